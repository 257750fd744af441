package io.github.pullquote.discord;

import io.github.pullquote.article.Article;
import io.github.pullquote.card.AnswerCards;
import io.github.pullquote.card.Reference;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

/// `/ask`: a question, answered with a passage.
final class AskCommand implements SlashCommand {
  private static final String QUESTION = "question";
  private static final String PRIVATE = "private";

  private final Answers answers;
  private final PassageChoices passages;
  private final ArticleOption article;

  AskCommand(Answers answers, PassageChoices passages, ArticleOption article) {
    this.answers = answers;
    this.passages = passages;
    this.article = article;
  }

  @Override
  public SlashCommandData data() {
    return Commands.slash("ask", "Ask the article, and get the passage that answers")
        .addOptions(
            new OptionData(OptionType.STRING, QUESTION, "What do you want to know?", true)
                .setAutoComplete(true),
            article.data(),
            new OptionData(OptionType.BOOLEAN, PRIVATE, "Only you see the answer"));
  }

  @Override
  public Response answer(SlashCommandInteractionEvent event) {
    String text = event.getOption(QUESTION, "", OptionMapping::getAsString);
    boolean hidden = event.getOption(PRIVATE, false, OptionMapping::getAsBoolean);
    return article.with(event, only -> answer(event.getUser().getIdLong(), text, only, hidden));
  }

  private Response answer(long user, String text, Optional<Article> only, boolean hidden) {
    Optional<Reference> cited = passages.cited(text, only);
    if (cited.isPresent()) {
      return answers.cite(cited.get(), new Answers.Asker(user, Optional.empty(), hidden));
    }
    Answers.Asker asker = new Answers.Asker(user, AnswerCards.asked(text), hidden);
    return answers.to(AskedText.question(text), only, asker);
  }

  @Override
  public List<Command.Choice> choices(CommandAutoCompleteInteractionEvent event) {
    return passages.offer(event, article);
  }
}
