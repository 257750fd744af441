package io.github.pullquote.library;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.library.Votes.Effect;
import io.github.pullquote.library.WeekReport.PassageCount;
import io.github.pullquote.search.Articles;
import io.github.pullquote.search.Question;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What users say of answers.
interface VotesContract {
  Week WEEK = Week.of(Given.NOON);
  PassageKey PASSAGE = new PassageKey(new ArticleKey("clock", "0a1b2"), 3);
  QuestionPrint QUESTION = QuestionPrint.of(new Question("Who winds the clock?"));

  /// The store under test.
  Store store();

  private static Ballot ballot(long user, Verdict verdict) {
    return new Ballot(1, user, PASSAGE, QUESTION, verdict);
  }

  private Effect cast(long user, Verdict verdict) {
    return store().votes().cast(ballot(user, verdict), Given.NOON);
  }

  private void assertVotes(long guild, int helpful, int notHelpful) {
    assertThat(store().insights().report(guild, WEEK))
        .isEqualTo(
            new WeekReport(
                WEEK,
                Map.of(),
                helpful + notHelpful == 0
                    ? List.of()
                    : List.of(new PassageCount(PASSAGE, 0, helpful, notHelpful))));
  }

  @Test
  default void aUserHasOneVoteOnAnAnswer() {
    assertThat(cast(7, Verdict.HELPFUL)).isEqualTo(Effect.COUNTED);
    assertThat(cast(8, Verdict.HELPFUL)).isEqualTo(Effect.COUNTED);
    assertThat(cast(9, Verdict.NOT_HELPFUL)).isEqualTo(Effect.COUNTED);
    assertVotes(1, 2, 1);

    assertThat(cast(7, Verdict.NOT_HELPFUL)).isEqualTo(Effect.CHANGED);

    assertVotes(1, 1, 2);
    assertThat(store().insights().weeks(1)).containsExactly(WEEK);
  }

  @Test
  default void theSameAgainTakesAVoteBack() {
    cast(7, Verdict.NOT_HELPFUL);

    assertThat(cast(7, Verdict.NOT_HELPFUL)).isEqualTo(Effect.TAKEN_BACK);

    assertVotes(1, 0, 0);
    assertThat(cast(7, Verdict.NOT_HELPFUL)).isEqualTo(Effect.COUNTED);
  }

  @Test
  default void anotherPassageQuestionOrServerIsAnotherAnswer() {
    cast(7, Verdict.HELPFUL);
    PassageKey revised = new PassageKey(new ArticleKey("clock", "0a1b3"), 3);
    QuestionPrint question = QuestionPrint.of(new Question("Who repairs it?"));

    for (Ballot other :
        new Ballot[] {
          new Ballot(1, 7, new PassageKey(PASSAGE.article(), 4), QUESTION, Verdict.HELPFUL),
          new Ballot(1, 7, revised, QUESTION, Verdict.HELPFUL),
          new Ballot(1, 7, PASSAGE, question, Verdict.HELPFUL),
          new Ballot(2, 7, PASSAGE, QUESTION, Verdict.HELPFUL)
        }) {
      assertThat(store().votes().cast(other, Given.NOON)).isEqualTo(Effect.COUNTED);
    }

    assertVotes(2, 1, 0);
    assertThat(store().insights().report(1, WEEK).passages())
        .extracting(PassageCount::helpful)
        .containsExactlyInAnyOrder(2L, 1L, 1L);
  }

  @Test
  default void anExpiredVoteStaysANumberAndCanNotBeChanged() {
    cast(7, Verdict.HELPFUL);
    cast(8, Verdict.NOT_HELPFUL);
    Instant later = Given.NOON.plus(Duration.ofDays(7));
    store().votes().cast(ballot(9, Verdict.HELPFUL), later);

    store().votes().expire(Given.NOON);
    assertThat(cast(7, Verdict.NOT_HELPFUL)).isEqualTo(Effect.CHANGED);
    cast(7, Verdict.HELPFUL);
    store().votes().expire(Given.NOON.plusMillis(1));

    assertVotes(1, 1, 1);
    assertThat(cast(7, Verdict.HELPFUL)).as("as if for the first time").isEqualTo(Effect.COUNTED);
    assertVotes(1, 2, 1);
    assertThat(store().votes().cast(ballot(9, Verdict.HELPFUL), later))
        .isEqualTo(Effect.TAKEN_BACK);
  }

  @Test
  default void aVoteThatIsChangedCountsWhereItWasCast() {
    cast(7, Verdict.HELPFUL);
    Instant later = Given.NOON.plus(Duration.ofDays(8));

    store().votes().cast(ballot(7, Verdict.NOT_HELPFUL), later);

    assertVotes(1, 0, 1);
    assertThat(store().insights().report(1, Week.of(later)).isEmpty()).isTrue();
  }

  @Test
  default void votesOnAnArticleAreDeletedWithIt() {
    Given.add(store(), 1, "clock", Articles.clock());
    cast(7, Verdict.HELPFUL);
    store().votes().expire(Given.NOON.plusMillis(1));
    cast(8, Verdict.HELPFUL);
    PassageKey operators = new PassageKey(new ArticleKey("opera", "0a1b2"), 1);
    store().votes().cast(new Ballot(1, 7, operators, QUESTION, Verdict.HELPFUL), Given.NOON);
    store().remove(1, "clock", Given.NOON);

    store().expire(Given.NOON.plusMillis(1), Instant.EPOCH, Instant.EPOCH);

    assertThat(store().insights().report(1, WEEK).passages())
        .containsExactly(new PassageCount(operators, 0, 1, 0));
  }
}
