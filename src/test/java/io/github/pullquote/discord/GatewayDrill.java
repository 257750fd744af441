package io.github.pullquote.discord;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import io.github.pullquote.sandbox.Sandbox;
import io.github.pullquote.sandbox.SandboxSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.slf4j.LoggerFactory;

/// Asks a bot in the sandbox while its gateway and its requests fail by chance, and tells what
/// became of each question. Its arguments are the minutes, the questions a second, and the seed of
/// the faults; it ends with 1 where a question was answered twice, or went unanswered without being
/// counted.
public final class GatewayDrill {
  private final Sandbox sandbox;
  private final DrillLedger ledger;
  private final long end;

  private GatewayDrill(Sandbox sandbox, DrillLedger ledger, Duration time) {
    this.sandbox = sandbox;
    this.ledger = ledger;
    this.end = System.nanoTime() + time.toNanos();
  }

  /// Something that goes wrong again and again.
  private interface Trouble {
    void make() throws InterruptedException;
  }

  public static void main(String[] arguments) throws Exception {
    Duration time = Duration.ofMillis((long) (Double.parseDouble(arguments[0]) * 60_000));
    double rate = Double.parseDouble(arguments[1]);
    long seed = Long.parseLong(arguments[2]);
    ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.OFF);
    Path data = Files.createTempDirectory("drill");
    SandboxSettings settings = SandboxSettings.standard().withHeartbeat(Duration.ofSeconds(2));
    boolean sound;
    try (Sandbox sandbox = Sandbox.start(settings);
        OpenHouse house = OpenHouse.in(data, List.of(Articles.ferry()), InstantSource.system())) {
      DrillLedger ledger = new DrillLedger(sandbox);
      Connection there =
          new Connection.StandIn(sandbox.token(), sandbox.restUrl(), sandbox.gatewayUrl());
      try (Bot _ = Bot.connect(there, house.house(), ledger, Fleet.alone())) {
        new GatewayDrill(sandbox, ledger, time).run(rate, seed);
      }
      sound = ledger.report();
    }
    System.exit(sound ? 0 : 1);
  }

  private void run(double rate, long seed) throws Exception {
    Mischief gateway = new Mischief(sandbox.faults(), seed, ledger::sessionEnds);
    Mischief requests = new Mischief(sandbox.faults(), seed + 1, () -> {});
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<?> first = threads.submit(() -> repeat(gateway::toGateway));
      Future<?> second = threads.submit(() -> repeat(requests::toRequests));
      while (System.nanoTime() < end) {
        ledger.ask();
        TimeUnit.NANOSECONDS.sleep((long) (1e9 / rate));
      }
      first.get();
      second.get();
    }
    gateway.cease();
    System.out.println("Faults: " + gateway.done() + " " + requests.done());
    ledger.settle();
    Waiters.awaitNone();
    System.out.println("Nobody waits for Discord any more.");
  }

  private Void repeat(Trouble trouble) throws InterruptedException {
    while (System.nanoTime() < end) {
      trouble.make();
    }
    return null;
  }
}
