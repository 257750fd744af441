package io.github.pullquote.library;

import io.github.pullquote.article.Article;
import java.util.List;

/// The articles that every server has.
///
/// @param articles at least one
/// @param companion whether they are only the companion article that comes with the program: it
///   gives way to a server's own
public record OperatorArticles(List<Article> articles, boolean companion) {
  /// Keeps a copy and refuses none.
  public OperatorArticles {
    articles = List.copyOf(articles);
    if (articles.isEmpty()) {
      throw new IllegalArgumentException("Servers without articles need one of the operator's");
    }
  }

  /// What a server without articles of its own has.
  List<Article> alone() {
    return articles;
  }

  /// What a server has beside its own articles.
  List<Article> beside(List<Holding> own) {
    return companion && !own.isEmpty() ? List.of() : articles;
  }
}
