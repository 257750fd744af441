package io.github.pullquote.article;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads files in processes of their own, each with a memory and a time that end with it: a file
/// that is made to take all of either takes the process, and the bot goes on. The readers count
/// what they read, but the libraries under them can't be stopped within this process.
///
/// Safe for many threads. So many processes run at once, as many files wait, others are refused.
public final class IsolatedReader {
  private static final Logger LOG = LoggerFactory.getLogger(IsolatedReader.class);

  /// How long a process may take to start, on a machine that has much to do.
  private static final Duration START = Duration.ofSeconds(30);

  /// How long it may take to end when there is nothing left for it to do.
  private static final Duration END = Duration.ofSeconds(5);

  /// How a process ends that has answered, be it with an article or with a fault.
  private static final int ANSWERED = 0;

  /// How a JVM ends that is told to exit when its memory is full.
  private static final int OUT_OF_MEMORY = 3;

  private static final char ARTICLE = 'A';
  private static final char UNREADABLE = 'U';
  private static final int LONGEST_FAULT = 100;

  private static final String UNKNOWN = "A process that read a file answered nothing that is known";

  private final List<String> command;
  private final Duration patience;
  private final Semaphore places;
  private final Semaphore running;

  /// @param command starts a process that does [#answer]
  /// @param patience how long it may compute for a file, from when it has started; on a machine
  ///   that is busy with other things it may take four times as long
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
  /// @throws IOException if a process can't be started, or ends as none should
  public Article read(String name, byte[] file)
      throws UnreadableArticleException, IOException, InterruptedException {
    if (!places.tryAcquire()) {
      throw new UnreadableArticleException(FileFault.OTHERS_ARE_READ);
    }
    try {
      running.acquire();
      try (ReadingProcess process = ReadingProcess.start(command, name, file)) {
        return article(answer(process, name));
      } finally {
        running.release();
      }
    } finally {
      places.release();
    }
  }

  private String answer(ReadingProcess process, String name)
      throws UnreadableArticleException, IOException, InterruptedException {
    try {
      if (!process.awaitReady(START)) {
        throw new IOException("A process that reads files doesn't start: " + end(process, name));
      }
    } catch (TimeoutException e) {
      throw new UnreadableArticleException(e, FileFault.MACHINE_IS_BUSY);
    }
    try {
      byte[] answer = process.awaitAnswer(patience);
      int exit = process.exit(END);
      if (exit == OUT_OF_MEMORY) {
        throw new UnreadableArticleException(FileFault.TAKES_TOO_MUCH);
      }
      if (exit != ANSWERED) {
        throw new IOException("A process that read a file failed: " + end(process, name));
      }
      return new String(answer, StandardCharsets.UTF_8);
    } catch (TimeoutException e) {
      throw new UnreadableArticleException(e, FileFault.TAKES_TOO_MUCH);
    }
  }

  /// How a process ended, in one line.
  private static String end(ReadingProcess process, String name) throws InterruptedException {
    try {
      String end = "exit code " + process.exit(END);
      String complaint = process.complaint(END);
      LOG.debug("The process for {} ended with {}: {}", name, end, complaint);
      return end + complaint.lines().findFirst().map(line -> ", " + line).orElse("");
    } catch (TimeoutException e) {
      return "it doesn't end";
    }
  }

  /// The article that a process answered with.
  static Article article(String answer) throws UnreadableArticleException, IOException {
    String content = answer.isEmpty() ? "" : answer.substring(1);
    try {
      if (answer.startsWith(String.valueOf(ARTICLE))) {
        return folded(ArticleJson.read(content));
      }
    } catch (IllegalArgumentException e) {
      throw new IOException("A process that read a file answered what is no article", e);
    }
    if (answer.startsWith(String.valueOf(UNREADABLE)) && content.length() <= LONGEST_FAULT) {
      throw unreadable(content);
    }
    throw new IOException(UNKNOWN);
  }

  private static UnreadableArticleException unreadable(String fault) throws IOException {
    String[] words = fault.split(" ", -1);
    try {
      return new UnreadableArticleException(
          FileFault.valueOf(words[0]),
          Stream.of(words).skip(1).mapToLong(Long::parseLong).toArray());
    } catch (IllegalArgumentException e) {
      throw new IOException(UNKNOWN, e);
    }
  }

  /// Its name and its numbers, with a space before each of these.
  private static String written(UnreadableArticleException e) {
    return e.fault().name() + e.numbers().stream().map(n -> " " + n).collect(Collectors.joining());
  }

  /// Refuses characters that no reader of ours leaves in a text.
  private static Article folded(Article article) {
    if (article.blocks().stream().map(Block::text).allMatch(Characters::isFolded)) {
      return article;
    }
    throw new IllegalArgumentException("A block is not on one line, or has marks that nobody sees");
  }

  /// What a process does that reads a file: says that it has started, takes the file's name and its
  /// bytes from `in`, and writes the answer to `out`, which must get nothing else.
  ///
  /// @throws IOException if there is no file, or nobody to answer
  public static void answer(InputStream in, OutputStream out) throws IOException {
    out.write(ReadingProcess.READY);
    out.flush();
    DataInputStream data = new DataInputStream(in);
    String name = data.readUTF();
    String answer;
    try {
      answer = ARTICLE + ArticleJson.write(ArticleFile.read(name, data.readAllBytes()));
    } catch (UnreadableArticleException e) {
      answer = UNREADABLE + written(e);
    }
    out.write(answer.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
