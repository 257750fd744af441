package io.github.pullquote.article;

import java.util.List;

/// A quotable block of an article's body, numbered through the article.
///
/// @param number its ¶ number, from 1
/// @param section the section it stands in
/// @param kind paragraph, list item or quotation
/// @param text its text, as the article has it
/// @param sentences its sentences in order; together they cover the text but for the spaces between
public record Passage(
    int number, Section section, Block.Kind kind, String text, List<Sentence> sentences) {
  /// Refuses a passage without sentences and sentences that lie outside the text.
  public Passage {
    sentences = List.copyOf(sentences);
    if (number < 1 || sentences.isEmpty() || !kind.isPassage()) {
      throw new IllegalArgumentException("¶%d is no passage: %s".formatted(number, kind));
    }
    if (sentences.getLast().end() > text.length()) {
      throw new IllegalArgumentException("¶%d has a sentence outside its text".formatted(number));
    }
  }

  /// The words of one of this passage's sentences.
  public String textOf(Sentence sentence) {
    return text.substring(sentence.start(), sentence.end());
  }

  /// The citation of the whole passage.
  public Citation citation() {
    return Citation.of(number);
  }

  /// The citation of one of this passage's sentences.
  public Citation citation(Sentence sentence) {
    return Citation.of(number, sentence.number());
  }

  /// The characters of a run of sentences, numbered from 1, `last` included.
  ///
  /// @throws IndexOutOfBoundsException if the passage has no such sentences
  public String textOf(int first, int last) {
    return text.substring(sentences.get(first - 1).start(), sentences.get(last - 1).end());
  }
}
