package io.github.pullquote.app;

import io.github.pullquote.discord.Bot;
import io.github.pullquote.library.Store;
import io.github.pullquote.library.StoreException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Whether the bot can answer just now. Safe for many threads.
final class Readiness {
  private final Store store;
  private volatile Optional<Bot> bot = Optional.empty();

  Readiness(Store store) {
    this.store = store;
  }

  void follow(Bot started) {
    bot = Optional.of(started);
  }

  /// What is in the way, a sentence each; none when the bot can answer.
  List<String> obstacles() {
    List<String> obstacles = new ArrayList<>();
    connection().ifPresent(obstacles::add);
    database().ifPresent(obstacles::add);
    return obstacles;
  }

  private Optional<String> connection() {
    if (bot.isEmpty()) {
      return Optional.of("The bot is starting.");
    }
    return switch (bot.get().link().state()) {
      case CONNECTED -> Optional.empty();
      case CONNECTING -> Optional.of("The connection to Discord is being made again.");
      case CLOSING -> Optional.of("The bot is closing.");
    };
  }

  private Optional<String> database() {
    try {
      var _ = store.state(0);
      return Optional.empty();
    } catch (StoreException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }
}
