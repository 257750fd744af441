package io.github.pullquote.library;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.Citation;
import io.github.pullquote.search.Articles;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What is remembered of texts that were replaced, and for how long.
interface EarlierTextsContract {
  /// The store under test.
  Store store();

  private EarlierTexts texts() {
    return store().earlierTexts();
  }

  private static ArticleKey key(String id, Article article) {
    return ArticleKey.of(id, article);
  }

  private static Article revision(int number) {
    return Articles.article("The Clock", "It has been revised %d times.".formatted(number));
  }

  private void replace(long guild, String id, Article by, Instant at) {
    Deposit deposit = new Deposit("new.txt", 5, at, 1);
    assertThat(store().replace(guild, new Holding(id, by, deposit), new byte[] {1})).isTrue();
  }

  @Test
  default void aReplacedTextIsRemembered() {
    Given.add(store(), 1, "clock", Articles.clock());
    replace(1, "clock", revision(1), Given.NOON);

    EarlierText then = texts().find(1, key("clock", Articles.clock())).orElseThrow();

    assertThat(then.find(Citation.of(1), Articles.clock())).isInstanceOf(Whereabouts.Same.class);
    assertThat(texts().find(1, key("clock", revision(1)))).isEmpty();
    assertThat(texts().find(2, key("clock", Articles.clock()))).isEmpty();
    assertThat(texts().find(1, key("bread", Articles.clock()))).isEmpty();
    String revision = Articles.clock().revision().substring(0, 5);
    assertThat(texts().revisions(1, "clock")).containsOnlyKeys(revision).containsValue(Given.NOON);
  }

  @Test
  default void nothingIsRememberedOfATextThatStays() {
    Given.add(store(), 1, "clock", Articles.clock());
    store().rename(1, "clock", Articles.clock().titled("Slow Time"));
    store().replace(2, Given.holding("clock", revision(1)), Given.original(revision(1)));

    assertThat(texts().revisions(1, "clock")).isEmpty();
    assertThat(texts().revisions(2, "clock")).isEmpty();
  }

  @Test
  default void theNewestTextsAreRemembered() {
    Given.add(store(), 1, "clock", revision(0));
    for (int i = 1; i <= EarlierTexts.MOST + 2; i++) {
      replace(1, "clock", revision(i), Given.NOON.plusSeconds(i));
    }

    assertThat(texts().revisions(1, "clock")).hasSize(EarlierTexts.MOST);
    assertThat(texts().find(1, key("clock", revision(1)))).isEmpty();
    assertThat(texts().find(1, key("clock", revision(2)))).isPresent();
  }

  @Test
  default void aTextIsForgottenAfterItsTime() {
    Given.add(store(), 1, "clock", Articles.clock());
    replace(1, "clock", revision(1), Given.NOON);

    texts().forget(Given.NOON);
    assertThat(texts().revisions(1, "clock")).hasSize(1);
    texts().forget(Given.NOON.plusMillis(1));

    assertThat(texts().revisions(1, "clock")).isEmpty();
  }

  @Test
  default void aTextThatIsThereAgainIsRememberedFromThen() {
    ArticleKey key = key("clock", Articles.clock());
    EarlierText text = EarlierText.of(Articles.clock());
    Instant later = Given.NOON.plus(Duration.ofDays(1));

    for (Instant at : List.of(later, Given.NOON)) {
      texts().remember(EarlierTexts.OPERATOR, key, text, at);
    }

    assertThat(texts().revisions(EarlierTexts.OPERATOR, "clock")).containsValue(later);
    assertThat(store().guilds()).isEmpty();
  }

  @Test
  default void itGoesWithItsServerAndItsArticle() {
    for (long guild : new long[] {1, 2, 3}) {
      Given.add(store(), guild, "clock", Articles.clock());
      replace(guild, "clock", revision(1), Given.NOON);
    }

    store().delete(1);
    store().remove(2, "clock", Given.NOON);
    store().expire(Given.NOON.plusMillis(1), Instant.EPOCH, Instant.EPOCH);

    assertThat(texts().revisions(1, "clock")).isEmpty();
    assertThat(texts().revisions(2, "clock")).isEmpty();
    assertThat(texts().revisions(3, "clock")).hasSize(1);
  }
}
