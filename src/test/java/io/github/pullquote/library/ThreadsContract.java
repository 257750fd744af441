package io.github.pullquote.library;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.article.Article;
import io.github.pullquote.search.Articles;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// Many threads at once: nothing is lost, and nobody sees half of a change.
interface ThreadsContract {
  int THREADS = 8;
  int EACH = 12;

  /// The store under test.
  Store store();

  private static String id(int thread, int number) {
    return "a%02d%02d".formatted(thread, number);
  }

  /// Adds `EACH` articles as one thread, and answers the editions that it saw after each.
  private List<Long> added(long guild, int thread) {
    List<Long> editions = new ArrayList<>();
    for (int i = 0; i < EACH; i++) {
      assertThat(Given.add(store(), guild, id(thread, i), Articles.bread())).isTrue();
      editions.add(store().state(guild).edition());
    }
    return editions;
  }

  @Test
  default void nothingIsLostWhereManyAddToOneServer() throws Exception {
    List<Callable<List<Long>>> tasks = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      int thread = i;
      tasks.add(() -> added(1, thread));
    }

    List<List<Long>> editions = Together.all(tasks);

    assertThat(Given.ids(store(), 1)).hasSize(THREADS * EACH).doesNotHaveDuplicates();
    assertThat(editions).allSatisfy(seen -> assertThat(seen).isSorted().doesNotHaveDuplicates());
    assertThat(store().state(1).edition()).isGreaterThanOrEqualTo(THREADS * EACH);
  }

  @Test
  default void nothingIsLostWhereEachAddsToItsOwnServer() throws Exception {
    List<Callable<List<Long>>> tasks = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      int thread = i;
      tasks.add(() -> added(thread, thread));
    }

    List<List<Long>> editions = Together.all(tasks);

    assertThat(editions.stream().flatMap(List::stream)).doesNotHaveDuplicates();
    for (int i = 0; i < THREADS; i++) {
      assertThat(Given.ids(store(), i)).hasSize(EACH);
    }
    assertThat(store().guilds())
        .containsExactlyInAnyOrderElementsOf(LongStream.range(0, THREADS).boxed().toList());
  }

  @Test
  default void oneOfManyWhoWantAnIdGetsIt() throws Exception {
    List<Callable<Boolean>> tasks = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      Article own = Articles.article("Number " + i, "A text of its own: " + i + ".");
      tasks.add(() -> Given.add(store(), 1, "clock", own));
    }

    assertThat(Together.all(tasks)).containsOnlyOnce(true);

    Holding kept = store().holdings(1).getFirst();
    assertThat(store().original(1, "clock")).hasValue(Given.original(kept.article()));
  }

  @Test
  default void aReaderSeesAnArticleBeforeAChangeOrAfterIt() throws Exception {
    Article[] texts = {Articles.article("One", "The first."), Articles.article("Two", "Another.")};
    Given.add(store(), 1, "clock", texts[0]);
    AtomicBoolean done = new AtomicBoolean();
    Callable<Integer> writer =
        () -> {
          for (int i = 1; i <= 40; i++) {
            Article next = texts[i % 2];
            store().replace(1, Given.holding("clock", next), Given.original(next));
          }
          done.set(true);
          return 0;
        };
    Callable<Integer> reader =
        () -> {
          int seen = 0;
          while (!done.get()) {
            Holding holding = store().holdings(1).getFirst();
            assertThat(holding.deposit().name()).isEqualTo(holding.article().title() + ".txt");
            seen++;
          }
          return seen;
        };

    assertThat(Together.all(List.of(writer, reader, reader)).subList(1, 3))
        .allMatch(seen -> seen >= 0);
  }
}
