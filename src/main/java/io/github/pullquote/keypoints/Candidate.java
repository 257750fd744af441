package io.github.pullquote.keypoints;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.Quote;
import io.github.pullquote.article.Section;

/// One sentence, or two that belong together, that may become a key point.
///
/// @param first the first sentence
/// @param last the last one, of the same passage; what is said counts from it
/// @param score how well they stand for the article
record Candidate(Line first, Line last, double score) {
  Quote quote(Article article) {
    return new Quote(article, first.passage(), first.sentence().number(), last.sentence().number());
  }

  boolean overlaps(Candidate other) {
    return first.index() <= other.last.index() && other.first.index() <= last.index();
  }

  /// How much of the one is said by the other, from 0 to 1.
  double likeness(Candidate other) {
    return Math.max(likeness(other.first.terms()), likeness(other.last.terms()));
  }

  /// How much of it a text says.
  double likeness(TermVector said) {
    return Math.max(first.terms().cosine(said), last.terms().cosine(said));
  }

  int sentences() {
    return last.index() - first.index() + 1;
  }

  Section section() {
    return first.section();
  }
}
