package io.github.pullquote.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

class TurnsTest {
  private final Queue<Runnable> given = new ArrayDeque<>();
  private final List<String> done = new ArrayList<>();
  private final Turns turns = new Turns(given::add);

  @Test
  void whatConcernsOneMessageIsDoneInItsOrder() {
    turns.take(1, () -> done.add("first"));
    turns.take(1, () -> done.add("second"));
    assertThat(given).hasSize(1);

    given.remove().run();

    assertThat(done).containsExactly("first", "second");
  }

  @Test
  void whatComesMeanwhileIsDoneAfterwards() {
    turns.take(1, () -> turns.take(1, () -> done.add("later")));

    given.remove().run();

    assertThat(done).containsExactly("later");
    assertThat(given).isEmpty();
  }

  @Test
  void anotherMessageDoesNotWait() {
    turns.take(1, () -> done.add("one"));
    turns.take(2, () -> done.add("two"));
    Runnable first = given.remove();

    given.remove().run();
    first.run();

    assertThat(done).containsExactly("two", "one");
  }

  @Test
  void whatFailsKeepsNothingFromBeingDone() {
    turns.take(
        1,
        () -> {
          throw new IllegalStateException("On purpose");
        });
    turns.take(1, () -> done.add("all the same"));

    given.remove().run();

    assertThat(done).containsExactly("all the same");
  }

  @Test
  void whoIsRefusedByTheWorkersLeavesNothingBehind() {
    Queue<Runnable> open = new ArrayDeque<>();
    boolean[] closing = {true};
    Turns closed =
        new Turns(
            work -> {
              if (closing[0]) {
                throw new RejectedExecutionException("Closing");
              }
              open.add(work);
            });
    closed.take(1, () -> done.add("never"));
    closing[0] = false;

    closed.take(1, () -> done.add("done"));
    open.remove().run();

    assertThat(done).containsExactly("done");
  }

  @Test
  void manyThreadsLoseNothing() throws Exception {
    int each = 500;
    int[] counts = new int[4];
    CountDownLatch all = new CountDownLatch(counts.length * each);
    try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
      Turns busy = new Turns(workers);
      for (int i = 0; i < counts.length * each; i++) {
        int message = i % counts.length;
        busy.take(
            message,
            () -> {
              // No lock: one at a time.
              counts[message]++;
              all.countDown();
            });
      }
      all.await();
    }

    assertThat(counts).containsOnly(each);
  }
}
