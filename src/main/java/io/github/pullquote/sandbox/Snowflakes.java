package io.github.pullquote.sandbox;

import java.util.concurrent.atomic.AtomicLong;

/// Makes ids as Discord does: the time in the upper bits, rising, never twice the same.
final class Snowflakes {
  private static final long DISCORD_EPOCH = 1_420_070_400_000L;
  private static final int TIME_SHIFT = 22;

  private final AtomicLong last = new AtomicLong();

  String next() {
    long now = (System.currentTimeMillis() - DISCORD_EPOCH) << TIME_SHIFT;
    return Long.toUnsignedString(last.updateAndGet(previous -> Math.max(previous + 1, now)));
  }
}
