package io.github.pullquote.card;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.article.Citation;
import io.github.pullquote.card.Card.Buttons;
import io.github.pullquote.card.Card.Press;
import io.github.pullquote.card.Card.Text;
import io.github.pullquote.card.ComponentId.Action;
import io.github.pullquote.card.ComponentId.View;
import io.github.pullquote.card.Obstacle.Party;
import io.github.pullquote.library.ArticleKey;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What is said where something can't be done, word for word: each refusal of Discord's has a
/// sentence, and none shows a number of Discord's.
class GoldenObstacleCardsTest extends GoldenCards {
  private static final GoldenFiles FILES =
      new GoldenFiles(Path.of("src/test/resources/io/github/pullquote/card/obstacles"));
  private static final long CHANNEL = 223_456_789_012_345_678L;
  private static final Instant UNTIL = Instant.parse("2026-05-04T12:00:00Z");

  GoldenObstacleCardsTest() {
    super(FILES, GoldenObstacleCardsTest::cards);
  }

  static Map<String, Card> cards() {
    Map<String, Card> cards = new LinkedHashMap<>();
    cards.put("not-posted", all(PostingNotices::notPosted));
    cards.put("no-thread", all((obstacle, channel) -> PostingNotices.notDiscussed(obstacle)));
    cards.put("not-answered", all(MessageNotices::mayNotAnswer));
    cards.put("answer-refused", PostingNotices.notAnswered(incident()));
    cards.put(
        "not-removed",
        PostingNotices.notRemoved(new Obstacle.Refused(Refusal.ARCHIVED, Optional.empty())));
    cards.put("unshared", Unshared.of(shareable()));
    cards.put("unshared-instead", Unshared.instead(shareable(), "Use External Apps", CHANNEL));
    return cards;
  }

  private interface Notice {
    Card of(Obstacle obstacle, long channel);
  }

  /// Each in a text of its own.
  private static Card all(Notice notice) {
    return new Card(
        obstacles().stream().flatMap(it -> notice.of(it, CHANNEL).parts().stream()).toList());
  }

  private static List<Obstacle> obstacles() {
    List<Obstacle> all = new ArrayList<>();
    for (Party who : Party.values()) {
      all.add(new Obstacle.Lacks(who, "Send Messages in Threads", CHANNEL + 1));
      all.add(new Obstacle.TimedOut(who, UNTIL));
      all.add(new Obstacle.Locked(who));
    }
    for (Refusal why : Refusal.values()) {
      all.add(why == Refusal.UNEXPECTED ? incident() : new Obstacle.Refused(why, Optional.empty()));
    }
    return all;
  }

  private static Obstacle.Refused incident() {
    return new Obstacle.Refused(Refusal.UNEXPECTED, Optional.of("0abc1def"));
  }

  private static Card shareable() {
    ArticleKey key = ArticleKey.parse("abc1290fe1").orElseThrow();
    Reference place = new Reference(key, Citation.of(1));
    ComponentId id = new ComponentId(Action.SHARE, View.FOUND, 1, 0, 0, List.of(place));
    Press share = new Press("Share", id, false);
    return new Card(List.of(new Text("Words."), new Buttons(List.of(share))));
  }

  @ParameterizedTest
  @EnumSource(Refusal.class)
  void noneShowsANumberOfDiscords(Refusal why) {
    assertThat(why.reason()).doesNotContainPattern("\\d").doesNotEndWith(".");
  }

  @ParameterizedTest
  @EnumSource(Refusal.class)
  void whatIsKeptOfARefusalTellsItsReason(Refusal why) {
    Obstacle.Refused refused = new Obstacle.Refused(why, Optional.empty());

    assertThat(Obstacle.Refused.reason(refused.kept())).isEqualTo(refused.reason());
  }

  @Test
  void anIncidentIsKeptByItsNumber() {
    assertThat(Obstacle.Refused.reason(incident().kept()))
        .isEqualTo(incident().reason())
        .contains("`0abc1def`");
  }
}
