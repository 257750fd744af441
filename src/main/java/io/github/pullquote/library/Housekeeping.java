package io.github.pullquote.library;

import io.github.pullquote.article.Article;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Deletes what was removed, not confirmed, answered or left, when its time is over, and so what is
/// kept of votes and questions; and remembers the texts of the operator's articles. Close once,
/// before the store.
public final class Housekeeping implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Housekeeping.class);

  /// A reply is known for so long as one that goes with its question.
  public static final Duration REPLIES = Duration.ofDays(7);

  private static final Duration PAUSE = Duration.ofMinutes(10);
  private static final Duration A_DAY = Duration.ofDays(1);

  private final Store store;
  private final OperatorArticles operator;
  private final LibrarySettings settings;
  private final InstantSource clock;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("housekeeping").factory());
  private Instant remembered = Instant.EPOCH;

  /// It begins with [#start].
  public Housekeeping(
      Store store, OperatorArticles operator, LibrarySettings settings, InstantSource clock) {
    this.store = store;
    this.operator = operator;
    this.settings = settings;
    this.clock = clock;
  }

  /// Begins, now and then again and again, on a thread of its own. Only who has noted which servers
  /// the bot is in may begin: one that it came back to meanwhile still counts as left.
  public void start() {
    var _ = thread.scheduleWithFixedDelay(this::tidy, 0, PAUSE.toSeconds(), TimeUnit.SECONDS);
  }

  /// A failure must not end what is done again later.
  private void tidy() {
    try {
      tidyOnce();
    } catch (RuntimeException | Error e) {
      log.error("What is over could not be deleted; it is tried again in {}", PAUSE, e);
    }
  }

  /// Deletes what is over now.
  ///
  /// @throws StoreException if the store can't be written
  public void tidyOnce() {
    Instant now = clock.instant();
    IndexDirectories directories = new IndexDirectories(settings.indexes());
    // Before the store is asked: whoever is new there has no directory here yet.
    Set<Long> indexed = directories.guilds();
    store.replies().expire(now.minus(REPLIES));
    store.votes().expire(now.minus(Votes.CHANGEABLE));
    store.insights().expire(Week.of(now).before(Insights.WEEKS - 1), now.minus(Insights.QUESTIONS));
    Set<Long> deleted =
        store.expire(
            now.minus(Librarian.UNDO), now.minus(Librarian.WAITING), now.minus(settings.grace()));
    indexed.removeAll(store.guilds());
    indexed.forEach(directories::delete);
    store.dropVectors(
        operator.articles().stream().map(Article::revision).collect(Collectors.toSet()));
    store.earlierTexts().forget(now.minus(EarlierTexts.KEPT));
    rememberOperators(now);
    if (!deleted.isEmpty()) {
      log.info("Deleted what was kept of {} servers that the bot has left", deleted.size());
    }
  }

  /// The operator replaces texts while no bot runs, so those that are there are remembered before,
  /// once a day.
  private synchronized void rememberOperators(Instant now) {
    // What was done in the future, by a clock since put back, says nothing.
    boolean lately = !remembered.isAfter(now) && remembered.plus(A_DAY).isAfter(now);
    if (lately) {
      return;
    }
    List<Article> articles = operator.articles();
    List<ArticleKey> keys = ArticleKey.ofOperators(articles);
    for (int i = 0; i < keys.size(); i++) {
      EarlierText text = EarlierText.of(articles.get(i));
      store.earlierTexts().remember(EarlierTexts.OPERATOR, keys.get(i), text, now);
    }
    remembered = now;
  }

  @Override
  public void close() {
    thread.close();
  }
}
