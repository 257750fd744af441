package io.github.pullquote.app;

import io.github.pullquote.article.ArticleFile;
import io.github.pullquote.article.UnreadableArticleException;
import io.github.pullquote.library.ArticleKey;
import io.github.pullquote.library.Ballot;
import io.github.pullquote.library.Deposit;
import io.github.pullquote.library.Holding;
import io.github.pullquote.library.Insights;
import io.github.pullquote.library.Outcome;
import io.github.pullquote.library.PassageKey;
import io.github.pullquote.library.Preferences;
import io.github.pullquote.library.QuestionPrint;
import io.github.pullquote.library.SqliteStore;
import io.github.pullquote.library.Store;
import io.github.pullquote.library.Verdict;
import io.github.pullquote.library.Week;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

  /// Has three questions answered with a passage that did not help somebody, and one that found
  /// nothing, which the server keeps.
  StoredLibrary asked(String unanswered) {
    try (Store store = SqliteStore.open(data)) {
      PassageKey passage = new PassageKey(new ArticleKey("bees0", "0a1b2"), 2);
      store.prefer(SERVER, Preferences.standard().with(Preferences.Questions.KEPT));
      Week week = Week.of(ADDED);
      store
          .insights()
          .add(
              Map.of(
                  new Insights.Asked(SERVER, week, Outcome.FOUND, Optional.of(passage)),
                  3,
                  new Insights.Asked(SERVER, week, Outcome.NOT_COVERED, Optional.empty()),
                  1),
              List.of(new Insights.Unanswered(SERVER, unanswered, ADDED)));
      QuestionPrint question = new QuestionPrint("0a1b2c3d4e");
      store.votes().cast(new Ballot(SERVER, 77, passage, question, Verdict.NOT_HELPFUL), ADDED);
      return this;
    }
  }

  List<String> ids() {
    try (Store store = SqliteStore.open(data)) {
      return store.holdings(SERVER).stream().map(Holding::id).toList();
    }
  }
}
