package io.github.pullquote.library;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.article.Article;
import io.github.pullquote.search.Articles;
import io.github.pullquote.search.Embeddings;
import io.github.pullquote.search.StemBags;
import io.github.pullquote.search.VectorStore;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The vectors of libraries: made once, kept in the store, in the index when it is opened again.
class LibraryVectorsTest {
  @TempDir Path data;

  private final Article clock = Articles.clock();
  private final Article bread = Articles.bread();

  /// A store for vectors that is open for longer than the libraries.
  private interface Use {
    void with(VectorStore vectors);
  }

  private void kept(Use use) {
    try (Store store = SqliteStore.open(data)) {
      use.with(store.vectors());
    }
  }

  private static int texts(Article... articles) {
    int texts = 0;
    for (Article article : articles) {
      texts += StemBags.texts(article).size();
    }
    return texts;
  }

  @Test
  void anIndexThatHasVectorsIsOpenedWithThem() {
    kept(
        vectors -> {
          try (Embeddings embeddings = new StemBags().embeddings(vectors);
              Premises premises = new Premises(data, 9, Optional.of(embeddings))) {
            premises.add(1, clock);
            premises.library(1).embedded().join();
            premises.libraries.operators().embedded().join();
          }
          StemBags later = new StemBags();
          try (Embeddings embeddings = later.embeddings(vectors);
              Premises premises = new Premises(data, 9, Optional.of(embeddings))) {
            Map<Path, FileTime> written = premises.files(1);
            assertThat(premises.library(1).embedded()).isCompleted();
            assertThat(premises.ask(1, Premises.ARCHITECT).matches()).isNotEmpty();
            assertThat(premises.files(1)).isEqualTo(written);
          }
          assertThat(later.given()).as("but for the question").hasSizeLessThanOrEqualTo(1);
        });
  }

  @Test
  void vectorsThatSeveralWantAtOnceAreMadeOnce() {
    CountDownLatch go = new CountDownLatch(1);
    StemBags model = new StemBags(go);
    kept(
        vectors -> {
          try (Embeddings embeddings = model.embeddings(vectors);
              Premises premises = new Premises(data, 9, Optional.of(embeddings))) {
            Holding held = premises.add(1, clock);
            Library first = premises.library(1);
            premises.librarian.rename(1, held.id(), "The same text");
            Library second = premises.library(1);
            premises.add(2, clock.titled("In another server"));
            Library third = premises.library(2);
            assertThat(first).isNotSameAs(second);

            go.countDown();
            second.embedded().join();
            third.embedded().join();
            premises.libraries.operators().embedded().join();
          }
        });
    assertThat(model.given()).hasSize(texts(clock, bread));
  }

  @Test
  void anotherTitleNeedsNoOtherVectors() {
    StemBags model = new StemBags();
    kept(
        vectors -> {
          try (Embeddings embeddings = model.embeddings(vectors);
              Premises premises = new Premises(data, 9, Optional.of(embeddings))) {
            Holding held = premises.add(1, clock);
            premises.library(1).embedded().join();
            premises.librarian.rename(1, held.id(), "Renamed");

            assertThat(premises.library(1).embedded()).isCompleted();
            premises.libraries.operators().embedded().join();
          }
        });
    assertThat(model.given()).hasSize(texts(clock, bread));
  }

  @Test
  void aLibraryThatIsOvertakenWhileItsVectorsAreMadeWritesNothing() {
    CountDownLatch go = new CountDownLatch(1);
    kept(
        vectors -> {
          try (Embeddings embeddings = new StemBags(go).embeddings(vectors);
              Premises premises = new Premises(data, 9, Optional.of(embeddings))) {
            premises.add(1, clock);
            premises.library(1);
            try (Visit visit = premises.visit(1)) {
              premises.add(1, bread);
              Library now = premises.library(1);
              go.countDown();
              now.embedded().join();
              visit.room().library().embedded().join();
              assertThat(Premises.ask(visit.room(), Premises.ARCHITECT).matches()).isNotEmpty();
              assertThat(Premises.ask(visit.room(), Premises.SALT).matches())
                  .noneMatch(match -> match.article().title().equals(bread.title()));
            }
            assertThat(premises.editions(1)).hasSize(1);
            assertThat(premises.ask(1, Premises.SALT).matches())
                .anyMatch(match -> match.article().title().equals(bread.title()));
          }
        });
  }
}
