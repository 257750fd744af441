package io.github.pullquote.search;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.ArticleFile;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// How long an answer takes, of libraries of any size; each question is asked once in a long time.
/// CONTRIBUTING.md has the command.
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@State(Scope.Benchmark)
public class AskBenchmark {
  private static final Path COMPANION = Path.of("config/articles/companion-men-and-closeness.md");
  private static final long SEED = 7;

  /// More than the vectors of questions that are remembered.
  private static final int QUESTIONS = 5_000;

  /// Passages that are offered while somebody types: as many as in Discord.
  private static final int OFFERED = 8;

  /// Where meaning comes from.
  public enum Meaning {
    /// From words alone.
    OFF,
    /// From vectors that cost next to nothing to make.
    MADE,
    /// From the model that comes with the program.
    MODEL
  }

  /// An article's file, a file in SQuAD's layout, or how many passages to make.
  @Param({"10000"})
  public String library = "";

  /// By words alone, or by vectors too.
  @Param({"OFF"})
  public Meaning meaning = Meaning.OFF;

  private List<String> questions = List.of();
  private int next;
  private @Nullable Path directory;
  private @Nullable Embeddings embeddings;
  private @Nullable LibrarySearch search;

  /// Makes the library, and tells what it takes.
  @Setup
  public void open() throws Exception {
    List<Article> articles = articles();
    questions = MadeArticles.questions(articles, QUESTIONS, SEED);
    directory = Files.createTempDirectory("pullquote-benchmark");
    Optional<Embeddings> with = embeddings();
    with.ifPresent(of -> embeddings = of);
    long heapBefore = heap();
    long start = System.nanoTime();
    search = LibrarySearch.onDisk(directory, articles, with, new Lexicon());
    search.embedded().join();
    double seconds = (System.nanoTime() - start) / 1e9;
    int passages = articles.stream().mapToInt(article -> article.passages().size()).sum();
    System.out.printf(
        Locale.ROOT,
        "%n%,d passages: made in %.1f s (%,.0f a second), %.1f MB on disk, %.1f MB of heap"
            + " (%.1f before)%n",
        passages,
        seconds,
        passages / seconds,
        size(directory) / 1e6,
        heap() / 1e6,
        heapBefore / 1e6);
  }

  private List<Article> articles() throws Exception {
    if (library.endsWith(".json")) {
      return SquadArticles.read(Path.of(library)).stream()
          .map(SquadArticles.Item::article)
          .toList();
    }
    if (library.chars().allMatch(Character::isDigit)) {
      return new MadeArticles(ArticleFile.read(COMPANION), SEED).make(Integer.parseInt(library));
    }
    return List.of(ArticleFile.read(Path.of(library)));
  }

  private Optional<Embeddings> embeddings() {
    return switch (meaning) {
      case OFF -> Optional.empty();
      case MADE -> Optional.of(embeddings(new MadeVectors()));
      case MODEL -> Optional.of(embeddings(new E5(Path.of("target", "native"))));
    };
  }

  private static Embeddings embeddings(EmbeddingModel model) {
    return new Embeddings(model, new VectorMap(), Duration.ofMinutes(1), (of, done, all) -> {});
  }

  private static long heap() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private static long size(Path directory) throws IOException {
    long size = 0;
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.toList()) {
        size += Files.size(file);
      }
    }
    return size;
  }

  private String question() {
    next = (next + 1) % questions.size();
    return questions.get(next);
  }

  private LibrarySearch opened() {
    if (search == null) {
      throw new IllegalStateException("The library is not open");
    }
    return search;
  }

  /// The whole answer.
  @Benchmark
  public Answer ask() {
    return opened().ask(new Question(question()));
  }

  /// What is offered while a question is typed.
  @Benchmark
  public List<Match> suggest() {
    String question = question();
    return opened()
        .suggest(question.substring(0, question.length() / 2), Optional.empty(), OFFERED);
  }

  /// The vector of a question alone; nothing where there are none.
  @Benchmark
  public Duration embed() {
    return embeddings == null ? Duration.ZERO : embeddings.timeOf(question()).join();
  }

  /// Deletes the library.
  @TearDown
  public void close() throws IOException {
    if (embeddings != null) {
      embeddings.close();
    }
    opened().close();
    if (directory != null) {
      try (Stream<Path> files = Files.list(directory)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(directory);
    }
  }
}
