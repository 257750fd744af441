package io.github.pullquote.search;

import io.github.pullquote.article.Passage;
import io.github.pullquote.article.Sentence;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/// The words of a library's passages and their stems, numbered as they are met, so that a passage
/// is kept as a few numbers and each word is stemmed once. Safe for many threads.
final class Vocabulary {
  /// In place of a number: there is no such term.
  static final int NONE = -1;

  /// The numbers of a word and of its stem; [#NONE] for an article, or for the stem of a stop word.
  private record Numbers(int word, int stem) {}

  private final EnglishText english;
  private final Map<String, Numbers> words = new ConcurrentHashMap<>();
  private final Map<String, Integer> terms = new ConcurrentHashMap<>();
  private final AtomicInteger next = new AtomicInteger();

  Vocabulary(EnglishText english) {
    this.english = english;
  }

  /// The number of a word or stem; [#NONE] if no passage that was analysed has it.
  int number(String term) {
    return terms.getOrDefault(term, NONE);
  }

  /// A passage as terms.
  AnalysedPassage analysed(Passage passage) {
    List<Sentence> sentences = passage.sentences();
    int[][] stems = new int[sentences.size()][];
    IntStream.Builder all = IntStream.builder();
    for (int i = 0; i < stems.length; i++) {
      IntStream.Builder ofSentence = IntStream.builder();
      for (String word : english.everyWordOf(passage.textOf(sentences.get(i)))) {
        Numbers numbers = words.computeIfAbsent(word, this::numbers);
        if (numbers.word() != NONE) {
          all.add(numbers.word());
        }
        if (numbers.stem() != NONE) {
          ofSentence.add(numbers.stem());
        }
      }
      stems[i] = ofSentence.build().toArray();
    }
    return new AnalysedPassage(stems, all.build().toArray());
  }

  private Numbers numbers(String word) {
    int stem = english.stem(word).map(this::numbered).orElse(NONE);
    return new Numbers(EnglishText.isArticle(word) ? NONE : numbered(word), stem);
  }

  private int numbered(String term) {
    return terms.computeIfAbsent(term, t -> next.getAndIncrement());
  }
}
