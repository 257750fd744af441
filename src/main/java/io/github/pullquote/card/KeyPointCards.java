package io.github.pullquote.card;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.Quote;
import io.github.pullquote.card.Card.Buttons;
import io.github.pullquote.card.Card.Divider;
import io.github.pullquote.card.Card.Link;
import io.github.pullquote.card.Card.Part;
import io.github.pullquote.card.Card.Text;
import io.github.pullquote.keypoints.KeyPoint;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The card that pulls an article's key points into a channel.
public final class KeyPointCards {
  /// A point is shown up to this length, so that ten fit into a message.
  private static final int POINT = 280;

  private KeyPointCards() {}

  /// The points in their order.
  ///
  /// @param requester the user id of who asked for it, named on the card
  public static Card points(Article article, List<KeyPoint> points, long requester) {
    List<Part> parts = new ArrayList<>();
    parts.add(new Text("### " + Markdown.escape(article.title(), 200)));
    parts.add(new Text("-# The author’s key points" + author(article)));
    parts.add(new Divider());
    for (int i = 0; i < points.size(); i++) {
      parts.add(new Text(point(i + 1, points.get(i))));
    }
    parts.add(new Divider());
    parts.add(new Text("-# Asked for by <@%s>".formatted(Long.toUnsignedString(requester))));
    SourceLink.to(article)
        .ifPresent(s -> parts.add(new Buttons(List.of(new Link("Open the article", s)))));
    return AnswerCards.removable(new Card(parts), requester);
  }

  private static String author(Article article) {
    return article.metadata().byline().map(b -> " · " + Markdown.escape(b, 100)).orElse("");
  }

  private static String point(int number, KeyPoint point) {
    String where =
        switch (point) {
          case KeyPoint.Authored authored -> evidence(authored.evidence());
          case KeyPoint.Extracted extracted -> extracted.quote().citation().toString();
        };
    return "**%d** · %s\n-# %s".formatted(number, Markdown.escape(point.text(), POINT), where);
  }

  private static String evidence(List<Quote> evidence) {
    return evidence.isEmpty()
        ? "No direct support found in the text"
        : evidence.stream()
            .map(quote -> quote.citation().toString())
            .collect(Collectors.joining(", ", "See ", ""));
  }

  /// The same for the one who asked alone, where it comes too late to be shown to all.
  public static Card late(Card points) {
    List<Part> parts = new ArrayList<>(points.parts());
    parts.addFirst(new Text("-# This took too long to be posted. Ask again to post it."));
    return new Card(parts);
  }

  /// The article's author listed none.
  public static Card none(Article article) {
    return Card.of(
        "The author of *%s* lists no key points. `/outline` shows what it is about."
            .formatted(Markdown.escape(article.title(), 200)));
  }
}
