package io.github.pullquote.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/// How long one stage took on the way from events to replies.
///
/// @param name as the bot's recording names it
/// @param count how often it was gone through
/// @param mean in milliseconds
/// @param median in milliseconds
/// @param slow the 99th percentile, in milliseconds
record StageTimes(String name, long count, double mean, double median, double slow) {
  /// Waiting for a question's vector, which comes or does not come in time.
  static final String EMBEDDED = "VECTOR";

  static final String NOT_EMBEDDED = "NO_VECTOR";

  private static final int STAGES = 9;

  /// Those that a recording tells of.
  static List<StageTimes> in(Path recording) throws IOException {
    Map<String, List<Long>> nanoseconds = LinkedHashMap.newLinkedHashMap(STAGES);
    try (RecordingFile file = new RecordingFile(recording)) {
      while (file.hasMoreEvents()) {
        RecordedEvent event = file.readEvent();
        String name = name(event);
        if (!name.isEmpty()) {
          nanoseconds
              .computeIfAbsent(name, key -> new ArrayList<>())
              .add(event.getDuration().toNanos());
        }
      }
    }
    List<StageTimes> all = new ArrayList<>();
    nanoseconds.forEach((name, times) -> all.add(of(name, times)));
    return all;
  }

  private static String name(RecordedEvent event) {
    return switch (event.getEventType().getName()) {
      case "pullquote.Stage" -> event.getString("name");
      case "pullquote.QuestionVector" -> event.getBoolean("embedded") ? EMBEDDED : NOT_EMBEDDED;
      default -> "";
    };
  }

  private static StageTimes of(String name, List<Long> nanoseconds) {
    long[] rising = nanoseconds.stream().mapToLong(Long::longValue).sorted().toArray();
    return new StageTimes(
        name,
        rising.length,
        Arrays.stream(rising).average().orElse(0) / 1e6,
        rising[rising.length / 2] / 1e6,
        rising[(int) (0.99 * (rising.length - 1))] / 1e6);
  }

  /// The whole way.
  static StageTimes whole(Latencies latencies) {
    double[] within = latencies.within(0.5, 0.99);
    return new StageTimes("all", latencies.size(), latencies.mean(), within[0], within[1]);
  }
}
