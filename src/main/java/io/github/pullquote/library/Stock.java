package io.github.pullquote.library;

import io.github.pullquote.article.Article;
import java.util.List;

/// How much the open libraries hold. What is in several of them counts as often.
public record Stock(long libraries, long articles, long passages) {
  static Stock of(List<Library> open) {
    List<Article> articles = open.stream().flatMap(it -> it.articles().stream()).toList();
    return new Stock(
        open.size(),
        articles.size(),
        articles.stream().mapToLong(article -> article.passages().size()).sum());
  }
}
