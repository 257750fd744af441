package io.github.pullquote.app;

import io.github.pullquote.article.ArticleFile;
import io.github.pullquote.article.UnreadableArticleException;
import io.github.pullquote.library.Deposit;
import io.github.pullquote.library.Holding;
import io.github.pullquote.library.SqliteStore;
import io.github.pullquote.library.Store;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// What a bot has kept in a data directory, before and after a command.
record StoredLibrary(Path data) {
  static final long SERVER = 900_000_000_000_000_001L;
  static final Instant ADDED = Instant.parse("2031-05-04T12:00:00Z");

  /// Adds an article to the server's library, as a file of that name holds it.
  StoredLibrary with(String id, String name, String text) {
    try (Store store = SqliteStore.open(data)) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      Deposit deposit = new Deposit(name, 77, ADDED, bytes.length);
      store.add(SERVER, new Holding(id, ArticleFile.read("a.md", bytes), deposit), bytes);
      return this;
    } catch (UnreadableArticleException e) {
      throw new IllegalArgumentException(e);
    }
  }

  List<String> ids() {
    try (Store store = SqliteStore.open(data)) {
      return store.holdings(SERVER).stream().map(Holding::id).toList();
    }
  }
}
