package io.github.pullquote.search;

import java.util.List;
import java.util.Optional;

/// What a library has to say to a question.
public sealed interface Answer {
  /// The passages, best first.
  List<Match> matches();

  /// How likely the best passage is to answer: 0 to 1; 0 without passages.
  double confidence();

  /// The library answers.
  ///
  /// @param matches best first, at least one
  /// @param elsewhere of each other article that answers as well, its best passage; best first
  record Found(List<Match> matches, double confidence, List<Match> elsewhere) implements Answer {
    /// Refuses an answer without passages.
    public Found {
      matches = atLeastOne(matches);
      confidence = checked(confidence);
      elsewhere = List.copyOf(elsewhere);
    }

    /// The passage that answers best.
    public Match best() {
      return matches.getFirst();
    }
  }

  /// The library may answer: its passages come close, and no more can be said of them.
  ///
  /// @param matches closest first, at least one
  record Perhaps(List<Match> matches, double confidence) implements Answer {
    /// Refuses an answer without passages.
    public Perhaps {
      matches = atLeastOne(matches);
      confidence = checked(confidence);
    }

    /// The closest passage; it may not answer.
    public Match best() {
      return matches.getFirst();
    }
  }

  /// The library has no answer.
  ///
  /// @param missingWords the question's words that occur nowhere in the articles asked, in its
  ///   order
  /// @param corrections what some of these words probably mean
  /// @param matches the nearest passages, best first; they are no answer; may be empty
  record NotCovered(
      List<String> missingWords,
      List<Correction> corrections,
      List<Match> matches,
      double confidence)
      implements Answer {
    /// Without corrections.
    public NotCovered(List<String> missingWords, List<Match> matches, double confidence) {
      this(missingWords, List.of(), matches, confidence);
    }

    /// Keeps copies.
    public NotCovered {
      missingWords = List.copyOf(missingWords);
      corrections = List.copyOf(corrections);
      matches = List.copyOf(matches);
      confidence = checked(confidence);
    }

    /// The question as it was probably meant; empty if nothing is corrected.
    public Optional<Question> corrected(Question question) {
      String text = question.text();
      for (Correction correction : corrections) {
        text = correction.in(text);
      }
      return text.equals(question.text()) ? Optional.empty() : Optional.of(new Question(text));
    }

    /// Whether the question holds no word to look for.
    public boolean isWordless() {
      return missingWords.isEmpty() && matches.isEmpty();
    }
  }

  private static List<Match> atLeastOne(List<Match> matches) {
    if (matches.isEmpty()) {
      throw new IllegalArgumentException("An answer needs a passage");
    }
    return List.copyOf(matches);
  }

  private static double checked(double confidence) {
    if (confidence >= 0 && confidence <= 1) {
      return confidence;
    }
    throw new IllegalArgumentException("No confidence is " + confidence);
  }
}
