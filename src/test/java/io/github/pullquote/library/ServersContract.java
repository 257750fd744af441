package io.github.pullquote.library;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.library.Preferences.Answers;
import io.github.pullquote.library.Preferences.Posters;
import io.github.pullquote.search.Articles;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/// Bindings, preferences, and articles that wait to be confirmed.
interface ServersContract {
  /// The store under test.
  Store store();

  private static Submission submission(String key, long guild) {
    return new Submission(key, guild, Articles.clock(), new Deposit("clock", 7, Given.NOON, 2));
  }

  @Test
  default void aChannelIsBoundToOneArticle() {
    Given.add(store(), 1, "clock", Articles.clock());
    Given.add(store(), 1, "bread", Articles.bread());

    assertThat(store().bind(1, 10, Optional.of("clock"))).isTrue();
    assertThat(store().bind(1, 10, Optional.of("bread"))).isTrue();
    assertThat(store().bind(1, Long.MAX_VALUE, Optional.of("bread"))).isTrue();

    assertThat(store().state(1).bindings())
        .containsOnly(Map.entry(10L, "bread"), Map.entry(Long.MAX_VALUE, "bread"));
  }

  @Test
  default void aChannelIsBoundToNoArticleAnyMore() {
    Given.add(store(), 1, "clock", Articles.clock());
    store().bind(1, 10, Optional.of("clock"));

    assertThat(store().bind(1, 10, Optional.empty())).isTrue();
    assertThat(store().bind(1, 11, Optional.empty())).isTrue();

    assertThat(store().state(1).bindings()).isEmpty();
  }

  @Test
  default void anArticleThatTheServerDoesNotHaveMayBeTheOperators() {
    assertThat(store().bind(1, 10, Optional.of("opera"))).isTrue();

    assertThat(store().state(1).bindings()).containsOnly(Map.entry(10L, "opera"));
    assertThat(store().state(1).edition()).isZero();
    assertThat(store().guilds()).containsExactly(1L);
  }

  @Test
  default void aBindingStaysWhereTheNewArticleIsRemoved() {
    Given.add(store(), 1, "clock", Articles.clock());
    Given.add(store(), 1, "bread", Articles.bread());
    store().bind(1, 10, Optional.of("clock"));
    store().remove(1, "bread", Given.NOON);

    assertThat(store().bind(1, 10, Optional.of("bread"))).isFalse();

    assertThat(store().state(1).bindings()).containsEntry(10L, "clock");
  }

  @Test
  default void keepsHowAServerWantsTheBot() {
    Preferences chosen =
        new Preferences(
            Answers.PRIVATE,
            Posters.MODERATORS,
            OptionalLong.of(1L << 62),
            Preferences.Questions.KEPT);

    store().prefer(1, chosen);

    assertThat(store().state(1).preferences()).isEqualTo(chosen);
    assertThat(store().state(2).preferences()).isEqualTo(Preferences.standard());
    store().prefer(1, Preferences.standard());
    assertThat(store().state(1).preferences()).isEqualTo(Preferences.standard());
    assertThat(store().guilds()).containsExactly(1L);
  }

  @Test
  default void anArticleWaitsUntilItIsConfirmed() {
    store().submit(submission("key0000001", 1), new byte[] {1, 2});

    Submission waiting = store().submission(1, "key0000001").orElseThrow();

    assertThat(waiting.key()).isEqualTo("key0000001");
    assertThat(waiting.guild()).isEqualTo(1);
    assertThat(waiting.deposit()).isEqualTo(submission("key0000001", 1).deposit());
    assertThat(Given.text(waiting.article())).isEqualTo(Given.text(Articles.clock()));
    assertThat(store().submitted(1, "key0000001")).hasValue(new byte[] {1, 2});
    assertThat(store().holdings(1)).isEmpty();
    assertThat(store().state(1).edition()).isZero();
    assertThat(store().guilds()).containsExactly(1L);
  }

  @Test
  default void theOldestSubmissionsOfAServerGiveWayToTheNewest() {
    for (int i = 0; i <= Store.MOST_WAITING; i++) {
      Deposit deposit = new Deposit("clock", 7, Given.NOON.plusSeconds(i), 1);
      store()
          .submit(
              new Submission("key%07d".formatted(i), 1, Articles.clock(), deposit), new byte[1]);
    }
    store().submit(submission("key9999999", 2), new byte[1]);

    assertThat(store().submission(1, "key0000000")).isEmpty();
    assertThat(store().submission(1, "key0000001")).isPresent();
    assertThat(store().submission(1, "key%07d".formatted(Store.MOST_WAITING))).isPresent();
    assertThat(store().submission(2, "key9999999")).isPresent();
  }

  @Test
  default void aSubmissionOfTheSameKeyTakesThePlaceOfTheFirst() {
    store().submit(submission("key0000001", 1), new byte[] {1, 2});
    store()
        .submit(
            new Submission(
                "key0000001", 1, Articles.bread(), new Deposit("bread", 8, Given.NOON, 1)),
            new byte[] {3});

    assertThat(store().submission(1, "key0000001").orElseThrow().article().title())
        .isEqualTo(Articles.bread().title());
    assertThat(store().submitted(1, "key0000001")).hasValue(new byte[] {3});
  }

  @Test
  default void aKeyOfAnotherServerOpensNothing() {
    store().submit(submission("key0000001", 1), new byte[] {1, 2});

    assertThat(store().submission(2, "key0000001")).isEmpty();
    assertThat(store().submitted(2, "key0000001")).isEmpty();
    store().withdraw(2, "key0000001");
    store().submit(submission("key0000001", 2), new byte[] {9});

    assertThat(store().submission(1, "key0000001")).isPresent();
    assertThat(store().submitted(1, "key0000001")).hasValue(new byte[] {1, 2});
  }

  @Test
  default void whatIsWithdrawnIsForgotten() {
    store().submit(submission("key0000001", 1), new byte[] {1, 2});

    store().withdraw(1, "key0000001");
    store().withdraw(1, "never00000");

    assertThat(store().submission(1, "key0000001")).isEmpty();
    assertThat(store().submitted(1, "key0000001")).isEmpty();
    assertThat(store().guilds()).isEmpty();
  }
}
