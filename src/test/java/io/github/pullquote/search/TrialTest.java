package io.github.pullquote.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pullquote.article.Article;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrialTest {
  private final Trial clock = trial(Articles.clock(), "clock", 4);
  private final Trial bread = trial(Articles.bread(), "bread", 2);
  private final Trial kites = trial(Articles.article("Kites", "Kites fly."), "kites", 6);

  @Test
  void togetherTheyAreOneLibrary() {
    Trial all = Trial.together(List.of(clock, bread));

    assertThat(all.articles())
        .containsExactly(clock.articles().getFirst(), bread.articles().getFirst());
    assertThat(all.cases()).hasSize(6).startsWith(clock.cases().getFirst());
  }

  @Test
  void asksAsManyQuestionsOfTheOthersAtEvenDistances() {
    List<Trial> all = Trial.withOffTopic(List.of(clock, bread, kites));

    assertThat(all).extracting(Trial::articles).element(0).isEqualTo(clock.articles());
    assertThat(questions(all.get(0)))
        .containsExactly(
            "clock 0", "clock 1", "clock 2", "clock 3", "bread 0", "kites 0", "kites 2", "kites 4");
    assertThat(questions(all.get(1))).containsExactly("bread 0", "bread 1", "clock 0", "kites 1");
    assertThat(questions(all.get(2))).hasSize(12);
    assertThat(all.get(0).cases().subList(0, 4)).isEqualTo(clock.cases());
    assertThat(all.get(0).cases().subList(4, 8))
        .extracting(Trial.Case::expected)
        .containsOnly(new Expected.Nothing());
  }

  @Test
  void asksNoQuestionTwiceWhereTheOthersHaveFew() {
    Trial many = Trial.withOffTopic(List.of(kites, bread)).getFirst();

    assertThat(questions(many)).hasSize(8).doesNotHaveDuplicates().endsWith("bread 0", "bread 1");
  }

  @Test
  void mayBeTypedOtherwise() {
    Trial loud = clock.typed(question -> question.toUpperCase(Locale.ROOT));

    assertThat(questions(loud)).startsWith("CLOCK 0", "CLOCK 1");
    assertThat(loud.cases())
        .extracting(Trial.Case::expected)
        .isEqualTo(clock.cases().stream().map(Trial.Case::expected).toList());
  }

  @Test
  void refusesALibraryWithoutArticles() {
    assertThatThrownBy(() -> new Trial(List.of(), List.of()))
        .hasMessage("A trial needs an article");
  }

  private static List<String> questions(Trial trial) {
    return trial.cases().stream().map(Trial.Case::question).toList();
  }

  private static Trial trial(Article article, String name, int cases) {
    return new Trial(
        List.of(article),
        IntStream.range(0, cases)
            .mapToObj(i -> new Trial.Case(name + " " + i, new Expected.Text(name)))
            .toList());
  }
}
