package io.github.pullquote.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jsoup.nodes.Element;

/// How many characters of some sort each element of a page holds.
final class RunWeight {
  private final Map<Element, Long> weights = new HashMap<>();
  private final long all;

  private RunWeight(long all) {
    this.all = all;
  }

  /// The weight of running text.
  static RunWeight ofProse(List<Run> runs) {
    return of(runs, Run::prose);
  }

  /// The weight of all text.
  static RunWeight ofText(List<Run> runs) {
    return of(runs, run -> run.text().length());
  }

  private static RunWeight of(List<Run> runs, ToIntFunction<Run> measure) {
    RunWeight weight = new RunWeight(runs.stream().mapToLong(measure::applyAsInt).sum());
    for (Run run : runs) {
      long length = measure.applyAsInt(run);
      for (Element at = run.block(); length > 0 && at != null; at = at.parent()) {
        weight.weights.merge(at, length, Long::sum);
      }
    }
    return weight;
  }

  /// The characters inside an element.
  long of(Element element) {
    return weights.getOrDefault(element, 0L);
  }

  /// Whether the element holds more than half of all.
  boolean isMost(Element element) {
    return of(element) * 2 > all;
  }
}
