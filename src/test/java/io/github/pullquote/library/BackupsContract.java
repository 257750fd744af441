package io.github.pullquote.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pullquote.search.Articles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Copies of a store that copies itself.
interface BackupsContract {
  /// An empty store.
  Store store();

  /// Opens another store on what [Store#backup] wrote.
  Store opened(Path backup);

  @Test
  default void aBackupHoldsOneMomentWhileOthersWrite(@TempDir Path directory) throws Exception {
    AtomicBoolean done = new AtomicBoolean();
    Callable<Integer> writer =
        () -> {
          int number = 0;
          while (!done.get()) {
            // The second server is never ahead of the first.
            Given.add(store(), 1, "b%04d".formatted(number), Articles.clock());
            Given.add(store(), 2, "b%04d".formatted(number), Articles.clock());
            number++;
          }
          return number;
        };
    Callable<Integer> keeper =
        () -> {
          for (int i = 0; i < 4; i++) {
            store().backup(directory.resolve("backup" + i));
          }
          done.set(true);
          return 0;
        };

    Together.all(List.of(writer, keeper));

    for (int i = 0; i < 4; i++) {
      try (Store copy = opened(directory.resolve("backup" + i))) {
        int ahead = Given.ids(copy, 1).size() - Given.ids(copy, 2).size();
        assertThat(ahead).isBetween(0, 1);
        assertThat(copy.holdings(1))
            .allSatisfy(holding -> assertThat(copy.original(1, holding.id())).isPresent());
      }
    }
  }

  @Test
  default void aBackupOverwritesNothing(@TempDir Path directory) throws Exception {
    Path file = Files.writeString(directory.resolve("backup"), "precious");

    assertThatThrownBy(() -> store().backup(file))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("exists already");

    assertThat(file).hasContent("precious");
    assertThat(directory).isDirectoryNotContaining("glob:**.part");
  }
}
