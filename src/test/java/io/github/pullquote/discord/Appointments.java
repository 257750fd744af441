package io.github.pullquote.discord;

import io.github.pullquote.library.Schedule;
import io.github.pullquote.library.Schedules;
import io.github.pullquote.sandbox.SandboxExtension;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Schedules that Ada sets up in #general for #book-club, and the time that passes for them.
record Appointments(BotExtension bot, Host ada) {
  static final String CHANNEL = "book-club";
  static final String POSTING = "/channels/{channel_id}/messages";

  Appointments(BotExtension bot) {
    this(bot, Host.ada(bot));
  }

  /// What `/schedule` answers.
  Shown use(String subcommand, Map<String, ?> options) {
    return ada.use("schedule " + subcommand, options);
  }

  /// Sets up the main article at nine, with these options beside or instead.
  Shown add(Map<String, ?> options) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("time", "9:00");
    all.put("channel", bot.sandbox().world().channel(CHANNEL));
    all.putAll(options);
    return use("add", all);
  }

  Shown list() {
    return use("list", Map.of());
  }

  Schedules store() {
    return bot.house().store().schedules();
  }

  /// The server's only schedule.
  Schedule only() {
    List<Schedule> all = store().of(ada.guild());
    if (all.size() != 1) {
      throw new AssertionError("Not one schedule but " + all);
    }
    return all.getFirst();
  }

  /// Sets the clock to some time after its next run is due.
  void pass(Duration after) {
    Duration until = Duration.between(bot.clock().instant(), only().next());
    bot.clock().advance(until.plus(after));
  }

  /// Lets the next run become due, and has the bot look.
  void due() {
    pass(Duration.ofSeconds(1));
    bot.running().posts().wake();
  }

  /// What the bot has posted in the channel.
  List<Shown> posted() {
    return bot.seen("Ada", CHANNEL);
  }

  /// Waits for a post by its number, from 1.
  Shown post(int number) {
    String us = bot.sandbox().world().bot().id();
    bot.sandbox()
        .awaitMessages(
            CHANNEL,
            all ->
                all.stream().filter(it -> it.path("author").path("id").asText().equals(us)).count()
                    >= number,
            SandboxExtension.PATIENCE);
    // Its end is in the store too.
    until(() -> store().of(ada.guild()).stream().allMatch(it -> it.claim().isEmpty()));
    return posted().get(number - 1);
  }

  /// Waits until the only schedule has stopped.
  Schedule stopped() {
    until(() -> only().paused().isPresent());
    return only();
  }

  static void until(BooleanSupplier condition) {
    long end = System.nanoTime() + SandboxExtension.PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("It never came about");
      }
      Thread.onSpinWait();
    }
  }

  /// Waits until the bot knows what has just changed in the server: events come in their order.
  void settle() {
    bot.write("Cleo", bot.as("Cleo").direct(), "Who has a face?");
  }

  /// How often the bot has asked to post in the channel.
  long attempts() {
    String path = "/channels/" + bot.sandbox().world().channel(CHANNEL).id() + "/messages";
    return bot.sandbox().requests().stream()
        .filter(it -> it.method().equals("POST") && it.path().equals(path))
        .count();
  }

  /// The words of the point that a post shows.
  static Optional<String> words(Shown post) {
    return post.texts().stream()
        .filter(it -> it.startsWith("> "))
        .map(it -> it.substring(2))
        .findFirst();
  }
}
