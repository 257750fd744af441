package io.github.pullquote.discord;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.Citation;
import io.github.pullquote.article.Quote;
import io.github.pullquote.card.Choice;
import io.github.pullquote.card.Label;
import io.github.pullquote.card.Limits;
import io.github.pullquote.card.Reference;
import io.github.pullquote.library.ArticleKey;
import io.github.pullquote.library.Library;
import io.github.pullquote.library.ReadingRoom;
import io.github.pullquote.search.Match;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;

/// Passages offered while a question is typed. Choosing one cites it.
final class PassageChoices {
  private static final int MOST = 8;

  /// Characters of a title, where an offer must name its article.
  private static final int TITLE = 30;

  private static final Pattern VALUE =
      Pattern.compile("(¶[\\d.-]+)(?: @([0-9a-z]{" + ArticleKey.LENGTH + "}))?");

  /// A place of which the next number is still to come.
  private static final Pattern UNFINISHED = Pattern.compile("^(¶?\\s*\\d[\\d.:]*?)[.:–-]+$");

  private final ReadingRoom room;
  private final Library library;

  PassageChoices(ReadingRoom room) {
    this.room = room;
    this.library = room.library();
  }

  /// What to offer for the option being typed: articles for that one, else passages.
  List<Choice> offer(CommandAutoCompleteInteractionEvent event) {
    ArticleOption article = new ArticleOption(library);
    String typed = event.getFocusedOption().getValue();
    return event.getFocusedOption().getName().equals(ArticleOption.NAME)
        ? article.choices(typed)
        : of(typed, room.only(article.chosen(event)));
  }

  /// What fits a question or a place being typed: the place with its sentences, the passages of a
  /// run, or sentences of passages.
  private List<Choice> of(String text, Optional<Article> only) {
    String typed = UNFINISHED.matcher(text.strip()).replaceFirst("$1");
    Article article = only.orElse(library.main());
    List<Quote> places =
        Citation.parse(typed)
            .flatMap(article::quote)
            .map(PassageChoices::within)
            .or(() -> PassageRange.parse(typed).map(range -> within(article, range)))
            .orElse(List.of());
    List<Quote> offered =
        places.isEmpty()
            ? library.suggest(typed, only, MOST).stream().map(Match::highlight).toList()
            : places;
    return offered.stream().limit(MOST).map(this::choice).toList();
  }

  private static List<Quote> within(Article article, PassageRange range) {
    return article.passages().stream()
        .filter(passage -> range.holds(passage.number()))
        .map(passage -> new Quote(article, passage, 1, passage.sentences().size()))
        .toList();
  }

  /// A place and, of a passage of several sentences, these.
  private static List<Quote> within(Quote place) {
    List<Quote> places = new ArrayList<>(List.of(place));
    if (place.first() < place.last()) {
      place
          .sentences()
          .forEach(
              s -> places.add(new Quote(place.article(), place.passage(), s.number(), s.number())));
    }
    return places;
  }

  private Choice choice(Quote quote) {
    String value = quote.citation().toString();
    if (!library.hasSeveral()) {
      return new Choice(Label.of(value + " · ", quote), value);
    }
    String title = Limits.shortened(quote.article().title(), TITLE);
    return new Choice(
        Label.of(value + " · " + title + " · ", quote),
        value + " @" + library.key(quote.article()));
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
        .map(c -> new Reference(key.orElse(library.key(article.orElse(room.main()))), c));
  }
}
