package io.github.pullquote.card;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.Quote;
import io.github.pullquote.card.Card.Linked;
import io.github.pullquote.card.Card.Part;
import io.github.pullquote.card.Card.Quotation;
import io.github.pullquote.card.Card.Text;
import io.github.pullquote.card.Card.Words;
import io.github.pullquote.card.ComponentId.Action;
import io.github.pullquote.card.ComponentId.View;
import io.github.pullquote.keypoints.KeyPoint;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What somebody sees who looks a key point up.
public final class PointCards {
  /// What the quotes of an author's point may take together, in characters as they are written: a
  /// message has room for them and for the longest point.
  private static final int EVIDENCE = 1_900;

  /// Quotes that are shown at the most.
  private static final int QUOTES = 5;

  /// Places that are named at the most.
  private static final int PLACES = 10;

  private PointCards() {}

  /// The card of a picked point shows its passage, or more where the point is the whole passage; it
  /// goes on as any card of a passage does.
  ///
  /// @param place of the point
  /// @param quote the same
  /// @param user who looks it up
  public static ComponentId context(Reference place, Quote quote, long user) {
    int level = (quote.isWholePassage() ? Excerpt.AROUND : Excerpt.PASSAGE).level();
    return new ComponentId(Action.CONTEXT, View.CITED, user, 0, level, List.of(place));
  }

  /// A point of the author's, with the sentences of the text that say the same or give its reasons.
  public static Card authors(Article article, KeyPoint.Authored point) {
    List<Part> parts = new ArrayList<>();
    parts.add(
        PointText.of(article, point)
            .own("\n" + Phrases.say("points.one-of-the-authors", ArticleLines.named(article)))
            .text());
    List<Quote> evidence = point.evidence();
    if (evidence.isEmpty()) {
      parts.add(new Text(Phrases.say("points.no-support-look-further")));
      return new Card(parts);
    }
    parts.add(new Text(Phrases.say("points.in-the-text")));
    int shown = add(parts, evidence);
    if (shown < evidence.size()) {
      parts.add(
          new Text(
              Phrases.say("points.see-too", places(evidence.subList(shown, evidence.size())))));
    }
    return new Card(parts);
  }

  /// Adds as many quotes as there is room for.
  ///
  /// @return how many, at least one
  private static int add(List<Part> parts, List<Quote> evidence) {
    int room = EVIDENCE;
    int shown = 0;
    for (Quote quote : evidence) {
      Quotation quotation = Excerpt.startOf(quote, EVIDENCE);
      String place = "-# " + KeyPointCards.place(quote);
      room -= QuotationText.of(quotation).markdown().length() + place.length();
      if (shown == QUOTES || (shown > 0 && room < 0)) {
        return shown;
      }
      List<Words> words = List.of(quotation, new Text(place));
      KeyPointCards.link(quote)
          .ifPresentOrElse(link -> parts.add(new Linked(words, link)), () -> parts.addAll(words));
      shown++;
    }
    return shown;
  }

  private static String places(List<Quote> quotes) {
    return quotes.stream()
        .limit(PLACES)
        .map(quote -> quote.citation().toString())
        .collect(Collectors.joining(", "));
  }
}
