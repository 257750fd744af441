package io.github.pullquote.search;

import java.util.List;

/// Why an answer came out as it did.
///
/// @param answer the same that [LibrarySearch#ask] gives
/// @param ranked every passage that was looked at, best first
/// @param gate what the confidence in the best passage was made of; empty where there is none
public record Explanation(Answer answer, List<Ranked> ranked, List<Evidence> gate) {
  /// Keeps copies.
  public Explanation {
    ranked = List.copyOf(ranked);
    gate = List.copyOf(gate);
  }

  /// One piece of evidence.
  ///
  /// @param name one word, the same for every passage
  /// @param weight how much it counts, the same for every passage
  /// @param value how much of it was found
  public record Evidence(String name, double weight, double value) {
    /// What it adds to the score.
    public double contribution() {
      return weight * value;
    }
  }

  /// A passage with what it was ranked by.
  ///
  /// @param match the passage, its marked sentence and its score, the sum of all contributions
  /// @param passage the evidence for the passage
  /// @param sentence the evidence that its marked sentence was chosen by among its sentences
  public record Ranked(Match match, List<Evidence> passage, List<Evidence> sentence) {
    /// Keeps copies.
    public Ranked {
      passage = List.copyOf(passage);
      sentence = List.copyOf(sentence);
    }
  }
}
