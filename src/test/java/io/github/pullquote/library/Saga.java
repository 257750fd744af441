package io.github.pullquote.library;

import io.github.pullquote.article.Article;
import io.github.pullquote.library.Preferences.Answers;
import io.github.pullquote.library.Preferences.Posters;
import io.github.pullquote.library.Preferences.Questions;
import io.github.pullquote.search.Question;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.TreeMap;

/// What happens in one server, one deed after the other at random, and what the server must have
/// after the last of them. The same seed tells the same story.
final class Saga {
  /// So many articles a server has at the most.
  static final int MOST = 5;

  private static final int CHANNELS = 3;
  private static final int USERS = 4;
  private static final QuestionPrint ASKED = QuestionPrint.of(new Question("Who mends it?"));

  /// An article as a server has it: the words of a generated one, under a title.
  private record Kept(long number, String title, String givenAs) {
    Article article() {
      return GeneratedArticles.of(number).titled(title);
    }
  }

  /// An answer that somebody has voted on.
  private record Voted(long user, PassageKey passage) {}

  private final long guild;
  private final Random random;
  private final Map<String, Kept> shelf = new LinkedHashMap<>();
  private final Map<Long, String> bindings = new TreeMap<>();
  private final Map<Voted, Verdict> votes = new HashMap<>();
  private Preferences preferences = Preferences.standard();
  private Optional<Map.Entry<String, Kept>> removed = Optional.empty();
  private int told;

  Saga(long seed, long guild) {
    this.guild = guild;
    this.random = new Random(31 * seed + guild);
  }

  /// The story after so many deeds.
  static Saga after(int deeds, long seed, long guild) {
    Saga saga = new Saga(seed, guild);
    for (int i = 0; i < deeds; i++) {
      saga.next();
    }
    return saga;
  }

  long guild() {
    return guild;
  }

  /// How many deeds are told.
  int told() {
    return told;
  }

  /// The next deed, which counts as done.
  Deed next() {
    told++;
    Optional<Map.Entry<String, Kept>> back = removed;
    removed = Optional.empty();
    if (back.isPresent() && random.nextInt(3) > 0) {
      shelf.put(back.get().getKey(), back.get().getValue());
      return new Deed.Restore(back.get().getKey());
    }
    int chance = random.nextInt(100);
    if (shelf.isEmpty() || chance < 25) {
      return shelf.size() < MOST ? add() : remove();
    }
    if (chance < 40) {
      return replace();
    }
    return chance < 60 ? change(chance) : chance < 99 ? small(chance) : forget();
  }

  private Deed change(int chance) {
    return chance < 50 ? rename() : remove();
  }

  private Deed small(int chance) {
    return chance < 70 ? bind() : chance < 80 ? prefer() : vote();
  }

  private long number() {
    return guild * 1_000_000 + told;
  }

  private String any() {
    return new ArrayList<>(shelf.keySet()).get(random.nextInt(shelf.size()));
  }

  private Deed add() {
    Article article = GeneratedArticles.of(number());
    String id = ArticleKey.ownId(article, 0);
    shelf.put(id, new Kept(number(), article.title(), article.title()));
    return new Deed.Add(number(), id);
  }

  private Deed replace() {
    String id = any();
    String title = GeneratedArticles.of(number()).title();
    shelf.put(id, new Kept(number(), title, title));
    return new Deed.Replace(id, number());
  }

  private Kept kept(String id) {
    return Objects.requireNonNull(shelf.get(id));
  }

  private Deed rename() {
    String id = any();
    Kept kept = kept(id);
    String title = "Title %d of server %d".formatted(told, guild);
    shelf.put(id, new Kept(kept.number(), title, kept.givenAs()));
    return new Deed.Rename(id, title);
  }

  private Deed remove() {
    String id = any();
    removed = Optional.of(Map.entry(id, kept(id)));
    shelf.remove(id);
    return new Deed.Remove(id);
  }

  private Deed bind() {
    long channel = 1L + random.nextInt(CHANNELS);
    if (random.nextInt(4) == 0) {
      bindings.remove(channel);
      return new Deed.Bind(channel, Optional.empty());
    }
    String id = any();
    bindings.put(channel, id);
    return new Deed.Bind(channel, Optional.of(id));
  }

  private Deed prefer() {
    preferences =
        new Preferences(
            random.nextBoolean() ? Answers.PUBLIC : Answers.PRIVATE,
            random.nextBoolean() ? Posters.EVERYONE : Posters.MODERATORS,
            random.nextBoolean() ? OptionalLong.empty() : OptionalLong.of(told),
            random.nextBoolean() ? Questions.KEPT : Questions.FORGOTTEN);
    return new Deed.Prefer(preferences);
  }

  private Deed vote() {
    String id = any();
    PassageKey passage =
        new PassageKey(ArticleKey.of(id, kept(id).article()), 1 + random.nextInt(2));
    Voted voted = new Voted(1L + random.nextInt(USERS), passage);
    Verdict verdict = random.nextBoolean() ? Verdict.HELPFUL : Verdict.NOT_HELPFUL;
    // The same vote again takes it back.
    votes.merge(voted, verdict, (before, now) -> before == now ? null : now);
    return new Deed.Vote(new Ballot(guild, voted.user(), passage, ASKED, verdict));
  }

  private Deed forget() {
    shelf.clear();
    bindings.clear();
    votes.clear();
    preferences = Preferences.standard();
    return new Deed.Forget();
  }

  /// What the server must have.
  Possessions possessions() {
    List<String> articles = new ArrayList<>();
    shelf.forEach(
        (id, kept) ->
            articles.add(
                Possessions.line(
                    id, kept.article(), kept.givenAs().getBytes(StandardCharsets.UTF_8))));
    Map<Long, String> bound = new TreeMap<>(bindings);
    bound.values().retainAll(shelf.keySet());
    return new Possessions(
        articles, preferences, bound, count(Verdict.HELPFUL), count(Verdict.NOT_HELPFUL));
  }

  private long count(Verdict wanted) {
    return votes.values().stream().filter(verdict -> verdict == wanted).count();
  }
}
