package io.github.pullquote.library;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.article.Article;
import io.github.pullquote.search.Articles;
import io.github.pullquote.search.VectorKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HousekeepingTest {
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

  private void tidy() {
    OperatorArticles operator = new OperatorArticles(List.of(Articles.bread()), true);
    try (Housekeeping housekeeping =
        new Housekeeping(premises.store, operator, premises.settings, premises.clock)) {
      housekeeping.tidyOnce();
    }
  }

  @Test
  void whatWasRemovedIsDeletedWhenItCanNotBeUndoneAnyMore() {
    Holding held = premises.add(1, Articles.clock());
    premises.librarian.remove(1, held.id());
    premises.clock.advance(Librarian.UNDO);
    tidy();
    assertThat(premises.librarian.restore(1, held.id())).isPresent();

    premises.librarian.remove(1, held.id());
    premises.clock.advance(Librarian.UNDO.plusMillis(1));
    tidy();
    premises.clock.advance(Duration.ofHours(-1));

    assertThat(premises.librarian.restore(1, held.id())).isEmpty();
  }

  @Test
  void whichMessageAnswersWhichIsForgottenAfterAWeek() {
    GivenReply reply =
        new GivenReply(OptionalLong.empty(), 8, 10, 11, Optional.empty(), premises.clock.instant());
    premises.store.replies().keep(reply);
    premises.clock.advance(Duration.ofDays(7));
    tidy();
    assertThat(premises.store.replies().to(10)).contains(reply);

    premises.clock.advance(Duration.ofMillis(1));
    tidy();

    assertThat(premises.store.replies().to(10)).isEmpty();
  }

  @Test
  void theOperatorsTextsAreRememberedUntilLongAfterTheyWereThere() {
    ArticleKey key = ArticleKey.of(Articles.bread(), 0);
    tidy();
    assertThat(premises.store.earlierTexts().find(EarlierTexts.OPERATOR, key)).isPresent();

    premises.clock.advance(EarlierTexts.KEPT);
    premises.store.earlierTexts().forget(premises.clock.instant().minus(EarlierTexts.KEPT));
    assertThat(premises.store.earlierTexts().find(EarlierTexts.OPERATOR, key)).isPresent();
    tidy();
    premises.clock.advance(EarlierTexts.KEPT);

    premises.store.earlierTexts().forget(premises.clock.instant().minus(EarlierTexts.KEPT));
    assertThat(premises.store.earlierTexts().find(EarlierTexts.OPERATOR, key)).isPresent();
  }

  @Test
  void whatIsNotConfirmedIsForgotten() {
    Submission waiting =
        premises.librarian.submit(1, Articles.clock(), "a.txt", 77, new byte[] {1});
    premises.clock.advance(Librarian.WAITING.plusMillis(1));

    tidy();

    assertThat(premises.store.submission(1, waiting.key())).isEmpty();
    assertThat(premises.librarian.guilds()).isEmpty();
  }

  @Test
  void aServerThatWasLeftIsDeletedWithItsIndexAfterTheGrace() {
    premises.add(1, Articles.clock());
    premises.add(2, Articles.clock());
    premises.library(1);
    premises.library(2);
    premises.librarian.leave(1);
    premises.clock.advance(Duration.ofDays(30));
    tidy();
    assertThat(premises.librarian.guilds()).containsExactlyInAnyOrder(1L, 2L);

    premises.clock.advance(Duration.ofMillis(1));
    tidy();

    assertThat(premises.librarian.guilds()).containsExactly(2L);
    assertThat(premises.directories()).containsExactly("2", "operator");
    assertThat(premises.titles(1)).containsExactly(Articles.bread().title());
    assertThat(premises.titles(2)).containsExactly(Articles.clock().title());
  }

  @Test
  void aServerThatCameBackIsKept() {
    premises.add(1, Articles.clock());
    premises.librarian.leave(1);
    premises.clock.advance(Duration.ofDays(29));
    premises.librarian.rejoin(1);
    premises.clock.advance(Duration.ofDays(29));

    tidy();

    assertThat(premises.titles(1)).containsExactly(Articles.clock().title());
  }

  @Test
  void indexesOfServersThatNothingIsKeptOfAreDeleted() throws IOException {
    Path gone = Files.createDirectories(data.resolve("index/404/3"));
    Files.writeString(gone.resolve("_0.cfs"), "words of somebody");
    Files.writeString(data.resolve("index/notes.txt"), "not ours");

    tidy();

    assertThat(premises.directories()).containsExactly("notes.txt", "operator");
  }

  @Test
  void vectorsOfTextsThatNobodyHasAreDeleted() throws IOException {
    Article clock = Articles.clock();
    Holding held = premises.add(1, clock);
    VectorKey servers = new VectorKey(clock.revision(), "model", "0123456789abcdef");
    VectorKey operators = new VectorKey(Articles.bread().revision(), "model", "0123456789abcdef");
    premises.store.vectors().save(servers, new float[] {1});
    premises.store.vectors().save(operators, new float[] {2});
    premises.librarian.remove(1, held.id());
    tidy();
    assertThat(premises.store.vectors().load(servers)).as("it may come back").isPresent();

    premises.clock.advance(Librarian.UNDO.plusMillis(1));
    tidy();

    assertThat(premises.store.vectors().load(servers)).isEmpty();
    assertThat(premises.store.vectors().load(operators)).isPresent();
  }
}
