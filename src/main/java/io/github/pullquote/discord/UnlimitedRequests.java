package io.github.pullquote.discord;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.requests.RestRateLimiter;
import okhttp3.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sends every request at once: a proxy keeps Discord's limits, for all processes of the bot
/// together. What comes back with 429 all the same is sent again when it says. Safe for many
/// threads.
final class UnlimitedRequests implements RestRateLimiter {
  private static final Logger log = LoggerFactory.getLogger(UnlimitedRequests.class);
  private static final int TOO_MANY = 429;
  private static final Duration UNTOLD = Duration.ofSeconds(1);
  private static final Duration LOOK = Duration.ofMillis(100);
  private static final Duration LONGEST = Duration.ofMinutes(1);

  private final Executor executor;
  private final Set<Work> open = ConcurrentHashMap.newKeySet();
  private Optional<Runnable> whenDone = Optional.empty();
  private volatile boolean stopped;

  /// @param executor runs each request, which may wait for minutes
  UnlimitedRequests(Executor executor) {
    this.executor = executor;
  }

  @Override
  public void enqueue(Work request) {
    open.add(request);
    executor.execute(() -> send(request));
  }

  private void send(Work request) {
    try {
      while (!request.isSkipped() && !request.isDone()) {
        Response response = request.execute();
        if (response == null || response.code() != TOO_MANY) {
          return;
        }
        Duration wait = wait(response);
        log.debug("{} is to wait for {} ms", request.getRoute().getBaseRoute(), wait.toMillis());
        sleep(wait, request);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      open.remove(request);
      endIfDone();
    }
  }

  /// Sleeps as long as somebody wants an answer.
  private static void sleep(Duration most, Work request) throws InterruptedException {
    long end = System.nanoTime() + most.toNanos();
    while (System.nanoTime() < end && !request.isSkipped()) {
      TimeUnit.MILLISECONDS.sleep(Math.min(LOOK.toMillis(), most.toMillis()));
    }
  }

  private static Duration wait(Response response) {
    String told = response.header(RETRY_AFTER_HEADER);
    try {
      long millis = told == null ? UNTOLD.toMillis() : (long) (Double.parseDouble(told) * 1_000);
      return Duration.ofMillis(Math.clamp(millis, 1, LONGEST.toMillis()));
    } catch (NumberFormatException e) {
      // A date: proxies on the way may give one.
      return UNTOLD;
    }
  }

  @Override
  public void stop(boolean shutdown, Runnable callback) {
    synchronized (this) {
      if (!stopped) {
        stopped = true;
        whenDone = Optional.of(callback);
      }
    }
    if (shutdown) {
      cancelRequests();
    }
    endIfDone();
  }

  private void endIfDone() {
    Optional<Runnable> end = Optional.empty();
    synchronized (this) {
      if (stopped && open.isEmpty()) {
        end = whenDone;
        whenDone = Optional.empty();
      }
    }
    end.ifPresent(Runnable::run);
  }

  @Override
  public boolean isStopped() {
    return stopped;
  }

  @Override
  public int cancelRequests() {
    int cancelled = 0;
    for (Work request : open) {
      if (!request.isPriority() && !request.isCancelled()) {
        request.cancel();
        cancelled++;
      }
    }
    return cancelled;
  }
}
