package io.github.pullquote.discord;

import io.github.pullquote.keypoints.KeyPoints;
import io.github.pullquote.keypoints.Timetable;
import io.github.pullquote.library.Schedule;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Posts what is due, from [#start] until it is closed: a thread of its own sleeps until the next
/// run, and hands those that are due to others. What fails is tried again at its next look.
final class DailyPosts implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(DailyPosts.class);

  /// It looks as often at least: a clock may be set, and what failed be mended.
  private static final Duration LONGEST_SLEEP = Duration.ofMinutes(1);

  /// No run is due later than that, if the clock was right when it was planned.
  private static final Duration FAR = Duration.ofDays(Timetable.MOST_DAYS);

  private static final Duration GRACE = Duration.ofSeconds(5);

  /// Posts that are made at once; where thousands are due, the others wait.
  private static final int AT_ONCE = 16;

  private final House house;
  private final KeyPoints keyPoints;
  private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
  private final Semaphore places = new Semaphore(AT_ONCE);

  /// What is being followed, with how often it was found to be due meanwhile, this time included.
  private final Map<String, Integer> underWay = new ConcurrentHashMap<>();

  private Optional<Thread> thread = Optional.empty();
  private boolean woken;
  private boolean closed;

  DailyPosts(House house, KeyPoints keyPoints) {
    this.house = house;
    this.keyPoints = keyPoints;
  }

  /// Begins; no effect after [#close]. The bot must be ready: a server that it does not know of yet
  /// counts as out of reach.
  synchronized void start(Shards shards) {
    if (!closed) {
      DailyRun run = new DailyRun(house, keyPoints, shards);
      thread =
          Optional.of(
              Thread.ofPlatform().daemon().name("schedules").start(() -> live(shards, run)));
    }
  }

  /// Has it look at once at what is due, which has changed.
  synchronized void wake() {
    woken = true;
    notifyAll();
  }

  /// Whether something is being posted, or looked into.
  boolean isBusy() {
    return !underWay.isEmpty();
  }

  private void live(Shards shards, DailyRun run) {
    Duration sleep = Duration.ZERO;
    while (slept(sleep)) {
      sleep = look(shards, run);
    }
  }

  /// @return false when it is over
  private synchronized boolean slept(Duration longest) {
    long end = System.nanoTime() + longest.toNanos();
    long left = longest.toNanos();
    try {
      while (!woken && !closed && left > 0) {
        TimeUnit.NANOSECONDS.timedWait(this, left);
        left = end - System.nanoTime();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
    woken = false;
    return !closed;
  }

  /// Has others do what is due.
  ///
  /// @return for how long nothing else will be
  private Duration look(Shards shards, DailyRun run) {
    try {
      Instant now = house.clock().instant();
      house.schedules().due(now, now.plus(FAR)).stream()
          .filter(schedule -> shards.isConnected(schedule.guild()))
          .forEach(schedule -> begin(run, schedule));
      return house
          .schedules()
          .nextAfter(now)
          .map(next -> Duration.between(now, next))
          .filter(until -> until.compareTo(LONGEST_SLEEP) < 0)
          .orElse(LONGEST_SLEEP);
    } catch (RuntimeException e) {
      log.error("What is due can't be looked up; it is tried again in {}", LONGEST_SLEEP, e);
      return LONGEST_SLEEP;
    }
  }

  private void begin(DailyRun run, Schedule schedule) {
    String key = schedule.guild() + " " + schedule.id();
    if (underWay.merge(key, 1, Integer::sum) == 1) {
      try {
        workers.execute(() -> work(run, schedule, key));
      } catch (RejectedExecutionException e) {
        log.info("What is due waits for the next start: the bot is closing");
      }
    }
  }

  private void work(DailyRun run, Schedule schedule, String key) {
    try {
      places.acquire();
      try {
        run.run(schedule);
      } finally {
        places.release();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ErrorResponseException e) {
      log.info("Schedule {} is looked at again soon: {}", key, e.getMessage());
    } catch (RuntimeException e) {
      log.error("Schedule {} can't be followed; it is tried again soon", key, e);
    } finally {
      Integer found = underWay.remove(key);
      if (found != null && found > 1) {
        wake();
      }
    }
  }

  /// Waits for what is being posted. What has no known end is looked into at the next start.
  @Override
  public void close() {
    Optional<Thread> running;
    synchronized (this) {
      closed = true;
      notifyAll();
      running = thread;
    }
    try {
      if (running.isPresent() && !running.get().join(GRACE)) {
        log.warn("The schedules did not stop within {} s", GRACE.toSeconds());
      }
      workers.shutdown();
      if (!workers.awaitTermination(GRACE.toSeconds(), TimeUnit.SECONDS)) {
        log.warn("A scheduled post takes longer than {} s and is left alone", GRACE.toSeconds());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    workers.shutdownNow();
  }
}
