package io.github.pullquote.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.Passage;
import io.github.pullquote.article.Quote;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpectedTest {
  private final Article baker =
      Articles.article("A", "The baker’s “oven”\u00a0is hot. His cellar is cold.");
  private final Match first = match(1);

  @ParameterizedTest
  @ValueSource(strings = {"baker's \"oven\" is", " THE  baker`s", "cellar"})
  void quotesCaseAndSpacesMakeNoDifference(String answer) {
    assertThat(new Expected.Text(answer).isRight(first)).isTrue();
    assertThat(new Expected.Place(baker, 1, List.of(answer)).isRight(first)).isTrue();
  }

  @Test
  void otherWordsDo() {
    assertThat(new Expected.Text("the bakers oven").isRight(first)).isFalse();
  }

  @Test
  void whatIsMarkedHoldsOneOfTheAnswers() {
    Expected cold = new Expected.Place(baker, 1, List.of("freezing", "COLD"));

    assertThat(cold.isMarked(first)).isFalse();
    assertThat(cold.isMarked(match(2))).isTrue();
    assertThat(new Expected.Text("cold").isMarked(first)).isFalse();
    assertThat(new Expected.Text("cold").isMarked(match(2))).isTrue();
  }

  @Test
  void nothingIsRightWhereThereIsNoAnswer() {
    assertThat(new Expected.Nothing().isRight(first)).isFalse();
    assertThat(new Expected.Nothing().isMarked(first)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \t", "\u00a0"})
  void refusesAnAnswerThatEveryPassageContains(String blank) {
    assertThatThrownBy(() -> new Expected.Text(blank)).hasMessage("An answer needs words");
    assertThatThrownBy(() -> new Expected.Place(baker, 1, List.of("hot", blank)))
        .hasMessage("An answer needs words");
    assertThatThrownBy(() -> new Expected.Place(baker, 1, List.of()))
        .hasMessage("¶1 needs the words that answer");
  }

  private Match match(int sentence) {
    Passage passage = baker.passages().getFirst();
    return new Match(baker, passage, new Quote(baker, passage, sentence, sentence), 1);
  }
}
