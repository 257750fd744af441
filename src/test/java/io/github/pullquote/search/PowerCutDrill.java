package io.github.pullquote.search;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.Passage;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.tests.store.MockDirectoryWrapper;

/// Cuts the power while the index of a library is written, lets the disk fail or fill up, and opens
/// what is left. An index answers as one in memory does, whatever happens; where it does not, an
/// [IllegalStateException] tells. CONTRIBUTING.md has the command.
public final class PowerCutDrill implements AutoCloseable {
  /// What goes wrong.
  private enum Trouble {
    /// From some write on, nothing is written any more.
    POWER_CUT,
    /// Now and then something can't be written or opened.
    ERRORS,
    /// Only so much can be written.
    FULL_DISK,
    /// All is written, and then the power goes.
    CUT_AFTERWARDS
  }

  /// The power goes at one step of an index being opened and written.
  private static final class PowerCut extends MockDirectoryWrapper.Failure {
    private final int at;
    private int steps;
    private boolean over;

    PowerCut(int at) {
      this.at = at;
    }

    @Override
    public void eval(MockDirectoryWrapper directory) throws IOException {
      steps++;
      if (!over && steps > at) {
        throw new IOException("The power is cut");
      }
    }
  }

  private static final int MOST_PASSAGES = 12;
  private static final int LARGEST = 60_000;

  private final Random random;
  private final MadeArticles made;
  private final Lexicon lexicon = new Lexicon();
  private final Embeddings embeddings =
      new Embeddings(
          new MadeVectors(), new VectorMap(), Duration.ofMinutes(1), (article, done, all) -> {});
  private final Map<Trouble, Integer> cycles = new EnumMap<>(Trouble.class);
  private Directory disk = new ByteBuffersDirectory();
  private List<Article> articles = List.of();
  private int steps = 500;
  private int whole;
  private int rebuilt;

  PowerCutDrill(long seed) {
    this.random = new Random(seed);
    this.made = new MadeArticles(Articles.clock(), seed);
    embeddings.loaded().join();
  }

  /// Cuts the power as often as the first argument says; the second is a seed.
  public static void main(String[] arguments) throws IOException {
    int cycles = Integer.parseInt(arguments[0]);
    try (PowerCutDrill drill = new PowerCutDrill(Long.parseLong(arguments[1]))) {
      for (int i = 1; i <= cycles; i++) {
        drill.cycle();
      }
      System.out.println(drill);
    }
  }

  /// One power cut.
  void cycle() throws IOException {
    if (articles.isEmpty() || random.nextInt(3) == 0) {
      articles = new ArrayList<>(made.make(1 + random.nextInt(MOST_PASSAGES)));
      articles.addAll(made.make(1 + random.nextInt(MOST_PASSAGES)));
    }
    Optional<Embeddings> with = random.nextBoolean() ? Optional.of(embeddings) : Optional.empty();
    Trouble trouble = Trouble.values()[random.nextInt(Trouble.values().length)];
    cycles.merge(trouble, 1, Integer::sum);
    PowerCut cut =
        new PowerCut(trouble == Trouble.POWER_CUT ? random.nextInt(steps) : Integer.MAX_VALUE);
    MockDirectoryWrapper failing = failing(trouble, cut);
    LibrarySearch search = open(failing, with);
    search.embedded().join();
    requireRight(search, with, trouble + " under way");
    if (trouble == Trouble.CUT_AFTERWARDS && cut.steps > 0) {
      steps = cut.steps;
    }
    if (random.nextBoolean()) {
      search.close();
    }
    crash(failing, cut);
    disk = rebooted();
    count(with);
    try (LibrarySearch after = open(staying(disk), with)) {
      after.embedded().join();
      requireRight(after, with, trouble + " and a new start");
    }
    requireClean(trouble);
  }

  /// A disk is there also when nobody uses it.
  private static Directory staying(Directory disk) {
    return new FilterDirectory(disk) {
      @Override
      public void close() {
        // It stays.
      }
    };
  }

  /// What was not synchronized is lost, or damaged in one way or another.
  private static void crash(MockDirectoryWrapper failing, PowerCut cut) throws IOException {
    cut.over = true;
    failing.setRandomIOExceptionRate(0);
    failing.setRandomIOExceptionRateOnOpen(0);
    failing.setMaxSizeInBytes(0);
    failing.crash();
  }

  private MockDirectoryWrapper failing(Trouble trouble, PowerCut cut) throws IOException {
    MockDirectoryWrapper failing = new MockDirectoryWrapper(random, staying(disk));
    failing.setCheckIndexOnClose(false);
    failing.setAssertNoUnrefencedFilesOnClose(false);
    failing.setThrottling(MockDirectoryWrapper.Throttling.NEVER);
    failing.setUseSlowOpenClosers(false);
    failing.failOn(cut);
    switch (trouble) {
      case ERRORS -> {
        failing.setRandomIOExceptionRate(random.nextDouble() / 20);
        failing.setRandomIOExceptionRateOnOpen(random.nextDouble() / 5);
      }
      case FULL_DISK -> failing.setMaxSizeInBytes(1 + size() + random.nextInt(LARGEST));
      case POWER_CUT, CUT_AFTERWARDS -> {
        // Nothing fails but the power.
      }
    }
    return failing;
  }

  private long size() throws IOException {
    long size = 0;
    for (String file : disk.listAll()) {
      size += disk.fileLength(file);
    }
    return size;
  }

  private LibrarySearch open(Directory directory, Optional<Embeddings> with) {
    return new LibrarySearch(new IndexFiles(directory, articles, lexicon), articles, with, lexicon);
  }

  /// Whoever held a lock does not any more.
  private Directory rebooted() throws IOException {
    Directory copy = new ByteBuffersDirectory();
    for (String file : disk.listAll()) {
      copy.copyFrom(disk, file, file, IOContext.DEFAULT);
    }
    return copy;
  }

  private void requireRight(LibrarySearch search, Optional<Embeddings> with, String when)
      throws IOException {
    try (LibrarySearch right = LibrarySearch.inMemory(articles, with)) {
      right.embedded().join();
      for (Article article : articles) {
        for (Passage passage : article.passages()) {
          Question question = new Question(passage.textOf(passage.sentences().getFirst()));
          if (!search.ask(question).equals(right.ask(question))) {
            throw new IllegalStateException("%s: “%s”".formatted(when, question.text()));
          }
        }
      }
    }
  }

  /// Whether what is left can be used as it is.
  private void count(Optional<Embeddings> with) throws IOException {
    Directory copy = rebooted();
    Optional<Searcher> kept =
        new IndexFiles(copy, articles, lexicon).kept(with.map(Embeddings::model).orElse(""));
    if (kept.isPresent()) {
      whole++;
      kept.get().release();
    } else {
      rebuilt++;
    }
  }

  private void requireClean(Trouble trouble) throws IOException {
    try (CheckIndex check = new CheckIndex(disk)) {
      if (!check.checkIndex().clean) {
        throw new IllegalStateException("After " + trouble + " the index is still damaged");
      }
    }
  }

  /// How many indexes were found damaged, missing or of other articles, and made anew.
  int rebuilt() {
    return rebuilt;
  }

  @Override
  public void close() {
    embeddings.close();
  }

  @Override
  public String toString() {
    return "%s: %d indexes were used as they were left, %d made anew, no answer was wrong"
        .formatted(cycles, whole, rebuilt);
  }
}
