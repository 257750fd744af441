package io.github.pullquote.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.article.Article;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Whether a question fits several articles equally.
class EqualEvidenceTest {
  private static final String BUILT = "When was the town hall built by the architect Vera Holm?";

  private final Article clock = Articles.clock();
  private final Article bread = Articles.bread();

  private static Answer ask(String question, Article... articles) throws IOException {
    try (LibrarySearch search = LibrarySearch.inMemory(List.of(articles))) {
      return search.ask(new Question(question));
    }
  }

  private static List<Match> elsewhere(String question, Article... articles) throws IOException {
    assertThat(ask(question, articles)).isInstanceOf(Answer.Found.class);
    return ((Answer.Found) ask(question, articles)).elsewhere();
  }

  @Test
  void aCopyUnderAnotherTitleAnswersAsWell() throws IOException {
    Article copy = clock.titled("Four Minutes a Day");

    List<Match> others = elsewhere(BUILT, clock, bread, copy);

    assertThat(others).hasSize(1);
    assertThat(others.getFirst().article()).isSameAs(copy);
    assertThat(others.getFirst().highlight().citation()).hasToString("¶1.1");
  }

  @Test
  void eachArticleIsNamedOnceAndTheBestNotAgain() throws IOException {
    Article copy = clock.titled("Second");
    Article third = clock.titled("Third");

    assertThat(elsewhere(BUILT, clock, copy, third))
        .extracting(match -> match.article().title())
        .containsExactly("Second", "Third");
  }

  @Test
  void twoArticlesOnOneThingAnswerEquallyWell() throws IOException {
    Article harbour =
        Articles.article("The Harbour", "The harbour lamp is lit at dusk by the keeper Ines.");
    Article town =
        Articles.article("The Town", "The harbour lamp is lit at dusk by the keeper Odo.");

    assertThat(elsewhere("Who is the keeper that lights the harbour lamp at dusk?", harbour, town))
        .hasSize(1);
  }

  @Test
  void anArticleOnSomethingElseDoesNot() throws IOException {
    assertThat(elsewhere(BUILT, clock, bread)).isEmpty();
    assertThat(elsewhere("When is salt added to the dough, and why last?", clock, bread)).isEmpty();
  }

  @Test
  void anArticleThatOnlyMentionsItDoesNot() throws IOException {
    Article mention =
        Articles.article("A Walk", "We passed the town hall and did not look at the clock.");

    assertThat(elsewhere(BUILT, clock, mention)).isEmpty();
  }

  @Test
  void oneArticleThatIsAskedAloneHasNoEqual() throws IOException {
    Article copy = clock.titled("Copy");
    try (LibrarySearch search = LibrarySearch.inMemory(List.of(clock, copy))) {
      Answer answer = search.ask(new Question(BUILT), Optional.of(copy));

      assertThat(answer)
          .isInstanceOfSatisfying(
              Answer.Found.class, found -> assertThat(found.elsewhere()).isEmpty());
    }
  }

  @Test
  void severalQuestionsAtOnceHaveNoEquals() throws IOException {
    Article copy = clock.titled("Copy");

    assertThat(elsewhere(BUILT + " How many minutes does the clock lose a day?", clock, copy))
        .isEmpty();
  }
}
