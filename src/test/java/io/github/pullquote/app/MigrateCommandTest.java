package io.github.pullquote.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.library.Holding;
import io.github.pullquote.library.Postgres;
import io.github.pullquote.library.PostgresServer;
import io.github.pullquote.library.PostgresStore;
import io.github.pullquote.library.SqliteStore;
import io.github.pullquote.library.Store;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class MigrateCommandTest {
  @RegisterExtension static final Postgres POSTGRES = new Postgres();

  @TempDir Path directory;
  private Path data;
  private Program pullquote;

  @BeforeEach
  void withALibrary() {
    data = directory.resolve("data");
    pullquote =
        new Program(directory.resolve("articles"))
            .with("PULLQUOTE_DATA", data.toString())
            .with("PULLQUOTE_STORE_USER", server().user())
            .with("PULLQUOTE_STORE_PASSWORD", server().password());
  }

  private static PostgresServer server() {
    return POSTGRES.server();
  }

  private Program.Outcome migrate(String... more) {
    String[] all = new String[3 + more.length];
    all[0] = "migrate";
    all[1] = "--to";
    all[2] = server().url();
    System.arraycopy(more, 0, all, 3, more.length);
    return pullquote.run(all);
  }

  @Test
  void whatTheFileHasIsOnTheServerAndTheCommandsUseIt() {
    new StoredLibrary(data).with("first", "bees.md", Texts.BEES);
    assertThat(migrate("--force").out())
        .startsWith("Copied to " + server() + ", and compared. Servers: 1, articles: 1,")
        .doesNotContain(server().password());
    assertThat(migrate().err()).contains("holds something already. Add --force");

    pullquote.with("PULLQUOTE_STORE_URL", server().url());
    Path exported = directory.resolve("all.zip");
    assertThat(
            pullquote
                .run("export", "--guild", "" + StoredLibrary.SERVER, exported.toString())
                .out())
        .startsWith("Exported 1 article");
    assertThat(pullquote.run("doctor").out()).contains(server() + " answers");
    assertThat(pullquote.run("backup", directory.resolve("b").toString()).err())
        .contains("pg_dump");
    try (Store store = PostgresStore.open(server())) {
      assertThat(store.holdings(StoredLibrary.SERVER))
          .extracting(Holding::id)
          .containsExactly("first");
    }
  }

  @Test
  void andBackInTheFile() {
    new StoredLibrary(data).with("first", "bees.md", Texts.BEES);
    assertThat(pullquote.run("migrate", "--to", "file").err())
        .contains("The setting store.url names no server, so there is nothing to copy");
    assertThat(migrate("--force").exit()).isZero();
    Path fresh = directory.resolve("fresh");
    pullquote.with("PULLQUOTE_STORE_URL", server().url()).with("PULLQUOTE_DATA", fresh.toString());

    assertThat(pullquote.run("migrate", "--to", "file").out())
        .startsWith("Copied to " + fresh.resolve("pullquote.db") + ", and compared. Servers: 1,");
    assertThat(pullquote.run("migrate", "--to", "file").err())
        .contains("pullquote.db holds something already. Add --force");

    try (Store store = SqliteStore.open(fresh)) {
      assertThat(store.holdings(StoredLibrary.SERVER))
          .extracting(Holding::id)
          .containsExactly("first");
    }
  }

  @Test
  void whereABotRunsOrThereIsNothingItSaysSo() throws IOException {
    assertThat(migrate().err()).contains("so there is nothing to copy");
    new StoredLibrary(data).with("first", "bees.md", Texts.BEES);

    try (Closeable _ = new DataDirectory(data).lock("")) {
      assertThat(migrate().err()).contains("is in use by a running Pullquote. Stop it first");
    }
    assertThat(pullquote.run("migrate", "--to", "mysql://ada:s3cret@db/bot").err())
        .isEqualTo(
            "pullquote: The URL is none of PostgreSQL's. Write"
                + " jdbc:postgresql://HOST:PORT/DATABASE\n");
  }
}
