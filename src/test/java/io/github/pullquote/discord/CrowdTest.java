package io.github.pullquote.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CrowdTest {
  private static final int MOST = 3;

  private long now;
  private final Crowd crowd = new Crowd(MOST, () -> now);

  /// Those who are admitted, and not answered yet.
  private final Deque<Runnable> inside = new ArrayDeque<>();

  private void pass(long millis) {
    now += Duration.ofMillis(millis).toNanos();
  }

  private boolean comes() {
    Optional<Runnable> admitted = crowd.admit(() -> {});
    admitted.ifPresent(inside::add);
    return admitted.isPresent();
  }

  private void many() {
    for (int i = 0; i < MOST; i++) {
      assertThat(comes()).isTrue();
    }
  }

  private void oneIsAnswered() {
    inside.remove().run();
  }

  /// Work begins late, and more comes for longer than a moment.
  private void crowd() {
    many();
    pass(100);
    oneIsAnswered();
    many();
    pass(600);
  }

  @Test
  void manyWhoOnlyWaitForDiscordKeepNobodyOut() {
    many();
    assertThat(comes()).isTrue();
    pass(10_000);

    assertThat(comes()).isTrue();
  }

  @Test
  void aMomentInWhichTheMachineStandsStillKeepsNobodyOut() {
    many();
    pass(400);
    oneIsAnswered();
    many();

    assertThat(comes()).isTrue();
  }

  @Test
  void whereManyWaitForTheMachineOthersAreLeftOutUntilThereIsRoom() {
    crowd();

    assertThat(comes()).isFalse();
    while (inside.size() >= MOST) {
      assertThat(comes()).isFalse();
      oneIsAnswered();
    }
    assertThat(comes()).isTrue();
    assertThat(comes()).as("another, in the same second").isFalse();
  }

  @Test
  void aWhileAfterTheLastWasLeftOutNobodyIsAnyMore() {
    crowd();
    assertThat(comes()).isFalse();
    pass(1_500);

    assertThat(comes()).isTrue();
  }
}
