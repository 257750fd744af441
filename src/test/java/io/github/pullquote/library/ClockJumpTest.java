package io.github.pullquote.library;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.search.Answer;
import io.github.pullquote.search.Articles;
import io.github.pullquote.search.Question;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A clock that jumps by a day: nothing is lost that must stay, and nothing waits for that day.
class ClockJumpTest {
  private static final Duration A_DAY = Duration.ofDays(1);

  @TempDir Path data;
  private Premises premises;
  private Housekeeping housekeeping;

  @BeforeEach
  void open() {
    premises = Premises.in(data);
    housekeeping =
        new Housekeeping(
            premises.store,
            new OperatorArticles(List.of(Articles.bread()), true),
            premises.settings,
            premises.clock);
  }

  @AfterEach
  void close() {
    housekeeping.close();
    premises.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, -1})
  void articlesBindingsAndAnswersStay(int days) {
    Holding held = premises.add(1, Articles.clock());
    premises.librarian.bind(1, 5, Optional.of(held.id()));
    premises.library(1);

    for (int direction : new int[] {days, -days}) {
      premises.clock.advance(A_DAY.multipliedBy(direction));
      housekeeping.tidyOnce();

      assertThat(premises.ask(1, Premises.ARCHITECT)).isInstanceOf(Answer.Found.class);
      assertThat(premises.bound(Premises.place(1))).hasValue(Articles.clock().title());
    }
    premises.clock.advance(Duration.ofHours(2));
    assertThat(premises.libraries.open()).as("closed when nobody asks").isZero();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, -1})
  void whatIsChangedAfterTheJumpIsSeenAtOnce(int days) {
    premises.add(1, Articles.clock());
    premises.library(1);

    premises.clock.advance(A_DAY.multipliedBy(days));
    premises.add(1, Articles.bread());

    assertThat(premises.titles(1)).hasSize(2);
  }

  @Test
  void whatWaitedOrWasRemovedWhenItJumpsForwardIsSaidToBeOver() {
    Holding held = premises.add(1, Articles.clock());
    premises.librarian.remove(1, held.id());
    Submission waiting = submitted();

    premises.clock.advance(A_DAY);

    assertThat(premises.librarian.add(1, waiting.key())).isEqualTo(new Admission.Gone());
    assertThat(premises.librarian.restore(1, held.id())).isEmpty();
    assertThat(premises.librarian.add(1, submitted().key())).isInstanceOf(Admission.Added.class);
  }

  @Test
  void whatWaitsOrWasRemovedWhenItJumpsBackIsThere() {
    Holding held = premises.add(1, Articles.clock());
    premises.librarian.remove(1, held.id());
    Submission waiting = submitted();

    premises.clock.advance(A_DAY.negated());
    housekeeping.tidyOnce();

    assertThat(premises.librarian.restore(1, held.id())).isPresent();
    assertThat(premises.librarian.add(1, waiting.key())).isInstanceOf(Admission.Added.class);
  }

  private Submission submitted() {
    return premises.librarian.submit(
        1, Articles.bread(), "pasted text", 77, Given.original(Articles.bread()));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, -1})
  void aVoteCanBeChanged(int days) {
    Holding held = premises.add(1, Articles.clock());
    PassageKey passage = new PassageKey(ArticleKey.of(held.id(), held.article()), 1);
    QuestionPrint asked = QuestionPrint.of(new Question("Who built it?"));
    Ballot yes = new Ballot(1, 7, passage, asked, Verdict.HELPFUL);
    Ballot no = new Ballot(1, 7, passage, asked, Verdict.NOT_HELPFUL);
    Votes votes = premises.store.votes();

    assertThat(votes.cast(yes, premises.clock.instant())).isEqualTo(Votes.Effect.COUNTED);
    premises.clock.advance(A_DAY.multipliedBy(days));
    housekeeping.tidyOnce();

    assertThat(votes.cast(no, premises.clock.instant())).isEqualTo(Votes.Effect.CHANGED);
  }
}
