package io.github.pullquote.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The commands that people see, and their use.
final class UserCommands {
  private static final int CHAT = 1;
  private static final int ON_USER = 2;

  private final Events events;
  private final World world;
  private final DiscordJson json;
  private final UserAccess access;
  private final UserMessages userMessages;
  private final Commands commands;
  private final Interactions interactions;
  private final Attachments attachments;
  private final Installations installations;

  UserCommands(
      Events events,
      World world,
      DiscordJson json,
      UserAccess access,
      UserMessages userMessages,
      Commands commands,
      Interactions interactions,
      Attachments attachments,
      Installations installations) {
    this.events = events;
    this.world = world;
    this.json = json;
    this.access = access;
    this.userMessages = userMessages;
    this.commands = commands;
    this.interactions = interactions;
    this.attachments = attachments;
    this.installations = installations;
  }

  /// The commands that this user can use in this channel.
  List<ObjectNode> in(String userId, Channel channel) {
    return events.alone(
        () ->
            Stream.concat(
                    commands.of(Optional.empty()).stream(),
                    channel.guild().stream().flatMap(it -> commands.of(Optional.of(it)).stream()))
                .filter(command -> offered(command, userId, channel))
                .toList());
  }

  /// The commands that this user can use anywhere.
  List<ObjectNode> of(String userId) {
    return world.channels().stream()
        .filter(channel -> world.sees(userId, channel))
        .flatMap(channel -> in(userId, channel).stream())
        .distinct()
        .toList();
  }

  private boolean offered(JsonNode command, String userId, Channel channel) {
    boolean inGuild = channel.guild().isPresent();
    int context = InteractionJson.context(channel);
    boolean here = names(command.path("contexts"), context) && installed(command, userId, channel);
    Set<Permission> held = world.permissionsIn(userId, channel);
    boolean permitted =
        !inGuild
            || (held.contains(Permission.USE_APPLICATION_COMMANDS)
                && holds(held, command.path("default_member_permissions")));
    boolean awake = !(channel instanceof Channel.PublicThread thread) || !thread.archived();
    return here && permitted && awake && world.sees(userId, channel);
  }

  /// A list that is not there names all.
  private static boolean names(JsonNode numbers, int number) {
    return numbers.isEmpty() || Json.each(numbers).anyMatch(it -> it.asInt() == number);
  }

  /// A command that says nothing of it goes with the bot alone.
  private boolean installed(JsonNode command, String userId, Channel channel) {
    JsonNode types = command.path("integration_types");
    boolean withBot = names(types, 0) && installations.hasBot(channel);
    return withBot || (!types.isEmpty() && names(types, 1) && installations.has(userId));
  }

  /// No bits at all mean administrators only.
  private static boolean holds(Set<Permission> held, JsonNode wanted) {
    if (wanted.isNull() || wanted.isMissingNode()) {
      return true;
    }
    long bits = wanted.asLong();
    return held.contains(Permission.ADMINISTRATOR)
        || (bits != 0 && (Permission.bits(held) & bits) == bits);
  }

  Interaction use(
      String userId,
      String channelId,
      String commandId,
      JsonNode options,
      Consumer<InteractionResponse> listener) {
    return chat(Interaction.Kind.COMMAND, userId, channelId, commandId, options, listener);
  }

  Interaction autocomplete(
      String userId,
      String channelId,
      String commandId,
      JsonNode options,
      Consumer<InteractionResponse> listener) {
    return chat(Interaction.Kind.AUTOCOMPLETE, userId, channelId, commandId, options, listener);
  }

  private Interaction chat(
      Interaction.Kind kind,
      String userId,
      String channelId,
      String commandId,
      JsonNode options,
      Consumer<InteractionResponse> listener) {
    return events.alone(
        () -> {
          Channel channel = access.visible(userId, channelId);
          ObjectNode command = offered(userId, channel, commandId);
          ObjectNode data = data(command);
          Resolved resolved = new Resolved(world, json, attachments, channel);
          boolean typing = kind == Interaction.Kind.AUTOCOMPLETE;
          data.set(
              "options",
              new OptionRules(resolved, userId, typing).check(command.path("options"), options));
          resolved.addTo(data);
          return start(kind, userId, channel, data, command, listener);
        });
  }

  /// Uses a message or user command on its target.
  Interaction onTarget(
      String userId,
      String channelId,
      String commandId,
      String targetId,
      Consumer<InteractionResponse> listener) {
    return events.alone(
        () -> {
          Channel channel = access.visible(userId, channelId);
          ObjectNode command = offered(userId, channel, commandId);
          ObjectNode data = data(command).put("target_id", targetId);
          Resolved resolved = new Resolved(world, json, attachments, channel);
          if (command.path("type").asInt() == ON_USER) {
            if (!resolved.user(targetId)) {
              throw new ActionRefusedException("No such user");
            }
          } else {
            resolved.message(userMessages.visible(userId, channel, targetId));
          }
          resolved.addTo(data);
          return start(Interaction.Kind.COMMAND, userId, channel, data, command, listener);
        });
  }

  /// The id of the command of this name and type that the user sees in the channel.
  String idOf(String userId, Channel channel, String name, boolean chat) {
    return in(userId, channel).stream()
        .filter(it -> it.path("name").asText().equals(name))
        .filter(it -> (it.path("type").asInt() == CHAT) == chat)
        .findFirst()
        .orElseThrow(() -> new ActionRefusedException("No command " + name + " here"))
        .path("id")
        .asText();
  }

  private ObjectNode offered(String userId, Channel channel, String commandId) {
    return in(userId, channel).stream()
        .filter(it -> it.path("id").asText().equals(commandId))
        .findFirst()
        .orElseThrow(() -> new ActionRefusedException("You cannot use this command here"));
  }

  private static ObjectNode data(ObjectNode command) {
    ObjectNode data = Json.object();
    for (String field : new String[] {"id", "name", "type", "guild_id"}) {
      Json.field(command, field).ifPresent(value -> data.set(field, value));
    }
    return data;
  }

  private Interaction start(
      Interaction.Kind kind,
      String userId,
      Channel channel,
      ObjectNode data,
      ObjectNode command,
      Consumer<InteractionResponse> listener) {
    return interactions.start(
        new Interaction.Request(
            kind,
            world.user(userId),
            channel,
            data,
            Optional.empty(),
            Optional.of(command.path("name").asText())),
        listener);
  }
}
