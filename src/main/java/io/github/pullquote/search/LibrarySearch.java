package io.github.pullquote.search;

import io.github.pullquote.article.Article;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Answers questions from the articles of one library: by their words, and by meaning too once
/// their vectors are there. Safe for many threads; close once.
public final class LibrarySearch implements Closeable {
  /// An answer holds at most so many passages.
  public static final int MOST_MATCHES = 10;

  private static final Logger log = LoggerFactory.getLogger(LibrarySearch.class);

  private final Lexicon lexicon;
  private final List<Article> articles;
  private final IndexFiles files;
  private final Optional<Embeddings> embeddings;
  private final CompletableFuture<Void> embedded;
  private volatile Searcher searcher;
  private volatile boolean closed;
  private boolean writing = true;

  /// @param files is closed with it
  LibrarySearch(
      IndexFiles files, List<Article> articles, Optional<Embeddings> embeddings, Lexicon lexicon) {
    this.lexicon = lexicon;
    this.files = files;
    this.articles = List.copyOf(articles);
    this.embeddings = embeddings;
    Optional<Searcher> kept = files.kept(wantedModel());
    if (kept.isPresent() && (kept.get().isEmbedded() || embeddings.isEmpty())) {
      this.searcher = kept.get();
      this.embedded = loaded();
      return;
    }
    List<CompletableFuture<ArticleVectors>> vectors = vectors();
    boolean ready = areReady(vectors);
    if (ready) {
      kept.ifPresent(LibrarySearch::release);
    }
    this.searcher =
        ready || kept.isEmpty()
            ? files.make(ready ? joined(vectors) : List.of(), wantedModel())
            : kept.get();
    this.embedded = ready ? loaded() : embed(vectors).thenCompose(done -> loaded());
  }

  /// Indexes the words of articles in memory.
  public static LibrarySearch inMemory(List<Article> articles) {
    return inMemory(articles, Optional.empty());
  }

  /// Indexes articles in memory: their words now, their vectors as soon as they are made.
  ///
  /// @param embeddings makes the vectors; empty to go by words alone
  public static LibrarySearch inMemory(List<Article> articles, Optional<Embeddings> embeddings) {
    Lexicon lexicon = new Lexicon();
    return new LibrarySearch(IndexFiles.inMemory(articles, lexicon), articles, embeddings, lexicon);
  }

  /// Opens the index that a directory holds; where there is none, or one that is damaged, of other
  /// articles or of another version, makes it anew. Where the directory can't be read or written,
  /// the index is in memory. No other search may use the directory.
  ///
  /// @param embeddings makes the vectors that are not in the index; empty to go by words alone
  public static LibrarySearch onDisk(
      Path directory, List<Article> articles, Optional<Embeddings> embeddings, Lexicon lexicon) {
    return new LibrarySearch(
        IndexFiles.in(directory, articles, lexicon), articles, embeddings, lexicon);
  }

  /// Completes when questions are answered by meaning too, at once if they never will be;
  /// exceptionally if the model can't be had.
  public CompletableFuture<Void> embedded() {
    return embedded.copy();
  }

  private String wantedModel() {
    return embeddings.map(Embeddings::model).orElse("");
  }

  private List<CompletableFuture<ArticleVectors>> vectors() {
    return embeddings.stream().flatMap(with -> articles.stream().map(with::article)).toList();
  }

  private static boolean areReady(List<CompletableFuture<ArticleVectors>> vectors) {
    return vectors.stream().allMatch(of -> of.state() == Future.State.SUCCESS);
  }

  private CompletableFuture<Void> embed(List<CompletableFuture<ArticleVectors>> vectors) {
    // The thread that embeds must not write indexes: questions wait for it.
    return CompletableFuture.allOf(vectors.toArray(CompletableFuture[]::new))
        .thenRunAsync(() -> replace(joined(vectors)), LibrarySearch::onThreadOfItsOwn)
        .whenComplete((done, failure) -> report(failure));
  }

  /// That the model can't be had, or that the bot stops, is said where it happens.
  private void report(@Nullable Throwable failure) {
    Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
    boolean said =
        cause == null
            || cause instanceof CancellationException
            || cause instanceof ModelUnavailableException;
    if (!said) {
      log.error("The library in {} is answered from by its words alone", files, cause);
    }
  }

  private static void onThreadOfItsOwn(Runnable work) {
    Thread.ofPlatform().daemon().name("index").start(work);
  }

  private static List<ArticleVectors> joined(List<CompletableFuture<ArticleVectors>> vectors) {
    return vectors.stream().map(CompletableFuture::join).toList();
  }

  /// Where all vectors were kept, the model may still be loading.
  private CompletableFuture<Void> loaded() {
    return embeddings
        .map(Embeddings::loaded)
        .orElseGet(() -> CompletableFuture.completedFuture(null));
  }

  private synchronized void replace(List<ArticleVectors> vectors) {
    if (writing) {
      replaceBy(files.make(vectors, wantedModel()));
    }
  }

