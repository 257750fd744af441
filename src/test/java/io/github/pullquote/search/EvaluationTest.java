package io.github.pullquote.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.pullquote.article.Article;
import io.github.pullquote.search.Observation.Elsewhere;
import io.github.pullquote.search.Observation.Outcome;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EvaluationTest {
  private final Article clock = Articles.clock();

  @Test
  void countsWhatIsFoundAndWhatIsRefused() throws IOException {
    Evaluation result =
        asked(
            clock,
            text("When was the town hall built?", "in 1891 by"),
            text("Who is Tomas Reed?", "A MAN NAMED Tomas Reed"),
            text("Who is Tomas Reed?", "a text that stands nowhere"),
            new Trial.Case("How do I install Java?", new Expected.Nothing()));

    assertThat(result.questions()).isEqualTo(4);
    assertThat(result.answerable()).isEqualTo(3);
    assertThat(result.recall(1)).hasValueCloseTo(2 / 3.0, within(1e-9));
    assertThat(result.recall(3)).hasValueCloseTo(2 / 3.0, within(1e-9));
    assertThat(result.reciprocalRank()).hasValueCloseTo(2 / 3.0, within(1e-9));
    assertThat(result.marked()).hasValueCloseTo(2 / 3.0, within(1e-9));
    assertThat(result.sentencesMarked()).hasValue(1);
    assertThat(result.found()).hasValue(1);
    assertThat(result.kept()).hasValue(1);
    assertThat(result.refused()).hasValue(1);
    assertThat(result.wronglyFound()).hasValue(0);
    assertThat(result.auroc()).hasValue(1);
  }

  @Test
  void onlyThePassageOfTheQuestionIsRightThoughAnotherHasTheWords() throws IOException {
    String question = "Who is Tomas Reed?";
    List<String> answer = List.of("a bell", "Tomas  REED");

    Evaluation right = asked(clock, place(question, clock, 3, answer));
    Evaluation wrong = asked(clock, place(question, clock, 4, answer));
    Evaluation elsewhere = asked(clock, place(question, Articles.bread(), 3, answer));

    assertThat(right.recall(1)).hasValue(1);
    assertThat(right.marked()).hasValue(1);
    assertThat(wrong.recall(1)).hasValue(0);
    assertThat(wrong.marked()).hasValue(0);
    assertThat(elsewhere.recall(5)).hasValue(0);
  }

  @Test
  void whatIsMarkedMustHoldTheAnswerItself() throws IOException {
    Evaluation result = asked(clock, place("Who is Tomas Reed?", clock, 3, List.of("three times")));

    assertThat(result.recall(1)).hasValue(1);
    assertThat(result.marked()).hasValue(0);
  }

  @Test
  void asksEachTrialOfItsOwnLibrary() throws IOException {
    Article bread = Articles.bread();
    Trial ofTheClock = new Trial(List.of(clock), List.of(text("Who is Tomas Reed?", "Reed")));
    Trial ofBread =
        new Trial(
            List.of(bread),
            List.of(place("Why is salt added last?", bread, 3, List.of("it slows the yeast"))));
    List<Integer> told = new ArrayList<>();

    Evaluation result =
        Evaluation.of(List.of(ofTheClock, ofBread), LibrarySearch::inMemory, told::add);

    assertThat(result.questions()).isEqualTo(2);
    assertThat(result.recall(1)).hasValue(1);
    assertThat(result.indexSeconds()).isPositive();
    assertThat(told).containsExactly(1, 2);
  }

  @Test
  void ranksAreCountedFromTheBestOn() {
    Evaluation result = of(ranked(1), ranked(2), ranked(4), ranked(10), ranked(11), unranked());

    assertThat(result.recall(1)).hasValueCloseTo(1 / 6.0, within(1e-9));
    assertThat(result.recall(3)).hasValueCloseTo(2 / 6.0, within(1e-9));
    assertThat(result.recall(5)).hasValueCloseTo(3 / 6.0, within(1e-9));
    assertThat(result.reciprocalRank())
        .hasValueCloseTo((1 + 1 / 2.0 + 1 / 4.0 + 1 / 10.0) / 6, within(1e-9));
  }

  @Test
  void perhapsKeepsAQuestionWithoutFindingIt() {
    Evaluation result =
        of(
            said(true, Outcome.FOUND, 0.9),
            said(true, Outcome.PERHAPS, 0.5),
            said(true, Outcome.NOT_COVERED, 0.1),
            said(true, Outcome.NOT_COVERED, 0.1),
            said(false, Outcome.FOUND, 0.8),
            said(false, Outcome.PERHAPS, 0.4),
            said(false, Outcome.NOT_COVERED, 0.3),
            said(false, Outcome.NOT_COVERED, 0.2));

    assertThat(result.found()).hasValue(0.25);
    assertThat(result.kept()).hasValue(0.5);
    assertThat(result.refused()).hasValue(0.5);
    assertThat(result.wronglyFound()).hasValue(0.25);
  }

  @Test
  void theThresholdThatKeeps95PercentMayLoseOneQuestionInTwenty() {
    List<Observation> observations = new ArrayList<>();
    IntStream.rangeClosed(1, 20)
        .forEach(i -> observations.add(said(true, Outcome.FOUND, i == 1 ? 0.01 : 0.3 + i / 100.0)));
    observations.add(said(false, Outcome.FOUND, 0.31));
    observations.add(said(false, Outcome.FOUND, 0.319));
    observations.add(said(false, Outcome.FOUND, 0.32));
    observations.add(said(false, Outcome.FOUND, 0.9));

    assertThat(new Evaluation(observations, 0).refusedAt95Kept()).hasValue(0.5);
  }

  @Test
  void whereAnswersAreFewerThanTwentyNoneMayBeLost() {
    Evaluation result =
        of(
            said(true, Outcome.FOUND, 0.1),
            said(true, Outcome.FOUND, 0.9),
            said(false, Outcome.FOUND, 0.05),
            said(false, Outcome.FOUND, 0.5));

    assertThat(result.refusedAt95Kept()).hasValue(0.5);
  }

  @Test
  void whereNoPassageComesNearNothingIsMarkedOrRight() throws IOException {
    Evaluation result = asked(clock, text("How do I install Java?", "from a website"));

    assertThat(result.sentencesMarked()).isEmpty();
    assertThat(result.marked()).hasValue(0);
    assertThat(result.recall(5)).hasValue(0);
    assertThat(result.found()).hasValue(0);
  }

  @Test
  void anAverageOfSentencesLeavesOutWhereNothingWasMarked() {
    assertThat(of(marking(1), marking(2), marking(0)).sentencesMarked()).hasValue(1.5);
  }

  @Test
  void tellsHowLongAnswersTookAtTheMost() {
    Evaluation result =
        new Evaluation(
            IntStream.rangeClosed(1, 200).mapToObj(i -> lasting(i * 1_000_000L)).toList(), 0);

    assertThat(result.milliseconds(0.5)).hasValue(100);
    assertThat(result.milliseconds(0.99)).hasValue(198);
    assertThat(of(lasting(2_500_000)).milliseconds(0.99)).hasValue(2.5);
  }

  @Test
  void whatHasNoQuestionHasNoRate() {
    Evaluation answered = of(said(true, Outcome.FOUND, 0.5));
    Evaluation others = of(said(false, Outcome.FOUND, 0.5));

    assertThat(answered.found()).isPresent();
    assertThat(
            List.of(
                answered.refused(),
                answered.wronglyFound(),
                answered.auroc(),
                answered.refusedAt95Kept()))
        .containsOnly(OptionalDouble.empty());
    assertThat(others.refused()).isPresent();
    assertThat(
            List.of(
                others.recall(1),
                others.reciprocalRank(),
                others.marked(),
                others.sentencesMarked(),
                others.found(),
                others.kept(),
                others.refusedAt95Kept()))
        .containsOnly(OptionalDouble.empty());
  }

  private static Evaluation asked(Article article, Trial.Case... cases) throws IOException {
    Trial trial = new Trial(List.of(article), List.of(cases));
    return Evaluation.of(List.of(trial), LibrarySearch::inMemory, asked -> {});
  }

  private static Trial.Case text(String question, String answer) {
    return new Trial.Case(question, new Expected.Text(answer));
  }

  private static Trial.Case place(
      String question, Article article, int passage, List<String> answers) {
    return new Trial.Case(question, new Expected.Place(article, passage, answers));
  }

  private static Evaluation of(Observation... observations) {
    return new Evaluation(List.of(observations), 0);
  }

  private static Observation said(boolean answerable, Outcome outcome, double confidence) {
    return new Observation(
        answerable, outcome, confidence, OptionalInt.empty(), false, 1, Elsewhere.UNSAID, 0);
  }

  private static Observation ranked(int rank) {
    return new Observation(
        true, Outcome.FOUND, 1, OptionalInt.of(rank), false, 1, Elsewhere.UNSAID, 0);
  }

  private static Observation unranked() {
    return new Observation(
        true, Outcome.FOUND, 1, OptionalInt.empty(), false, 1, Elsewhere.UNSAID, 0);
  }

  private static Observation marking(int sentences) {
    return new Observation(
        true, Outcome.FOUND, 1, OptionalInt.empty(), false, sentences, Elsewhere.UNSAID, 0);
  }

  private static Observation lasting(long nanos) {
    return new Observation(
        true, Outcome.FOUND, 1, OptionalInt.empty(), false, 1, Elsewhere.UNSAID, nanos);
  }
}
