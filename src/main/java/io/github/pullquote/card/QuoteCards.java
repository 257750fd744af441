package io.github.pullquote.card;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.Passage;
import io.github.pullquote.article.Quote;
import io.github.pullquote.card.Card.Asked;
import io.github.pullquote.card.Card.Button;
import io.github.pullquote.card.Card.Buttons;
import io.github.pullquote.card.Card.Divider;
import io.github.pullquote.card.Card.Extract;
import io.github.pullquote.card.Card.Link;
import io.github.pullquote.card.Card.Part;
import io.github.pullquote.card.Card.Quotation;
import io.github.pullquote.card.Card.Text;
import io.github.pullquote.search.Claim;
import io.github.pullquote.search.Difference;
import io.github.pullquote.search.QuoteCheck;
import io.github.pullquote.search.Source;
import io.github.pullquote.search.Span;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The cards that say whether a quotation is what the article says.
public final class QuoteCards {
  /// So many passages are cited one by one.
  private static final int CITED = 3;

  /// The claimed words of an exact quotation, which the article's words repeat.
  private static final int EXACT = 200;

  private static final String SEPARATOR = " · ";

  private QuoteCards() {}

  /// How much of everything a card has room for, in characters.
  private enum Room {
    /// For one quotation.
    ALONE(1_100, 1_300, 800, 120),
    /// For one of five.
    SHARED(150, 200, 170, 50);

    private final int claimed;
    private final int article;
    private final int differences;
    private final int name;

    Room(int claimed, int article, int differences, int name) {
      this.claimed = claimed;
      this.article = article;
      this.differences = differences;
      this.name = name;
    }
  }

  /// How a check is to be shown.
  ///
  /// @param titled whether to name the article
  /// @param asked the only article that was asked, if it was one of several
  /// @param message the message that was checked, if it was one
  public record Setting(boolean titled, Optional<Article> asked, Optional<URI> message) {}

  /// What an exact quotation's card begins with. It takes the place of a question.
  public static Asked verdict(QuoteCheck.Exact exact, Setting setting) {
    return new Asked(
        exactly(exact, EXACT)
            + setting.message().map(message -> "\n-# " + link(message)).orElse(""));
  }

  private static String exactly(QuoteCheck.Exact exact, int room) {
    List<String> notes = new ArrayList<>();
    for (QuoteCheck.Liberty liberty : QuoteCheck.Liberty.values()) {
      if (exact.liberties().contains(liberty)) {
        notes.add(note(liberty));
      }
    }
    if (exact.places() > 1) {
      notes.add(Phrases.say("quotes.in-several-places", exact.places()));
    }
    List<Quote> quotes = Span.quotes(exact.spans());
    String verdict =
        quotes.isEmpty()
            ? Phrases.say("quotes.exact")
            : Phrases.say("quotes.exact-at", citations(quotes));
    return verdict
        + (notes.isEmpty() ? "" : " " + String.join(" ", notes))
        + "\n"
        + Phrases.say("quotes.checked", Wording.quoted(exact.claim().text(), room));
  }

  private static String note(QuoteCheck.Liberty liberty) {
    return switch (liberty) {
      case CAPITALS -> Phrases.say("quotes.capitals");
      case PUNCTUATION -> Phrases.say("quotes.punctuation");
      case ELLIPSIS -> Phrases.say("quotes.ellipsis");
    };
  }

  private static String link(URI message) {
    return Phrases.say("quotes.from-message", message);
  }

  /// One quotation.
  ///
  /// @param place a place to read on from, where it stands in the body
  /// @param asker the user id of who wants to know
  public static Card check(
      QuoteCheck check, Setting setting, Optional<Reference> place, long asker) {
    List<Part> parts = new ArrayList<>(parts(check, setting, Room.ALONE));
    setting.message().ifPresent(message -> parts.add(new Text("-# " + link(message))));
    List<Button> buttons = new ArrayList<>();
    place.ifPresent(reference -> buttons.add(OutlineCards.readOn(reference, asker)));
    source(check).ifPresent(buttons::add);
    if (!buttons.isEmpty()) {
      parts.add(new Buttons(buttons));
    }
    return new Card(parts);
  }

  private static Optional<Link> source(QuoteCheck check) {
    return switch (check) {
      case QuoteCheck.Exact exact -> source(exact.spans().getFirst());
      case QuoteCheck.Altered altered -> source(altered.spans().getFirst());
      case QuoteCheck.Absent absent -> absent.nearest().flatMap(SourceLink::button);
    };
  }

  private static Optional<Link> source(Span span) {
    return span.quote()
        .map(SourceLink::button)
        .orElseGet(() -> SourceLink.button(span.source().article()));
  }

  /// Several quotations of one message.
  ///
  /// @param checks at least one
  /// @param unchecked how many more the message has
  public static Card checks(List<QuoteCheck> checks, int unchecked, Setting setting) {
    List<Part> parts = new ArrayList<>();
    for (QuoteCheck check : checks) {
      if (!parts.isEmpty()) {
        parts.add(new Divider());
      }
      parts.addAll(parts(check, setting, Room.SHARED));
    }
    List<String> foot = new ArrayList<>();
    if (unchecked > 0) {
      foot.add(Phrases.say("quotes.more-unchecked", checks.size(), unchecked));
    }
    setting.message().map(QuoteCards::link).ifPresent(foot::add);
    if (!foot.isEmpty()) {
      parts.add(new Text("-# " + String.join(" · ", foot)));
    }
    return new Card(parts);
  }

