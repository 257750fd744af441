package io.github.pullquote.card;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.Quote;
import io.github.pullquote.card.Card.Buttons;
import io.github.pullquote.card.Card.Link;
import io.github.pullquote.card.Card.Linked;
import io.github.pullquote.card.Card.Menu;
import io.github.pullquote.card.Card.Option;
import io.github.pullquote.card.Card.Part;
import io.github.pullquote.card.Card.Text;
import io.github.pullquote.card.Quoted.Origin;
import io.github.pullquote.keypoints.KeyPoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The card that pulls an article's key points into a channel: the author's first, then those
/// picked from the text.
public final class KeyPointCards {
  private static final int TITLE = 200;
  private static final int BYLINE = 100;
  private static final int HEADING = 100;

  /// Places that support a point are named up to this number.
  private static final int PLACES = 3;

  private KeyPointCards() {}

  /// The card for everybody.
  ///
  /// @param requester the user id of who asked for it, named on the card; they can remove it
  public static Card open(ShownPoints shown, long requester) {
    List<Part> parts = parts(shown);
    String by = Wording.user(requester);
    parts.add(
        new Text(
            shown.leftOut() == 0
                ? Phrases.say("points.asked-for-by", by)
                : Phrases.say("points.no-room-asked-for-by", shown.leftOut(), by)));
    SourceLink.button(shown.article()).ifPresent(link -> parts.add(new Buttons(List.of(link))));
    return AnswerCards.removable(new Card(parts), requester);
  }

  /// The same for the one who asked alone, where it comes too late to be shown to all.
  public static Card late(ShownPoints shown) {
    List<Part> parts = parts(shown);
    parts.addFirst(new Text(Phrases.say("points.late")));
    if (shown.leftOut() > 0) {
      parts.add(new Text(Phrases.say("points.no-room", shown.leftOut())));
    }
    return new Card(parts);
  }

  /// The article has no sentence that could be one.
  public static Card none(Article article) {
    return Card.of(Phrases.say("points.none", Markdown.escape(article.title(), TITLE)));
  }

  /// Whether a message has room for all points.
  static boolean fits(ShownPoints shown) {
    return shown.points().isEmpty() || length(open(shown, -1)) <= Limits.MESSAGE_TEXT;
  }

  /// The characters that Discord counts on a card of points.
  private static int length(Card card) {
    int length = 0;
    for (Part part : card.parts()) {
      if (part instanceof Text text) {
        length += text.markdown().length();
      } else if (part instanceof Linked linked && linked.words().getFirst() instanceof Text text) {
        length += text.markdown().length();
      }
    }
    return length;
  }

  private static List<Part> parts(ShownPoints shown) {
    List<Part> parts = new ArrayList<>();
    parts.add(new Text(head(shown.article())));
    Article article = shown.article();
    group(parts, Phrases.say("points.authors-own"), article, of(shown, KeyPoint.Authored.class));
    group(parts, Phrases.say("points.picked"), article, of(shown, KeyPoint.Extracted.class));
    parts.add(menu(shown));
    return parts;
  }

  private static List<KeyPoint> of(ShownPoints shown, Class<? extends KeyPoint> kind) {
    return shown.points().stream().filter(kind::isInstance).toList();
  }

  private static void group(
      List<Part> parts, String label, Article article, List<KeyPoint> points) {
    if (!points.isEmpty()) {
      parts.add(new Text(label));
      points.forEach(point -> parts.add(part(article, point)));
    }
  }

  private static String head(Article article) {
    String title = Markdown.escape(article.title(), TITLE);
    String linked =
        SourceLink.to(article).flatMap(source -> Markdown.link(title, source)).orElse(title);
    return "### " + linked + article.metadata().byline().map(KeyPointCards::byline).orElse("");
  }

  private static String byline(String byline) {
    return "\n-# " + Markdown.escape(byline, BYLINE);
  }

  private static Part part(Article article, KeyPoint point) {
    Text text = words(article, point).own("\n-# " + places(point)).text();
    return place(point)
        .flatMap(KeyPointCards::link)
        .<Part>map(link -> new Linked(List.of(text), link))
        .orElse(text);
  }

  /// The button that opens the source where a quote stands in it.
  static Optional<Link> link(Quote quote) {
    return SourceLink.to(quote).map(source -> new Link(quote.citation().toString(), source));
  }

  private static Optional<Quote> place(KeyPoint point) {
    return switch (point) {
      case KeyPoint.Authored authored -> authored.evidence().stream().findFirst();
      case KeyPoint.Extracted extracted -> Optional.of(extracted.quote());
    };
  }

  private static Galley words(Article article, KeyPoint point) {
    return switch (point) {
      case KeyPoint.Authored authored -> PointText.of(article, authored);
      case KeyPoint.Extracted extracted -> PointText.of(extracted);
    };
  }

  private static String places(KeyPoint point) {
    return switch (point) {
      case KeyPoint.Authored authored -> evidence(authored.evidence());
      case KeyPoint.Extracted extracted -> place(extracted.quote());
    };
  }

  private static String evidence(List<Quote> evidence) {
    return evidence.isEmpty()
        ? Phrases.say("points.no-support")
        : Phrases.say(
            "points.see", Wording.list(evidence, PLACES, quote -> quote.citation().toString()));
  }

  /// Where a quote stands, with the heading over it.
  static String place(Quote quote) {
    return quote.passage().section().isOpening()
        ? quote.citation().toString()
        : quote.citation() + " · " + Markdown.escape(quote.passage().section().heading(), HEADING);
  }

  private static Menu menu(ShownPoints shown) {
    return new Menu(
        new PointId(shown.key()),
        Phrases.say("points.menu"),
        shown.points().stream().map(point -> option(shown.article(), point)).toList());
  }

  private static Option option(Article article, KeyPoint point) {
    String value = PointId.option(point);
    return switch (point) {
      case KeyPoint.Authored authored -> {
        Origin origin = new Origin.KeyPoint(authored.number());
        String own = Phrases.say("points.authors-number", authored.number()) + " · ";
        yield new Option(
            Label.of(own, article, origin), value, Label.of(evidence(authored.evidence())));
      }
      case KeyPoint.Extracted extracted -> {
        Quote quote = extracted.quote();
        String heading = quote.passage().section().heading();
        yield new Option(
            Label.of(quote.citation() + " · ", quote),
            value,
            Label.of(heading.isBlank() ? Phrases.say("points.picked-plain") : heading));
      }
    };
  }
}
