package io.github.pullquote.search;

import java.io.Closeable;

/// Turns text into vectors of length 1 whose dot product tells how near two texts are in meaning.
/// Used by one thread at a time.
interface Embedder extends Closeable {
  /// The vector of a question, as long as [EmbeddingModel#dimension()].
  float[] question(String text);

  /// The vector of a passage or of a sentence, as long as [EmbeddingModel#dimension()].
  float[] passage(String text);
}
