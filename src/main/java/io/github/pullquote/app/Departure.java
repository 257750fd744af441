package io.github.pullquote.app;

import io.github.pullquote.discord.Bot;
import java.io.Closeable;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// How the process ends when it is asked to, by Ctrl+C or a service manager: the bot takes no more
/// events and finishes what it has begun, and then all else is closed; a bot that is still starting
/// gives it up. To be closed after all that.
final class Departure implements Closeable {
  private static final Logger log = LoggerFactory.getLogger(Departure.class);

  /// After the bot's own.
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final CountDownLatch over = new CountDownLatch(1);
  private final StopSignal signal = new StopSignal(this::leave);
  private Optional<Thread> connecting = Optional.empty();
  private Optional<Bot> bot = Optional.empty();
  private Optional<Integer> asked = Optional.empty();

  /// From now on whoever ends the process interrupts this thread, which connects the bot.
  ///
  /// @throws InterruptedException if somebody has ended it
  synchronized void connecting() throws InterruptedException {
    goOn();
    connecting = Optional.of(Thread.currentThread());
  }

  /// From now on whoever ends the process ends this bot first.
  ///
  /// @throws InterruptedException if somebody has ended it
  synchronized void await(Bot started) throws InterruptedException {
    goOn();
    connecting = Optional.empty();
    bot = Optional.of(started);
  }

  /// The thread that was interrupted closes what is open; that is to be done in order.
  synchronized void closing() {
    connecting = Optional.empty();
    var _ = Thread.interrupted();
  }

  private void goOn() throws InterruptedException {
    if (asked.isPresent()) {
      throw new InterruptedException("The process is being ended");
    }
  }

  /// The exit code of a process that somebody has ended; empty where it goes on.
  synchronized Optional<Integer> code() {
    return asked;
  }

  private synchronized Optional<Bot> asked(int code) {
    asked = Optional.of(code);
    connecting.ifPresent(Thread::interrupt);
    return bot;
  }

  private void leave(int code) {
    asked(code).ifPresent(Bot::close);
    try {
      if (over.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        return;
      }
      log.warn("The libraries did not close within {} s", PATIENCE.toSeconds());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Runtime.getRuntime().halt(code);
  }

  @Override
  public void close() {
    over.countDown();
    signal.close();
  }
}
