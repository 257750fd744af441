package io.github.pullquote.app;

import io.github.pullquote.discord.Bot;
import java.io.Closeable;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// How the process ends when it is asked to, by Ctrl+C or a service manager: the bot takes no more
/// events and finishes what it has begun, and the process waits until all else is closed too. To be
/// closed after all that.
final class Departure implements Closeable {
  private static final Logger log = LoggerFactory.getLogger(Departure.class);

  /// After the bot's own.
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final CountDownLatch over = new CountDownLatch(1);

  /// From now on whoever ends the process ends this bot first.
  void await(Bot bot) {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> leave(bot), "stop"));
  }

  private void leave(Bot bot) {
    bot.close();
    try {
      // The virtual machine waits for its hooks, and for no other thread.
      if (!over.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        log.warn("The libraries did not close within {} s", PATIENCE.toSeconds());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    over.countDown();
  }
}
