package io.github.pullquote.library;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.article.Article;
import io.github.pullquote.search.Articles;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// A server's articles come and go, and come back as they were.
interface ArticlesContract {
  /// The store under test.
  Store store();

  @Test
  default void aServerThatNothingIsKnownOfHasAnEmptyLibrary() {
    assertThat(store().holdings(1)).isEmpty();
    assertThat(store().state(1)).isEqualTo(new LibraryState(0, Preferences.standard(), Map.of()));
    assertThat(store().original(1, "clock")).isEmpty();
    assertThat(store().guilds()).isEmpty();
  }

  @Test
  default void keepsAnArticleWithAllThatIsKnownOfIt() {
    Article clock = Articles.clock();
    Deposit deposit = new Deposit("clock.md", 123_456_789_012_345_678L, Given.NOON, 3);

    assertThat(store().add(1, new Holding("clock", clock, deposit), new byte[] {1, 0, -1}))
        .isTrue();

    Holding kept = store().holdings(1).getFirst();
    assertThat(kept.id()).isEqualTo("clock");
    assertThat(kept.deposit()).isEqualTo(deposit);
    assertThat(Given.text(kept.article())).isEqualTo(Given.text(clock));
    assertThat(kept.article().revision()).isEqualTo(clock.revision());
    assertThat(store().original(1, "clock")).hasValue(new byte[] {1, 0, -1});
  }

  @Test
  default void keepsArticlesInTheOrderInWhichTheyCame() {
    Given.add(store(), 1, "zzzzz", Articles.clock());
    Given.add(store(), 1, "aaaaa", Articles.bread());
    Given.add(store(), 1, "mmmmm", Articles.clock());

    assertThat(Given.ids(store(), 1)).containsExactly("zzzzz", "aaaaa", "mmmmm");
  }

  @Test
  default void refusesAnIdThatTheServerHas() {
    Given.add(store(), 1, "clock", Articles.clock());
    long edition = store().state(1).edition();

    assertThat(Given.add(store(), 1, "clock", Articles.bread())).isFalse();

    assertThat(Given.titles(store(), 1)).containsExactly(Articles.clock().title());
    assertThat(store().state(1).edition()).isEqualTo(edition);
  }

  @Test
  default void refusesAnIdThatTheServerHadUntilItIsDeleted() {
    Given.add(store(), 1, "clock", Articles.clock());
    store().remove(1, "clock", Given.NOON);

    assertThat(Given.add(store(), 1, "clock", Articles.bread())).isFalse();
    store().expire(Given.NOON.plusMillis(1), Instant.EPOCH, Instant.EPOCH);
    assertThat(Given.add(store(), 1, "clock", Articles.bread())).isTrue();
  }

  @Test
  default void keepsWhatEachServerHasApart() {
    Given.add(store(), 1, "clock", Articles.clock());
    Given.add(store(), 2, "clock", Articles.bread());
    store().bind(1, 10, Optional.of("clock"));

    assertThat(Given.titles(store(), 1)).containsExactly(Articles.clock().title());
    assertThat(Given.titles(store(), 2)).containsExactly(Articles.bread().title());
    assertThat(store().original(2, "clock")).hasValue(Given.original(Articles.bread()));
    assertThat(store().state(2).bindings()).isEmpty();

    assertThat(store().remove(2, "clock", Given.NOON)).isTrue();
    assertThat(Given.ids(store(), 1)).containsExactly("clock");
    assertThat(store().state(1).bindings()).containsEntry(10L, "clock");
  }

  @Test
  default void anIdOfAnotherServerOpensNothing() {
    Given.add(store(), 1, "clock", Articles.clock());
    LibraryState before = store().state(1);
    Holding other = Given.holding("clock", Articles.bread());

    assertThat(store().original(2, "clock")).isEmpty();
    assertThat(store().replace(2, other, Given.original(Articles.bread()))).isFalse();
    assertThat(store().rename(2, "clock", Articles.clock().titled("Mine"))).isFalse();
    assertThat(store().remove(2, "clock", Given.NOON)).isFalse();
    store().remove(1, "clock", Given.NOON);
    assertThat(store().restore(2, "clock", Given.NOON)).isEmpty();
    store().restore(1, "clock", Given.NOON);

    assertThat(Given.titles(store(), 1)).containsExactly(Articles.clock().title());
    assertThat(store().state(1).bindings()).isEqualTo(before.bindings());
    assertThat(store().holdings(2)).isEmpty();
    assertThat(store().guilds()).containsExactly(1L);
  }

