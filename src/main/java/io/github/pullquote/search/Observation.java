package io.github.pullquote.search;

import java.util.List;
import java.util.OptionalInt;

/// What came of asking one question.
///
/// @param answerable whether the library has an answer
/// @param outcome what the library said
/// @param confidence how sure it was that its best passage answers: 0 to 1
/// @param rank the place of the first right passage, from 1; empty if none was right
/// @param marked whether what is marked in the best passage is right too
/// @param sentences how many are marked in the best passage; 0 if there is none
/// @param elsewhere what was said of other articles than the best passage's
/// @param nanos how long the answer took
record Observation(
    boolean answerable,
    Outcome outcome,
    double confidence,
    OptionalInt rank,
    boolean marked,
    int sentences,
    Elsewhere elsewhere,
    long nanos) {
  /// What an answer says of other articles.
  enum Elsewhere {
    /// None answers as well.
    UNSAID,
    /// One does, and the right passage is not there.
    WRONG,
    /// One does, and the right passage is there.
    RIGHT
  }

  /// The cases of an answer.
  enum Outcome {
    FOUND,
    PERHAPS,
    NOT_COVERED
  }

  /// Asks a question.
  static Observation of(LibrarySearch search, Trial.Case asked) {
    Question question = new Question(asked.question());
    long start = System.nanoTime();
    Answer answer = search.ask(question);
    return of(asked.expected(), answer, System.nanoTime() - start);
  }

  /// Compares an answer with what was expected.
  static Observation of(Expected expected, Answer answer, long nanos) {
    List<Match> matches = answer.matches();
    return new Observation(
        !(expected instanceof Expected.Nothing),
        outcome(answer),
        answer.confidence(),
        rank(expected, matches),
        !matches.isEmpty() && expected.isMarked(matches.getFirst()),
        matches.isEmpty() ? 0 : matches.getFirst().highlight().sentences().size(),
        elsewhere(expected, answer),
        nanos);
  }

  private static Outcome outcome(Answer answer) {
    return switch (answer) {
      case Answer.Found found -> Outcome.FOUND;
      case Answer.Perhaps perhaps -> Outcome.PERHAPS;
      case Answer.NotCovered notCovered -> Outcome.NOT_COVERED;
    };
  }

  private static Elsewhere elsewhere(Expected expected, Answer answer) {
    if (!(answer instanceof Answer.Found found) || found.elsewhere().isEmpty()) {
      return Elsewhere.UNSAID;
    }
    boolean right = found.elsewhere().stream().anyMatch(expected::isRight);
    return right ? Elsewhere.RIGHT : Elsewhere.WRONG;
  }

  private static OptionalInt rank(Expected expected, List<Match> matches) {
    for (int i = 0; i < matches.size(); i++) {
      if (expected.isRight(matches.get(i))) {
        return OptionalInt.of(i + 1);
      }
    }
    return OptionalInt.empty();
  }

  /// Whether a right passage is among the best `most`.
  boolean isRightWithin(int most) {
    return rank.isPresent() && rank.getAsInt() <= most;
  }
}
