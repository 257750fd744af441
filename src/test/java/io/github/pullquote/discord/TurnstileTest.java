package io.github.pullquote.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.pullquote.discord.Haste.Whose;
import io.github.pullquote.discord.Turnstile.Act;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class TurnstileTest {
  private static final long BEN = 1;
  private static final long CLEO = 2;
  private static final OptionalLong HERE = OptionalLong.of(10);
  private static final OptionalLong ELSEWHERE = OptionalLong.of(11);
  private static final OptionalLong NOWHERE = OptionalLong.empty();

  private Instant now = Instant.parse("2026-11-25T08:00:00Z");
  private final Turnstile turnstile =
      new Turnstile(new Paces(new Pace(5, 20), new Pace(6, 60)), () -> now);

  private Optional<Haste> ask(long user, OptionalLong server) {
    return turnstile.pass(Act.ASK, user, server);
  }

  private void pass(Act act, int times, OptionalLong server) {
    for (int i = 0; i < times; i++) {
      assertThat(turnstile.pass(act, BEN, server)).as("time %d", i + 1).isEmpty();
    }
  }

  @Test
  void aUserMayAskFiveTimesAtOnceAndThenEachThreeSeconds() {
    pass(Act.ASK, 5, NOWHERE);
    assertThat(ask(BEN, NOWHERE)).contains(new Haste(Whose.USER, Duration.ofSeconds(3)));

    now = now.plusSeconds(2);
    assertThat(ask(BEN, NOWHERE)).contains(new Haste(Whose.USER, Duration.ofSeconds(1)));
    now = now.plusSeconds(1);

    pass(Act.ASK, 1, NOWHERE);
    assertThat(ask(BEN, NOWHERE)).isPresent();
  }

  @Test
  void whoGoesOnWhenTheyHaveToWaitIsToldSoTwentyTimesAsOftenAsTheyMayAskAndThenNotAnswered() {
    pass(Act.ASK, 5, HERE);
    Haste haste = ask(BEN, HERE).orElseThrow();
    for (int i = 0; i < 20 * 5; i++) {
      assertThat(turnstile.isAnswered(haste, BEN, HERE)).as("time %d", i + 1).isTrue();
    }
    assertThat(turnstile.isAnswered(haste, BEN, HERE)).isFalse();
    assertThat(turnstile.isAnswered(haste, CLEO, HERE)).isTrue();

    now = now.plus(Duration.ofMinutes(1));
    assertThat(turnstile.isAnswered(haste, BEN, HERE)).isTrue();
  }

  @Test
  void whoHasWaitedMayDoAsMuchAtOnceAsEverAndNoMore() {
    pass(Act.ASK, 5, NOWHERE);
    now = now.plus(Duration.ofDays(1));

    pass(Act.ASK, 5, NOWHERE);
    assertThat(ask(BEN, NOWHERE)).isPresent();
  }

  @Test
  void aUserTakesTheirPaceAlongToOtherServers() {
    pass(Act.ASK, 5, HERE);

    assertThat(ask(BEN, ELSEWHERE)).isPresent();
  }

  @Test
  void aServerThatAsksTooMuchLeavesTheOthersAlone() {
    for (long user = 100; user < 106; user++) {
      assertThat(ask(user, HERE)).isEmpty();
    }

    assertThat(ask(CLEO, HERE)).contains(new Haste(Whose.SERVER, Duration.ofSeconds(1)));
    assertThat(ask(CLEO, ELSEWHERE)).isEmpty();
    assertThat(ask(CLEO, NOWHERE)).isEmpty();
  }

  @Test
  void whatTheServerRefusesIsNotCountedForTheUser() {
    for (long user = 100; user < 106; user++) {
      assertThat(ask(user, HERE)).isEmpty();
    }
    for (int i = 0; i < 20; i++) {
      assertThat(ask(BEN, HERE).orElseThrow().whose()).isEqualTo(Whose.SERVER);
    }

    pass(Act.ASK, 5, NOWHERE);
  }

  @Test
  void whatAUserIsRefusedIsNotCountedForTheServer() {
    pass(Act.ASK, 5, HERE);
    for (int i = 0; i < 20; i++) {
      assertThat(ask(BEN, HERE).orElseThrow().whose()).isEqualTo(Whose.USER);
    }

    assertThat(ask(CLEO, HERE)).isEmpty();
  }

  @Test
  void pressesAndTypingAreCountedApartAndMayBeMore() {
    pass(Act.ASK, 5, HERE);
    pass(Act.PRESS, 15, HERE);
    pass(Act.TYPE, 50, HERE);

    assertThat(turnstile.pass(Act.PRESS, BEN, HERE).orElseThrow().pause())
        .isEqualTo(Duration.ofSeconds(1));
    assertThat(turnstile.pass(Act.TYPE, BEN, HERE).orElseThrow().pause())
        .isEqualTo(Duration.ofMillis(300));
  }

  @Test
  void itIsToldOnceAMinuteThatSomebodyHasToWait() {
    Haste own = new Haste(Whose.USER, Duration.ofSeconds(3));
    Haste all = new Haste(Whose.SERVER, Duration.ofSeconds(3));

    assertThat(turnstile.isToBeTold(own, BEN, HERE)).isTrue();
    assertThat(turnstile.isToBeTold(own, BEN, HERE)).isFalse();
    assertThat(turnstile.isToBeTold(own, CLEO, HERE)).isTrue();
    assertThat(turnstile.isToBeTold(all, BEN, HERE)).isTrue();
    assertThat(turnstile.isToBeTold(all, CLEO, HERE)).isFalse();

    now = now.plusSeconds(60);
    assertThat(turnstile.isToBeTold(own, BEN, HERE)).isTrue();
  }

  @Test
  void nobodyWaitsForAClockThatWasPutBack() {
    pass(Act.ASK, 5, NOWHERE);
    now = now.minus(Duration.ofDays(1));

    assertThat(ask(BEN, NOWHERE)).contains(new Haste(Whose.USER, Duration.ofSeconds(3)));
    now = now.plusSeconds(3);
    assertThat(ask(BEN, NOWHERE)).isEmpty();
  }

  @Test
  void itRemembersNobodyLongerThanNeeded() {
    for (long user = 1; user <= 100; user++) {
      assertThat(ask(user, NOWHERE)).isEmpty();
    }
    assertThat(turnstile.remembered()).isEqualTo(100);

    now = now.plus(Duration.ofMinutes(2));

    assertThat(turnstile.remembered()).isZero();
  }

  @Test
  void itRemembersOnlySoMany() {
    for (long user = 1; user <= 60_000; user++) {
      assertThat(ask(user, NOWHERE)).isEmpty();
    }

    assertThat(turnstile.remembered()).isLessThanOrEqualTo(20_000);
  }

  @Test
  void refusesAPaceAtWhichNobodyCouldAsk() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Pace(0, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Pace(1, 0));
  }
}
