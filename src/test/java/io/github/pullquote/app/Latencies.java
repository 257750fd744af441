package io.github.pullquote.app;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.pullquote.sandbox.InteractionResponse;
import java.util.Arrays;

/// How long questions waited for their first response, and what it was. Safe for many threads.
final class Latencies {
  private static final int EPHEMERAL = 1 << 6;

  private long[] nanoseconds = new long[1 << 12];
  private int size;
  private int open;
  private int found;
  private int privately;
  private int refused;
  private int missed;
  private int thinking;

  /// A question is asked.
  synchronized void asked() {
    open++;
  }

  /// Its first response is here, or it is clear that none will come.
  synchronized void answered(long waited, InteractionResponse response) {
    if (size == nanoseconds.length) {
      nanoseconds = Arrays.copyOf(nanoseconds, 2 * size);
    }
    nanoseconds[size] = waited;
    size++;
    open--;
    switch (response) {
      case InteractionResponse.Reply(JsonNode message) -> count(message);
      case InteractionResponse.Deferred _ -> thinking++;
      default -> missed++;
    }
  }

  private void count(JsonNode message) {
    if ((message.path("flags").asInt() & EPHEMERAL) == 0) {
      found++;
    } else if (message.toString().contains("\"custom_id\"")) {
      privately++;
    } else {
      refused++;
    }
  }

  /// How many wait for their response.
  synchronized int open() {
    return open;
  }

  /// How many were answered to everybody.
  synchronized int found() {
    return found;
  }

  /// How many were answered to the asker alone: perhaps, or not covered.
  synchronized int privately() {
    return privately;
  }

  /// How many were told to wait, or that there is nothing to look for.
  synchronized int refused() {
    return refused;
  }

  /// How many were told that the answer takes longer.
  synchronized int thinking() {
    return thinking;
  }

  /// How many had no response in Discord's time.
  synchronized int missed() {
    return missed;
  }

  /// How many had their response, or never will.
  synchronized int size() {
    return size;
  }

  /// The time within which this share of them had their response, in milliseconds.
  synchronized double within(double share) {
    long[] sorted = Arrays.copyOf(nanoseconds, size);
    Arrays.sort(sorted);
    return size == 0 ? 0 : sorted[(int) (share * (size - 1))] / 1e6;
  }

  /// How many waited for more than a second.
  synchronized long slow() {
    return Arrays.stream(nanoseconds, 0, size).filter(it -> it > 1_000_000_000L).count();
  }
}
