package io.github.pullquote.app;

import io.github.pullquote.article.Article;
import io.github.pullquote.library.Library;
import io.github.pullquote.search.Embeddings;
import io.github.pullquote.search.LibrarySearch;
import io.github.pullquote.search.NativeLibraries;
import io.github.pullquote.search.VectorStore;
import java.io.Closeable;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The model that search by meaning needs, where the settings want it; it loads behind what is done
/// meanwhile. Close it once, after all that searches with it.
final class SemanticSearch implements Closeable {
  private static final Logger log = LoggerFactory.getLogger(SemanticSearch.class);

  /// A vector takes 5 to 10 ms; whoever waits for longer waits for others, on a busy machine.
  private static final Duration BOT_PATIENCE = Duration.ofMillis(30);

  private static final Duration COMMAND_PATIENCE = Duration.ofSeconds(30);

  private final Optional<Embeddings> embeddings;
  private final Optional<StoredVectors> own;
  private final Optional<StopSignal> signal;
  private final long start = System.nanoTime();

  /// @param own is closed with it; then it is a command's, which ends whenever somebody ends it
  private SemanticSearch(Optional<Embeddings> embeddings, Optional<StoredVectors> own) {
    this.embeddings = embeddings;
    this.own = own;
    this.signal =
        own.isPresent() ? embeddings.map(SemanticSearch::endingInOrder) : Optional.empty();
  }

  private static StopSignal endingInOrder(Embeddings model) {
    return new StopSignal(
        code -> {
          model.close();
          System.exit(code);
        });
  }

  /// For the bot, whose questions never wait for the model.
  ///
  /// @param vectors is to be closed later, by whoever made it
  static SemanticSearch ofBot(Settings settings, VectorStore vectors) {
    return new SemanticSearch(
        settings.semantic()
            ? Optional.of(load(settings.data(), vectors, BOT_PATIENCE, (article, done, all) -> {}))
            : Optional.empty(),
        Optional.empty());
  }

  /// For a command, which waits for the model and tells on `err` if that takes long; it opens the
  /// data directory's store for the vectors, where there are any to ask for.
  static SemanticSearch ofCommand(Settings settings, PrintWriter err) {
    if (!settings.semantic()) {
      return new SemanticSearch(Optional.empty(), Optional.empty());
    }
    StoredVectors vectors = new StoredVectors(settings.store());
    Embeddings embeddings =
        load(settings.data(), vectors, COMMAND_PATIENCE, EmbeddingProgress.on(err));
    return new SemanticSearch(Optional.of(embeddings), Optional.of(vectors));
  }

  private static Embeddings load(
      Path data, VectorStore vectors, Duration patience, Embeddings.Progress progress) {
    Path directory = data.resolve("native");
    try {
      NativeLibraries.unpackInto(directory);
    } catch (IOException e) {
      log.debug("The model's libraries are unpacked where they please", e);
    }
    return Embeddings.start(directory, vectors, patience, progress);
  }

  /// What embeds; empty where the settings don't want it.
  Optional<Embeddings> embeddings() {
    return embeddings;
  }

  /// A library of articles; waits until it answers by meaning too, where it will.
  Library library(List<Article> articles) {
    Library library = new Library(articles, embeddings);
    await(library.embedded());
    return library;
  }

  /// A search in articles; waits until it answers by meaning too, where it will.
  LibrarySearch search(List<Article> articles) {
    LibrarySearch search = LibrarySearch.inMemory(articles, embeddings);
    await(search.embedded());
    return search;
  }

  private static void await(CompletableFuture<Void> embedded) {
    try {
      embedded.join();
    } catch (CancellationException | CompletionException e) {
      log.debug("Embedding has failed, and has said so", e);
    }
  }

  /// Tells in the log when the library begins to answer by meaning, or that it won't.
  void report(Library library) {
    if (embeddings.isEmpty()) {
      log.info("Questions are answered by their words alone: search.semantic is off");
      return;
    }
    String model = embeddings.get().model();
    library
        .embedded()
        .thenRun(
            () ->
                log.info(
                    "Questions are answered by meaning too: {}, ready after {} ms",
                    model,
                    millis()))
        .exceptionally(
            failure -> {
              log.debug("Embedding has failed, and has said so", failure);
              return null;
            });
  }

  private long millis() {
    return Duration.ofNanos(System.nanoTime() - start).toMillis();
  }

  /// Waits until the model is released.
  @Override
  public void close() {
    embeddings.ifPresent(Embeddings::close);
    signal.ifPresent(StopSignal::close);
    own.ifPresent(StoredVectors::close);
  }
}
