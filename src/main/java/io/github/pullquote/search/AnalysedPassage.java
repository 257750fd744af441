package io.github.pullquote.search;

import io.github.pullquote.article.Passage;
import java.util.ArrayList;
import java.util.List;

/// A passage as terms, for the closer look at a candidate.
///
/// @param sentences the stems of each sentence in order, without stop words
/// @param words the passage's whole words in lower case, stop words too
record AnalysedPassage(List<List<String>> sentences, List<String> words) {
  AnalysedPassage {
    sentences = List.copyOf(sentences);
    words = List.copyOf(words);
  }

  static AnalysedPassage of(Passage passage, EnglishText english) {
    List<List<String>> sentences = new ArrayList<>();
    passage.sentences().forEach(s -> sentences.add(english.stemsOf(passage.textOf(s))));
    return new AnalysedPassage(sentences, english.wordsOf(passage.text()));
  }

  /// How many stems the passage has.
  int length() {
    return sentences.stream().mapToInt(List::size).sum();
  }
}
