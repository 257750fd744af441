package io.github.pullquote.article;

import java.util.List;

/// A run of whole sentences of one passage: a quote can't be anything but the article's own words.
///
/// @param article the article it stands in
/// @param passage the passage of that article
/// @param first the first sentence's number, from 1
/// @param last the last sentence's number, not below `first`
public record Quote(Article article, Passage passage, int first, int last) {
  /// Refuses sentences that the passage doesn't have, and a passage that the article doesn't have.
  public Quote {
    if (first < 1 || last < first || last > passage.sentences().size()) {
      throw new IllegalArgumentException(
          "¶%d has no sentences %d to %d".formatted(passage.number(), first, last));
    }
    if (article.passage(passage.number()).filter(p -> p.equals(passage)).isEmpty()) {
      throw new IllegalArgumentException("%s has another ¶%d".formatted(article, passage.number()));
    }
  }

  static Quote of(Article article, Passage passage, Citation citation) {
    return citation.isWhole()
        ? new Quote(article, passage, 1, passage.sentences().size())
        : new Quote(article, passage, citation.first(), citation.last());
  }

  /// The words.
  public String text() {
    return passage.textOf(first, last);
  }

  /// The sentences quoted, in order.
  public List<Sentence> sentences() {
    return passage.sentences().subList(first - 1, last);
  }

  /// Whether the whole passage is quoted.
  public boolean isWholePassage() {
    return first == 1 && last == passage.sentences().size();
  }

  /// Where the words stand; a whole passage is cited as one.
  public Citation citation() {
    return isWholePassage() ? passage.citation() : new Citation(passage.number(), first, last);
  }
}
