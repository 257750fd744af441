package io.github.pullquote.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresDatabaseTest {
  /// More than three times as many as there are connections.
  private static final int READERS = 28;

  @RegisterExtension static final Postgres POSTGRES = new Postgres();

  @Test
  void whoeverWaitsForAConnectionGetsOneWhileTheServerWorks() throws Exception {
    try (PostgresDatabase database = new PostgresDatabase(POSTGRES.server())) {
      Callable<Integer> reader =
          () ->
              database.readAll(
                  handle -> {
                    handle.execute("SELECT pg_sleep(0.5)");
                    return 1;
                  });

      List<Integer> read = Together.all(Collections.nCopies(READERS, reader));

      assertThat(read).hasSize(READERS);
    }
  }
}
