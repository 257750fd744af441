package io.github.pullquote.card;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.ArticleFile;
import io.github.pullquote.article.Block;
import io.github.pullquote.article.Citation;
import io.github.pullquote.article.Metadata;
import io.github.pullquote.article.Quote;
import io.github.pullquote.article.UnreadableArticleException;
import io.github.pullquote.card.ComponentId.Action;
import io.github.pullquote.card.ComponentId.View;
import io.github.pullquote.library.ArticleKey;
import io.github.pullquote.library.Library;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The article that comes with the program, as the cards of a library show it.
final class Companion {
  static final long ASKER = 123_456_789_012_345_678L;

  static final Article ARTICLE = withSource(read());
  static final ArticleKey KEY = key(ARTICLE);

  private Companion() {}

  private static Article read() {
    try {
      return ArticleFile.read(Path.of("config/articles/companion-men-and-closeness.md"));
    } catch (UnreadableArticleException | IOException e) {
      throw new IllegalStateException("The companion article can't be read", e);
    }
  }

  /// It has no address of its own.
  private static Article withSource(Article article) {
    Metadata known = article.metadata();
    return new Article(
        new Metadata(
            known.title(),
            known.dek(),
            known.byline(),
            Optional.of(URI.create("https://example.org/closeness")),
            known.published()),
        article.blocks());
  }

  static ArticleKey key(Article article) {
    try (Library library = new Library(List.of(article))) {
      return library.key(article);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// An article of these paragraphs.
  static Article of(String title, String... paragraphs) {
    return new Article(
        new Metadata(title, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
        Arrays.stream(paragraphs).map(p -> new Block(Block.Kind.PARAGRAPH, p)).toList());
  }

  /// The same article, whose author has listed these points.
  static Article listing(Article article, String... points) {
    List<Block> blocks = new ArrayList<>();
    Arrays.stream(points).forEach(p -> blocks.add(new Block(Block.Kind.KEY_POINT, p)));
    article.blocks().stream()
        .filter(block -> block.kind() != Block.Kind.KEY_POINT)
        .forEach(blocks::add);
    return new Article(article.metadata(), blocks);
  }

  /// The id of a card that walks through these places.
  static ComponentId id(View view, String... places) {
    return new ComponentId(
        Action.CONTEXT,
        view,
        ASKER,
        0,
        0,
        Arrays.stream(places).map(p -> new Reference(KEY, citation(p))).toList());
  }

  static Citation citation(String place) {
    return Citation.parse(place).orElseThrow();
  }

  static Quote quote(String place) {
    return ARTICLE.quote(citation(place)).orElseThrow();
  }
}
