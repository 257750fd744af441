package io.github.pullquote.discord;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.pullquote.discord.Haste.Whose;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Lets users through as often as their pace and that of their server allow. It remembers only
/// those who came lately, and nothing of them but how often. Safe for many threads.
final class Turnstile {
  /// Beyond these, those are forgotten who came least.
  private static final int MOST = 20_000;

  private static final Pace TOLD = new Pace(1, 1);

  /// What people do, and how many times as often as they may ask.
  enum Act {
    ASK(1),
    PRESS(3),
    /// What is offered to somebody who types comes with every few letters.
    TYPE(10),
    /// To be told that one has to wait.
    BE_TOLD(20);

    private final int factor;

    Act(int factor) {
      this.factor = factor;
    }
  }

  private record Visitor(Optional<Act> act, Whose whose, long id) {}

  private final Paces paces;
  private final InstantSource clock;
  private final Cache<Visitor, Bucket> buckets;

  Turnstile(Paces paces, InstantSource clock) {
    this.paces = paces;
    this.clock = clock;
    this.buckets =
        Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterAccess(longest(paces.user().rest(), paces.server().rest(), TOLD.rest()))
            .ticker(() -> nanoseconds(clock.instant()))
            .build();
  }

  private static Duration longest(Duration... rests) {
    return Stream.of(rests).max(Duration::compareTo).orElseThrow();
  }

  private static long nanoseconds(Instant instant) {
    return TimeUnit.SECONDS.toNanos(instant.getEpochSecond()) + instant.getNano();
  }

  /// Lets a user through.
  ///
  /// @param server where they are; empty where that is no server of the bot's
  /// @return why they have to wait; empty if they are through
  Optional<Haste> pass(Act act, long user, OptionalLong server) {
    Instant now = clock.instant();
    Bucket own = bucket(act, Whose.USER, user, paces.user());
    Duration wait = own.take(now);
    if (wait.isPositive()) {
      return Optional.of(new Haste(Whose.USER, wait));
    }
    if (server.isEmpty()) {
      return Optional.empty();
    }
    wait = bucket(act, Whose.SERVER, server.getAsLong(), paces.server()).take(now);
    if (wait.isPositive()) {
      own.giveBack();
      return Optional.of(new Haste(Whose.SERVER, wait));
    }
    return Optional.empty();
  }

  private Bucket bucket(Act act, Whose whose, long id, Pace pace) {
    return buckets.get(
        new Visitor(Optional.of(act), whose, id), key -> new Bucket(pace.times(act.factor)));
  }

  /// Whether somebody who has to wait is told so, or not answered at all: thousands of refusals a
  /// second would take as much time from others as answers do.
  boolean isAnswered(Haste haste, long user, OptionalLong server) {
    Bucket told =
        switch (haste.whose()) {
          case USER -> bucket(Act.BE_TOLD, Whose.USER, user, paces.user());
          case SERVER -> bucket(Act.BE_TOLD, Whose.SERVER, server.orElseThrow(), paces.server());
        };
    return told.take(clock.instant()).isZero();
  }

  /// Whether to tell where everybody reads it that somebody has to wait: once a minute.
  boolean isToBeTold(Haste haste, long user, OptionalLong server) {
    long id = haste.whose() == Whose.USER ? user : server.orElseThrow();
    Visitor told = new Visitor(Optional.empty(), haste.whose(), id);
    return buckets.get(told, key -> new Bucket(TOLD)).take(clock.instant()).isZero();
  }

  /// How many are remembered.
  long remembered() {
    buckets.cleanUp();
    return buckets.estimatedSize();
  }
}
