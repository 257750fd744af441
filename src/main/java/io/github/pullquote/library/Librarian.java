package io.github.pullquote.library;

import io.github.pullquote.article.Article;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Changes what servers have. A reader finds a library as it was before a change or as it is after
/// it. Whether somebody may make a change is for the caller to know. Safe for many threads.
///
/// Every method throws a [StoreException] if the store can't be read or written.
public final class Librarian {
  /// A removal can be undone for so long.
  public static final Duration UNDO = Duration.ofMinutes(10);

  /// A submission waits for so long to be confirmed.
  public static final Duration WAITING = Duration.ofHours(1);

  private static final Logger log = LoggerFactory.getLogger(Librarian.class);
  private static final String DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz";
  private static final int KEY = 10;

  private final Store store;
  private final Changes changes;
  private final LibrarySettings settings;
  private final InstantSource clock;
  private final SecureRandom random = new SecureRandom();

  /// @param changes tells those who read in the libraries
  public Librarian(Store store, Changes changes, LibrarySettings settings, InstantSource clock) {
    this.store = store;
    this.changes = changes;
    this.settings = settings;
    this.clock = clock;
  }

  /// Keeps an article until it is confirmed.
  ///
  /// @param name the name of its file, or what stands for one
  /// @param by the user id of who gave it
  /// @param original what it was made of
  public Submission submit(long guild, Article article, String name, long by, byte[] original) {
    Deposit deposit = new Deposit(name, by, now(), original.length);
    Submission submission = new Submission(key(), guild, article, deposit);
    store.submit(submission, original);
    return submission;
  }

  private String key() {
    StringBuilder key = new StringBuilder();
    random.ints(KEY, 0, DIGITS.length()).forEach(i -> key.append(DIGITS.charAt(i)));
    return key.toString();
  }

  /// The store keeps milliseconds.
  private Instant now() {
    return Instant.ofEpochMilli(clock.millis());
  }

  /// When a submission made now is forgotten, if it is not confirmed.
  public Instant waitsUntil(Submission submission) {
    return submission.deposit().at().plus(WAITING);
  }

  /// The article that waits under a key, if it is of this server and not forgotten.
  public Optional<Submission> submission(long guild, String key) {
    return store
        .submission(guild, key)
        .filter(submission -> now().isBefore(waitsUntil(submission)));
  }

  /// What an article is to those that a server has.
  public Novelty novelty(long guild, Article article) {
    return Novelty.of(article, store.holdings(guild));
  }

  /// Gives another title to an article that waits.
  ///
  /// @throws IllegalArgumentException if the title is blank
  public Optional<Submission> retitle(long guild, String key, String title) {
    return submission(guild, key)
        .flatMap(
            waiting ->
                store
                    .submitted(guild, key)
                    .map(
                        original -> {
                          Submission retitled =
                              new Submission(
                                  key, guild, waiting.article().titled(title), waiting.deposit());
                          store.submit(retitled, original);
                          return retitled;
                        }));
  }

  /// Forgets an article that waits.
  public void withdraw(long guild, String key) {
    store.withdraw(guild, key);
  }

  /// Makes an article that waits one of the library.
  public Admission add(long guild, String key) {
    return admit(guild, key, (waiting, original) -> add(guild, waiting, original));
  }

  /// Makes an article that waits the new text of one that is there.
  ///
  /// @param id of the article with the old text
  public Admission replace(long guild, String key, String id) {
    return admit(guild, key, (waiting, original) -> replace(guild, id, waiting, original));
  }

  private interface Admitting {
    Admission admit(Submission waiting, byte[] original);
  }

  private Admission admit(long guild, String key, Admitting admitting) {
    return change(
        guild,
        () -> {
          Optional<Submission> waiting = submission(guild, key);
          Optional<byte[]> original = store.submitted(guild, key);
          if (waiting.isEmpty() || original.isEmpty()) {
            return new Admission.Gone();
          }
          Admission admission = admitting.admit(waiting.get(), original.get());
          if (admission instanceof Admission.Added || admission instanceof Admission.Replaced) {
            withdrawAdmitted(guild, key);
          }
          return admission;
        });
  }

  /// The article is in the library by now, so this must not fail; it is forgotten anyway, later.
  private void withdrawAdmitted(long guild, String key) {
    try {
      store.withdraw(guild, key);
    } catch (StoreException e) {
      log.warn("An article that was added waits on, for {}: {}", WAITING, e.getMessage());
    }
  }

