package io.github.pullquote.library;

import io.github.pullquote.article.Article;
import java.util.Optional;

/// Something that a server's people do, and that is in the store when it is done.
sealed interface Deed {
  /// A generated article is added.
  record Add(long number, String id) implements Deed {}

  /// A generated article takes the place of another.
  record Replace(String id, long number) implements Deed {}

  record Rename(String id, String title) implements Deed {}

  record Remove(String id) implements Deed {}

  record Restore(String id) implements Deed {}

  record Bind(long channel, Optional<String> id) implements Deed {}

  record Prefer(Preferences wanted) implements Deed {}

  record Vote(Ballot ballot) implements Deed {}

  /// All that is kept of the server is deleted.
  record Forget() implements Deed {}

  /// Does it as the bot does.
  ///
  /// @throws IllegalStateException if it turns out otherwise than told
  default void doIn(long guild, Librarian librarian, Store store) {
    boolean done =
        switch (this) {
          case Add add ->
              librarian.add(guild, submitted(guild, add.number(), librarian))
                      instanceof Admission.Added(Holding held)
                  && held.id().equals(add.id());
          case Replace replace ->
              librarian.replace(guild, submitted(guild, replace.number(), librarian), replace.id())
                  instanceof Admission.Replaced;
          case Rename rename -> librarian.rename(guild, rename.id(), rename.title()).isPresent();
          case Remove remove -> librarian.remove(guild, remove.id()).isPresent();
          case Restore restore -> librarian.restore(guild, restore.id()).isPresent();
          case Bind bind -> librarian.bind(guild, bind.channel(), bind.id());
          case Prefer prefer -> librarian.prefer(guild, before -> prefer.wanted()) != null;
          case Vote vote -> store.votes().cast(vote.ballot(), Given.NOON) != null;
          case Forget forget -> librarian.delete(guild) >= 0;
        };
    if (!done) {
      throw new IllegalStateException("In server %d there was no %s".formatted(guild, this));
    }
  }

  private static String submitted(long guild, long number, Librarian librarian) {
    Article article = GeneratedArticles.of(number);
    return librarian.submit(guild, article, "pasted text", 7, Given.original(article)).key();
  }
}
