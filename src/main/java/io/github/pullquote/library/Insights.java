package io.github.pullquote.library;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Keeps how the questions of servers went: numbers, and where a server wants it, the questions
/// that found nothing. Nothing tells who asked. Safe for many threads; every method throws a
/// [StoreException] if the store can't be read or written.
public interface Insights {
  /// Numbers are kept for so many weeks, this one included.
  int WEEKS = 53;

  /// Questions are kept for so long after they were asked last.
  Duration QUESTIONS = Duration.ofDays(30);

  /// So many questions of one server are kept at the most, those asked last.
  int MOST = 500;

  /// Of longer questions only the beginning is kept, in UTF-16 code units.
  int LONGEST = 300;

  /// Questions of one server that went alike in one week.
  ///
  /// @param quoted what they were answered with
  record Asked(long guild, Week week, Outcome outcome, Optional<PassageKey> quoted) {}

  /// A question that found nothing.
  record Unanswered(long guild, String question, Instant at) {}

  /// Adds questions, all or none.
  ///
  /// @param asked how often what was asked
  /// @param unanswered texts, which are dropped where the server does not want them kept
  void add(Map<Asked, Integer> asked, List<Unanswered> unanswered);

  /// How a week went.
  WeekReport report(long guild, Week week);

  /// Every week of which something is known, the earliest first.
  List<Week> weeks(long guild);

  /// The questions that found nothing, the most frequent first.
  List<KeptQuestion> questions(long guild);

  /// Deletes what was counted before a week, and questions asked last before a moment.
  void expire(Week countedBefore, Instant askedBefore);
}
