package io.github.pullquote.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pullquote.search.Answer;
import io.github.pullquote.search.Articles;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// Libraries whose store is on a server that goes, and comes back.
class LostServerTest {
  @RegisterExtension static final Postgres POSTGRES = new Postgres();

  @TempDir Path data;

  @Test
  void questionsAreAnsweredAndChangesRefusedUntilItIsBack() throws IOException {
    try (Relay relay = new Relay(POSTGRES.port());
        Premises premises =
            new Premises(data, PostgresStore.open(POSTGRES.through(relay.port())))) {
      premises.add(1, Articles.clock());
      assertThat(premises.ask(1, Premises.ARCHITECT)).isInstanceOf(Answer.Found.class);

      relay.cut();
      premises.clock.advance(Duration.ofMinutes(1));
      assertThat(premises.ask(1, Premises.ARCHITECT)).isInstanceOf(Answer.Found.class);
      assertThatThrownBy(() -> premises.add(1, Articles.article("More", "There is more.")))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("can't be reached")
          .extracting(e -> ((StoreException) e).trouble())
          .isEqualTo(StoreException.Trouble.UNREACHABLE);
      assertThatThrownBy(() -> premises.ask(2, Premises.SALT)).isInstanceOf(StoreException.class);

      relay.mend();
      premises.clock.advance(Duration.ofMinutes(1));
      premises.add(1, Articles.article("More", "There is more."));
      assertThat(premises.titles(1)).contains("More");
      assertThat(premises.ask(2, Premises.SALT)).isInstanceOf(Answer.Found.class);
    }
  }
}