  private void replaceBy(Searcher made) {
    Searcher old = searcher;
    searcher = made;
    release(old);
  }

  private static void release(Searcher from) {
    try {
      from.release();
    } catch (IOException e) {
      log.warn("An index was not closed as it should be: {}", e.toString());
    }
  }

  /// What is done with the index of one moment.
  private interface Reading<T> {
    T read(Searcher from) throws IOException;
  }

  /// Reads from the newest index, which stays open meanwhile; where that was damaged while it is
  /// open, from another that takes its place.
  ///
  /// @throws IllegalStateException if the library is closed
  private <T> T read(Reading<T> reading) {
    Searcher from = retained();
    try {
      return reading.read(from);
    } catch (IOException | RuntimeException | InternalError | AssertionError e) {
      // Of a mapped file that has become shorter, Java tells by an InternalError; of one that makes
      // no sense, Lucene by an assertion, where those are on.
      if (e instanceof RuntimeException bug && from.isIntact()) {
        throw bug;
      }
      if (e instanceof AssertionError bug && from.isIntact()) {
        throw bug;
      }
      replaceDamaged(from, e);
    } finally {
      release(from);
    }
    return readOther(reading);
  }

  private <T> T readOther(Reading<T> reading) {
    Searcher other = retained();
    try {
      return reading.read(other);
    } catch (IOException e) {
      throw new UncheckedIOException("The index of the library can't be read", e);
    } finally {
      release(other);
    }
  }

  private Searcher retained() {
    Searcher from = searcher;
    while (!from.retain()) {
      if (closed) {
        throw new IllegalStateException("The library is closed");
      }
      from = searcher;
    }
    return from;
  }

  /// What is damaged on the disk is found and made anew when the library is opened next.
  private synchronized void replaceDamaged(Searcher damaged, Throwable e) {
    if (closed || searcher != damaged) {
      return;
    }
    log.warn("The index in {} can't be read any more, memory has to do: {}", files, e.toString());
    List<CompletableFuture<ArticleVectors>> vectors = vectors();
    replaceBy(files.makeInMemory(areReady(vectors) ? joined(vectors) : List.of(), wantedModel()));
  }

  /// Answers from all articles.
  public Answer ask(Question question) {
    return ask(question, Optional.empty());
  }

  /// Answers from one article, or from all where none is given.
  ///
  /// @throws IllegalArgumentException if the library has no such article
  public Answer ask(Question question, Optional<Article> only) {
    OptionalInt article = place(only);
    return read(from -> from.ask(question, article, embeddings));
  }

  /// Answers as [#ask] does, and says why.
  ///
  /// @throws IllegalArgumentException if the library has no such article
  public Explanation explain(Question question, Optional<Article> only) {
    OptionalInt article = place(only);
    return read(from -> from.explain(question, article, embeddings));
  }

  /// Whether a question names nothing to look for: "why?"
  public boolean isBare(Question question) {
    return lexicon.text().subjects(question.text()).isEmpty();
  }

  /// What somebody asks who replies to the answer of an earlier question, and names nothing new:
  /// "why?", "and the girls?"
  ///
  /// @return both questions as one; empty if the later one stands for itself
  /// @throws IllegalArgumentException if the library has no such article
  public Optional<Question> together(Question question, Question earlier, Optional<Article> only) {
    OptionalInt article = place(only);
    return read(from -> from.together(question, earlier, article));
  }

  /// Every candidate for a question, best first, with what it was ranked by.
  Ranking ranking(Question question) {
    return read(from -> from.ranking(question, OptionalInt.empty(), embeddings));
  }

  /// The passages that fit a question of which the last word may be half typed, best first, each
  /// marked at the sentence that fits best. Blank text gives the first passages, each marked whole.
  ///
  /// @param most how many at the most
  public List<Match> suggest(String typed, Optional<Article> only, int most) {
    OptionalInt article = place(only);
    return read(from -> from.suggest(typed, article, most));
  }

  /// Compares a claimed quotation with one article, or with all where none is given.
  ///
  /// @throws IllegalArgumentException if the library has no such article
  public QuoteCheck check(Claim claim, Optional<Article> only) {
    OptionalInt article = place(only);
    return read(from -> from.check(claim, article));
  }

  private OptionalInt place(Optional<Article> only) {
    if (only.isEmpty()) {
      return OptionalInt.empty();
    }
    int place = articles.indexOf(only.get());
    if (place < 0) {
      throw new IllegalArgumentException("The library does not have " + only.get());
    }
    return OptionalInt.of(place);
  }

  /// From now on leaves the directory as it is, even if vectors become ready. Waits for what is
  /// being written.
  public synchronized void stopWriting() {
    writing = false;
  }

  /// Lets the questions under way finish.
  @Override
  public synchronized void close() throws IOException {
    closed = true;
    writing = false;
    embedded.cancel(false);
    try (files) {
      searcher.release();
    }
  }
}
