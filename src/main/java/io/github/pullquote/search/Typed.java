package io.github.pullquote.search;

import io.github.pullquote.article.Passage;
import io.github.pullquote.article.Quote;
import io.github.pullquote.article.Sentence;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A question as far as it is typed.
///
/// @param stems its terms
/// @param prefix the start of the word being typed, in lower case; empty where there is none
record Typed(Set<String> stems, String prefix) {
  Typed {
    stems = Set.copyOf(stems);
  }

  /// The passage, marked at its first sentence that holds most of what was typed.
  Match in(PassageIndex.Entry entry, EnglishText english) {
    Passage passage = entry.passage();
    int best = 1;
    int most = -1;
    for (Sentence sentence : passage.sentences()) {
      int fit = fit(passage.textOf(sentence), english);
      if (fit > most) {
        most = fit;
        best = sentence.number();
      }
    }
    Quote marked = new Quote(entry.article(), passage, best, best);
    return new Match(entry.article(), passage, marked, 0);
  }

  /// A word that is there in full counts more than one that may be meant.
  private int fit(String sentence, EnglishText english) {
    Set<String> held = new HashSet<>(english.stemsOf(sentence));
    held.retainAll(stems);
    List<String> words = english.wordsOf(sentence);
    boolean started = !prefix.isEmpty() && words.stream().anyMatch(w -> w.startsWith(prefix));
    return 2 * held.size() + (started ? 1 : 0);
  }
}