  private static List<Part> parts(QuoteCheck check, Setting setting, Room room) {
    return switch (check) {
      case QuoteCheck.Exact exact ->
          List.of(
              new Text(exactly(exact, room == Room.ALONE ? EXACT : room.claimed)),
              new Extract(exact.spans(), List.of(), room.article),
              new Text(place(exact.spans(), setting, room)));
      case QuoteCheck.Altered altered -> altered(altered, setting, room);
      case QuoteCheck.Absent absent -> absent(absent, setting, room);
    };
  }

  private static List<Part> altered(QuoteCheck.Altered altered, Setting setting, Room room) {
    List<MarkedText.Range> struck =
        altered.differences().stream()
            .filter(Difference::hasClaimed)
            .map(it -> new MarkedText.Range(it.start(), it.end()))
            .toList();
    List<Span> bold = altered.differences().stream().flatMap(it -> it.article().stream()).toList();
    String claimed = MarkedText.of(altered.claim().text(), struck, "~~", room.claimed);
    return List.of(
        new Text(
            Phrases.say("quotes.altered")
                + "\n"
                + Phrases.say("quotes.claimed")
                + "\n"
                + Phrases.say("wording.quoted", claimed)),
        new Text(Phrases.say("quotes.the-article")),
        new Extract(altered.spans(), bold, room.article),
        new Text(place(altered.spans(), setting, room)),
        differences(altered, room.differences));
  }

  /// As many as there is room for, at least the first.
  private static Text differences(QuoteCheck.Altered altered, int room) {
    List<QuoteDifferences.Phrase> all = QuoteDifferences.of(altered);
    Galley line = all.getFirst().set(room);
    int shown = 1;
    while (shown < all.size()) {
      Galley next = all.get(shown).set(room);
      if (line.length() + SEPARATOR.length() + next.length() > room) {
        break;
      }
      line.own(SEPARATOR).own(next);
      shown++;
    }
    int left = all.size() - shown;
    return line.own(left == 0 ? "" : SEPARATOR + Phrases.say("quotes.more-changes", left)).text();
  }

  private static List<Part> absent(QuoteCheck.Absent absent, Setting setting, Room room) {
    List<Part> parts = new ArrayList<>();
    parts.add(
        new Text(
            where(setting, room)
                + "\n"
                + Phrases.say("quotes.claimed")
                + "\n"
                + Wording.quoted(absent.claim().text(), room.claimed)));
    if (absent.nearest().isEmpty()) {
      parts.add(new Text(Phrases.say("quotes.no-telling-word")));
      return parts;
    }
    Quote nearest = absent.nearest().get();
    parts.add(new Text(Phrases.say("quotes.only-near")));
    parts.add(new Quotation(nearest, Optional.empty(), room.article));
    parts.add(new Text(place(List.of(span(nearest)), setting, room)));
    return parts;
  }

  private static String where(Setting setting, Room room) {
    if (!setting.titled()) {
      return Phrases.say("quotes.not-in-the-article");
    }
    return setting
        .asked()
        .map(article -> Phrases.say("quotes.not-in", ArticleLines.named(article, room.name)))
        .orElseGet(() -> Phrases.say("quotes.in-none"));
  }

  private static Span span(Quote quote) {
    return new Span(
        new Source.Body(quote.article(), quote.passage()),
        quote.sentences().getFirst().start(),
        quote.sentences().getLast().end());
  }

  /// Where words stand.
  private static String place(List<Span> spans, Setting setting, Room room) {
    Span first = spans.getFirst();
    String title =
        setting.titled() ? " · " + ArticleLines.named(first.source().article(), room.name) : "";
    return switch (first.source()) {
      case Source.Body body ->
          "**%s**%s%s".formatted(citations(Span.quotes(spans)), section(body, room), title);
      case Source.Title _ -> Phrases.say("quotes.the-title") + title;
      case Source.Dek _ -> Phrases.say("quotes.the-dek") + title;
      case Source.KeyPoint point -> Phrases.say("quotes.the-authors-list", point.number()) + title;
      case Source.Heading heading -> Phrases.say("quotes.a-heading", range(heading)) + title;
    };
  }

  private static String section(Source.Body body, Room room) {
    return body.passage().section().isOpening()
        ? ""
        : " · " + Markdown.escape(body.passage().section().heading(), room.name);
  }

  private static String range(Source.Heading heading) {
    Article article = heading.article();
    List<Passage> under = article.passages(heading.section());
    return OutlineCards.range(under);
  }

  private static String citations(List<Quote> quotes) {
    List<String> all = quotes.stream().map(it -> it.citation().toString()).toList();
    return all.size() > CITED
        ? Phrases.say("quotes.from-to", all.getFirst(), all.getLast())
        : String.join(", ", all);
  }

  /// A quotation without words.
  public static Card noWords() {
    return Card.of(Phrases.say("quotes.no-words"));
  }

  /// A message without words.
  public static Card nothingQuoted() {
    return Card.of(Phrases.say("quotes.nothing-quoted"));
  }

  /// A quotation that is longer than any.
  public static Card tooLong() {
    return Card.of(Phrases.say("quotes.too-long", Claim.LONGEST));
  }
}
