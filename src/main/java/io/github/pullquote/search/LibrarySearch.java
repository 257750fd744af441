package io.github.pullquote.search;

import io.github.pullquote.article.Article;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/// Answers questions from the articles of one library: by their words, and by meaning too once
/// their vectors are there. Safe for many threads; close once.
public final class LibrarySearch implements Closeable {
  /// An answer holds at most so many passages.
  public static final int MOST_MATCHES = 10;

  private final EnglishText english = new EnglishText();
  private final EnglishWords words = new EnglishWords();
  private final Slang slang = new Slang(english);
  private final List<Article> articles;
  private final Directory directory;
  private final Optional<Embeddings> embeddings;
  private final CompletableFuture<Void> embedded;
  private volatile Searcher searcher;
  private volatile boolean closed;

  private LibrarySearch(
      Directory directory, List<Article> articles, Optional<Embeddings> embeddings)
      throws IOException {
    this.directory = directory;
    this.articles = List.copyOf(articles);
    this.embeddings = embeddings;
    List<CompletableFuture<ArticleVectors>> vectors =
        embeddings.stream().flatMap(with -> this.articles.stream().map(with::article)).toList();
    boolean kept = vectors.stream().allMatch(of -> of.state() == Future.State.SUCCESS);
    this.searcher = index(kept ? joined(vectors) : List.of());
    this.embedded = kept ? loaded() : embed(vectors).thenCompose(done -> loaded());
  }

  /// Indexes the words of articles in memory.
  public static LibrarySearch inMemory(List<Article> articles) {
    return inMemory(articles, Optional.empty());
  }

  /// Indexes articles in memory: their words now, their vectors as soon as they are made.
  ///
  /// @param embeddings makes the vectors; empty to go by words alone
  public static LibrarySearch inMemory(List<Article> articles, Optional<Embeddings> embeddings) {
    try {
      return new LibrarySearch(new ByteBuffersDirectory(), articles, embeddings);
    } catch (IOException e) {
      throw new UncheckedIOException("An index in memory can't fail to be written", e);
    }
  }

  /// Indexes the words of articles in a directory, replacing the index that may be there.
  ///
  /// @throws IOException if the directory can't be written
  public static LibrarySearch onDisk(Path directory, List<Article> articles) throws IOException {
    return new LibrarySearch(FSDirectory.open(directory), articles, Optional.empty());
  }

  /// Completes when questions are answered by meaning too, at once if they never will be;
  /// exceptionally if the model can't be had.
  public CompletableFuture<Void> embedded() {
    return embedded.copy();
  }

  private Searcher index(List<ArticleVectors> vectors) throws IOException {
    PassageIndex index = PassageIndex.build(directory, english, articles, vectors);
    return new Searcher(index, english, words, slang);
  }

  private CompletableFuture<Void> embed(List<CompletableFuture<ArticleVectors>> vectors) {
    return CompletableFuture.allOf(vectors.toArray(CompletableFuture[]::new))
        .thenRun(() -> replace(joined(vectors)));
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
    if (closed) {
      return;
    }
    try {
      Searcher old = searcher;
      searcher = index(vectors);
      old.release();
    } catch (IOException e) {
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

  /// Lets the questions under way finish.
  @Override
  public synchronized void close() throws IOException {
    closed = true;
    embedded.cancel(false);
    searcher.release();
    directory.close();
  }
}
