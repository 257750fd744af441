package io.github.pullquote.search;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Keeps vectors in memory.
final class VectorMap implements VectorStore {
  private final Map<VectorKey, float[]> kept = new ConcurrentHashMap<>();

  @Override
  public Optional<float[]> load(VectorKey key) {
    return Optional.ofNullable(kept.get(key));
  }

  @Override
  public void save(VectorKey key, float[] vectors) {
    kept.put(key, vectors);
  }
}
