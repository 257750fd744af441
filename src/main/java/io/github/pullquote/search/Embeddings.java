package io.github.pullquote.search;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.pullquote.article.Article;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Embeds questions and articles with one model, which loads behind the first of them, on one
/// thread of its own. A question overtakes the texts of articles. Safe for many threads, also to
/// close.
public final class Embeddings implements Closeable {
  private static final Logger log = LoggerFactory.getLogger(Embeddings.class);

  /// Questions whose vectors are remembered: 1.5 KB each.
  private static final int REMEMBERED = 2_000;

  /// Hears how far the embedding of an article is.
  @FunctionalInterface
  public interface Progress {
    /// `done` of `all` texts are embedded; called on the thread that embeds.
    void at(Article article, int done, int all);
  }

  private final EmbeddingModel model;
  private final VectorStore store;
  private final Duration patience;

  /// How long a question may be expected to wait, behind others. It is half the patience: what is
  /// expected is often exceeded, and where many ask, each of them would wait as long as it may.
  private final Duration queueing;

  private final LongAdder without = new LongAdder();
  private final Progress progress;
  private final EmbeddingThread thread;
  private final AtomicBoolean keeps = new AtomicBoolean(true);
  private final Map<VectorKey, CompletableFuture<ArticleVectors>> underWay =
      new ConcurrentHashMap<>();
  private final AsyncCache<String, float[]> questions =
      Caffeine.newBuilder().maximumSize(REMEMBERED).buildAsync();

  Embeddings(EmbeddingModel model, VectorStore store, Duration patience, Progress progress) {
    this.model = model;
    this.store = store;
    this.patience = patience;
    this.queueing = patience.dividedBy(2);
    this.progress = progress;
    this.thread = new EmbeddingThread(model);
    thread
        .loaded()
        .exceptionally(
            failure -> {
              log.warn("Questions are answered by their words alone: {}", failure.getMessage());
              return null;
            });
  }

  /// Begins to load the model that comes with the program.
  ///
  /// @param directory where its files are unpacked, with the native libraries
  /// @param store keeps the vectors of articles
  /// @param patience how long a question may wait for its vector
  public static Embeddings start(
      Path directory, VectorStore store, Duration patience, Progress progress) {
    return new Embeddings(new E5(directory), store, patience, progress);
  }

  /// Completes when the model is loaded, exceptionally with a [ModelUnavailableException] if it
  /// can't be.
  public CompletableFuture<Void> loaded() {
    return thread.loaded().copy();
  }

  /// The model's name.
  public String model() {
    return model.name();
  }

  /// How long a question waits for its vector now, whatever the patience; it is not remembered.
  public CompletableFuture<Duration> timeOf(String question) {
    long start = System.nanoTime();
    return thread
        .question(question)
        .thenApply(vector -> Duration.ofNanos(System.nanoTime() - start));
  }

  /// The vector of a question; empty if the model is not loaded yet, or if the vector can't be had
  /// in time.
  Optional<float[]> question(String text) {
    QuestionVector waiting = new QuestionVector();
    waiting.begin();
    Optional<float[]> vector = inTime(text);
    waiting.got(vector.isPresent());
    if (vector.isEmpty()) {
      without.increment();
    }
    return vector;
  }

  /// How many questions were left to their words alone, because the model was not loaded yet or had
  /// too much to do.
  public long questionsWithout() {
    return without.sum();
  }

  private Optional<float[]> inTime(String text) {
    CompletableFuture<float[]> known = questions.getIfPresent(text);
    if (known == null && !thread.canAnswerWithin(queueing)) {
      return Optional.empty();
    }
    CompletableFuture<float[]> vector =
        questions.get(text, (key, executor) -> thread.question(key));
    try {
      return Optional.of(vector.get(patience.toNanos(), TimeUnit.NANOSECONDS));
    } catch (TimeoutException e) {
      log.debug("A question did not wait for its vector");
      return Optional.empty();
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof CancellationException)) {
        log.warn("A question can't be embedded, and is answered by its words alone", e.getCause());
      }
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  /// The vectors of an article: those that are kept, else made now and kept. What is being made is
  /// not made twice.
  CompletableFuture<ArticleVectors> article(Article article) {
    VectorKey key = VectorKey.of(article, model.name());
    // Looked for inside: what was under way a moment ago is kept by now.
    CompletableFuture<ArticleVectors> vectors =
        underWay.computeIfAbsent(
            key,
            k ->
                kept(article, k)
                    .map(CompletableFuture::completedFuture)
                    .orElseGet(() -> make(article, k)));
    return vectors.whenComplete((done, failure) -> underWay.remove(key, vectors));
  }

  private CompletableFuture<ArticleVectors> make(Article article, VectorKey key) {
    List<String> texts = ArticleVectors.texts(article);
    return thread
        .passages(texts, done -> progress.at(article, done, texts.size()))
        .thenApply(
            vectors -> {
              float[] values = concatenate(vectors);
              keep(key, values);
              return new ArticleVectors(article, model.dimension(), values);
            });
  }

  private Optional<ArticleVectors> kept(Article article, VectorKey key) {
    try {
      return store.load(key).map(values -> new ArticleVectors(article, model.dimension(), values));
    } catch (IOException | IllegalArgumentException e) {
      log.warn("The vectors of {} can't be read, and are made anew: {}", article, e.toString());
      return Optional.empty();
    }
  }

  private void keep(VectorKey key, float[] values) {
    try {
      store.save(key, values);
    } catch (IOException e) {
      if (keeps.getAndSet(false)) {
        log.warn("Vectors can't be kept, and will be made again: {}", e.toString());
      }
    }
  }

  private float[] concatenate(List<float[]> vectors) {
    float[] all = new float[vectors.size() * model.dimension()];
    for (int i = 0; i < vectors.size(); i++) {
      System.arraycopy(vectors.get(i), 0, all, i * model.dimension(), model.dimension());
    }
    return all;
  }

  /// Forgets what is still to be embedded and releases the model.
  @Override
  public void close() {
    thread.close();
  }
}
