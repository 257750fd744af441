package io.github.pullquote.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pullquote.article.Article;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class EmbeddingsTest {
  private static final Duration LONG = Duration.ofMinutes(1);

  private final VectorStore vectors = new VectorMap();

  private final Article bakery =
      Articles.article(
          "The Bakery", "Bread is baked at four. It is sold at six.", "The oven is made of brick.");

  private Embeddings embeddings(EmbeddingModel model, Duration patience) {
    Embeddings embeddings = new Embeddings(model, vectors, patience, (article, done, all) -> {});
    embeddings.loaded().join();
    return embeddings;
  }

  @Test
  void embedsEachPassageAndSentenceOfAnArticle() {
    StemBags model = new StemBags();
    try (Embeddings embeddings = embeddings(model, LONG)) {
      embeddings.article(bakery).join();
    }
    assertThat(model.given())
        .containsExactly(
            "Bread is baked at four. It is sold at six.",
            "Bread is baked at four.",
            "It is sold at six.",
            "The oven is made of brick.",
            "The oven is made of brick.");
  }

  @Test
  void embedsNoArticleTwice() {
    try (Embeddings embeddings = embeddings(new StemBags(), LONG)) {
      embeddings.article(bakery).join();
    }
    StemBags later = new StemBags();
    try (Embeddings embeddings = embeddings(later, LONG)) {
      ArticleVectors vectors = embeddings.article(bakery).join();
      assertThat(vectors.sentence(1, 2)).hasSize(later.dimension());
    }
    assertThat(later.given()).isEmpty();
  }

  @Test
  void makesAnewWhatCanNotBeReadAndGoesOnWhereNothingCanBeKept() {
    VectorStore broken =
        new VectorStore() {
          @Override
          public Optional<float[]> load(VectorKey key) throws IOException {
            throw new IOException("no disk");
          }

          @Override
          public void save(VectorKey key, float[] vectors) throws IOException {
            throw new IOException("no disk");
          }
        };
    StemBags model = new StemBags();
    try (Embeddings embeddings = new Embeddings(model, broken, LONG, (article, done, all) -> {})) {
      embeddings.article(bakery).join();
    }
    assertThat(model.given()).hasSize(5);
  }

  @Test
  void aQuestionOvertakesAnArticle() {
    CountDownLatch go = new CountDownLatch(1);
    StemBags model = new StemBags(go);
    try (Embeddings embeddings = embeddings(model, LONG)) {
      CompletableFuture<ArticleVectors> article = embeddings.article(bakery);
      CompletableFuture<Duration> question = embeddings.timeOf("When is bread baked?");
      go.countDown();
      question.join();
      article.join();
    }
    assertThat(model.given().indexOf("When is bread baked?")).isLessThanOrEqualTo(1);
  }

  @Test
  void remembersTheVectorOfAQuestion() {
    StemBags model = new StemBags();
    try (Embeddings embeddings = embeddings(model, LONG)) {
      assertThat(embeddings.question("When?")).isPresent();
      assertThat(embeddings.question("When?")).isPresent();
    }
    assertThat(model.given()).containsExactly("When?");
  }

  @Test
  void aQuestionThatWouldWaitTooLongGoesWithoutAVector() {
    CountDownLatch go = new CountDownLatch(1);
    try (Embeddings embeddings = embeddings(new StemBags(go), Duration.ofMillis(20))) {
      assertThat(embeddings.question("When?")).isEmpty();
      assertThat(embeddings.questionsWithout()).isOne();
      go.countDown();
    }
  }

  @Test
  void aQuestionJoinsNoQueueThatIsTooLongButIsTriedWhereThereIsNone() {
    Duration tooShort = Duration.ofNanos(1);
    CountDownLatch go = new CountDownLatch(1);
    try (EmbeddingThread thread = new EmbeddingThread(new StemBags(go))) {
      thread.loaded().join();
      assertThat(thread.canAnswerWithin(tooShort)).isTrue();
      CompletableFuture<float[]> before = thread.question("When?");
      assertThat(thread.canAnswerWithin(tooShort)).isFalse();
      assertThat(thread.canAnswerWithin(LONG)).isTrue();
      go.countDown();
      before.join();
      assertThat(thread.canAnswerWithin(tooShort)).isTrue();
    }
  }

  @Test
  void aModelThatCanNotBeLoadedLeavesQuestionsToTheirWords() throws IOException {
    EmbeddingModel broken = new Broken();
    try (Embeddings embeddings = new Embeddings(broken, vectors, LONG, (article, done, all) -> {});
        LibrarySearch search = LibrarySearch.inMemory(List.of(bakery), Optional.of(embeddings))) {
      assertThatThrownBy(() -> embeddings.loaded().join())
          .hasRootCauseMessage("no library for this processor");
      assertThatThrownBy(() -> search.embedded().join()).isInstanceOf(CompletionException.class);
      assertThat(search.ask(new Question("When is bread baked?"))).isInstanceOf(Answer.Found.class);
    }
  }

  @Test
  void closingForgetsWhatIsStillToBeEmbedded() {
    CountDownLatch go = new CountDownLatch(1);
    CompletableFuture<ArticleVectors> article;
    try (Embeddings embeddings = embeddings(new StemBags(go), LONG)) {
      article = embeddings.article(bakery);
    }
    assertThat(article).isCompletedExceptionally();
  }

  @Test
  void answersByWordsUntilTheVectorsAreThere() throws IOException {
    CountDownLatch go = new CountDownLatch(1);
    try (Embeddings embeddings = embeddings(new StemBags(go), LONG);
        LibrarySearch search = LibrarySearch.inMemory(List.of(bakery), Optional.of(embeddings))) {
      Question question = new Question("When is bread baked?");
      assertThat(search.ranking(question).weights()).isEqualTo(Weights.LEXICAL);
      go.countDown();
      search.embedded().join();
      assertThat(search.ranking(question).weights()).isEqualTo(Weights.HYBRID);
      assertThat(search.ask(question).matches().getFirst().passage().number()).isEqualTo(1);
    }
  }

  @Test
  void aLargeLibraryIsSearchedByMeaningToo() throws IOException {
    String[] passages = new String[150];
    for (int i = 0; i < passages.length; i++) {
      passages[i] = "Entry %d tells of the weather in the valley.".formatted(i);
    }
    passages[149] = "Bread is baked at four.";
    Article almanac = Articles.article("Almanac", passages);
    try (Embeddings embeddings = embeddings(new StemBags(), LONG);
        LibrarySearch search =
            LibrarySearch.inMemory(List.of(bakery, almanac), Optional.of(embeddings))) {
      search.embedded().join();
      Question question = new Question("baking bread");
      assertThat(search.ask(question, Optional.of(almanac)).matches().getFirst().passage().number())
          .isEqualTo(150);
      assertThat(search.ask(question, Optional.of(bakery)).matches())
          .allSatisfy(match -> assertThat(match.article()).isEqualTo(bakery));
    }
  }

  private static final class Broken implements EmbeddingModel {
    @Override
    public String name() {
      return "broken";
    }

    @Override
    public int dimension() {
      return 1;
    }

    @Override
    public Embedder load() throws ModelUnavailableException {
      throw new ModelUnavailableException(
          "broken can't be loaded", new IOException("no library for this processor"));
    }
  }
}
