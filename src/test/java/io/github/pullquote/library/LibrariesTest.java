package io.github.pullquote.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pullquote.article.Article;
import io.github.pullquote.search.Answer;
import io.github.pullquote.search.Articles;
import io.github.pullquote.search.Question;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibrariesTest {
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

  private static boolean isClosed(Library library) {
    try {
      library.ask(Premises.SALT, Optional.empty());
      return false;
    } catch (IllegalStateException e) {
      assertThat(e).hasMessage("The library is closed");
      return true;
    }
  }

  @Test
  void aServerWithoutArticlesSharesTheOperatorsLibrary() {
    assertThat(premises.library(1)).isSameAs(premises.libraries.operators());
    assertThat(premises.library(2)).isSameAs(premises.libraries.operators());
    assertThat(premises.directories()).containsExactly("operator");
    assertThat(premises.libraries.open()).isZero();
  }

  @Test
  void outsideOfServersThereIsTheOperatorsLibrary() {
    premises.add(1, Articles.clock());

    try (Visit visit = premises.libraries.visit(Place.direct(5))) {
      assertThat(visit.room().library()).isSameAs(premises.libraries.operators());
      assertThat(visit.room().state().preferences()).isEqualTo(Preferences.standard());
    }
  }

  @Test
  void theCompanionGivesWayToAServersOwnArticles() {
    premises.add(1, Articles.clock());

    assertThat(premises.titles(1)).containsExactly(Articles.clock().title());
    assertThat(premises.titles(2)).containsExactly(Articles.bread().title());
  }

  @Test
  void theOperatorsArticlesComeAfterAServersOwn() {
    premises.close();
    premises =
        new Premises(
            data, 100, Optional.empty(), new OperatorArticles(List.of(Articles.bread()), false));

    premises.add(1, Articles.clock());

    assertThat(premises.titles(1))
        .containsExactly(Articles.clock().title(), Articles.bread().title());
    assertThat(premises.ask(1, Premises.SALT)).isInstanceOf(Answer.Found.class);
  }

  @Test
  void aChangeIsSeenByTheNextReader() {
    assertThat(premises.ask(1, Premises.ARCHITECT).matches()).isEmpty();

    Holding held = premises.add(1, Articles.clock());
    assertThat(premises.ask(1, Premises.ARCHITECT)).isInstanceOf(Answer.Found.class);

    premises.librarian.rename(1, held.id(), "Another clock");
    assertThat(premises.titles(1)).containsExactly("Another clock");

    premises.librarian.remove(1, held.id());
    assertThat(premises.library(1)).isSameAs(premises.libraries.operators());
    assertThat(premises.editions(1)).isEmpty();

    premises.librarian.restore(1, held.id());
    assertThat(premises.ask(1, Premises.ARCHITECT)).isInstanceOf(Answer.Found.class);
  }

  @Test
  void aReaderKeepsALibraryThatIsOvertaken() {
    premises.add(1, Articles.clock());
    Library before;
    try (Visit visit = premises.visit(1)) {
      before = visit.room().library();
      List<String> edition = premises.editions(1);
      premises.add(1, Articles.bread());

      assertThat(Premises.ask(visit.room(), Premises.ARCHITECT)).isInstanceOf(Answer.Found.class);
      assertThat(Premises.ask(visit.room(), Premises.SALT).matches()).isEmpty();
      assertThat(premises.ask(1, Premises.SALT)).isInstanceOf(Answer.Found.class);
      assertThat(premises.editions(1)).hasSize(2).containsAll(edition);
    }
    assertThat(isClosed(before)).isTrue();
    assertThat(premises.editions(1)).hasSize(1);
  }

  @Test
  void aReaderKeepsALibraryThatIsClosedForOthers() {
    premises.add(1, Articles.clock());
    Library before;
    try (Visit visit = premises.visit(1)) {
      before = visit.room().library();
      premises.clock.advance(Duration.ofHours(1));
      assertThat(premises.libraries.open()).isZero();

      assertThat(Premises.ask(visit.room(), Premises.ARCHITECT)).isInstanceOf(Answer.Found.class);
      assertThat(premises.library(1)).isNotSameAs(before);
    }
    assertThat(isClosed(before)).isTrue();
    assertThat(premises.ask(1, Premises.ARCHITECT)).isInstanceOf(Answer.Found.class);
  }

  @Test
  void whatIsOvertakenWhileItIsReadTwiceGoesWithItsLastReader() {
    premises.add(1, Articles.clock());
    Visit first = premises.visit(1);
    premises.clock.advance(Duration.ofHours(1));
    assertThat(premises.libraries.open()).isZero();
    Visit second = premises.visit(1);
    premises.add(1, Articles.bread());

    second.close();
    assertThat(premises.editions(1)).hasSize(2);
    assertThat(Premises.ask(first.room(), Premises.ARCHITECT)).isInstanceOf(Answer.Found.class);

    first.close();
    assertThat(premises.editions(1)).hasSize(1);
  }

  @Test
  void whatIsOvertakenWhileItIsClosedAndStillReadGoesWithItsLastReader() {
    premises.add(1, Articles.clock());
    try (Visit visit = premises.visit(1)) {
      premises.clock.advance(Duration.ofHours(1));
      assertThat(premises.libraries.open()).isZero();
      premises.librarian.delete(1);
      assertThat(Premises.ask(visit.room(), Premises.ARCHITECT)).isInstanceOf(Answer.Found.class);
    }
    assertThat(premises.editions(1)).isEmpty();
  }

  @Test
  void leavingTwiceIsLeavingOnce() {
    premises.add(1, Articles.clock());
    try (Visit other = premises.visit(1)) {
      Visit visit = premises.visit(1);
      visit.close();
      visit.close();
      premises.clock.advance(Duration.ofHours(1));
      assertThat(premises.libraries.open()).isZero();

      assertThat(Premises.ask(other.room(), Premises.ARCHITECT)).isInstanceOf(Answer.Found.class);
    }
  }

  @Test
  void aChangeCanBeMadeFromWithin() {
    premises.add(1, Articles.clock());

    premises.libraries.read(
        Premises.place(1),
        room -> {
          Holding held = premises.add(1, Articles.bread());
          assertThat(Premises.titles(room)).hasSize(1);
          return held;
        });

    assertThat(premises.titles(1)).hasSize(2);
  }

  @Test
  void noMoreLibrariesAreOpenThanWanted() {
    premises.close();
    premises = new Premises(data, 3, Optional.empty());
    for (int guild = 1; guild <= 10; guild++) {
      premises.add(guild, Articles.clock());
    }

    List<Library> opened = new ArrayList<>();
    for (long guild = 1; guild <= 10; guild++) {
      opened.add(premises.library(guild));
      assertThat(premises.libraries.open()).isLessThanOrEqualTo(3);
    }

    assertThat(opened.stream().filter(library -> !isClosed(library))).hasSizeBetween(1, 3);
  }

  @Test
  void serversThatShareTheOperatorsLibraryPushNobodyOut() {
    premises.close();
    premises = new Premises(data, 1, Optional.empty());
    premises.add(1, Articles.clock());
    Library opened = premises.library(1);

    for (long guild = 2; guild <= 20; guild++) {
      premises.library(guild);
      premises.library(guild);
    }

    assertThat(premises.library(1)).isSameAs(opened);
  }

  @Test
  void aLibraryThatAChangeHasOpenedCountsToo() {
    premises.close();
    premises = new Premises(data, 3, Optional.empty());
    for (long guild = 1; guild <= 10; guild++) {
      assertThat(premises.library(guild)).isSameAs(premises.libraries.operators());
      premises.add(guild, Articles.clock());
      assertThat(premises.libraries.open()).isBetween(1L, 3L);
    }
    premises.librarian.bind(20, 5, Optional.empty());

    premises.clock.advance(Duration.ofHours(1));
    assertThat(premises.libraries.open()).isZero();
  }

  @Test
  void aLibraryThatNobodyAsksIsClosedAndOpenedAgainAsItWas() {
    premises.add(1, Articles.clock());
    Library first = premises.library(1);
    Map<Path, FileTime> written = premises.files(1);
    premises.clock.advance(Duration.ofMinutes(29));
    assertThat(premises.library(1)).isSameAs(first);
    premises.clock.advance(Duration.ofMinutes(29));
    assertThat(premises.libraries.open()).isOne();

    premises.clock.advance(Duration.ofMinutes(2));
    assertThat(premises.libraries.open()).isZero();
    assertThat(isClosed(first)).isTrue();

    assertThat(premises.ask(1, Premises.ARCHITECT)).isInstanceOf(Answer.Found.class);
    assertThat(premises.files(1)).isEqualTo(written);
  }

  @Test
  void whatAnotherProcessAddsIsSeenAfterASecond() {
    assertThat(premises.titles(1)).containsExactly(Articles.bread().title());
    try (Store other = SqliteStore.open(data)) {
      Given.add(other, 1, "clock", Articles.clock());
    }
    assertThat(premises.titles(1)).containsExactly(Articles.bread().title());

    premises.clock.advance(Duration.ofSeconds(1));

    assertThat(premises.titles(1)).containsExactly(Articles.clock().title());
  }

  @Test
  void aClockThatIsPutBackHidesNothing() {
    premises.library(1);
    Given.add(premises.store, 1, "clock", Articles.clock());

    premises.clock.advance(Duration.ofDays(-1));

    assertThat(premises.titles(1)).containsExactly(Articles.clock().title());
  }

  @Test
  void whatAnotherProcessChangesBesideArticlesOpensNothingAnew() {
    premises.add(1, Articles.clock());
    Library before = premises.library(1);
    Preferences wanted =
        new Preferences(
            Preferences.Answers.PRIVATE,
            Preferences.Posters.EVERYONE,
            OptionalLong.empty(),
            Preferences.Questions.KEPT);
    premises.store.prefer(1, wanted);
    premises.clock.advance(Duration.ofSeconds(1));

    try (Visit visit = premises.visit(1)) {
      assertThat(visit.room().library()).isSameAs(before);
      assertThat(visit.room().state().preferences()).isEqualTo(wanted);
    }
  }

  @Test
  void aDamagedIndexIsMadeAnewAndNothingIsLost() throws IOException {
    premises.add(1, Articles.clock());
    Answer before = premises.ask(1, Premises.ARCHITECT);
    close();
    for (Path file : premises.files(1).keySet()) {
      try (RandomAccessFile damaged = new RandomAccessFile(file.toFile(), "rw")) {
        damaged.setLength(damaged.length() / 2);
      }
    }

    open();

    Answer after = premises.ask(1, Premises.ARCHITECT);
    assertThat(after).isInstanceOf(Answer.Found.class);
    assertThat(after.matches().getFirst().passage())
        .isEqualTo(before.matches().getFirst().passage());
    assertThat(premises.titles(1)).containsExactly(Articles.clock().title());
  }

  @Test
  void whatEarlierRunsHaveLeftIsDeleted() throws IOException {
    premises.add(1, Articles.clock());
    premises.library(1);
    List<String> editions = premises.editions(1);
    close();
    Files.createDirectories(data.resolve("index/1/7777"));
    Files.writeString(data.resolve("index/1/7777/_0.cfs"), "old");

    open();
    premises.library(1);

    assertThat(premises.editions(1)).isEqualTo(editions);
  }

  @Test
  void whatIsDeletedLeavesNoIndexEvenIfItIsNotOpen() {
    premises.add(1, Articles.clock());
    premises.library(1);
    premises.clock.advance(Duration.ofHours(1));
    assertThat(premises.libraries.open()).isZero();

    premises.librarian.delete(1);

    assertThat(premises.directories()).containsExactly("operator");
  }

  @Test
  void anIndexThatCanNotBeWrittenIsMadeInMemory() throws IOException {
    Path first = Files.createDirectories(data.resolve("index/1")).resolve("1");
    Files.writeString(first, "in the way");

    premises.add(1, Articles.clock());

    assertThat(premises.ask(1, Premises.ARCHITECT)).isInstanceOf(Answer.Found.class);
    assertThat(first).hasContent("in the way");
  }

  @Test
  void aStoreThatFailsLeavesReadersWhatTheyHad() {
    premises.add(1, Articles.clock());
    premises.library(1);
    premises.store.close();
    premises.clock.advance(Duration.ofMinutes(1));

    assertThat(premises.ask(1, Premises.ARCHITECT)).isInstanceOf(Answer.Found.class);
    assertThatThrownBy(() -> premises.library(2)).isInstanceOf(StoreException.class);
    assertThatThrownBy(() -> premises.librarian.remove(1, "clock"))
        .isInstanceOf(StoreException.class);
    assertThat(premises.ask(1, Premises.ARCHITECT)).isInstanceOf(Answer.Found.class);
  }

  @Test
  void manyWhoOpenALibraryAtOnceOpenItOnce() throws Exception {
    premises.add(1, Articles.clock());
    List<Callable<Library>> tasks = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      tasks.add(() -> premises.library(1));
    }

    assertThat(Together.all(tasks)).hasSize(8).allMatch(library -> library == premises.library(1));
    assertThat(premises.editions(1)).hasSize(1);
  }

  @Test
  void whoIsInsideMayStayWhenTheLibrariesCloseAndNobodyEntersAnyMore() {
    premises.add(1, Articles.clock());
    Visit visit = premises.visit(1);
    Visit direct = premises.libraries.visit(Place.direct(5));
    premises.libraries.close();

    assertThat(Premises.ask(visit.room(), Premises.ARCHITECT)).isInstanceOf(Answer.Found.class);
    assertThat(Premises.ask(direct.room(), Premises.SALT)).isInstanceOf(Answer.Found.class);
    for (Place place : List.of(Premises.place(1), Premises.place(9), Place.direct(5))) {
      assertThatThrownBy(() -> premises.libraries.visit(place))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("The libraries are closed");
    }
    visit.close();
    direct.close();
    assertThat(isClosed(visit.room().library())).isTrue();
    assertThat(isClosed(direct.room().library())).isTrue();
  }

  @Test
  void aThreadGoesWithItsChannelUnlessItIsBoundItself() {
    Holding clock = premises.add(1, Articles.clock());
    Holding bread = premises.add(1, Articles.bread());
    premises.librarian.bind(1, 5, Optional.of(clock.id()));
    Place thread = new Place(OptionalLong.of(1), 50, OptionalLong.of(5));

    assertThat(premises.bound(thread)).hasValue(Articles.clock().title());

    premises.librarian.bind(1, 50, Optional.of(bread.id()));
    assertThat(premises.bound(thread)).hasValue(Articles.bread().title());
  }

  @Test
  void aQuestionIsAnsweredFromOneServersArticlesAlone() {
    Article here = Articles.article("Lamp", "The lamp of the harbour is blue, says Ines.");
    Article there = Articles.article("Lamp", "The lamp of the harbour is green, says Odo.");
    premises.add(1, here);
    premises.add(2, there);

    Question lamp = new Question("What is the lamp of the harbour?");
    assertThat(premises.ask(1, lamp).matches()).allMatch(m -> m.passage().text().contains("blue"));
    assertThat(premises.ask(2, lamp).matches()).allMatch(m -> m.passage().text().contains("green"));
  }
}
