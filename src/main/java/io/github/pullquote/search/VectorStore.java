package io.github.pullquote.search;

import java.io.IOException;
import java.util.Optional;

/// Keeps the vectors of articles, so that no text is embedded twice. Safe for many threads.
public interface VectorStore {
  /// The vectors kept under a key, empty if there are none.
  ///
  /// @throws IOException if they can't be read
  Optional<float[]> load(VectorKey key) throws IOException;

  /// Keeps vectors under a key, in place of those that may be there.
  ///
  /// @throws IOException if they can't be kept
  void save(VectorKey key, float[] vectors) throws IOException;
}
