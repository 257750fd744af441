package io.github.pullquote.search;

import java.util.List;

/// What a library has to say to a question.
public sealed interface Answer {
  /// The passages, best first.
  List<Match> matches();

  /// How likely the best passage is to answer: 0 to 1; 0 without passages.
  double confidence();

  /// The library answers.
  ///
  /// @param matches best first, at least one
  /// @param confidence how likely the best passage is to answer: 0 to 1
  record Found(List<Match> matches, double confidence) implements Answer {
    /// Refuses an answer without passages.
    public Found {
      matches = List.copyOf(matches);
      if (matches.isEmpty()) {
        throw new IllegalArgumentException("A found answer needs a passage");
      }
    }

    /// The passage that answers best.
    public Match best() {
      return matches.getFirst();
    }
  }

  /// The library may have an answer.
  ///
  /// @param matches the closest passages, best first, at least one; they may not answer
  /// @param confidence how likely the best passage is to answer: 0 to 1
  record Perhaps(List<Match> matches, double confidence) implements Answer {
    /// Refuses an answer without passages.
    public Perhaps {
      matches = List.copyOf(matches);
      if (matches.isEmpty()) {
        throw new IllegalArgumentException("Perhaps an answer needs a passage");
      }
    }

    /// The closest passage.
    public Match best() {
      return matches.getFirst();
    }
  }

  /// The library has no answer.
  ///
  /// @param missingWords the question's words that occur nowhere in the articles asked, in its
  ///   order
  /// @param matches the nearest passages, best first; they are no answer; may be empty
  /// @param confidence how likely the best passage is to answer all the same: 0 to 1; 0 without
  ///   passages
  record NotCovered(List<String> missingWords, List<Match> matches, double confidence)
      implements Answer {
    /// Keeps copies.
    public NotCovered {
      missingWords = List.copyOf(missingWords);
      matches = List.copyOf(matches);
    }
  }
}
