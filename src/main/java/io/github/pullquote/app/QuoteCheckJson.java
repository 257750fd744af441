package io.github.pullquote.app;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.pullquote.search.Claim;
import io.github.pullquote.search.Difference;
import io.github.pullquote.search.QuoteCheck;
import io.github.pullquote.search.Source;
import io.github.pullquote.search.Span;
import java.util.List;
import java.util.Locale;

/// What became of a claimed quotation as JSON, for other programs.
final class QuoteCheckJson {
  private QuoteCheckJson() {}

  static ObjectNode of(QuoteCheck check) {
    ObjectNode root = node().put("claimed", check.claim().text());
    switch (check) {
      case QuoteCheck.Exact exact -> {
        root.put("outcome", "exact").put("places", exact.places());
        ArrayNode liberties = root.putArray("liberties");
        exact.liberties().stream().sorted().forEach(it -> liberties.add(lower(it.name())));
        root.set("article_words", spans(exact.spans()));
      }
      case QuoteCheck.Altered altered -> {
        root.put("outcome", "altered");
        root.set("article_words", spans(altered.spans()));
        ArrayNode differences = root.putArray("differences");
        altered.differences().forEach(it -> differences.add(difference(it, altered.claim())));
      }
      case QuoteCheck.Absent absent -> {
        root.put("outcome", "absent").putNull("nearest");
        absent
            .nearest()
            .ifPresent(
                quote ->
                    root.putObject("nearest")
                        .put("citation", quote.citation().toString())
                        .put("text", quote.text())
                        .put("article", quote.article().title()));
      }
    }
    return root;
  }

  private static ObjectNode node() {
    return JsonNodeFactory.instance.objectNode();
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static ArrayNode spans(List<Span> spans) {
    ArrayNode nodes = JsonNodeFactory.instance.arrayNode();
    spans.forEach(span -> nodes.add(span(span)));
    return nodes;
  }

  private static ObjectNode span(Span span) {
    ObjectNode node =
        node()
            .put("text", span.text())
            .put("part", part(span.source()))
            .put("start", span.start())
            .put("end", span.end())
            .put("article", span.source().article().title())
            .put("revision", span.source().article().revision());
    span.quote()
        .ifPresentOrElse(
            quote -> node.put("citation", quote.citation().toString()),
            () -> node.putNull("citation"));
    return node;
  }

  private static String part(Source source) {
    return switch (source) {
      case Source.Body _ -> "body";
      case Source.Title _ -> "title";
      case Source.Dek _ -> "dek";
      case Source.KeyPoint _ -> "key_point";
      case Source.Heading _ -> "heading";
    };
  }

  private static ObjectNode difference(Difference difference, Claim claim) {
    ObjectNode node = node().put("claimed", difference.claimed(claim));
    node.put("article", difference.article().map(Span::text).orElse(""));
    difference.elsewhere().ifPresent(span -> node.set("elsewhere", span(span)));
    return node;
  }
}
