package io.github.pullquote.article;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// A process that reads one file. It says when it has started, takes the file, writes an answer and
/// ends. Closing ends it in any case, and waits for that.
final class ReadingProcess implements AutoCloseable {
  /// What it writes first.
  static final int READY = 'R';

  /// More than any article is as JSON.
  private static final int LONGEST_ANSWER = 24 << 20;

  /// So much of what it complains of is kept.
  private static final int LONGEST_COMPLAINT = 4_000;

  private static final int LONGEST_NAME = 1_000;

  /// By how much other work may slow it down.
  private static final int SLOWEST = 4;

  private final Process process;
  private final long started = System.nanoTime();
  private final CompletableFuture<Boolean> ready = new CompletableFuture<>();
  private final CompletableFuture<byte[]> answer;
  private final CompletableFuture<String> complaint;

  private ReadingProcess(Process process, String name, byte[] file) {
    this.process = process;
    this.answer = inBackground(this::readAnswer);
    this.complaint = inBackground(this::readComplaint);
    // Where the process doesn't take the file, its exit code tells how it ended.
    var _ = inBackground(() -> write(name, file));
  }

  /// Starts a process for a file.
  static ReadingProcess start(List<String> command, String name, byte[] file) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    // What the bot knows, its token above all, is nothing for a process with a stranger's file.
    builder.environment().clear();
    return new ReadingProcess(builder.start(), name, file);
  }

  private static <T> CompletableFuture<T> inBackground(Callable<T> task) {
    CompletableFuture<T> done = new CompletableFuture<>();
    Thread.ofPlatform()
        .daemon()
        .name("reading-process")
        .start(
            () -> {
              try {
                done.complete(task.call());
              } catch (Exception e) {
                done.completeExceptionally(e);
              }
            });
    return done;
  }

  private boolean write(String name, byte[] file) throws IOException {
    try (DataOutputStream in = new DataOutputStream(process.getOutputStream())) {
      in.writeUTF(name.substring(0, Math.min(name.length(), LONGEST_NAME)));
      in.write(file);
    }
    return true;
  }

  private byte[] readAnswer() throws IOException {
    InputStream out = process.getInputStream();
    try {
      ready.complete(out.read() == READY);
      byte[] bytes = out.readNBytes(LONGEST_ANSWER);
      if (out.read() >= 0) {
        throw new IOException("It answers more than an article is");
      }
      return bytes;
    } finally {
      ready.complete(false);
    }
  }

  /// Reads all, so that the process never waits for it.
  private String readComplaint() throws IOException {
    InputStream err = process.getErrorStream();
    byte[] beginning = err.readNBytes(LONGEST_COMPLAINT);
    byte[] rest = new byte[LONGEST_COMPLAINT];
    while (err.read(rest) >= 0) {
      // A file can be made to be complained of without end.
    }
    return new String(beginning, StandardCharsets.UTF_8);
  }

  /// Waits until it has started.
  ///
  /// @return whether it has; else it ended before, or said something else
  /// @throws TimeoutException if it takes longer
  boolean awaitReady(Duration patience) throws InterruptedException, TimeoutException {
    try {
      return ready.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      throw new IllegalStateException("Nothing fails that awaits a start", e);
    }
  }

  /// Waits until it has answered.
  ///
  /// @param patience the time that it may compute; where the machine has more to do, that takes
  ///   longer, and [#SLOWEST] times as long at most
  /// @throws TimeoutException if it takes longer
  /// @throws IOException if its answer can't be read
  byte[] awaitAnswer(Duration patience) throws InterruptedException, TimeoutException, IOException {
    long latest = System.nanoTime() + SLOWEST * patience.toNanos();
    Duration end = computed().plus(patience);
    while (true) {
      long left = Math.min(end.minus(computed()).toNanos(), latest - System.nanoTime());
      try {
        return answer.get(Math.max(left, 0), TimeUnit.NANOSECONDS);
      } catch (TimeoutException e) {
        if (left <= 0) {
          throw e;
        }
      } catch (ExecutionException e) {
        throw new IOException("The answer of a process that reads a file can't be read", e);
      }
    }
  }

  /// How long it has computed, or, where the system doesn't tell, how long it has run.
  private Duration computed() {
    return process
        .info()
        .totalCpuDuration()
        .orElseGet(() -> Duration.ofNanos(System.nanoTime() - started));
  }

  /// How it ended.
  ///
  /// @throws TimeoutException if it doesn't end
  int exit(Duration patience) throws InterruptedException, TimeoutException {
    if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
      throw new TimeoutException();
    }
    return process.exitValue();
  }

  /// The beginning of what it complained of.
  ///
  /// @throws TimeoutException if somebody else goes on complaining
  String complaint(Duration patience) throws InterruptedException, TimeoutException {
    try {
      return complaint.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      return "what it complained of can't be read: " + e.getCause();
    }
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }
}
