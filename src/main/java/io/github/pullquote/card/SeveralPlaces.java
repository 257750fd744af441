package io.github.pullquote.card;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.Citation;
import io.github.pullquote.article.Quote;
import io.github.pullquote.card.Card.Buttons;
import io.github.pullquote.card.Card.Part;
import io.github.pullquote.card.Card.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Several places of an article in one card, in the order in which somebody cited them.
public final class SeveralPlaces {
  /// So many places are shown at the most.
  public static final int MOST = 5;

  /// What all quotations may take together, in characters as they are written.
  private static final int ALL = 3_000;

  private SeveralPlaces() {}

  /// The places that the article has, then a line on those that it has not, and on those that are
  /// too many.
  ///
  /// @param titled whether to name the article
  public static Card of(List<Citation> places, Article article, boolean titled) {
    List<Quote> quotes =
        places.stream().limit(MOST).flatMap(place -> article.quote(place).stream()).toList();
    List<Citation> missing =
        places.stream().limit(MOST).filter(place -> article.quote(place).isEmpty()).toList();
    if (quotes.isEmpty()) {
      return AnswerCards.noSuchPlace(missing.getFirst(), article);
    }
    List<Part> parts = new ArrayList<>();
    for (Quote quote : quotes) {
      parts.add(Excerpt.within(quote, ALL / quotes.size()));
      parts.add(new Text("**" + quote.citation() + "**" + (titled ? title(article) : "")));
    }
    left(places.size(), missing).ifPresent(line -> parts.add(new Text("-# " + line)));
    SourceLink.button(quotes.getFirst()).ifPresent(link -> parts.add(new Buttons(List.of(link))));
    return new Card(parts);
  }

  private static String title(Article article) {
    return " · *" + Markdown.escape(article.title(), 150) + "*";
  }

  private static Optional<String> left(int cited, List<Citation> missing) {
    List<String> lines = new ArrayList<>();
    if (!missing.isEmpty()) {
      lines.add(
          Phrases.say(
              "places.there-is-no",
              missing.stream().map(Citation::toString).collect(Collectors.joining(", "))));
    }
    if (cited > MOST) {
      lines.add(Phrases.say("places.only-the-first", MOST, cited));
    }
    return lines.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", lines));
  }
}
