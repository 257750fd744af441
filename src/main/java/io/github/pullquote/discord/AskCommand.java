package io.github.pullquote.discord;

import io.github.pullquote.article.Article;
import io.github.pullquote.card.AnswerCards;
import io.github.pullquote.card.Choice;
import io.github.pullquote.card.Reference;
import io.github.pullquote.card.SettingsCards;
import io.github.pullquote.library.Preferences;
import io.github.pullquote.library.ReadingRoom;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

/// `/ask`: a question, answered with a passage.
final class AskCommand implements SlashCommand {
  private static final String QUESTION = "question";
  private static final String PRIVATE = "private";

  @Override
  public SlashCommandData data() {
    return Commands.slash("ask", "Ask the article, and get the passage that answers")
        .addOptions(
            new OptionData(OptionType.STRING, QUESTION, "What do you want to know?", true)
                .setAutoComplete(true),
            ArticleOption.data(),
            new OptionData(OptionType.BOOLEAN, PRIVATE, "Only you see the answer"));
  }

  @Override
  public Reply answer(ReadingRoom room, SlashCommandInteractionEvent event) {
    String text = event.getOption(QUESTION, "", OptionMapping::getAsString);
    boolean wished = event.getOption(PRIVATE, false, OptionMapping::getAsBoolean);
    boolean always = room.state().preferences().answers() == Preferences.Answers.PRIVATE;
    boolean refused = always && !wished && event.getOption(PRIVATE) != null;
    long user = event.getUser().getIdLong();
    return new ArticleOption(room.library())
        .with(
            event,
            named -> {
              Response answer = answer(room, user, text, named, wished || always);
              return refused ? privateAfterAll(answer) : answer;
            });
  }

  private static Response privateAfterAll(Response answer) {
    return Response.hidden(SettingsCards.privateAfterAll(answer.own()));
  }

  private static Response answer(
      ReadingRoom room, long user, String text, Optional<Article> named, boolean hidden) {
    Answers answers = new Answers(room);
    Optional<Reference> cited = new PassageChoices(room).cited(text, named);
    if (cited.isPresent()) {
      return answers.cite(cited.get(), new Answers.Asker(user, Optional.empty(), hidden));
    }
    Answers.Asker asker = new Answers.Asker(user, AnswerCards.asked(text), hidden);
    return answers.to(AskedText.question(text), named, asker);
  }

  @Override
  public List<Choice> choices(ReadingRoom room, CommandAutoCompleteInteractionEvent event) {
    return new PassageChoices(room).offer(event);
  }
}
