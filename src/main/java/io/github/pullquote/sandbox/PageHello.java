package io.github.pullquote.sandbox;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Predicate;

/// The first frame of a page: everything that its user sees.
final class PageHello {
  private static final int MOST_MESSAGES = 100;

  private final World world;
  private final DiscordJson json;
  private final UserMessages userMessages;
  private final UserCommands userCommands;
  private final Gateway gateway;

  PageHello(
      World world,
      DiscordJson json,
      UserMessages userMessages,
      UserCommands userCommands,
      Gateway gateway) {
    this.world = world;
    this.json = json;
    this.userMessages = userMessages;
    this.userCommands = userCommands;
    this.gateway = gateway;
  }

  ObjectNode of(String userId) {
    ObjectNode hello = Json.object().put("you", userId);
    hello.set("users", Json.array(world.users().stream().map(json::user)));
    hello.set("bot", json.user(world.bot()));
    hello.put("bot_connected", gateway.connected());
    hello.set("guilds", guilds(userId));
    hello.set("dms", channels(userId, world.channels(), it -> it.guild().isEmpty()));
    hello.set("commands", commands(userId));
    ObjectNode messages = hello.putObject("messages");
    world.channels().stream()
        .filter(channel -> world.sees(userId, channel))
        .forEach(channel -> messages.set(channel.id(), messages(userId, channel)));
    return hello;
  }

  /// The commands that this user can use, in their language.
  ArrayNode commands(String userId) {
    String locale = world.locales().of(userId);
    return Json.array(userCommands.of(userId).stream().map(it -> Translations.in(locale, it)));
  }

  private ArrayNode guilds(String userId) {
    ArrayNode guilds = Json.array();
    for (Guild guild : world.guilds()) {
      if (guild.member(userId).isPresent()) {
        ObjectNode entry = guilds.addObject().put("id", guild.id()).put("name", guild.name());
        entry.put("owner_id", guild.ownerId());
        entry.set("channels", channels(userId, world.channels(guild.id()), _ -> true));
        entry.set("members", Json.array(guild.members().stream().map(PageHello::member)));
        entry.set("roles", Json.array(guild.roles().stream().map(json::role)));
      }
    }
    return guilds;
  }

  private static ObjectNode member(Member member) {
    ObjectNode entry = Json.object().put("user_id", member.userId());
    entry.set("roles", Json.strings(member.roles().stream()));
    return entry;
  }

  private ArrayNode channels(String userId, List<Channel> channels, Predicate<Channel> wanted) {
    return Json.array(
        channels.stream()
            .filter(wanted)
            .filter(channel -> world.sees(userId, channel))
            .map(channel -> channel(userId, channel)));
  }

  /// A channel with what this user may do in it.
  ObjectNode channel(String userId, Channel channel) {
    return json.channel(channel)
        .put("permissions", DiscordJson.bits(world.permissionsIn(userId, channel)));
  }

  private ArrayNode messages(String userId, Channel channel) {
    List<StoredMessage> seen = userMessages.in(userId, channel.id());
    return Json.array(
        seen.subList(Math.max(0, seen.size() - MOST_MESSAGES), seen.size()).stream()
            .map(StoredMessage::json));
  }
}