  private Admission add(long guild, Submission waiting, byte[] original) {
    List<Holding> held = store.holdings(guild);
    if (Novelty.of(waiting.article(), held) instanceof Novelty.SameText(Holding same)) {
      return new Admission.AlreadyThere(same);
    }
    if (held.size() >= settings.articles()) {
      return new Admission.TooManyArticles(settings.articles());
    }
    return overfull(held, 0, original)
        .orElseGet(() -> new Admission.Added(shelve(guild, waiting, original)));
  }

  private Optional<Admission> overfull(List<Holding> held, long freed, byte[] original) {
    long used = held.stream().mapToLong(h -> h.deposit().bytes()).sum() - freed;
    return used + original.length > settings.bytes()
        ? Optional.of(new Admission.TooManyBytes(used, original.length, settings.bytes()))
        : Optional.empty();
  }

  /// An article keeps its id while it is renamed; another of its old title gets another one.
  private Holding shelve(long guild, Submission waiting, byte[] original) {
    int attempt = 0;
    while (true) {
      String id = ArticleKey.ownId(waiting.article(), attempt);
      Holding holding = new Holding(id, waiting.article(), waiting.deposit());
      if (store.add(guild, holding, original)) {
        return holding;
      }
      attempt++;
    }
  }

  private Admission replace(long guild, String id, Submission waiting, byte[] original) {
    List<Holding> held = store.holdings(guild);
    Optional<Holding> old = held.stream().filter(h -> h.id().equals(id)).findFirst();
    if (old.isEmpty()) {
      return new Admission.Gone();
    }
    Article article = waiting.article();
    if (Novelty.of(article, held) instanceof Novelty.SameText(Holding same)) {
      return new Admission.AlreadyThere(same);
    }
    Holding now = new Holding(id, article, waiting.deposit());
    return overfull(held, old.get().deposit().bytes(), original)
        .or(
            () ->
                store.replace(guild, now, original)
                    ? Optional.of(
                        new Admission.Replaced(
                            now, TextChange.between(old.get().article(), article)))
                    : Optional.empty())
        .orElseGet(Admission.Gone::new);
  }

  /// How many articles a server has.
  public int articles(long guild) {
    return store.holdings(guild).size();
  }

  /// An article of a server.
  public Optional<Holding> holding(long guild, String id) {
    return store.holdings(guild).stream().filter(h -> h.id().equals(id)).findFirst();
  }

  /// Gives an article another title.
  ///
  /// @return the article as it is now; empty if the server does not have it
  /// @throws IllegalArgumentException if the title is blank
  public Optional<Holding> rename(long guild, String id, String title) {
    return change(
        guild,
        () ->
            holding(guild, id)
                .map(h -> new Holding(id, h.article().titled(title), h.deposit()))
                .filter(renamed -> store.rename(guild, id, renamed.article())));
  }

  /// Removes an article; it can be restored for [#UNDO].
  ///
  /// @return what was removed; empty if the server does not have it
  public Optional<Holding> remove(long guild, String id) {
    return change(guild, () -> holding(guild, id).filter(held -> store.remove(guild, id, now())));
  }

  /// When a removal made now can't be undone any more.
  public Instant undoUntil() {
    return now().plus(UNDO);
  }

  /// Brings a removed article back.
  ///
  /// @return what is back; empty if it is too late, or nothing was removed
  public Optional<Holding> restore(long guild, String id) {
    return change(guild, () -> store.restore(guild, id, now().minus(UNDO)));
  }

  /// Binds a channel to an article, or to none.
  ///
  /// @param id of an article of the server or of the operator
  /// @return false, and nothing is done, if the server has removed that article
  public boolean bind(long guild, long channel, Optional<String> id) {
    return change(guild, () -> store.bind(guild, channel, id));
  }

  /// Keeps how a server wants the bot.
  ///
  /// @return how it wanted it before
  public Preferences prefer(long guild, UnaryOperator<Preferences> wanted) {
    return change(
        guild,
        () -> {
          Preferences before = store.state(guild).preferences();
          store.prefer(guild, wanted.apply(before));
          return before;
        });
  }

  /// Every server that something is kept of.
  public Set<Long> guilds() {
    return store.guilds();
  }

  /// Notes that the bot is not in a server any more.
  public void leave(long guild) {
    store.leave(guild, now());
  }

  /// Notes that the bot is in a server.
  public void rejoin(long guild) {
    store.rejoin(guild);
  }

  /// How many days the library of a server is kept that the bot has left.
  public int graceDays() {
    return Math.toIntExact(settings.grace().toDays());
  }

  /// Deletes all that is kept of a server.
  ///
  /// @return how many articles that were
  public int delete(long guild) {
    return change(
        guild,
        () -> {
          int articles = store.holdings(guild).size();
          store.delete(guild);
          return articles;
        });
  }

  private <T> T change(long guild, Supplier<T> change) {
    return changes.make(guild, change);
  }
}