  @Test
  default void aNewTextTakesThePlaceOfTheOldOne() {
    Given.add(store(), 1, "clock", Articles.clock());
    Given.add(store(), 1, "bread", Articles.bread());
    store().bind(1, 10, Optional.of("clock"));
    Article revised = Articles.article("The Clock, Revised", "It runs on time now.");

    assertThat(
            store()
                .replace(
                    1,
                    new Holding("clock", revised, new Deposit("new.txt", 5, Given.NOON, 2)),
                    new byte[] {7, 8}))
        .isTrue();

    assertThat(Given.ids(store(), 1)).containsExactly("clock", "bread");
    Holding kept = store().holdings(1).getFirst();
    assertThat(Given.text(kept.article())).isEqualTo(Given.text(revised));
    assertThat(kept.deposit()).isEqualTo(new Deposit("new.txt", 5, Given.NOON, 2));
    assertThat(store().original(1, "clock")).hasValue(new byte[] {7, 8});
    assertThat(store().original(1, "bread")).hasValue(Given.original(Articles.bread()));
    assertThat(store().state(1).bindings()).containsEntry(10L, "clock");
  }

  @Test
  default void givesAnArticleAnotherTitle() {
    Given.add(store(), 1, "clock", Articles.clock());

    assertThat(store().rename(1, "clock", Articles.clock().titled("Slow Time"))).isTrue();

    Holding kept = store().holdings(1).getFirst();
    assertThat(kept.article().title()).isEqualTo("Slow Time");
    assertThat(kept.article().revision()).isEqualTo(Articles.clock().revision());
    assertThat(store().original(1, "clock")).hasValue(Given.original(Articles.clock()));
  }

  @Test
  default void aTitleForAnOlderTextDoesNotBringThatBack() {
    Given.add(store(), 1, "clock", Articles.clock());
    Article titled = store().holdings(1).getFirst().article().titled("Slow Time");
    Article revised = Articles.article("The Clock, Revised", "It runs on time now.");
    store().replace(1, Given.holding("clock", revised), Given.original(revised));

    assertThat(store().rename(1, "clock", titled)).isFalse();

    assertThat(Given.titles(store(), 1)).containsExactly("The Clock, Revised");
  }

  @Test
  default void whatIsRemovedIsNowhereToBeSeen() {
    Given.add(store(), 1, "clock", Articles.clock());
    store().bind(1, 10, Optional.of("clock"));

    assertThat(store().remove(1, "clock", Given.NOON)).isTrue();

    assertThat(store().holdings(1)).isEmpty();
    assertThat(store().original(1, "clock")).isEmpty();
    assertThat(store().state(1).bindings()).isEmpty();
    assertThat(store().remove(1, "clock", Given.NOON)).isFalse();
    assertThat(store().rename(1, "clock", Articles.clock().titled("Ghost"))).isFalse();
    assertThat(store().replace(1, Given.holding("clock", Articles.bread()), new byte[0])).isFalse();
    assertThat(store().bind(1, 11, Optional.of("clock"))).isFalse();
  }

  @Test
  default void whatIsRemovedComesBackAsItWas() {
    Given.add(store(), 1, "clock", Articles.clock());
    Given.add(store(), 1, "bread", Articles.bread());
    store().bind(1, 10, Optional.of("clock"));
    store().remove(1, "clock", Given.NOON);

    Holding restored = store().restore(1, "clock", Given.NOON).orElseThrow();

    assertThat(Given.text(restored.article())).isEqualTo(Given.text(Articles.clock()));
    assertThat(Given.ids(store(), 1)).containsExactly("clock", "bread");
    assertThat(store().original(1, "clock")).hasValue(Given.original(Articles.clock()));
    assertThat(store().state(1).bindings()).containsEntry(10L, "clock");
    assertThat(store().restore(1, "clock", Given.NOON)).isEmpty();
  }

