package io.github.pullquote.library;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.library.Preferences.Questions;
import io.github.pullquote.search.Answer;
import io.github.pullquote.search.Articles;
import io.github.pullquote.search.Question;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Questions count where they are asked.
class TallyTest {
  private static final Question ZEPPELIN = new Question("Does the zeppelin land in Kraków?");

  @TempDir Path data;
  private Premises premises;

  @BeforeEach
  void open() {
    premises = Premises.in(data);
  }

  @AfterEach
  void close() {
    premises.close();
  }

  private Answer ask(long guild, Question question) {
    return premises.libraries.read(
        Premises.place(guild), room -> room.ask(question, Optional.empty()));
  }

  private WeekReport now(long guild) {
    return premises.libraries.tally().lately(guild).getFirst();
  }

  private List<String> questions(long guild) {
    return premises.libraries.tally().questions(guild).stream().map(KeptQuestion::text).toList();
  }

  private void keepQuestions(Questions wanted) {
    premises.librarian.prefer(1, before -> before.with(wanted));
  }

  @Test
  void whatIsFoundAndWhatIsNotCounts() {
    premises.add(1, Articles.clock());
    ask(1, Premises.ARCHITECT);
    ask(1, Premises.ARCHITECT);
    ask(1, ZEPPELIN);

    WeekReport report = now(1);

    assertThat(report.asked(Outcome.FOUND)).isEqualTo(2);
    assertThat(report.asked(Outcome.NOT_COVERED)).isEqualTo(1);
    assertThat(report.quoted()).singleElement().matches(it -> it.quoted() == 2);
    assertThat(now(2).isEmpty()).isTrue();
  }

  @Test
  void whatHoldsNoWordIsNoQuestion() {
    ask(1, new Question("?!"));

    assertThat(now(1).asked()).isZero();
  }

  @Test
  void outsideOfServersNothingCounts() {
    premises.libraries.read(Place.direct(5), room -> room.ask(Premises.SALT, Optional.empty()));

    premises.libraries.tally().write();

    assertThat(premises.store.guilds()).isEmpty();
  }

  @Test
  void aWeekGoesFromMondayToSunday() {
    ask(1, Premises.SALT);
    premises.clock.advance(Duration.ofDays(7));
    ask(1, Premises.SALT);
    ask(1, Premises.SALT);

    assertThat(premises.libraries.tally().lately(1))
        .extracting(WeekReport::asked)
        .containsExactly(2L, 1L);
    premises.clock.advance(Duration.ofDays(7));
    assertThat(premises.libraries.tally().lately(1))
        .extracting(WeekReport::asked)
        .containsExactly(0L, 2L);
  }

  @Test
  void whatIsNotedIsWrittenWhenTheLibrariesAreClosed() {
    ask(1, Premises.SALT);
    premises.libraries.close();

    assertThat(premises.store.insights().weeks(1)).hasSize(1);
  }

  @Test
  void manyCountAtOnce() throws Exception {
    List<Callable<Answer>> tasks = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      tasks.add(
          () -> {
            premises.libraries.tally().write();
            return ask(1, Premises.SALT);
          });
    }

    Together.all(tasks);

    assertThat(now(1).asked()).isEqualTo(40);
  }

  @Test
  void wordsAreKeptOnlyWhereTheServerWantsIt() {
    ask(1, ZEPPELIN);
    assertThat(questions(1)).isEmpty();

    keepQuestions(Questions.KEPT);
    ask(1, ZEPPELIN);
    ask(1, Premises.SALT);
    ask(2, ZEPPELIN);

    assertThat(questions(1)).containsExactly(ZEPPELIN.text());
    assertThat(questions(2)).isEmpty();
  }

  @Test
  void wordsThatAreNotWrittenYetGoWithTheOthers() {
    keepQuestions(Questions.KEPT);
    ask(1, ZEPPELIN);

    keepQuestions(Questions.FORGOTTEN);
    keepQuestions(Questions.KEPT);

    assertThat(questions(1)).isEmpty();
  }

  @Test
  void whatWasAskedBeforeADeletionIsDeletedToo() {
    ask(1, Premises.SALT);

    premises.librarian.delete(1);

    assertThat(now(1).isEmpty()).isTrue();
    assertThat(premises.store.guilds()).isEmpty();
  }
}
