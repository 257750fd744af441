package io.github.pullquote.search;

/// A model that texts can be embedded with.
interface EmbeddingModel {
  /// Its name; vectors of models with different names can't be compared.
  String name();

  /// How many numbers a vector of it has.
  int dimension();

  /// Loads it, which takes a second or two.
  ///
  /// @throws ModelUnavailableException if it can't be loaded on this machine
  Embedder load() throws ModelUnavailableException;
}
