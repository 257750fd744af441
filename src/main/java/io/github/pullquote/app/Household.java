package io.github.pullquote.app;

import io.github.pullquote.discord.House;
import io.github.pullquote.fetch.WebFetch;
import io.github.pullquote.library.Housekeeping;
import io.github.pullquote.library.Librarian;
import io.github.pullquote.library.Libraries;
import io.github.pullquote.library.LibrarySettings;
import io.github.pullquote.library.OperatorArticles;
import io.github.pullquote.library.Store;
import java.io.Closeable;
import java.time.InstantSource;
import java.util.Optional;

/// All that the running bot works with, opened and closed in order.
///
/// @param store what outlives the process
/// @param semantic the model
/// @param housekeeping deletes what is over
/// @param house what the bot itself needs to know of
record Household(Store store, SemanticSearch semantic, Housekeeping housekeeping, House house)
    implements Closeable {
  private static final int PAGES_AT_ONCE = 2;

  /// Opens it.
  ///
  /// @throws UserError if the store can't be opened
  static Household open(Settings settings, OperatorArticles operator) {
    InstantSource clock = InstantSource.system();
    LibrarySettings wanted = settings.library();
    Store store = settings.store().open();
    SemanticSearch semantic = SemanticSearch.ofBot(settings, store.vectors());
    Libraries libraries = new Libraries(store, operator, semantic.embeddings(), wanted, clock);
    semantic.report(libraries.operators());
    Librarian librarian = new Librarian(store, libraries, wanted, clock);
    return new Household(
        store,
        semantic,
        new Housekeeping(store, operator, wanted, clock),
        new House(
            libraries,
            librarian,
            store.schedules(),
            store.replies(),
            store.votes(),
            ReadCommand.reader(),
            web(settings),
            settings.paces(),
            clock));
  }

  private static Optional<WebFetch> web(Settings settings) {
    return settings.links() ? Optional.of(AddCommand.web(PAGES_AT_ONCE)) : Optional.empty();
  }

  @Override
  public void close() {
    housekeeping.close();
    house.libraries().close();
    semantic.close();
    store.close();
  }
}
