package io.github.pullquote.library;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/// How the questions of one server went in one week.
///
/// @param outcomes how many questions went how; an outcome that is missing never came
/// @param passages every passage that was quoted or voted on, in no order
public record WeekReport(Week week, Map<Outcome, Long> outcomes, List<PassageCount> passages) {
  /// Keeps copies.
  public WeekReport {
    outcomes = Map.copyOf(outcomes);
    passages = List.copyOf(passages);
  }

  /// What became of a passage in that week.
  ///
  /// @param quoted how often it was the answer, or perhaps one
  /// @param helpful how many votes say that it answered
  /// @param notHelpful how many say that it did not
  public record PassageCount(PassageKey passage, long quoted, long helpful, long notHelpful) {}

  /// How many questions went so.
  public long asked(Outcome outcome) {
    return outcomes.getOrDefault(outcome, 0L);
  }

  /// How many questions were asked.
  public long asked() {
    return outcomes.values().stream().mapToLong(Long::longValue).sum();
  }

  /// Whether nothing is known of that week.
  public boolean isEmpty() {
    return asked() == 0 && passages.isEmpty();
  }

  /// The passages that were quoted, most often first.
  public List<PassageCount> quoted() {
    return by(PassageCount::quoted);
  }

  /// The passages that did not help somebody, those first that helped the fewest.
  public List<PassageCount> notHelpful() {
    return by(PassageCount::notHelpful);
  }

  private List<PassageCount> by(ToLongFunction<PassageCount> number) {
    Comparator<PassageCount> most = Comparator.comparingLong(number).reversed();
    return passages.stream()
        .filter(count -> number.applyAsLong(count) > 0)
        .sorted(
            most.thenComparing(count -> count.passage().article().toString())
                .thenComparingInt(count -> count.passage().passage()))
        .toList();
  }
}
