package io.github.pullquote.library;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.library.Insights.Asked;
import io.github.pullquote.library.Insights.Unanswered;
import io.github.pullquote.library.Preferences.Questions;
import io.github.pullquote.library.WeekReport.PassageCount;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// How questions went, in numbers, and the words of those that found nothing.
interface InsightsContract {
  /// The store under test.
  Store store();

  private static Week week() {
    return Week.of(Given.NOON);
  }

  private static PassageKey passage(int number) {
    return new PassageKey(new ArticleKey("clock", "0a1b2"), number);
  }

  private static Asked found(long guild, int passage) {
    return new Asked(guild, week(), Outcome.FOUND, Optional.of(passage(passage)));
  }

  private static Asked notCovered(long guild) {
    return new Asked(guild, week(), Outcome.NOT_COVERED, Optional.empty());
  }

  private void count(Map<Asked, Integer> asked) {
    store().insights().add(asked, List.of());
  }

  private void keepQuestions(long guild) {
    store().prefer(guild, Preferences.standard().with(Questions.KEPT));
  }

  private void ask(long guild, String text, Instant at) {
    store().insights().add(Map.of(notCovered(guild), 1), List.of(new Unanswered(guild, text, at)));
  }

  private List<String> questions(long guild) {
    return store().insights().questions(guild).stream()
        .map(it -> it.times() + " " + it.text())
        .toList();
  }

  @Test
  default void countsQuestionsAndWhatTheyWereAnsweredWith() {
    Asked perhaps = new Asked(1, week(), Outcome.PERHAPS, Optional.of(passage(2)));
    count(Map.of(found(1, 2), 3, found(1, 5), 1, perhaps, 1, notCovered(1), 4));
    count(Map.of(found(1, 2), 1, found(2, 2), 9));

    WeekReport report = store().insights().report(1, week());

    assertThat(report.outcomes())
        .containsOnly(
            Map.entry(Outcome.FOUND, 5L),
            Map.entry(Outcome.PERHAPS, 1L),
            Map.entry(Outcome.NOT_COVERED, 4L));
    assertThat(report.asked()).isEqualTo(10);
    assertThat(report.quoted())
        .containsExactly(
            new PassageCount(passage(2), 5, 0, 0), new PassageCount(passage(5), 1, 0, 0));
    assertThat(store().insights().report(2, week()).asked()).isEqualTo(9);
    assertThat(store().guilds()).containsExactlyInAnyOrder(1L, 2L);
  }

  @Test
  default void nothingIsKnownOfAServerThatNobodyAsks() {
    assertThat(store().insights().report(1, week()).isEmpty()).isTrue();
    assertThat(store().insights().weeks(1)).isEmpty();
    assertThat(store().insights().questions(1)).isEmpty();
  }

  @Test
  default void numbersOfAWeekAreDeletedWhenItsTimeIsOver() {
    Week before = week().before(1);
    count(Map.of(found(1, 2), 1, new Asked(1, before, Outcome.FOUND, Optional.of(passage(2))), 1));
    assertThat(store().insights().weeks(1)).containsExactly(before, week());

    store().insights().expire(week(), Instant.EPOCH);

    assertThat(store().insights().weeks(1)).containsExactly(week());
    assertThat(store().insights().report(1, before).isEmpty()).isTrue();
  }

  @Test
  default void keepsQuestionsWhereTheServerWantsIt() {
    keepQuestions(1);
    ask(1, "Who winds it?", Given.NOON);
    ask(1, "who WINDS it?", Given.NOON.plusSeconds(1));
    ask(1, "Is it blue?", Given.NOON.plusSeconds(2));
    ask(2, "Is it mine?", Given.NOON);

    assertThat(questions(1)).containsExactly("2 who WINDS it?", "1 Is it blue?");
    assertThat(questions(2)).isEmpty();
    assertThat(store().insights().report(2, week()).asked()).isEqualTo(1);
  }

  @Test
  default void questionsAreDeletedAtOnceWhereTheServerWantsThemNoMore() {
    keepQuestions(1);
    keepQuestions(2);
    ask(1, "Who winds it?", Given.NOON);
    ask(2, "Is it mine?", Given.NOON);

    store().prefer(1, Preferences.standard());

    assertThat(questions(1)).isEmpty();
    assertThat(questions(2)).hasSize(1);
    keepQuestions(1);
    assertThat(questions(1)).isEmpty();
    assertThat(store().insights().report(1, week()).asked()).isEqualTo(1);
  }

  @Test
  default void questionsAreDeletedWhenNobodyHasAskedThemForLong() {
    keepQuestions(1);
    ask(1, "Who winds it?", Given.NOON);
    ask(1, "Is it blue?", Given.NOON);
    ask(1, "Is it blue?", Given.NOON.plusSeconds(1));

    store().insights().expire(week(), Given.NOON.plusSeconds(1));

    assertThat(questions(1)).containsExactly("2 Is it blue?");
  }

  @Test
  default void theNewestQuestionsOfAServerAreKeptAndOfALongOneItsBeginning() {
    keepQuestions(1);
    List<Unanswered> many =
        IntStream.rangeClosed(1, Insights.MOST + 5)
            .mapToObj(
                i ->
                    new Unanswered(
                        1, i + " long".repeat(200), Given.NOON.plus(Duration.ofSeconds(i))))
            .toList();

    store().insights().add(Map.of(notCovered(1), many.size()), many);

    List<KeptQuestion> kept = store().insights().questions(1);
    assertThat(kept).hasSize(Insights.MOST);
    assertThat(kept.getFirst().text()).startsWith("505 long").hasSize(Insights.LONGEST);
    assertThat(kept).noneMatch(it -> it.text().startsWith("5 long"));
  }

  @Test
  default void allOfItIsDeletedWithTheServer() {
    keepQuestions(1);
    ask(1, "Who winds it?", Given.NOON);
    count(Map.of(found(1, 2), 1, found(2, 2), 1));

    store().delete(1);

    assertThat(store().insights().weeks(1)).isEmpty();
    assertThat(store().insights().questions(1)).isEmpty();
    assertThat(store().insights().weeks(2)).containsExactly(week());
  }
}
