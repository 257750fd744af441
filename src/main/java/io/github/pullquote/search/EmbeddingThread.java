package io.github.pullquote.search;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one thread that loads the model and embeds, questions before the texts of articles.
final class EmbeddingThread implements Closeable {
  private static final Logger log = LoggerFactory.getLogger(EmbeddingThread.class);

  /// What is supposed of a question's time before one was measured.
  private static final long FIRST_GUESS = Duration.ofMillis(8).toNanos();

  /// The share of the last question in the running mean of their times.
  private static final double LAST = 0.1;

  private enum Rank {
    QUESTION,
    PASSAGE,
  }

  /// One text to embed. Of equal rank, the first comes first.
  private record Job(Rank rank, long number, String text, CompletableFuture<float[]> vector) {
    static final Comparator<Job> ORDER =
        Comparator.comparing(Job::rank).thenComparingLong(Job::number);
  }

  private final EmbeddingModel model;
  private final PriorityBlockingQueue<Job> jobs = new PriorityBlockingQueue<>(64, Job.ORDER);
  private final AtomicLong numbers = new AtomicLong();
  private final AtomicInteger questions = new AtomicInteger();
  private final CompletableFuture<Void> loaded = new CompletableFuture<>();
  private final Thread thread;
  private volatile long nanosPerQuestion = FIRST_GUESS;
  private volatile boolean closed;

  EmbeddingThread(EmbeddingModel model) {
    this.model = model;
    this.thread = Thread.ofPlatform().daemon().name("embedding").start(this::run);
  }

  /// Completes when the model is loaded, exceptionally if it can't be.
  CompletableFuture<Void> loaded() {
    return loaded;
  }

  /// Whether a question asked now would have its vector in time, as far as one can tell. Where no
  /// other waits it is tried: else the thread would never learn that it is quick again, after a
  /// moment in which the machine had much else to do.
  boolean canAnswerWithin(Duration patience) {
    boolean ready = loaded.isDone() && !loaded.isCompletedExceptionally() && !closed;
    int before = questions.get();
    return ready && (before == 0 || (before + 1) * nanosPerQuestion <= patience.toNanos());
  }

  /// The vector of a question.
  CompletableFuture<float[]> question(String text) {
    questions.incrementAndGet();
    CompletableFuture<float[]> vector = submit(Rank.QUESTION, text);
    return vector.whenComplete((v, failure) -> questions.decrementAndGet());
  }

  /// The vectors of an article's texts, in their order.
  ///
  /// @param progress hears after each text how many are done
  CompletableFuture<List<float[]>> passages(List<String> texts, IntConsumer progress) {
    AtomicInteger done = new AtomicInteger();
    List<CompletableFuture<float[]>> vectors = new ArrayList<>();
    for (String text : texts) {
      CompletableFuture<float[]> vector = submit(Rank.PASSAGE, text);
      vectors.add(
          vector.whenComplete(
              (value, failure) -> {
                if (failure == null) {
                  progress.accept(done.incrementAndGet());
                }
              }));
    }
    return CompletableFuture.allOf(vectors.toArray(CompletableFuture[]::new))
        .thenApply(all -> vectors.stream().map(CompletableFuture::join).toList());
  }

  private CompletableFuture<float[]> submit(Rank rank, String text) {
    CompletableFuture<float[]> vector = new CompletableFuture<>();
    jobs.add(new Job(rank, numbers.getAndIncrement(), text, vector));
    if (closed) {
      cancelAll();
    }
    return vector;
  }

  private void run() {
    try (Embedder embedder = model.load()) {
      loaded.complete(null);
      while (!closed) {
        embed(embedder, jobs.take());
      }
    } catch (InterruptedException e) {
      log.debug("Embedding stops");
    } catch (ModelUnavailableException e) {
      loaded.completeExceptionally(e);
    } catch (IOException | RuntimeException e) {
      log.error("Embedding has ended", e);
    } finally {
      closed = true;
      loaded.cancel(false);
      cancelAll();
    }
  }

  private void embed(Embedder embedder, Job job) {
    long start = System.nanoTime();
    try {
      switch (job.rank()) {
        case QUESTION -> {
          job.vector().complete(embedder.question(job.text()));
          long took = System.nanoTime() - start;
          nanosPerQuestion = (long) (LAST * took + (1 - LAST) * nanosPerQuestion);
        }
        case PASSAGE -> job.vector().complete(embedder.passage(job.text()));
      }
    } catch (RuntimeException e) {
      job.vector().completeExceptionally(e);
    }
  }

  private void cancelAll() {
    Job job = jobs.poll();
    while (job != null) {
      job.vector().cancel(false);
      job = jobs.poll();
    }
  }

  /// Cancels what is still to be embedded and waits until the model is released.
  @Override
  public void close() {
    closed = true;
    thread.interrupt();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
