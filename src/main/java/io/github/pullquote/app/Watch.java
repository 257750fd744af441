package io.github.pullquote.app;

import io.github.pullquote.discord.Bot;
import io.github.pullquote.discord.Occurrence;
import java.io.Closeable;
import java.util.function.Consumer;

/// Somebody who watches the running bot, and is told what happens.
interface Watch extends Consumer<Occurrence>, Closeable {
  /// Looks at this bot from now on.
  void follow(Bot bot);

  /// Opens the port for health and metrics where the settings want one. Where they don't, nothing
  /// of it is even loaded.
  ///
  /// @throws UserError if the port can't be had
  static Watch of(Settings settings, Household household) {
    return settings.monitor().isPresent()
        ? Monitor.open(settings.monitor().get(), settings.data(), household)
        : new Nobody();
  }

  /// Looks at nothing.
  record Nobody() implements Watch {
    @Override
    public void follow(Bot bot) {
      // There is nobody to see it.
    }

    @Override
    public void accept(Occurrence occurrence) {
      // There is nobody to hear of it.
    }

    @Override
    public void close() {
      // There is nothing open.
    }
  }
}
