package io.github.pullquote.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.Citation;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LibrarySearchTest {
  private final Article clock = Articles.clock();
  private final Article bread = Articles.bread();
  private final LibrarySearch search = LibrarySearch.inMemory(List.of(clock));

  @AfterEach
  void close() throws IOException {
    search.close();
  }

  @ParameterizedTest
  @CsvSource({
    "Who designed the town hall?, ¶1.1",
    "When was the town hall built?, ¶1.1",
    "Why was there no money for a bell?, ¶1.2",
    "How many minutes does the clock lose a day?, ¶2.2",
    "how often was the clock repaired, ¶3.1",
    "who is tomas reed, ¶3.2",
    "What do children learn?, ¶4.1",
    "what do visitors find it?, ¶5.1"
  })
  void marksTheSentenceThatAnswers(String question, String citation) {
    assertThat(ask(question).matches().getFirst().highlight().citation()).hasToString(citation);
  }

  @Test
  void quotesOnlyWhatStandsInTheArticle() {
    Answer.Found answer = found("Who repaired the clock?");
    assertThat(answer.matches())
        .allSatisfy(
            match -> {
              assertThat(clock.passages()).contains(match.passage());
              assertThat(match.passage().text()).contains(match.highlight().text());
            });
  }

  @Test
  void ranksEachPassageOnceAndTheBestFirst() {
    List<Match> matches = found("Who repaired the clock in the tower?").matches();
    assertThat(matches).extracting(m -> m.passage().number()).doesNotHaveDuplicates();
    assertThat(matches).extracting(Match::score).isSortedAccordingTo((a, b) -> b.compareTo(a));
  }

  @Test
  void namesTheWordsThatNeverOccur() {
    Answer answer = ask("How do I install Java on Windows?");
    assertThat(answer)
        .isEqualTo(new Answer.NotCovered(List.of("install", "Java", "Windows"), List.of(), 0));
  }

  @Test
  void keepsTheNearestPassagesOfWhatIsNotCovered() {
    Answer answer = ask("Which football club won the league in the town?");
    assertThat(answer).isInstanceOf(Answer.NotCovered.class);
    assertThat(answer.matches()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "who was the architct of the town hall, ¶1.1",
    "what did the watchmkers do, ¶3.1",
    "what do visitros find charming, ¶5.1"
  })
  void understandsATypingError(String question, String citation) {
    assertThat(found(question).best().highlight().citation()).hasToString(citation);
  }

  @Test
  void treatsCurlyAndStraightApostrophesAlike() {
    LibrarySearch curly =
        LibrarySearch.inMemory(
            List.of(Articles.article("A", "The baker’s oven can’t cool.", "Nothing else is hot.")));
    assertThat(curly.ask(new Question("the baker's oven can't")))
        .isEqualTo(curly.ask(new Question("the baker’s oven can’t")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "🍕🍕🍕",
        "what is the",
        "¿Por qué los niños pierden amistades?",
        "title:(",
        "clock AND NOT (",
        "*:* OR clock^9 ~\"",
        "'; DROP TABLE articles; --",
        "**clock** [x](http://y) > # `",
        "@everyone <@&1> clock",
        "\u202Eclock\u200B\u0000"
      })
  void survivesAnyInput(String text) {
    Answer answer = ask(text);
    assertThat(answer.matches())
        .allSatisfy(m -> assertThat(clock.passages()).contains(m.passage()));
  }

  @Test
  void searchesTheStartOfAQuestionThatIsMuchTooLong() {
    Answer answer = ask("Who was the architect of the town hall? " + "lorem ipsum ".repeat(5_000));
    assertThat(answer.matches().getFirst().passage().number()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"?!", "🍕🍕", "❤️ 👍🏽"})
  void hasNothingToLookForInAQuestionWithoutWords(String question) {
    assertThat(ask(question)).isEqualTo(new Answer.NotCovered(List.of(), List.of(), 0));
  }

  @ParameterizedTest
  @CsvSource({"what do kids learn, ¶4.1", "do kiddos add minutes, ¶4.1"})
  void understandsInformalWords(String question, String citation) {
    assertThat(found(question).best().highlight().citation()).hasToString(citation);
  }

  @Test
  void searchesTheFirstOfVeryManyDifferentWords() {
    StringBuilder ideographs = new StringBuilder("architect ");
    for (char c = 0x4E00; c < 0x4E00 + 900; c++) {
      ideographs.append(c);
    }
    assertThat(ask(ideographs.toString()).matches())
        .first()
        .satisfies(match -> assertThat(match.passage().number()).isEqualTo(1));
  }

  @Test
  void namesTheWordsThatTheChosenArticleLacksThoughAnotherHasThem() throws IOException {
    try (LibrarySearch both = LibrarySearch.inMemory(List.of(clock, bread))) {
      Answer answer = both.ask(new Question("How does flour taste?"), Optional.of(clock));
      assertThat(answer).isEqualTo(new Answer.NotCovered(List.of("flour", "taste"), List.of(), 0));
    }
  }

  @Test
  void doesNotCallAWordOfAHeadingMissing() throws IOException {
    Article article =
        Articles.article("Instruments", "# Barometers on shelves", "They rise before a storm.");
    try (LibrarySearch shelves = LibrarySearch.inMemory(List.of(article))) {
      assertThat(shelves.ask(new Question("Who invented barometers?")))
          .isInstanceOfSatisfying(
              Answer.NotCovered.class,
              answer -> assertThat(answer.missingWords()).containsExactly("invented"));
    }
  }

  @Test
  void offersPassagesForAHalfTypedWordWithAccents() throws IOException {
    Article article = Articles.article("Names", "Herr Müller came.", "Nobody else did.");
    try (LibrarySearch names = LibrarySearch.inMemory(List.of(article))) {
      assertThat(names.suggest("who is mül", Optional.empty(), 5)).hasSize(1);
    }
  }

  @Test
  void knowsIrregularForms() {
    assertThat(found("How did the clock lose minutes?").best().highlight().citation())
        .hasToString("¶2.2");
  }

  @Test
  void offersPassagesWhileAWordIsHalfTyped() {
    assertThat(search.suggest("who was the archi", Optional.empty(), 5))
        .first()
        .satisfies(match -> assertThat(match.passage().number()).isEqualTo(1));
  }

  @ParameterizedTest
  @CsvSource({
    "who was the archi, ¶1.1",
    "when was the bell ca, ¶1.2",
    "pendulum hangs, ¶2.2",
    "tomas, ¶3.2",
    "by sund, ¶4.2",
    "troubles any, ¶5.2"
  })
  void offersTheSentenceThatFitsWhatIsTyped(String typed, String citation) {
    assertThat(search.suggest(typed, Optional.empty(), 5))
        .first()
        .satisfies(match -> assertThat(match.highlight().citation()).hasToString(citation));
  }

  @Test
  void offersTheFirstPassagesBeforeAnythingIsTyped() {
    assertThat(search.suggest("  ", Optional.empty(), 2))
        .extracting(match -> match.highlight().citation())
        .containsExactly(Citation.of(1), Citation.of(2));
  }

  @Test
  void asksOneArticleOrAll() throws IOException {
    try (LibrarySearch both = LibrarySearch.inMemory(List.of(clock, bread))) {
      Question salt = new Question("Why is salt added last?");
      assertThat(both.ask(salt).matches().getFirst().article()).isSameAs(bread);
      assertThat(both.ask(salt, Optional.of(clock)).matches())
          .allSatisfy(match -> assertThat(match.article()).isSameAs(clock));
      assertThat(both.suggest("", Optional.of(bread), 9)).hasSize(3);
    }
  }

  @Test
  void refusesAnArticleThatItDoesNotHave() {
    assertThatThrownBy(() -> search.ask(new Question("Salt?"), Optional.of(bread)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Bread Without Hurry");
  }

  @Test
  void answersManyAtOnceAsItAnswersOne() throws Exception {
    Answer expected = ask("Who repaired the clock?");
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      List<Callable<Answer>> asked =
          IntStream.range(0, 200)
              .<Callable<Answer>>mapToObj(i -> () -> ask("Who repaired the clock?"))
              .toList();
      for (Future<Answer> answer : threads.invokeAll(asked)) {
        assertThat(answer.get()).isEqualTo(expected);
      }
    }
  }

  @Test
  void answersFromTheSectionThatAQuestionNames() {
    assertThat(ask("in the repairs section, what about the clock?").matches())
        .isNotEmpty()
        .allSatisfy(m -> assertThat(m.passage().section().heading()).isEqualTo("Three repairs"));
  }

  @Test
  void answersFromThePassagesThatAQuestionNames() {
    assertThat(ask("what is said of the clock in ¶2-3?").matches())
        .extracting(m -> m.passage().number())
        .containsOnly(2, 3);
  }

  @Test
  void answersFromThePassageThatHoldsAQuotedPhrase() {
    assertThat(ask("who said that \"the town was wrong\" about the bell?").matches())
        .extracting(m -> m.passage().number())
        .containsExactly(3);
  }

  @Test
  void aPlaceThatNoArticleHasLimitsNothing() {
    assertThat(ask("in ¶99, who repaired the clock?").matches()).isNotEmpty();
    assertThat(ask("in the cooking section, who repaired the clock?").matches()).isNotEmpty();
    assertThat(ask("who repaired \"the moon\" or the clock?").matches()).isNotEmpty();
  }

  @Test
  void answersTheQuestionsOfAMessageInTurn() {
    assertThat(ask("Who is Tomas Reed? When was the town hall built?").matches().subList(0, 2))
        .extracting(m -> m.passage().number())
        .containsExactly(3, 1);
  }

  @Test
  void answersFirstWhatItCanOfSeveralQuestions() {
    assertThat(found("Who won the football? When was the town hall built?").best().passage())
        .isEqualTo(clock.passages().getFirst());
  }

  private Answer ask(String question) {
    return search.ask(new Question(question));
  }

  private Answer.Found found(String question) {
    Answer answer = ask(question);
    assertThat(answer).as(question).isInstanceOf(Answer.Found.class);
    return (Answer.Found) answer;
  }
}
