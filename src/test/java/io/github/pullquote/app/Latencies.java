package io.github.pullquote.app;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.pullquote.card.ComponentId;
import io.github.pullquote.card.ComponentId.View;
import io.github.pullquote.sandbox.InteractionResponse;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// How long questions waited for their first response, and what it was. Safe for many threads.
final class Latencies {
  private static final long SECOND = 1_000_000_000L;
  private static final int EPHEMERAL = 1 << 6;

  /// What came as the first response.
  enum Kind {
    FOUND,
    PERHAPS,
    NOT_COVERED,
    /// Whoever asked was told to wait: more questions than the pace allows.
    TOLD_TO_WAIT,
    /// "Thinking": the answer takes longer.
    DEFERRED,
    /// No response in Discord's time.
    LOST
  }

  private final Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
  private long[] nanoseconds = new long[1 << 12];
  private double sum;
  private int size;
  private int open;

  /// A question is asked.
  synchronized void asked() {
    open++;
  }

  /// Its first response is here, or it is clear that none will come.
  ///
  /// @param waited nanoseconds since it was to be asked
  synchronized void answered(long waited, InteractionResponse response) {
    if (size == nanoseconds.length) {
      nanoseconds = Arrays.copyOf(nanoseconds, 2 * size);
    }
    nanoseconds[size] = waited;
    sum += waited;
    size++;
    open--;
    kinds.merge(kind(response), 1, Integer::sum);
  }

  private static Kind kind(InteractionResponse response) {
    return switch (response) {
      case InteractionResponse.Reply(JsonNode message) -> kind(message);
      case InteractionResponse.Deferred _ -> Kind.DEFERRED;
      case InteractionResponse.Update _,
          InteractionResponse.DeferredUpdate _,
          InteractionResponse.Choices _,
          InteractionResponse.Modal _,
          InteractionResponse.Failed _ ->
          Kind.LOST;
    };
  }

  /// A found answer is for everybody. Of what the asker alone sees, the buttons tell what it is,
  /// and only a notice to wait is a single line.
  private static Kind kind(JsonNode message) {
    if ((message.path("flags").asInt() & EPHEMERAL) == 0) {
      return Kind.FOUND;
    }
    Optional<View> view =
        message.findValuesAsText("custom_id").stream()
            .flatMap(id -> ComponentId.parse(id).stream())
            .map(ComponentId::view)
            .findFirst();
    if (view.isPresent()) {
      return view.get() == View.PERHAPS ? Kind.PERHAPS : Kind.NOT_COVERED;
    }
    return message.findValuesAsText("content").stream().filter(it -> !it.isEmpty()).count() > 1
        ? Kind.NOT_COVERED
        : Kind.TOLD_TO_WAIT;
  }

  /// How many wait for their response.
  synchronized int open() {
    return open;
  }

  /// How many had such a response.
  synchronized int count(Kind kind) {
    return kinds.getOrDefault(kind, 0);
  }

  /// How many had no response, in time or at all.
  synchronized int lost() {
    return count(Kind.LOST) + open;
  }

  /// How many had their response, or never will.
  synchronized int size() {
    return size;
  }

  /// In milliseconds.
  synchronized double mean() {
    return size == 0 ? 0 : sum / size / 1e6;
  }

  /// The times within which these shares of them had their response, in milliseconds.
  synchronized double[] within(double... shares) {
    long[] sorted = Arrays.copyOf(nanoseconds, size);
    Arrays.sort(sorted);
    return Arrays.stream(shares)
        .map(share -> size == 0 ? 0 : sorted[(int) Math.ceil(share * size) - 1] / 1e6)
        .toArray();
  }

  /// How many waited for more than a second.
  synchronized long slow() {
    return Arrays.stream(nanoseconds, 0, size).filter(it -> it > SECOND).count();
  }
}
