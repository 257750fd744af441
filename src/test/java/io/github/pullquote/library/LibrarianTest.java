package io.github.pullquote.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pullquote.article.Article;
import io.github.pullquote.search.Articles;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibrarianTest {
  @TempDir Path data;
  private Premises premises;
  private Librarian librarian;
  private Store store;

  @BeforeEach
  void open() {
    premises = Premises.in(data);
    librarian = premises.librarian;
    store = premises.store;
  }

  @AfterEach
  void close() {
    premises.close();
  }

  private Submission submit(long guild, Article article) {
    return librarian.submit(guild, article, "pasted text", 77, Given.original(article));
  }

  private static Article numbered(int number) {
    return Articles.article("Number " + number, "A text of its own, of number " + number + ".");
  }

  @Test
  void whatIsSubmittedWaitsAndIsNoArticleYet() {
    Submission waiting = submit(1, Articles.clock());

    assertThat(waiting.key()).matches("[0-9a-z]{10}");
    assertThat(librarian.submission(1, waiting.key())).isPresent();
    assertThat(librarian.waitsUntil(waiting)).isEqualTo(Given.NOON.plus(Duration.ofHours(1)));
    assertThat(librarian.articles(1)).isZero();
  }

  @Test
  void aSubmissionIsOfOneServerAlone() {
    Submission waiting = submit(1, Articles.clock());

    assertThat(librarian.submission(2, waiting.key())).isEmpty();
    assertThat(librarian.add(2, waiting.key())).isEqualTo(new Admission.Gone());
    assertThat(librarian.retitle(2, waiting.key(), "Mine")).isEmpty();
    librarian.withdraw(2, waiting.key());

    assertThat(librarian.add(1, waiting.key())).isInstanceOf(Admission.Added.class);
    assertThat(librarian.articles(2)).isZero();
  }

  @Test
  void aSubmissionIsConfirmedOnce() {
    Submission waiting = submit(1, Articles.clock());

    assertThat(librarian.add(1, waiting.key())).isInstanceOf(Admission.Added.class);
    assertThat(librarian.add(1, waiting.key())).isEqualTo(new Admission.Gone());
    assertThat(librarian.articles(1)).isOne();
  }

  @Test
  void aSubmissionThatManyConfirmAtOnceIsAddedOnce() throws Exception {
    Submission waiting = submit(1, Articles.clock());
    List<Callable<Admission>> presses = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      presses.add(() -> librarian.add(1, waiting.key()));
    }

    assertThat(Together.all(presses)).filteredOn(Admission.Added.class::isInstance).hasSize(1);
    assertThat(librarian.articles(1)).isOne();
  }

  @Test
  void aSubmissionIsForgottenAfterAnHour() {
    Submission waiting = submit(1, Articles.clock());
    premises.clock.advance(Duration.ofHours(1));

    assertThat(librarian.submission(1, waiting.key())).isEmpty();
    assertThat(librarian.add(1, waiting.key())).isEqualTo(new Admission.Gone());
  }

  @Test
  void aSubmissionCanBeRetitledAndWithdrawn() {
    Submission waiting = submit(1, Articles.clock());

    assertThat(librarian.retitle(1, waiting.key(), "A better title"))
        .hasValueSatisfying(it -> assertThat(it.article().title()).isEqualTo("A better title"));
    assertThat(librarian.add(1, waiting.key()))
        .isInstanceOfSatisfying(
            Admission.Added.class,
            added -> assertThat(added.held().article().title()).isEqualTo("A better title"));

    Submission other = submit(1, Articles.bread());
    librarian.withdraw(1, other.key());
    assertThat(librarian.add(1, other.key())).isEqualTo(new Admission.Gone());
  }

  @Test
  void theSameTextIsNotAddedTwice() {
    Holding held = premises.add(1, Articles.clock());
    Submission again = submit(1, Articles.clock().titled("Under another name"));

    assertThat(librarian.add(1, again.key()))
        .isInstanceOfSatisfying(
            Admission.AlreadyThere.class,
            there -> assertThat(there.held().id()).isEqualTo(held.id()));
  }

  @Test
  void articlesOfOneTitleGetDifferentIds() {
    Holding first = premises.add(1, numbered(1).titled("The same"));
    Holding second = premises.add(1, numbered(2).titled("The same"));

    assertThat(first.id()).isNotEqualTo(second.id());
    assertThat(premises.titles(1)).containsExactly("The same", "The same");
  }

  @Test
  void aLibraryHoldsSoManyArticles() {
    for (int i = 0; i < 4; i++) {
      premises.add(1, numbered(i));
    }
    Submission fifth = submit(1, numbered(5));

    assertThat(librarian.add(1, fifth.key())).isEqualTo(new Admission.TooManyArticles(4));
    assertThat(librarian.replace(1, fifth.key(), store.holdings(1).getFirst().id()))
        .isInstanceOf(Admission.Replaced.class);
    assertThat(librarian.articles(1)).isEqualTo(4);
  }

  @Test
  void manyWhoAddAtOnceKeepWithinTheLimit() throws Exception {
    List<Callable<Admission>> tasks = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      Submission waiting = submit(1, numbered(i));
      tasks.add(() -> librarian.add(1, waiting.key()));
    }

    assertThat(Together.all(tasks)).filteredOn(Admission.Added.class::isInstance).hasSize(4);
  }

  @Test
  void theOriginalsOfALibraryTakeSoManyBytes() {
    Submission large = librarian.submit(1, numbered(1), "a.txt", 77, new byte[900]);
    Submission larger = librarian.submit(1, numbered(2), "b.txt", 77, new byte[101]);
    Submission instead = librarian.submit(1, numbered(3), "c.txt", 77, new byte[1000]);

    Admission added = librarian.add(1, large.key());
    assertThat(librarian.add(1, larger.key()))
        .isEqualTo(new Admission.TooManyBytes(900, 101, 1000));
    assertThat(librarian.replace(1, instead.key(), ((Admission.Added) added).held().id()))
        .as("what goes makes room")
        .isInstanceOf(Admission.Replaced.class);
  }

  @Test
  void aReplacedArticleKeepsItsIdAndItsChannels() {
    Holding held = premises.add(1, Articles.clock());
    librarian.bind(1, 5, Optional.of(held.id()));
    Submission text = submit(1, Articles.article("Another", "A new text about clocks."));

    assertThat(librarian.replace(1, text.key(), held.id())).isInstanceOf(Admission.Replaced.class);

    assertThat(premises.bound(Premises.place(1))).hasValue("Another");
    ArticleKey old = ArticleKey.of(held.id(), Articles.clock());
    assertThat(premises.library(1).find(old)).isInstanceOf(Lookup.Revised.class);
  }

  @Test
  void nothingIsReplacedByWhatIsThereAlreadyOrIsNotThere() {
    Holding clock = premises.add(1, Articles.clock());
    premises.add(1, Articles.bread());
    Submission bread = submit(1, Articles.bread().titled("Copy"));
    Submission other = submit(1, numbered(1));

    assertThat(librarian.replace(1, bread.key(), clock.id()))
        .isInstanceOf(Admission.AlreadyThere.class);
    assertThat(librarian.replace(1, other.key(), "zzzzz")).isEqualTo(new Admission.Gone());
    assertThat(librarian.submission(1, other.key())).as("it may still be added").isPresent();
  }

  @Test
  void aRemovalCanBeUndoneForTenMinutes() {
    Holding held = premises.add(1, Articles.clock());
    librarian.bind(1, 5, Optional.of(held.id()));
    assertThat(librarian.remove(1, held.id())).isPresent();
    assertThat(librarian.undoUntil()).isEqualTo(Given.NOON.plus(Duration.ofMinutes(10)));
    assertThat(librarian.remove(1, held.id())).isEmpty();

    premises.clock.advance(Duration.ofMinutes(10));
    assertThat(librarian.restore(1, held.id())).isPresent();
    assertThat(premises.bound(Premises.place(1))).isPresent();

    librarian.remove(1, held.id());
    premises.clock.advance(Duration.ofMinutes(10).plusMillis(1));
    assertThat(librarian.restore(1, held.id())).isEmpty();
  }

  @Test
  void whatIsNotAServersOwnItCanNotChange() {
    Holding held = premises.add(1, Articles.clock());

    assertThat(librarian.rename(2, held.id(), "Mine")).isEmpty();
    assertThat(librarian.remove(2, held.id())).isEmpty();
    assertThat(librarian.holding(2, held.id())).isEmpty();
    librarian.remove(1, held.id());
    assertThat(librarian.restore(2, held.id())).isEmpty();
    librarian.delete(2);

    assertThat(librarian.restore(1, held.id())).isPresent();
    assertThat(premises.titles(1)).containsExactly(Articles.clock().title());
  }

  @Test
  void aBlankTitleIsRefused() {
    Holding held = premises.add(1, Articles.clock());

    assertThatThrownBy(() -> librarian.rename(1, held.id(), " "))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(premises.titles(1)).containsExactly(Articles.clock().title());
  }

  @Test
  void preferencesAreKeptAndSeenAtOnce() {
    Preferences wanted =
        new Preferences(
            Preferences.Answers.PRIVATE,
            Preferences.Posters.MODERATORS,
            OptionalLong.of(7),
            Preferences.Questions.KEPT);

    assertThat(librarian.prefer(1, now -> wanted)).isEqualTo(Preferences.standard());
    assertThat(premises.libraries.read(Premises.place(1), ReadingRoom::state).preferences())
        .isEqualTo(wanted);
    assertThat(premises.libraries.read(Premises.place(2), ReadingRoom::state).preferences())
        .isEqualTo(Preferences.standard());
  }

  @Test
  void allOfAServerCanBeDeleted() {
    premises.add(1, Articles.clock());
    premises.add(2, Articles.clock());
    Submission waiting = submit(1, Articles.bread());
    premises.library(1);

    assertThat(librarian.delete(1)).isOne();

    assertThat(premises.library(1)).isSameAs(premises.libraries.operators());
    assertThat(librarian.submission(1, waiting.key())).isEmpty();
    assertThat(librarian.guilds()).containsExactly(2L);
    assertThat(premises.editions(1)).isEmpty();
    assertThat(premises.titles(2)).containsExactly(Articles.clock().title());
  }
}
