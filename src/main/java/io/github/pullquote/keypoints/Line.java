package io.github.pullquote.keypoints;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.Passage;
import io.github.pullquote.article.Quote;
import io.github.pullquote.article.Section;
import io.github.pullquote.article.Sentence;
import java.util.List;

/// A sentence of an article's body, as it competes for being a key point.
///
/// @param index its place in the body, from 0
/// @param placeInSection its place in its section, from 0
/// @param passage the passage it stands in
/// @param sentence its range in that passage
/// @param words its words in lower case
/// @param terms what it is about
record Line(
    int index,
    int placeInSection,
    Passage passage,
    Sentence sentence,
    List<String> words,
    TermVector terms) {
  String text() {
    return passage.textOf(sentence);
  }

  Section section() {
    return passage.section();
  }

  Quote quote(Article article) {
    return new Quote(article, passage, sentence.number(), sentence.number());
  }
}
