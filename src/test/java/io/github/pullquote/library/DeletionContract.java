package io.github.pullquote.library;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.library.Preferences.Answers;
import io.github.pullquote.library.Preferences.Posters;
import io.github.pullquote.search.Articles;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/// What is deleted, when, and that nothing else is.
interface DeletionContract {
  /// Nothing was done before.
  Instant NEVER = Instant.EPOCH;

  /// The store under test.
  Store store();

  private void fill(long guild) {
    Given.add(store(), guild, "clock", Articles.clock());
    store().bind(guild, 10, Optional.of("clock"));
    store()
        .prefer(
            guild,
            new Preferences(
                Answers.PRIVATE, Posters.EVERYONE, OptionalLong.of(3), Preferences.Questions.KEPT));
    store()
        .submit(
            new Submission(
                "key0000001", guild, Articles.bread(), new Deposit("bread", 7, Given.NOON, 1)),
            new byte[] {1});
    schedule(guild, "clock");
    store().replies().keep(RepliesContract.reply(guild, 100 + guild));
  }

  private void schedule(long guild, String article) {
    Schedule.Plan plan =
        new Schedule.Plan(article, 10, OptionalLong.of(1), SchedulesContract.WEEKLY, 7);
    store().schedules().add(Schedule.begin("a" + article, guild, plan, Given.NOON));
  }

  private List<String> scheduled(long guild) {
    return store().schedules().of(guild).stream().map(it -> it.plan().article()).toList();
  }

  private void assertIsFull(long guild) {
    assertThat(Given.ids(store(), guild)).containsExactly("clock");
    assertThat(store().original(guild, "clock")).isPresent();
    assertThat(store().state(guild).bindings()).containsEntry(10L, "clock");
    assertThat(store().state(guild).preferences().answers()).isEqualTo(Answers.PRIVATE);
    assertThat(store().submission(guild, "key0000001")).isPresent();
    assertThat(scheduled(guild)).containsExactly("clock");
    assertThat(store().schedules().zone(guild)).isPresent();
  }

  private void assertIsGone(long guild) {
    assertThat(store().holdings(guild)).isEmpty();
    assertThat(store().original(guild, "clock")).isEmpty();
    assertThat(store().state(guild))
        .isEqualTo(new LibraryState(0, Preferences.standard(), Map.of()));
    assertThat(store().submission(guild, "key0000001")).isEmpty();
    assertThat(store().guilds()).doesNotContain(guild);
    assertThat(scheduled(guild)).isEmpty();
    assertThat(store().schedules().zone(guild)).isEmpty();
    assertThat(store().replies().to(100 + guild)).isEmpty();
  }

  @Test
  default void deletesAllOfAServerAndNothingOfAnother() {
    fill(1);
    fill(2);

    store().delete(1);

    assertIsGone(1);
    assertIsFull(2);
    assertThat(store().replies().in(2)).hasSize(1);
    assertThat(store().guilds()).containsExactly(2L);
    store().delete(1);
  }

  @Test
  default void aServerThatComesBackIsGivenNoEditionOfBefore() {
    fill(1);
    long before = store().state(1).edition();
    store().delete(1);

    fill(1);

    assertThat(store().state(1).edition()).isGreaterThan(before);
    assertIsFull(1);
  }

  @Test
  default void aServerThatWasLeftIsDeletedAfterItsTime() {
    fill(1);
    fill(2);
    store().leave(1, Given.NOON);

    assertThat(store().expire(NEVER, NEVER, Given.NOON)).isEmpty();
    assertIsFull(1);
    assertThat(store().expire(NEVER, NEVER, Given.NOON.plusMillis(1))).containsExactly(1L);
    assertIsGone(1);
    assertIsFull(2);
  }

  @Test
  default void aServerThatTheBotCameBackToIsKept() {
    fill(1);
    store().leave(1, Given.NOON);
    store().rejoin(1);

    assertThat(store().expire(NEVER, NEVER, Given.NOON.plusMillis(1))).isEmpty();
    assertIsFull(1);
  }

  @Test
  default void leavingAgainStartsNoNewTime() {
    fill(1);
    store().leave(1, Given.NOON);
    store().leave(1, Given.NOON.plusSeconds(60));

    assertThat(store().expire(NEVER, NEVER, Given.NOON.plusSeconds(1))).containsExactly(1L);
  }

  @Test
  default void leavingAServerThatNothingIsKnownOfKeepsNothing() {
    store().leave(1, Given.NOON);
    store().rejoin(1);

    assertThat(store().guilds()).isEmpty();
  }

  @Test
  default void aRemovedArticleIsDeletedAfterItsTime() {
    fill(1);
    Given.add(store(), 1, "bread", Articles.bread());
    schedule(1, "bread");
    store().remove(1, "clock", Given.NOON);
    long edition = store().state(1).edition();

    store().expire(Given.NOON, NEVER, NEVER);
    assertThat(store().restore(1, "clock", NEVER)).isPresent();
    assertThat(scheduled(1)).containsExactly("clock", "bread");
    store().remove(1, "clock", Given.NOON);
    store().expire(Given.NOON.plusMillis(1), NEVER, NEVER);

    assertThat(store().restore(1, "clock", NEVER)).isEmpty();
    assertThat(Given.ids(store(), 1)).containsExactly("bread");
    assertThat(store().state(1).bindings()).isEmpty();
    assertThat(scheduled(1)).containsExactly("bread");
    assertThat(store().state(1).edition()).isGreaterThanOrEqualTo(edition);
  }

  @Test
  default void anArticleThatNobodyConfirmsIsDeletedAfterItsTime() {
    fill(1);

    store().expire(NEVER, Given.NOON, NEVER);
    assertThat(store().submission(1, "key0000001")).isPresent();
    store().expire(NEVER, Given.NOON.plusMillis(1), NEVER);

    assertThat(store().submission(1, "key0000001")).isEmpty();
    assertThat(Given.ids(store(), 1)).containsExactly("clock");
  }
}
