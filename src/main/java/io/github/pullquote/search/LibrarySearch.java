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
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
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
  private final Directory directory;
  private final Optional<Embeddings> embeddings;
  private final CompletableFuture<Void> embedded;
  private volatile Searcher searcher;
  private volatile boolean closed;
  private boolean writing = true;

  private LibrarySearch(
      Directory directory, List<Article> articles, Optional<Embeddings> embeddings, Lexicon lexicon)
      throws IOException {
    this.lexicon = lexicon;
    this.directory = directory;
    this.articles = List.copyOf(articles);
    this.embeddings = embeddings;
    Optional<Searcher> kept = kept();
    if (kept.isPresent() && (kept.get().isEmbedded() || embeddings.isEmpty())) {
      this.searcher = kept.get();
      this.embedded = loaded();
      return;
    }
    List<CompletableFuture<ArticleVectors>> vectors =
        embeddings.stream().flatMap(with -> this.articles.stream().map(with::article)).toList();
    boolean ready = vectors.stream().allMatch(of -> of.state() == Future.State.SUCCESS);
    if (ready && kept.isPresent()) {
      kept.get().release();
    }
    this.searcher =
        ready || kept.isEmpty() ? index(ready ? joined(vectors) : List.of()) : kept.get();
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
    return inMemory(articles, embeddings, new Lexicon());
  }

  /// Indexes articles in memory, as [#onDisk] does in a directory.
  public static LibrarySearch inMemory(
      List<Article> articles, Optional<Embeddings> embeddings, Lexicon lexicon) {
    try {
      return new LibrarySearch(new ByteBuffersDirectory(), articles, embeddings, lexicon);
    } catch (IOException e) {
      throw new UncheckedIOException("An index in memory can't fail to be written", e);
    }
  }

  /// Opens the index that a directory holds; where there is none, or one that is damaged, of other
  /// articles or of another version, makes it anew. No other search may use the directory.
  ///
  /// @param embeddings makes the vectors that are not in the index; empty to go by words alone
  /// @throws IOException if the directory can't be read and written
  public static LibrarySearch onDisk(
      Path directory, List<Article> articles, Optional<Embeddings> embeddings, Lexicon lexicon)
      throws IOException {
    Directory opened = FSDirectory.open(directory);
    try {
      return new LibrarySearch(opened, articles, embeddings, lexicon);
    } catch (IOException | RuntimeException e) {
      opened.close();
      throw e;
    }
  }

  /// Completes when questions are answered by meaning too, at once if they never will be;
  /// exceptionally if the model can't be had.
  public CompletableFuture<Void> embedded() {
    return embedded.copy();
  }

  /// The index that the directory holds, if it can be used.
  private Optional<Searcher> kept() throws IOException {
    try {
      return PassageIndex.open(directory, lexicon.text(), articles, stamp(wantedModel()))
          .map(index -> new Searcher(index, articles, lexicon));
    } catch (IOException | RuntimeException e) {
      // Lucene tells damage and other versions in many ways; the articles are kept elsewhere.
      log.warn("The index in {} can't be used, and is made anew: {}", place(), e.toString());
      wipe();
      return Optional.empty();
    }
  }

  private Object place() {
    return directory instanceof FSDirectory onDisk ? onDisk.getDirectory() : "memory";
  }

  /// A writer would try to go on from what is damaged.
  private void wipe() throws IOException {
    for (String file : directory.listAll()) {
      if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
        directory.deleteFile(file);
      }
    }
  }

  private String wantedModel() {
    return embeddings.map(Embeddings::model).orElse("");
  }

  private IndexStamp stamp(String model) {
    return IndexStamp.of(articles, model);
  }

  private Searcher index(List<ArticleVectors> vectors) throws IOException {
    IndexStamp stamp = stamp(vectors.isEmpty() ? "" : wantedModel());
    PassageIndex index = PassageIndex.build(directory, lexicon.text(), articles, vectors, stamp);
    return new Searcher(index, articles, lexicon);
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
      log.error("The library in {} is answered from by its words alone", place(), cause);
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
    if (!writing) {
      return;
    }
    try {
      Searcher old = searcher;
      searcher = index(vectors);
      old.release();
    } catch (IOException e) {
      log.warn("The index in {} can't be written, and stays without meaning: {}", place(), e);
      throw new UncheckedIOException("The index of the library can't be written", e);
    }
  }

  /// What is done with the index of one moment.
  private interface Reading<T> {
    T read(Searcher from) throws IOException;
  }

  /// Reads from the newest index, which stays open meanwhile.
  ///
  /// @throws IllegalStateException if the library is closed
  private <T> T read(Reading<T> reading) {
    Searcher from = searcher;
    while (!from.retain()) {
      if (closed) {
        throw new IllegalStateException("The library is closed");
      }
      from = searcher;
    }
    try {
      try {
        return reading.read(from);
      } finally {
        from.release();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The index of the library can't be read", e);
    }
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
    try (directory) {
      searcher.release();
    }
  }
}
