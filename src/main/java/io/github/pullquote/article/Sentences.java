package io.github.pullquote.article;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Splits a passage into sentences.
final class Sentences {
  private Sentences() {}

  static List<Sentence> split(String text) {
    BreakIterator iterator = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    iterator.setText(text);
    List<Sentence> sentences = new ArrayList<>();
    int start = iterator.first();
    for (int end = iterator.next(); end != BreakIterator.DONE; start = end, end = iterator.next()) {
      int trimmed = start + text.substring(start, end).stripTrailing().length();
      if (trimmed > start) {
        sentences.add(new Sentence(sentences.size() + 1, start, trimmed));
      }
    }
    return sentences;
  }
}
