package io.github.pullquote.discord;

import io.github.pullquote.sandbox.Breakage;
import io.github.pullquote.sandbox.Faults;
import io.github.pullquote.sandbox.RateLimit;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// One fault of Discord's after the other, by chance: of the gateway, or of requests.
final class Mischief {
  private static final List<Integer> CODES =
      List.of(1_000, 1_001, 4_000, 4_001, 4_002, 4_003, 4_005, 4_007, 4_008, 4_009);

  private final Faults faults;
  private final RandomGenerator chance;
  private final Runnable sessionEnds;
  private final Map<String, Integer> done = new TreeMap<>();

  /// @param sessionEnds is run before what happens is no longer kept for the bot
  Mischief(Faults faults, long seed, Runnable sessionEnds) {
    this.faults = faults;
    this.chance = RandomGeneratorFactory.getDefault().create(seed);
    this.sessionEnds = sessionEnds;
  }

  /// How often it did what.
  Map<String, Integer> done() {
    return done;
  }

  /// Does something to the gateway, and ends it.
  void toGateway() throws InterruptedException {
    faults.repeatInteractions(chance.nextBoolean());
    faults.repeatMessages(chance.nextBoolean());
    faults.replayOnResume(chance.nextInt(20));
    switch (chance.nextInt(20)) {
      case 0, 1, 2, 3 -> once("drop", faults::dropGateway);
      case 4, 5, 6 -> once("op 7", faults::askToReconnect);
      case 7, 8 -> once("op 9, resumable", () -> faults.invalidateSession(true));
      case 9 -> {
        sessionEnds.run();
        once("op 9, not resumable", () -> faults.invalidateSession(false));
      }
      case 10, 11, 12, 13, 14 -> {
        int code = oneOf(CODES);
        once("close " + code, () -> faults.closeGateway(code));
      }
      case 15, 16 -> {
        once("missed heartbeats", () -> faults.holdHeartbeatAcks(true));
        rest(7_000, 9_000);
        faults.holdHeartbeatAcks(false);
      }
      default -> {
        boolean shortly = chance.nextInt(4) > 0;
        faults.refuseGateway(true);
        once(shortly ? "short outage" : "30 s outage", faults::dropGateway);
        rest(shortly ? 1_000 : 30_000, shortly ? 6_000 : 30_001);
        faults.refuseGateway(false);
      }
    }
    rest(1_000, 6_000);
  }

  /// Does something to requests, and ends it.
  void toRequests() throws InterruptedException {
    int times = chance.nextInt(1, 6);
    switch (chance.nextInt(10)) {
      case 0, 1 -> {
        RateLimit limit = oneOf(List.of(RateLimit.values()));
        int seconds = chance.nextInt(1, 6);
        once("429 " + limit, () -> faults.rateLimitNext(limit, seconds, times));
      }
      case 2, 3, 4 -> {
        int status = oneOf(List.of(500, 502, 503, 504));
        once(Integer.toString(status), () -> faults.failNext(status, times));
      }
      case 5, 6, 7 -> {
        Breakage how = oneOf(List.of(Breakage.values()));
        boolean carriedOut = chance.nextBoolean();
        once(
            how + (carriedOut ? ", done" : ", not done"),
            () -> faults.breakNext(how, carriedOut, times));
        rest(1_000, how == Breakage.SILENT ? 12_000 : 2_000);
        faults.end();
      }
      case 8 -> {
        Duration delay = Duration.ofMillis(chance.nextLong(500, 10_001));
        once("latency", () -> faults.delayRest(delay));
        rest(1_000, 12_000);
        faults.delayRest(Duration.ZERO);
      }
      default -> {
        Breakage how = oneOf(List.of(Breakage.values()));
        once("every request " + how, () -> faults.breakRest(how));
        rest(1_000, 6_000);
        faults.end();
      }
    }
    rest(1_000, 6_000);
  }

  /// Nothing goes wrong any more.
  void cease() {
    faults.end();
    faults.delayRest(Duration.ZERO);
    faults.refuseGateway(false);
    faults.holdHeartbeatAcks(false);
    faults.repeatInteractions(false);
    faults.repeatMessages(false);
  }

  private <T> T oneOf(List<T> all) {
    return all.get(chance.nextInt(all.size()));
  }

  private void once(String what, Runnable fault) {
    done.merge(what, 1, Integer::sum);
    fault.run();
  }

  private void rest(long from, long to) throws InterruptedException {
    TimeUnit.MILLISECONDS.sleep(chance.nextLong(from, to));
  }
}
