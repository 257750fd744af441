package io.github.pullquote.search;

import java.util.List;

/// What a library has to say to a question.
public sealed interface Answer {
  /// The passages, best first.
  List<Match> matches();

  /// The library answers.
  ///
  /// @param matches best first, at least one
  /// @param confidence how much of the question the best passage speaks of, weighted by how telling
  ///   each word is: 0 to 1
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

  /// The library has no answer.
  ///
  /// @param missingWords the question's words that occur nowhere in the articles asked, in its
  ///   order
  /// @param matches the nearest passages, best first; they are no answer; may be empty
  record NotCovered(List<String> missingWords, List<Match> matches) implements Answer {
    /// Keeps copies.
    public NotCovered {
      missingWords = List.copyOf(missingWords);
      matches = List.copyOf(matches);
    }
  }
}
