package io.github.pullquote.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An article as lines that can be compared: what is known of it, then a line for each block.
final class Outline {
  private Outline() {}

  static List<String> of(Article article) {
    Metadata metadata = article.metadata();
    List<String> lines = new ArrayList<>();
    lines.add("title=" + metadata.title());
    add(lines, "dek", metadata.dek());
    add(lines, "byline", metadata.byline());
    add(lines, "published", metadata.published());
    add(lines, "source", metadata.source());
    lines.addAll(blocks(article));
    return lines;
  }

  private static void add(List<String> lines, String name, Optional<?> value) {
    value.ifPresent(v -> lines.add(name + "=" + v));
  }

  static List<String> blocks(Article article) {
    return article.blocks().stream().map(b -> b.kind() + " " + b.text()).toList();
  }
}
