package io.github.pullquote.discord;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.Citation;
import io.github.pullquote.card.Limits;
import io.github.pullquote.card.Reference;
import io.github.pullquote.library.ArticleKey;
import io.github.pullquote.library.Library;
import io.github.pullquote.search.Match;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.dv8tion.jda.api.interactions.commands.Command;

/// Passages offered while a question is typed. Choosing one cites it.
final class PassageChoices {
  private static final int MOST = 8;
  private static final Pattern VALUE = Pattern.compile("(¶[\\d.-]+)(?: @([0-9a-z]{10}))?");

  private final Library library;

  PassageChoices(Library library) {
    this.library = library;
  }

  List<Command.Choice> of(String typed, Optional<Article> only) {
    return library.suggest(typed, only, MOST).stream().map(this::choice).toList();
  }

  private Command.Choice choice(Match match) {
    String name = match.passage().citation() + " · " + match.passage().text();
    String value = match.passage().citation().toString();
    String key = library.hasSeveral() ? " @" + library.key(match.article()) : "";
    return new Command.Choice(Limits.shortened(name, Limits.FIELD), value + key);
  }

  /// What a chosen value cites; empty if it is a question.
  ///
  /// @param article the article that the user named beside it
  Optional<Reference> cited(String value, Optional<Article> article) {
    Matcher matcher = VALUE.matcher(value.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Optional<ArticleKey> key = Optional.ofNullable(matcher.group(2)).flatMap(ArticleKey::parse);
    return Citation.parse(matcher.group(1))
        .map(c -> new Reference(key.orElse(library.key(article.orElse(library.main()))), c));
  }
}