  @Test
  default void whatWasRemovedTooLongAgoDoesNotComeBack() {
    Given.add(store(), 1, "clock", Articles.clock());
    store().remove(1, "clock", Given.NOON);

    assertThat(store().restore(1, "clock", Given.NOON.plus(Duration.ofMillis(1)))).isEmpty();
    assertThat(store().holdings(1)).isEmpty();
  }

  @Test
  default void theEditionGrowsWithEachChangeOfTheArticles() {
    Article revised = Articles.article("Revised", "It runs on time now.");
    long[] editions = new long[6];
    Given.add(store(), 1, "clock", Articles.clock());
    editions[0] = store().state(1).edition();
    store().rename(1, "clock", Articles.clock().titled("Slow Time"));
    editions[1] = store().state(1).edition();
    store().replace(1, Given.holding("clock", revised), Given.original(revised));
    editions[2] = store().state(1).edition();
    store().remove(1, "clock", Given.NOON);
    editions[3] = store().state(1).edition();
    store().restore(1, "clock", Given.NOON);
    editions[4] = store().state(1).edition();
    Given.add(store(), 1, "bread", Articles.bread());
    editions[5] = store().state(1).edition();

    assertThat(editions).doesNotHaveDuplicates().isSorted();
    assertThat(editions[0]).isPositive();
  }

  @Test
  default void theEditionStaysWhereNoArticleChanges() {
    Given.add(store(), 1, "clock", Articles.clock());
    long edition = store().state(1).edition();

    Given.add(store(), 2, "bread", Articles.bread());
    store().bind(1, 10, Optional.of("clock"));
    store().prefer(1, Preferences.standard());
    store().remove(1, "ghost", Given.NOON);
    store().leave(1, Given.NOON);
    store().rejoin(1);

    assertThat(store().state(1).edition()).isEqualTo(edition);
  }

  @Test
  default void keepsEveryKindOfCharacter() {
    String text =
        "Emoji 👩‍👩‍👧‍👦 and 𝔣𝔯𝔞𝔨𝔱𝔲𝔯, Ελληνικά, עברית, 中文, e\u0301, \"quoted\" \\ 'it''s',"
            + " ? :id %s a nul \0 a bell \u0007 a line\u2028 half \ud83d of one and \udc69 the"
            + " other, \uffff and \ufffd.";
    Article strange = Articles.article("Title \0 \ud800 😀", text);

    Given.add(store(), 1, "odd00", strange);

    Article kept = store().holdings(1).getFirst().article();
    assertThat(kept.title()).isEqualTo(strange.title());
    assertThat(kept.passages().getFirst().text()).isEqualTo(text);
    assertThat(kept.revision()).isEqualTo(strange.revision());
  }

  @Test
  default void aNameIsKeptAsFarAsItCanBeShown() {
    Deposit strange = new Deposit("a\0b\n\ud83d c 😀", 0, Given.NOON.plusNanos(1_234_567), 0);
    Deposit cut = new Deposit("x".repeat(199) + "😀", 0, Given.NOON, 0);
    store().add(1, new Holding("aaaaa", Articles.clock(), strange), new byte[0]);
    store().add(1, new Holding("bbbbb", Articles.clock(), cut), new byte[0]);

    assertThat(store().holdings(1).getFirst().deposit())
        .isEqualTo(strange)
        .isEqualTo(new Deposit("a�b�� c 😀", 0, Given.NOON.plusMillis(1), 0));
    assertThat(store().holdings(1).getLast().deposit())
        .isEqualTo(cut)
        .isEqualTo(new Deposit("x".repeat(199), 0, Given.NOON, 0));
  }

  @Test
  default void keepsTheLargestOriginalToTheByte() {
    byte[] large = new byte[25 << 20];
    new Random(1).nextBytes(large);
    Holding holding =
        new Holding(
            "large", Articles.clock(), new Deposit("large.pdf", 1, Given.NOON, large.length));

    assertThat(store().add(1, holding, large)).isTrue();

    assertThat(store().original(1, "large").orElseThrow()).isEqualTo(large);
    assertThat(store().rename(1, "large", Articles.clock().titled("Large"))).isTrue();
    assertThat(store().replace(1, holding, "small".getBytes(StandardCharsets.UTF_8))).isTrue();
    assertThat(store().original(1, "large").orElseThrow()).asString().isEqualTo("small");
  }
}
