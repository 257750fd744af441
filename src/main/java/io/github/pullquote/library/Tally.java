package io.github.pullquote.library;

import io.github.pullquote.library.Insights.Asked;
import io.github.pullquote.library.Insights.Unanswered;
import io.github.pullquote.search.Answer;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Counts how questions go. Counting only notes; what is noted is written into the store after some
/// seconds, and when the tally is closed, so that no answer waits for the disk. A process that is
/// killed loses those seconds. Safe for many threads; close once, before the store.
public final class Tally implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Tally.class);
  private static final Duration PAUSE = Duration.ofSeconds(3);

  /// Before it is tried again to write what could not be written.
  private static final Duration AFTER_FAILURE = Duration.ofMinutes(1);

  /// More than this is not noted while nothing can be written.
  private static final int MOST_NOTED = 10_000;

  private final Insights insights;
  private final InstantSource clock;
  private final ScheduledThreadPoolExecutor thread =
      new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().daemon().name("tally").factory());
  private final ReentrantLock writing = new ReentrantLock();
  private final List<BiConsumer<Answer, Duration>> told = new CopyOnWriteArrayList<>();
  private Notes notes = new Notes();

  /// What is not written yet.
  private record Notes(Map<Asked, Integer> asked, List<Unanswered> unanswered) {
    Notes() {
      this(new HashMap<>(), new ArrayList<>());
    }

    void add(Asked one, int times) {
      if (asked.size() < MOST_NOTED || asked.containsKey(one)) {
        asked.merge(one, times, Integer::sum);
      }
    }

    void add(Unanswered one) {
      if (unanswered.size() < MOST_NOTED) {
        unanswered.add(one);
      }
    }
  }

  Tally(Insights insights, InstantSource clock) {
    this.insights = insights;
    this.clock = clock;
    thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
  }

  /// Tells of every question from now on, wherever it is asked: its answer, and how long that took
  /// to find.
  ///
  /// @param listener is called by whoever asks, so it must not wait
  public void tell(BiConsumer<Answer, Duration> listener) {
    told.add(listener);
  }

  void found(Answer answer, Duration took) {
    told.forEach(listener -> listener.accept(answer, took));
  }

  /// Notes a question that was answered with a passage, or perhaps.
  void answered(long guild, Outcome outcome, PassageKey passage) {
    note(new Asked(guild, Week.of(clock.instant()), outcome, Optional.of(passage)));
  }

  /// Notes a question that found nothing.
  ///
  /// @param text what was asked, where the server wants it kept
  synchronized void notCovered(long guild, Optional<String> text) {
    note(new Asked(guild, Week.of(clock.instant()), Outcome.NOT_COVERED, Optional.empty()));
    text.ifPresent(it -> notes.add(new Unanswered(guild, it, clock.instant())));
  }

  private synchronized void note(Asked asked) {
    boolean first = notes.asked().isEmpty();
    notes.add(asked, 1);
    if (first) {
      writeIn(PAUSE);
    }
  }

  private void writeIn(Duration pause) {
    try {
      var _ = thread.schedule(this::writeNoted, pause.toMillis(), TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException e) {
      log.info("What was asked last is not counted: the libraries are closing");
    }
  }

  /// Nobody else hears of a failure on that thread.
  private void writeNoted() {
    try {
      write();
    } catch (RuntimeException | Error e) {
      log.error("How some questions went could not be counted", e);
    }
  }

  /// Writes what is noted, now. What can't be written stays noted, and is tried again later.
  void write() {
    writing.lock();
    try {
      Notes written = take();
      if (!written.asked().isEmpty()) {
        add(written);
      }
    } finally {
      writing.unlock();
    }
  }

  private void add(Notes written) {
    try {
      insights.add(written.asked(), written.unanswered());
    } catch (StoreException e) {
      log.warn(
          "How questions went is not counted yet, it is tried again in {}: {}",
          AFTER_FAILURE,
          e.getMessage());
      putBack(written);
      writeIn(AFTER_FAILURE);
    }
  }

  private synchronized Notes take() {
    Notes taken = notes;
    notes = new Notes();
    return taken;
  }

  private synchronized void putBack(Notes written) {
    written.asked().forEach(notes::add);
    written.unanswered().forEach(notes::add);
  }

  /// How this week goes in a server, and how the one before went; all that was asked until now is
  /// counted.
  ///
  /// @throws StoreException if the store can't be read
  public List<WeekReport> lately(long guild) {
    write();
    Week now = Week.of(clock.instant());
    return List.of(insights.report(guild, now), insights.report(guild, now.before(1)));
  }

  /// The questions of a server that found nothing, the most frequent first; none where it does not
  /// want them kept.
  ///
  /// @throws StoreException if the store can't be read
  public List<KeptQuestion> questions(long guild) {
    write();
    return insights.questions(guild);
  }

  @Override
  public void close() {
    thread.close();
    write();
  }
}
