package io.github.pullquote.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresTurnsTest {
  private static final Duration BETWEEN = Duration.ofSeconds(5);

  @RegisterExtension static final Postgres POSTGRES = new Postgres();

  /// When a session of a bucket begins, in a process of its own.
  private static Callable<Long> begun(Store process, int bucket) {
    return () -> {
      long[] at = new long[1];
      process.identifyTurns().take(bucket, () -> at[0] = System.nanoTime());
      return at[0];
    };
  }

  @Test
  void ofABucketNoTwoSessionsBeginWithinFiveSecondsAndOthersDoNotWait() throws Exception {
    try (Store one = PostgresStore.open(POSTGRES.server());
        Store other = PostgresStore.open(POSTGRES.server())) {
      List<Long> times = Together.all(List.of(begun(one, 0), begun(other, 0), begun(other, 1)));

      long apart = Math.abs(times.get(0) - times.get(1));
      assertThat(Duration.ofNanos(apart)).isGreaterThan(BETWEEN);
      long first = Math.min(times.get(0), times.get(1));
      assertThat(Duration.ofNanos(Math.abs(times.get(2) - first))).isLessThan(BETWEEN);
    }
  }

  @Test
  void whoWaitsTakesNoConnectionFromOthers() throws Exception {
    try (Store store = PostgresStore.open(POSTGRES.server())) {
      List<Callable<Long>> sessions =
          IntStream.range(10, 26).mapToObj(bucket -> begun(store, bucket)).toList();

      List<Long> times = Together.all(sessions);

      long apart = Collections.max(times) - Collections.min(times);
      assertThat(Duration.ofNanos(apart)).isLessThan(BETWEEN);
    }
  }

  @Test
  void whereTheServerIsLostNobodyIsWaitedFor() throws Exception {
    try (Relay relay = new Relay(POSTGRES.port());
        Store store = PostgresStore.open(POSTGRES.through(relay.port()))) {
      relay.cut();

      assertThat(begun(store, 2).call()).isPositive();
    }
  }
}
