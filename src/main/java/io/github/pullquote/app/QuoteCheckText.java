package io.github.pullquote.app;

import io.github.pullquote.article.Quote;
import io.github.pullquote.card.QuoteDifferences;
import io.github.pullquote.search.QuoteCheck;
import io.github.pullquote.search.QuoteCheck.Liberty;
import io.github.pullquote.search.Source;
import io.github.pullquote.search.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What became of a claimed quotation, as lines of text for a terminal.
final class QuoteCheckText {
  private QuoteCheckText() {}

  static String of(QuoteCheck check, boolean titled) {
    return switch (check) {
      case QuoteCheck.Exact exact ->
          "Exact. %s%s\n%s"
              .formatted(place(exact.spans(), titled), notes(exact), words(exact.spans()));
      case QuoteCheck.Altered altered ->
          "Altered. %s\nClaimed: %s\nArticle: %s\n%s"
              .formatted(
                  place(altered.spans(), titled),
                  altered.claim().text(),
                  words(altered.spans()),
                  QuoteDifferences.of(altered).stream()
                      .map(Object::toString)
                      .collect(Collectors.joining("\n")));
      case QuoteCheck.Absent absent ->
          "Not in the article." + absent.nearest().map(quote -> nearest(quote, titled)).orElse("");
    };
  }

  private static String words(List<Span> spans) {
    return spans.stream().map(Span::text).collect(Collectors.joining(" […] "));
  }

  private static String notes(QuoteCheck.Exact exact) {
    List<String> notes = new ArrayList<>();
    for (Liberty liberty : Liberty.values()) {
      if (exact.liberties().contains(liberty)) {
        notes.add(
            switch (liberty) {
              case CAPITALS -> "Capital letters differ.";
              case PUNCTUATION -> "Punctuation differs.";
              case ELLIPSIS -> "It leaves words out, and shows where.";
            });
      }
    }
    if (exact.places() > 1) {
      notes.add("It stands in %d places; this is the first.".formatted(exact.places()));
    }
    return notes.isEmpty() ? "" : "\n" + String.join(" ", notes);
  }

  private static String nearest(Quote quote, boolean titled) {
    return "\nOnly near: %s\n%s"
        .formatted(
            AnswerText.place(quote.article(), quote.passage(), titled)
                .replaceFirst("¶\\d+", quote.citation().toString()),
            quote.text());
  }

  private static String place(List<Span> spans, boolean titled) {
    Source source = spans.getFirst().source();
    String title = titled ? " · " + source.article().title() : "";
    return switch (source) {
      case Source.Body body -> body(spans, body, titled);
      case Source.Title _ -> "The title" + title;
      case Source.Dek _ -> "The line under the title" + title;
      case Source.KeyPoint point ->
          "The author's list of key points, number %d%s".formatted(point.number(), title);
      case Source.Heading _ -> "A heading" + title;
    };
  }

  private static String body(List<Span> spans, Source.Body first, boolean titled) {
    String citations =
        Span.quotes(spans).stream()
            .map(quote -> quote.citation().toString())
            .collect(Collectors.joining(", "));
    return AnswerText.place(first.article(), first.passage(), titled)
        .replaceFirst("¶\\d+", citations);
  }
}
