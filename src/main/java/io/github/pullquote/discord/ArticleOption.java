package io.github.pullquote.discord;

import io.github.pullquote.article.Article;
import io.github.pullquote.card.Limits;
import io.github.pullquote.card.Notices;
import io.github.pullquote.library.Library;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.dv8tion.jda.api.interactions.commands.Command;
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
    return new OptionData(OptionType.STRING, NAME, "Which article, where there are several")
        .setAutoComplete(true)
        .setMaxLength(Limits.FIELD);
  }

  /// Goes on with the article that the user named, none if they named none; or says which there
  /// are.
  Response with(CommandInteractionPayload event, Function<Optional<Article>, Response> then) {
    OptionMapping option = event.getOption(NAME);
    if (option == null) {
      return then.apply(Optional.empty());
    }
    Optional<Article> article = library.named(option.getAsString());
    return article.isPresent()
        ? then.apply(article)
        : Response.hidden(Notices.unclearArticle(option.getAsString(), library.articles()));
  }

  /// The article that the options filled in so far name.
  Optional<Article> chosen(CommandInteractionPayload event) {
    return Optional.ofNullable(event.getOption(NAME))
        .map(OptionMapping::getAsString)
        .flatMap(library::named);
  }

  /// The articles whose title contains what was typed; with their first words where two have the
  /// same title.
  List<Command.Choice> choices(String typed) {
    return library.titled(typed).stream().limit(Limits.OPTIONS).map(this::choice).toList();
  }

  private Command.Choice choice(Article article) {
    String title = Limits.shortened(article.title(), Limits.FIELD);
    String name =
        isOnlyTitle(article)
            ? title
            : Limits.shortened(
                Limits.shortened(title, TITLE) + " · " + article.passages().getFirst().text(),
                Limits.FIELD);
    return new Command.Choice(name, library.key(article).toString());
  }

  private boolean isOnlyTitle(Article article) {
    return library.articles().stream()
            .filter(other -> other.title().equalsIgnoreCase(article.title()))
            .count()
        == 1;
  }
}
