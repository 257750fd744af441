package io.github.pullquote.discord;

import io.github.pullquote.article.Article;
import io.github.pullquote.library.Admission;
import io.github.pullquote.library.Holding;
import io.github.pullquote.library.Librarian;
import io.github.pullquote.sandbox.InteractionResponse;
import io.github.pullquote.sandbox.InteractionResponse.Modal;
import io.github.pullquote.sandbox.Permission;
import io.github.pullquote.sandbox.SandboxExtension;
import io.github.pullquote.sandbox.SandboxInteraction;
import io.github.pullquote.sandbox.World;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/// Somebody who manages a server's library through the bot, in one channel.
record Host(BotExtension bot, String user, String channel) {
  /// The owner of The Reading Room, in #general.
  static Host ada(BotExtension bot) {
    return new Host(bot, "Ada", "general");
  }

  /// The owner of another server, who is Ada too, in the channel of this name there.
  static Host elsewhere(BotExtension bot, String channel) {
    EnumSet<Permission> everyone =
        EnumSet.of(
            Permission.VIEW_CHANNEL, Permission.SEND_MESSAGES, Permission.USE_APPLICATION_COMMANDS);
    World world = bot.sandbox().world();
    world.addChannel(world.addGuild("The Other Room", "Ada", everyone).id(), channel);
    return new Host(bot, "Ada", channel);
  }

  /// The server's id.
  long guild() {
    return Long.parseLong(bot.sandbox().world().channel(channel).guild().orElseThrow());
  }

  /// The host's own id.
  long id() {
    return Long.parseLong(bot.as(user).user().id());
  }

  /// Attaches a file to `/article add`.
  Shown add(String name, byte[] file) {
    return article("add", Map.of("file", upload(name, file)));
  }

  /// Attaches a text to `/article add`.
  Shown add(String name, String text) {
    return add(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /// Uploads a file; answers its id.
  String upload(String name, byte[] file) {
    return bot.as(user).upload(name, "application/octet-stream", file);
  }

  /// Uses a subcommand of `/article`.
  Shown article(String subcommand, Map<String, ?> options) {
    return bot.use(user, channel, "article " + subcommand, options);
  }

  /// Uses a command of the server's hosts.
  Shown use(String command, Map<String, ?> options) {
    return bot.use(user, channel, command, options);
  }

  /// Presses a button.
  Shown press(Shown card, String label) {
    return bot.press(user, card, label);
  }

  /// Uses a subcommand of `/article` that asks for something.
  Modal form(String subcommand, Map<String, ?> options) {
    return form(bot.as(user).slash(channel, "article " + subcommand, options));
  }

  /// Presses a button that asks for something.
  Modal form(Shown card, String label) {
    return form(bot.as(user).press(card.message(), card.id(label)));
  }

  private static Modal form(SandboxInteraction interaction) {
    InteractionResponse response = interaction.await(SandboxExtension.PATIENCE);
    if (response instanceof Modal modal) {
      return modal;
    }
    throw new AssertionError("No form but " + response);
  }

  /// Sends a form.
  Shown fill(Modal form, Map<String, ?> values) {
    return BotExtension.answer(bot.as(user).submit(form, values));
  }

  /// Adds an article without a word in Discord.
  Holding holds(Article article) {
    Librarian librarian = bot.house().house().librarian();
    byte[] original = article.title().getBytes(StandardCharsets.UTF_8);
    String key = librarian.submit(guild(), article, article.title() + ".txt", id(), original).key();
    if (librarian.add(guild(), key) instanceof Admission.Added(Holding held)) {
      return held;
    }
    throw new AssertionError("Not added: " + article);
  }

  /// The titles of the server's own articles.
  List<String> titles() {
    return bot.house().store().holdings(guild()).stream().map(it -> it.article().title()).toList();
  }
}
