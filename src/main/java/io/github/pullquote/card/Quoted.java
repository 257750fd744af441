package io.github.pullquote.card;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.Section;
import io.github.pullquote.search.Source;
import java.util.Optional;

/// Words of an article within a text of a card: where they stand on both sides. It holds no words,
/// so that whoever reads proof must look them up in both.
///
/// @param revision of the article
/// @param origin the text of the article that they are from
/// @param start offset of their first character in that text
/// @param end offset behind their last character in that text
/// @param from offset of their first character on the card, escapes counted
/// @param to offset behind their last character on the card
public record Quoted(String revision, Origin origin, int start, int end, int from, int to) {
  /// A text of an article, by its number.
  public sealed interface Origin {
    /// The text as an article has it; empty if it has none such.
    Optional<String> in(Article article);

    /// Where a text stands in its article.
    static Origin of(Source source) {
      return switch (source) {
        case Source.Body body -> new Passage(body.passage().number());
        case Source.KeyPoint point -> new KeyPoint(point.number());
        case Source.Heading heading -> new Heading(heading.section().number());
        case Source.Title _ -> new Title();
        case Source.Dek _ -> new Dek();
      };
    }

    /// A passage.
    record Passage(int number) implements Origin {
      @Override
      public Optional<String> in(Article article) {
        return article.passage(number).map(io.github.pullquote.article.Passage::text);
      }

      @Override
      public String toString() {
        return "¶" + number;
      }
    }

    /// A point of the author's own list, numbered from 1.
    record KeyPoint(int number) implements Origin {
      @Override
      public Optional<String> in(Article article) {
        return number >= 1 && number <= article.keyPoints().size()
            ? Optional.of(article.keyPoints().get(number - 1))
            : Optional.empty();
      }

      @Override
      public String toString() {
        return "key point " + number;
      }
    }

    /// A heading, by the number of its section.
    record Heading(int section) implements Origin {
      @Override
      public Optional<String> in(Article article) {
        return article.sections().stream()
            .filter(it -> it.number() == section)
            .map(Section::heading)
            .findFirst();
      }

      @Override
      public String toString() {
        return "heading " + section;
      }
    }

    /// The title.
    record Title() implements Origin {
      @Override
      public Optional<String> in(Article article) {
        return Optional.of(article.title());
      }

      @Override
      public String toString() {
        return "title";
      }
    }

    /// The line under the title.
    record Dek() implements Origin {
      @Override
      public Optional<String> in(Article article) {
        return article.metadata().dek();
      }

      @Override
      public String toString() {
        return "dek";
      }
    }
  }

  /// The same words in a text that begins with `longer` more characters.
  Quoted behind(int longer) {
    return new Quoted(revision, origin, start, end, from + longer, to + longer);
  }

  /// Where the words are said to stand, for a log: "¶7 [0, 31) of revision 0123456789".
  @Override
  public String toString() {
    return "%s [%d, %d) of revision %s".formatted(origin, start, end, revision);
  }
}
