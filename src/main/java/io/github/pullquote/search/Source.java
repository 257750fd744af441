package io.github.pullquote.search;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.Passage;
import io.github.pullquote.article.Section;

/// A text of an article that can be quoted: a passage of its body, or what stands around it.
public sealed interface Source {
  /// The article.
  Article article();

  /// The whole text.
  String text();

  /// A passage.
  record Body(Article article, Passage passage) implements Source {
    @Override
    public String text() {
      return passage.text();
    }
  }

  /// The title.
  record Title(Article article) implements Source {
    @Override
    public String text() {
      return article.title();
    }
  }

  /// The line under the title.
  ///
  /// @param text the line
  record Dek(Article article, String text) implements Source {}

  /// A point of the author's own list.
  ///
  /// @param number its place in the list, from 1
  record KeyPoint(Article article, int number) implements Source {
    /// Refuses a point that the list doesn't have.
    public KeyPoint {
      if (number < 1 || number > article.keyPoints().size()) {
        throw new IllegalArgumentException("%s has no key point %d".formatted(article, number));
      }
    }

    @Override
    public String text() {
      return article.keyPoints().get(number - 1);
    }
  }

  /// A heading.
  record Heading(Article article, Section section) implements Source {
    @Override
    public String text() {
      return section.heading();
    }
  }
}
