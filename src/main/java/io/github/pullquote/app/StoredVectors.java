package io.github.pullquote.app;

import io.github.pullquote.library.Store;
import io.github.pullquote.library.StoreException;
import io.github.pullquote.search.VectorKey;
import io.github.pullquote.search.VectorStore;
import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The vectors in the store, which is opened when they are first asked for. Where that fails, the
/// log says so once, and no vector is kept.
final class StoredVectors implements VectorStore, Closeable {
  private static final Logger log = LoggerFactory.getLogger(StoredVectors.class);

  private final StorePlace place;
  private Optional<Store> store = Optional.empty();
  private boolean tried;

  StoredVectors(StorePlace place) {
    this.place = place;
  }

  private synchronized Optional<VectorStore> vectors() {
    if (!tried) {
      tried = true;
      store = open();
    }
    return store.map(Store::vectors);
  }

  private Optional<Store> open() {
    try {
      return Optional.of(place.open());
    } catch (StoreException e) {
      log.warn("Vectors are made now and not kept: {}", e.getMessage());
      return Optional.empty();
    }
  }

  @Override
  public Optional<float[]> load(VectorKey key) throws IOException {
    Optional<VectorStore> vectors = vectors();
    return vectors.isPresent() ? vectors.get().load(key) : Optional.empty();
  }

  @Override
  public void save(VectorKey key, float[] values) throws IOException {
    Optional<VectorStore> vectors = vectors();
    if (vectors.isPresent()) {
      vectors.get().save(key, values);
    }
  }

  @Override
  public synchronized void close() {
    tried = true;
    store.ifPresent(Store::close);
    store = Optional.empty();
  }
}
