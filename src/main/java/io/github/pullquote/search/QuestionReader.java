package io.github.pullquote.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Reads from a question what to search by, with the library's words in mind.
final class QuestionReader {
  /// Of a longer question the first content words are searched; Lucene's limit is ten times that.
  private static final int MOST_TERMS = 100;

  private final EnglishText english;
  private final EnglishWords englishWords;
  private final Slang slang;
  private final Spelling spelling;
  private final Candidates candidates;

  QuestionReader(
      EnglishText english,
      EnglishWords englishWords,
      Slang slang,
      Spelling spelling,
      Candidates candidates) {
    this.english = english;
    this.englishWords = englishWords;
    this.slang = slang;
    this.spelling = spelling;
    this.candidates = candidates;
  }

  /// What one question is searched by.
  ///
  /// @param article the place of the only article to look at
  QueryTerms read(String question, OptionalInt article) throws IOException {
    Map<String, Double> weights = new LinkedHashMap<>();
    List<String> stems = new ArrayList<>();
    List<String> words = new ArrayList<>();
    Set<String> guessed = new HashSet<>();
    Set<String> missing = new LinkedHashSet<>();
    String text = question;
    for (Term term : terms(question)) {
      Term searched = term;
      if (!candidates.occurs(term.stem(), article)) {
        missing.add(term.word());
      }
      if (candidates.passageFrequency(term.stem()) == 0) {
        searched = meant(term).orElse(term);
        if (!searched.stem().equals(term.stem()) && !weights.containsKey(searched.stem())) {
          guessed.add(searched.stem());
        }
        text = text.replace(term.word(), searched.word());
      }
      String stem = searched.stem();
      weights.putIfAbsent(stem, Math.sqrt(candidates.idf(stem) * englishWords.idf(stem)));
      stems.add(stem);
      words.add(term.word().toLowerCase(Locale.ROOT));
    }
    return new QueryTerms(
        text,
        weights,
        stems,
        words,
        guessed,
        english.wordsOf(question),
        List.copyOf(missing),
        AnswerCue.of(question));
  }

  /// The content words of a text, as many as are searched.
  List<Term> terms(String text) {
    List<Term> terms = english.questionTerms(text);
    return terms.subList(0, Math.min(terms.size(), MOST_TERMS));
  }

  /// Whether each of these terms occurs, as it is or as it was probably meant.
  ///
  /// @param article the place of the only article to look at
  boolean know(List<Term> terms, OptionalInt article) throws IOException {
    for (Term term : terms) {
      if (!candidates.occurs(term.stem(), article)
          && !candidates.occurs(meant(term).orElse(term).stem(), article)) {
        return false;
      }
    }
    return true;
  }

  private Optional<Term> meant(Term unknown) throws IOException {
    Optional<Term> ordinary = slang.ordinary(unknown);
    return ordinary.isPresent() ? ordinary : spelling.correct(unknown);
  }
}
