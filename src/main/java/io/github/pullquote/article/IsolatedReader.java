package io.github.pullquote.article;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Reads files in processes of their own, each with a memory and a time that end with it: a file
/// that is made to take all of either takes the process, and the bot goes on. The readers count
/// what they read, but the libraries under them can't be stopped within this process.
///
/// Safe for many threads. So many processes run at once, as many files wait, others are refused.
public final class IsolatedReader {
  /// How a process ends that has answered, be it with an article or with a reason.
  private static final int ANSWERED = 0;

  /// How a JVM ends that is told to exit when its memory is full.
  private static final int OUT_OF_MEMORY = 3;

  private static final char ARTICLE = 'A';
  private static final char UNREADABLE = 'U';

  /// More than any article is as JSON.
  private static final int LONGEST_ANSWER = 64 << 20;

  private static final int LONGEST_NAME = 1_000;

  private final List<String> command;
  private final Duration patience;
  private final Semaphore places;
  private final Semaphore running;

  /// @param command starts a process that does [#answer]
  /// @param patience how long it may take
  /// @param atOnce how many of them run at once, and how many files may wait
  public IsolatedReader(List<String> command, Duration patience, int atOnce) {
    this.command = List.copyOf(command);
    this.patience = patience;
    this.places = new Semaphore(2 * atOnce);
    this.running = new Semaphore(atOnce, true);
  }

  /// Reads what a file of that name holds; waits for its turn.
  ///
  /// @throws UnreadableArticleException if no article can be made of it, for a reason to be put
  ///   behind the file's name; or if too many files wait
  /// @throws IOException if the system can't start a process
  public Article read(String name, byte[] file)
      throws UnreadableArticleException, IOException, InterruptedException {
    if (!places.tryAcquire()) {
      throw new UnreadableArticleException(
          "can't be read now, as other files are; try again in a minute");
    }
    try {
      running.acquire();
      try {
        return article(run(name, file));
      } finally {
        running.release();
      }
    } finally {
      places.release();
    }
  }

  private static Article article(String answer) throws UnreadableArticleException {
    String content = answer.substring(1);
    if (answer.charAt(0) == UNREADABLE) {
      throw new UnreadableArticleException(content);
    }
    return ArticleJson.read(content);
  }

  private String run(String name, byte[] file)
      throws UnreadableArticleException, IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    // What the bot knows, its token above all, is nothing for a process with a stranger's file.
    builder.environment().clear();
    Process process = builder.start();
    FutureTask<byte[]> answer = new FutureTask<>(() -> exchange(process, name, file));
    Thread.startVirtualThread(answer);
    try {
      byte[] bytes = answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
      int exit = process.waitFor();
      if (exit == OUT_OF_MEMORY) {
        throw tooMuch();
      }
      if (exit != ANSWERED) {
        throw new IOException("The process that read a file ended with exit code " + exit);
      }
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (TimeoutException e) {
      throw tooMuch();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } finally {
      process.destroyForcibly();
    }
  }

  private static UnreadableArticleException tooMuch() {
    return new UnreadableArticleException(
        "takes more time or memory than an article does; save it as text or Markdown");
  }

  /// The answer, as far as the process has come to give one.
  private static byte[] exchange(Process process, String name, byte[] file) throws IOException {
    try (DataOutputStream in = new DataOutputStream(process.getOutputStream())) {
      in.writeUTF(name.substring(0, Math.min(name.length(), LONGEST_NAME)));
      in.write(file);
    } catch (IOException e) {
      // It has ended already; how tells its exit code.
      return new byte[0];
    }
    return process.getInputStream().readNBytes(LONGEST_ANSWER);
  }

  /// What a process does that reads a file: takes its name and its bytes from `in`, and writes the
  /// answer to `out`.
  ///
  /// @throws IOException if there is no file, or nobody to answer
  public static void answer(InputStream in, OutputStream out) throws IOException {
    DataInputStream data = new DataInputStream(in);
    String name = data.readUTF();
    String answer;
    try {
      answer = ARTICLE + ArticleJson.write(ArticleFile.read(name, data.readAllBytes()));
    } catch (UnreadableArticleException e) {
      answer = UNREADABLE + e.getMessage();
    }
    out.write(answer.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
