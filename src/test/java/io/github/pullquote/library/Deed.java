package io.github.pullquote.library;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;

/// Something that is written into a library; each is done once, in the order of their numbers, and
/// the same seed makes the same ones.
sealed interface Deed {
  /// Servers that are written to, from 1.
  int SERVERS = 3;

  /// The articles of a server; a further one replaces or removes one of them.
  int ARTICLES = 6;

  int CHANNELS = 4;

  /// The server it is written to.
  long guild();

  /// Puts a generated article where there is none, or in the place of another.
  record Put(long guild, String id, long article) implements Deed {}

  /// Removes an article for good.
  record Remove(long guild, String id) implements Deed {}

  /// Binds a channel to an article.
  record Bind(long guild, long channel, String id) implements Deed {}

  /// Chooses how the server wants the bot.
  record Prefer(long guild, Preferences preferences) implements Deed {}

  /// Votes on an answer, each user once.
  record Vote(Ballot ballot) implements Deed {
    @Override
    public long guild() {
      return ballot.guild();
    }
  }

  /// The deed of this number.
  static Deed of(long seed, int number) {
    Random random = new Random(seed * 1_000_003 + number);
    long guild = 1L + random.nextInt(SERVERS);
    String id = "art0" + random.nextInt(ARTICLES);
    return switch (random.nextInt(8)) {
      case 0, 1, 2 -> new Put(guild, id, random.nextInt(1_000));
      case 3 -> new Remove(guild, id);
      case 4 -> new Bind(guild, random.nextInt(CHANNELS), id);
      case 5 -> new Prefer(guild, preferences(random));
      default -> new Vote(ballot(guild, number, random));
    };
  }

  private static Preferences preferences(Random random) {
    return new Preferences(
        any(Preferences.Answers.values(), random),
        any(Preferences.Posters.values(), random),
        random.nextBoolean() ? OptionalLong.empty() : OptionalLong.of(random.nextInt(100)),
        any(Preferences.Questions.values(), random));
  }

  private static Ballot ballot(long guild, int number, Random random) {
    // Of the operator's: votes on an article go with it when it is removed.
    ArticleKey article = new ArticleKey("chief", "01234");
    return new Ballot(
        guild,
        number,
        new PassageKey(article, 1 + random.nextInt(9)),
        new QuestionPrint("00000000%02x".formatted(random.nextInt(256))),
        any(Verdict.values(), random));
  }

  private static <T> T any(T[] of, Random random) {
    return List.of(of).get(random.nextInt(of.length));
  }

  /// Does it as the bot does; it is on the disk when this returns.
  default void in(Premises premises) {
    premises.libraries.make(
        guild(),
        () -> {
          in(premises.store);
          return this;
        });
  }

  private void in(Store store) {
    switch (this) {
      case Put put -> {
        Holding holding = Given.holding(put.id(), GeneratedArticles.of(put.article()));
        byte[] original = Given.original(holding.article());
        if (!store.replace(put.guild(), holding, original)) {
          store.add(put.guild(), holding, original);
        }
      }
      case Remove remove -> {
        store.remove(remove.guild(), remove.id(), Given.NOON);
        store.expire(Given.NOON.plusSeconds(1), Given.NOON, Given.NOON);
      }
      case Bind bind -> store.bind(bind.guild(), bind.channel(), Optional.of(bind.id()));
      case Prefer prefer -> store.prefer(prefer.guild(), prefer.preferences());
      case Vote vote -> {
        var _ = store.votes().cast(vote.ballot(), Given.NOON);
      }
    }
  }
}
