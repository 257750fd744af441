package io.github.pullquote.card;

import io.github.pullquote.card.Quoted.Origin;
import io.github.pullquote.search.Span;
import java.util.List;

/// Writes an extract in Discord's Markdown: a block quote, what is marked in bold.
public final class ExtractText {
  private static final String MARK = "**";

  /// What a span is worth showing in.
  private static final int LEAST = 80;

  private ExtractText() {}

  /// The extract as one line; `[…]` stands for what is left out between its spans and of them.
  public static Card.Text of(Card.Extract extract) {
    int shown = Math.clamp(extract.longest() / LEAST, 1, extract.spans().size());
    int room = extract.longest() / shown - QuotationText.CUT.length() - 2;
    Galley text = new Galley().own("> ");
    for (Span span : extract.spans().subList(0, shown)) {
      text.own(text.length() > 2 ? " " + QuotationText.CUT + " " : "");
      text.own(
          MarkedText.of(
              span.text(),
              marks(extract, span),
              MARK,
              room,
              (line, range) -> set(line, span, range)));
    }
    return text.own(shown < extract.spans().size() ? " " + QuotationText.CUT + " " : "").text();
  }

  private static void set(Galley line, Span span, MarkedText.Range range) {
    line.quote(
        span.source().article(),
        Origin.of(span.source()),
        span.start() + range.start(),
        span.start() + range.end());
  }

  private static List<MarkedText.Range> marks(Card.Extract extract, Span in) {
    return extract.marked().stream()
        .filter(mark -> mark.source().equals(in.source()))
        .filter(mark -> mark.start() >= in.start() && mark.end() <= in.end())
        .map(mark -> new MarkedText.Range(mark.start() - in.start(), mark.end() - in.start()))
        .toList();
  }
}
