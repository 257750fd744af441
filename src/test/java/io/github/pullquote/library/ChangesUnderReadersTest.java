package io.github.pullquote.library;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.article.Article;
import io.github.pullquote.search.Answer;
import io.github.pullquote.search.Articles;
import io.github.pullquote.search.Match;
import io.github.pullquote.search.Question;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A question sees a library before a change or after it, never between.
class ChangesUnderReadersTest {
  private static final int ROUNDS = 5;
  private static final Question LAMP = new Question("Which colour is the lamp of the harbour?");

  @TempDir Path data;

  /// The titles of the library by its editions, each put here before the change is made.
  private final List<List<String>> editions = new CopyOnWriteArrayList<>(List.of(List.of()));

  /// How many of the editions are sure to be seen.
  private final AtomicInteger seen = new AtomicInteger(1);

  private final AtomicBoolean done = new AtomicBoolean();

  /// An article whose text says which it is.
  private static Article lamp(String name) {
    return Articles.article(
        name,
        "The lamp of the harbour is lit at dusk. Its colour is %s.".formatted(name),
        "Who asks for %s asks for the lamp.".formatted(name));
  }

  private void change(Runnable change, String... titles) {
    editions.add(List.of(titles));
    change.run();
    seen.incrementAndGet();
  }

  private int changeAgainAndAgain(Premises premises) {
    try {
      for (int i = 0; i < ROUNDS; i++) {
        String first = "amber" + i;
        String second = "violet" + i;
        List<Holding> held = new ArrayList<>();
        change(() -> held.add(premises.add(1, lamp(first))), first);
        change(() -> held.add(premises.add(1, lamp(second))), first, second);
        String id = held.getFirst().id();
        change(() -> premises.librarian.rename(1, id, "renamed"), "renamed", second);
        String other = held.getLast().id();
        String third = "crimson" + i;
        change(() -> replace(premises, other, third), "renamed", third);
        premises.clock.advance(Duration.ofMinutes(1));
        change(() -> premises.librarian.remove(1, id), third);
        change(() -> premises.librarian.remove(1, other));
      }
      return 0;
    } finally {
      done.set(true);
    }
  }

  private static void replace(Premises premises, String id, String name) {
    Submission waiting = premises.librarian.submit(1, lamp(name), "a.txt", 7, new byte[1]);
    assertThat(premises.librarian.replace(1, waiting.key(), id))
        .isInstanceOf(Admission.Replaced.class);
  }

  private int askAgainAndAgain(Premises premises) {
    int asked = 0;
    while (!done.get()) {
      int oldest = seen.get() - 1;
      premises.libraries.read(Premises.place(1), room -> askOnce(premises, room, oldest));
      asked++;
    }
    return asked;
  }

  private boolean askOnce(Premises premises, ReadingRoom room, int oldest) {
    Library library = room.library();
    Answer answer = library.ask(LAMP, Optional.empty());
    boolean own = library != premises.libraries.operators();
    List<List<String>> known = List.copyOf(editions);
    List<String> titles = own ? Premises.titles(room) : List.of();
    assertThat(known.subList(oldest, known.size())).contains(titles);
    if (!own) {
      return false;
    }
    assertThat(answer.matches()).isNotEmpty().allSatisfy(match -> belongs(match, library));
    assertThat(library.suggest("lamp", Optional.empty(), 8))
        .isNotEmpty()
        .allSatisfy(match -> belongs(match, library));
    return true;
  }

  private static void belongs(Match match, Library library) {
    assertThat(library.articles()).anyMatch(article -> article == match.article());
    assertThat(library.find(library.key(match.article())))
        .isEqualTo(new Lookup.Present(match.article()));
    assertThat(match.article().passages()).contains(match.passage());
    String title = match.article().title();
    if (!title.equals("renamed")) {
      assertThat(match.passage().text()).contains(title);
    }
  }

  private void run(Premises premises) throws Exception {
    Callable<Integer> writer = () -> changeAgainAndAgain(premises);
    Callable<Integer> reader = () -> askAgainAndAgain(premises);

    assertThat(Together.all(List.of(writer, reader, reader, reader)).subList(1, 4))
        .allMatch(asked -> asked > 0);

    assertThat(premises.editions(1)).isEmpty();
  }

  @Test
  void aQuestionSeesALibraryBeforeAChangeOrAfterIt() throws Exception {
    try (Premises premises = Premises.in(data)) {
      run(premises);
    }
  }

  @Test
  void soItDoesWhereLibrariesAreClosedAllTheTime() throws Exception {
    try (Premises premises = new Premises(data, 1, Optional.empty())) {
      premises.add(2, Articles.clock());
      Callable<Integer> others =
          () -> {
            while (!done.get()) {
              assertThat(premises.ask(2, Premises.ARCHITECT)).isInstanceOf(Answer.Found.class);
            }
            return 1;
          };
      Callable<Integer> changes =
          () -> {
            run(premises);
            return 1;
          };
      assertThat(Together.all(List.of(changes, others))).hasSize(2);
    }
  }
}
