package io.github.pullquote.search;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What an informal word stands for.
final class Slang {
  private final Map<String, Term> ordinary = new HashMap<>();

  /// Reads the list.
  Slang(EnglishText english) {
    for (List<String> line : EnglishText.lines("slang.txt")) {
      List<Term> meant = english.terms(line.getFirst());
      if (meant.size() == 1) {
        line.subList(1, line.size()).forEach(word -> ordinary.put(word, meant.getFirst()));
      }
    }
  }

  /// The ordinary word's term, empty if the word is no slang.
  Optional<Term> ordinary(Term term) {
    return Optional.ofNullable(ordinary.get(term.word().toLowerCase(Locale.ROOT)));
  }
}
