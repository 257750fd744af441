package io.github.pullquote.discord;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.Passage;
import io.github.pullquote.article.Quote;
import io.github.pullquote.card.Choice;
import io.github.pullquote.card.Label;
import io.github.pullquote.card.LibraryCards;
import io.github.pullquote.card.Limits;
import io.github.pullquote.card.Notices;
import io.github.pullquote.library.Holding;
import io.github.pullquote.library.Library;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.CommandInteractionPayload;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;

/// The option `article`, which many commands have, in one library.
final class ArticleOption {
  static final String NAME = "article";

  /// Characters of a title that leave room for first words.
  private static final int TITLE = 50;

  private final Library library;

  ArticleOption(Library library) {
    this.library = library;
  }

  static OptionData data() {
    return data("Which article, where there are several");
  }

  static OptionData required() {
    return data("Which article").setRequired(true);
  }

  static OptionData data(String description) {
    return new OptionData(OptionType.STRING, NAME, description)
        .setAutoComplete(true)
        .setMaxLength(Limits.FIELD);
  }

  /// Goes on with the article that the user named, none if they named none; or says which there
  /// are.
  Reply with(CommandInteractionPayload event, Function<Optional<Article>, ? extends Reply> then) {
    OptionMapping option = event.getOption(NAME);
    if (option == null) {
      return then.apply(Optional.empty());
    }
    Optional<Article> article = library.named(option.getAsString());
    return article.isPresent()
        ? then.apply(article)
        : Response.hidden(Notices.unclearArticle(option.getAsString(), library.articles()));
  }

  /// Goes on with the article that the user named, or says which there are.
  Reply withOne(CommandInteractionPayload event, Function<Article, ? extends Reply> then) {
    return with(event, named -> then.apply(named.orElse(library.main())));
  }

  /// What is done with a server's own article.
  interface Own {
    Reply with(long guild, Holding held);
  }

  /// Goes on with the server's own article that the user named, or says why not.
  Reply withOwn(SlashCommandInteractionEvent event, Own then) {
    return withOne(
        event,
        article -> {
          Holding held = library.holding(article);
          return held.deposit().isOperators()
              ? Response.hidden(LibraryCards.operatorsArticle(article))
              : Managing.inGuild(event, guild -> then.with(guild, held));
        });
  }

  /// The article that the options filled in so far name.
  Optional<Article> chosen(CommandInteractionPayload event) {
    return Optional.ofNullable(event.getOption(NAME))
        .map(OptionMapping::getAsString)
        .flatMap(library::named);
  }

  /// The articles whose title contains what was typed; with their first words where two have the
  /// same title.
  List<Choice> choices(String typed) {
    return choices(typed, article -> true);
  }

  /// Those of them that are the server's own.
  List<Choice> ownChoices(String typed) {
    return choices(typed, article -> !library.holding(article).deposit().isOperators());
  }

  private List<Choice> choices(String typed, Predicate<Article> wanted) {
    return library.titled(typed).stream()
        .filter(wanted)
        .limit(Limits.OPTIONS)
        .map(this::choice)
        .toList();
  }

  private Choice choice(Article article) {
    Label name =
        isOnlyTitle(article)
            ? Label.of(article.title())
            : Label.of(Limits.shortened(article.title(), TITLE) + " · ", opening(article));
    return new Choice(name, library.key(article).toString());
  }

  private static Quote opening(Article article) {
    Passage first = article.passages().getFirst();
    return new Quote(article, first, 1, first.sentences().size());
  }

  private boolean isOnlyTitle(Article article) {
    return library.articles().stream()
            .filter(other -> other.title().equalsIgnoreCase(article.title()))
            .count()
        == 1;
  }
}
