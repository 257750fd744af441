package io.github.pullquote.library;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.Block;
import java.util.Comparator;
import java.util.List;

/// What a file held that is never quoted, for a person to see whether a reader left out too much.
/// Longest first: what should have stayed is more often a paragraph than a label.
///
/// @param furniture lines of the page and not of the article
/// @param captions captions of pictures
public record LeftOut(List<String> furniture, List<String> captions) {
  /// Keeps copies.
  public LeftOut {
    furniture = List.copyOf(furniture);
    captions = List.copyOf(captions);
  }

  /// What was left out of an article.
  public static LeftOut of(Article article) {
    return new LeftOut(texts(article, Block.Kind.BOILERPLATE), texts(article, Block.Kind.CAPTION));
  }

  private static List<String> texts(Article article, Block.Kind kind) {
    return article.blocks().stream()
        .filter(b -> b.kind() == kind)
        .map(Block::text)
        .sorted(Comparator.comparingInt(String::length).reversed())
        .toList();
  }

  /// Whether nothing was left out.
  public boolean isEmpty() {
    return furniture.isEmpty() && captions.isEmpty();
  }
}
