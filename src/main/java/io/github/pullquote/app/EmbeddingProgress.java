package io.github.pullquote.app;

import io.github.pullquote.article.Article;
import io.github.pullquote.card.Limits;
import io.github.pullquote.search.Embeddings;
import java.io.Console;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Tells the person at the keyboard what takes so long: one line that counts on a terminal, else a
/// line at the start and one at the end; nothing where it takes no longer than a second. Used by
/// the one thread that embeds.
final class EmbeddingProgress implements Embeddings.Progress {
  private static final Duration UNNOTICED = Duration.ofSeconds(1);
  private static final int TITLE = 40;

  private final PrintWriter err;
  private final BooleanSupplier terminal;
  private final InstantSource clock;
  private Instant start = Instant.EPOCH;
  private boolean told;

  /// @param terminal whether a line of `err` can be written over; asked when there is one
  EmbeddingProgress(PrintWriter err, BooleanSupplier terminal, InstantSource clock) {
    this.err = err;
    this.terminal = terminal;
    this.clock = clock;
  }

  static EmbeddingProgress on(PrintWriter err) {
    return new EmbeddingProgress(err, EmbeddingProgress::isTerminal, InstantSource.system());
  }

  private static boolean isTerminal() {
    return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
  }

  @Override
  public void at(Article article, int done, int all) {
    if (done == 1) {
      start = clock.instant();
      told = false;
    }
    boolean first = !told;
    told |= done < all && start.plus(UNNOTICED).isBefore(clock.instant());
    if (told) {
      tell(Limits.shortened(article.title(), TITLE), first, done, all);
    }
  }

  private void tell(String title, boolean first, int done, int all) {
    if (terminal.getAsBoolean()) {
      err.printf("\rEmbedding “%s”: %d of %d passages and sentences…", title, done, all);
      err.print(done == all ? System.lineSeparator() : "");
    } else if (first) {
      err.printf("Embedding “%s”: %d passages and sentences…%n", title, all);
    } else if (done == all) {
      err.printf("Embedded “%s”.%n", title);
    }
    err.flush();
  }
}
