package io.github.pullquote.search;

import io.github.pullquote.article.Article;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;

/// A small model of meaning for tests: texts are near that share stems. It can be held, and tells
/// what it was given in which order.
public final class StemBags implements EmbeddingModel {
  private static final int DIMENSION = 64;

  private final BlockingQueue<String> given = new LinkedBlockingQueue<>();
  private final CountDownLatch go;

  /// A model that works at once.
  public StemBags() {
    this(new CountDownLatch(0));
  }

  /// A model that works from the moment that `go` opens; it is loaded before.
  public StemBags(CountDownLatch go) {
    this.go = go;
  }

  /// Embeds with this model; questions wait for as long as it takes.
  ///
  /// @param store keeps the vectors of articles
  public Embeddings embeddings(VectorStore store) {
    Embeddings embeddings =
        new Embeddings(this, store, Duration.ofMinutes(1), (article, done, all) -> {});
    embeddings.loaded().join();
    return embeddings;
  }

  /// The texts that are embedded for an article: each passage and each sentence.
  public static List<String> texts(Article article) {
    return ArticleVectors.texts(article);
  }

  /// The texts that were embedded so far, in order.
  public List<String> given() {
    return List.copyOf(given);
  }

  @Override
  public String name() {
    return "stem-bags";
  }

  @Override
  public int dimension() {
    return DIMENSION;
  }

  @Override
  public Embedder load() {
    EnglishText english = new EnglishText();
    return new Embedder() {
      @Override
      public float[] question(String text) {
        return vector(text);
      }

      @Override
      public float[] passage(String text) {
        return vector(text);
      }

      private float[] vector(String text) {
        try {
          go.await();
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
        given.add(text);
        float[] vector = new float[DIMENSION];
        vector[0] = 0.01f;
        english.stemsOf(text).forEach(stem -> vector[Math.floorMod(stem.hashCode(), DIMENSION)]++);
        double length = 0;
        for (float value : vector) {
          length += value * value;
        }
        for (int i = 0; i < DIMENSION; i++) {
          vector[i] /= (float) Math.sqrt(length);
        }
        return vector;
      }

      @Override
      public void close() {}
    };
  }
}
