package io.github.pullquote.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CrowdTest {
  private static final int MANY = 100 * Runtime.getRuntime().availableProcessors();

  private final Crowd crowd = new Crowd(() -> Instant.EPOCH);
  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch answered = new CountDownLatch(1);

  private void answer() {
    begun.countDown();
    try {
      answered.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private Thread begin(Runnable work) throws InterruptedException {
    Thread thread = Thread.startVirtualThread(work);
    begun.await();
    return thread;
  }

  /// None has begun yet.
  private List<Runnable> many() {
    return Stream.generate(() -> crowd.admit(this::answer).orElseThrow()).limit(MANY).toList();
  }

  @Test
  void manyWhoWaitForDiscordKeepNobodyOut() throws InterruptedException {
    Runnable last = many().getLast();
    Thread worker = begin(last);

    assertThat(crowd.admit(this::answer)).isPresent();

    answered.countDown();
    worker.join();
  }

  @Test
  void whereManyWaitForTheMachineOthersAreLeftOutUntilSomebodyIsAnswered()
      throws InterruptedException {
    List<Runnable> waiting = many();
    TimeUnit.MILLISECONDS.sleep(100);
    Thread worker = begin(waiting.getFirst());

    assertThat(crowd.admit(this::answer)).isEmpty();

    answered.countDown();
    worker.join();
    assertThat(crowd.admit(this::answer)).isPresent();
  }
}
