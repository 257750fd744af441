package io.github.pullquote.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds what words of a question probably mean that occur nowhere in the articles asked, among the
/// words that do.
final class Corrections {
  private final PassageIndex index;
  private final EnglishText english;
  private final Spelling spelling;
  private final Candidates candidates;

  Corrections(PassageIndex index, EnglishText english, Spelling spelling, Candidates candidates) {
    this.index = index;
    this.english = english;
    this.spelling = spelling;
    this.candidates = candidates;
  }

  /// One for each word that is probably misspelt, in their order.
  ///
  /// @param article the place of the only article that is asked
  List<Correction> of(List<String> missing, OptionalInt article) throws IOException {
    List<Correction> corrections = new ArrayList<>();
    for (String word : missing) {
      for (Term term : english.terms(word)) {
        meant(term, article).ifPresent(it -> corrections.add(new Correction(word, it)));
      }
    }
    return corrections;
  }

  private Optional<String> meant(Term misspelt, OptionalInt article) throws IOException {
    for (Term near : spelling.near(misspelt)) {
      if (candidates.occurs(near.stem(), article)) {
        return Optional.of(written(near.word(), article));
      }
    }
    return Optional.empty();
  }

  /// The word as the articles write it: names with capitals, others without.
  private String written(String word, OptionalInt article) throws IOException {
    Pattern pattern =
        Pattern.compile(
            "(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    Optional<String> first = Optional.empty();
    for (int ordinal : new TreeSet<>(candidates.holding(List.of(word), article))) {
      Matcher found = pattern.matcher(index.entries().get(ordinal).passage().text());
      while (found.find()) {
        String written = found.group();
        if (written.equals(written.toLowerCase(Locale.ROOT))) {
          return written;
        }
        first = first.or(() -> Optional.of(written));
      }
    }
    return first.orElse(word);
  }
}
