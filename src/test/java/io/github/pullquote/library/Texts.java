package io.github.pullquote.library;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.Block;
import io.github.pullquote.article.Metadata;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/// Short articles, made of their paragraphs.
final class Texts {
  private Texts() {}

  static Article of(String title, String... paragraphs) {
    return from(Optional.empty(), title, paragraphs);
  }

  static Article at(String source, String title, String... paragraphs) {
    return from(Optional.of(URI.create(source)), title, paragraphs);
  }

  private static Article from(Optional<URI> source, String title, String... paragraphs) {
    return new Article(
        new Metadata(title, Optional.empty(), Optional.empty(), source, Optional.empty()),
        Arrays.stream(paragraphs).map(p -> new Block(Block.Kind.PARAGRAPH, p)).toList());
  }

  static Holding held(String id, Article article) {
    return new Holding(id, article, new Deposit("pasted text", 1, Instant.EPOCH, 10));
  }
}
