package io.github.pullquote.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The commands that the bot registered, global ones and those of single guilds. Used under the
/// world's lock.
final class Commands {
  private final Events events;
  private final Snowflakes snowflakes;
  private final String applicationId;
  private final List<ObjectNode> commands = new ArrayList<>();

  Commands(Events events, Snowflakes snowflakes, String applicationId) {
    this.events = events;
    this.snowflakes = snowflakes;
    this.applicationId = applicationId;
  }

  /// The commands of a guild, or the global ones.
  List<ObjectNode> of(Optional<String> guildId) {
    return events.alone(
        () -> commands.stream().filter(it -> Json.text(it, "guild_id").equals(guildId)).toList());
  }

  /// Every command that exists anywhere.
  List<ObjectNode> all() {
    return events.alone(() -> List.copyOf(commands));
  }

  Optional<ObjectNode> find(Optional<String> guildId, String id) {
    return of(guildId).stream().filter(it -> it.path("id").asText().equals(id)).findFirst();
  }

  /// Registers exactly these; a command of a known name and type keeps its id.
  List<ObjectNode> replace(Optional<String> guildId, JsonNode wanted) {
    CommandRules.checkAll(wanted);
    List<ObjectNode> registered =
        Json.each(wanted).map(command -> complete(guildId, command)).toList();
    commands.removeAll(of(guildId));
    commands.addAll(registered);
    events.publish(new WorldEvent.CommandsChanged());
    return registered;
  }

  /// Adds one, in place of one of the same name and type.
  ObjectNode put(Optional<String> guildId, JsonNode wanted) {
    CommandRules.check(wanted);
    ArrayNode list = Json.array(of(guildId).stream().filter(it -> !same(it, wanted)));
    list.add(wanted);
    return replace(guildId, list).getLast();
  }

  ObjectNode change(Optional<String> guildId, String id, JsonNode change) {
    ObjectNode old = find(guildId, id).orElseThrow(DiscordError::unknownCommand);
    ObjectNode changed = old.deepCopy();
    change.properties().forEach(field -> changed.set(field.getKey(), field.getValue()));
    CommandRules.check(changed);
    changed.put("version", snowflakes.next());
    commands.set(commands.indexOf(old), changed);
    events.publish(new WorldEvent.CommandsChanged());
    return changed;
  }

  void remove(Optional<String> guildId, String id) {
    commands.remove(find(guildId, id).orElseThrow(DiscordError::unknownCommand));
    events.publish(new WorldEvent.CommandsChanged());
  }

  private ObjectNode complete(Optional<String> guildId, JsonNode wanted) {
    ObjectNode command = wanted.deepCopy();
    Optional<ObjectNode> known = of(guildId).stream().filter(it -> same(it, wanted)).findFirst();
    command.put("id", known.map(it -> it.path("id").asText()).orElseGet(snowflakes::next));
    command.put("application_id", applicationId).put("version", snowflakes.next());
    command.put("type", type(wanted));
    guildId.ifPresent(guild -> command.put("guild_id", guild));
    if (!command.has("description")) {
      command.put("description", "");
    }
    if (!command.has("default_member_permissions")) {
      command.putNull("default_member_permissions");
    }
    numbers(command, "contexts");
    numbers(command, "integration_types");
    return command;
  }

  /// Lists of numbers may come as strings.
  private static void numbers(ObjectNode command, String field) {
    if (command.path(field).isArray()) {
      ArrayNode numbers = Json.array();
      command.path(field).forEach(number -> numbers.add(number.asInt()));
      command.set(field, numbers);
    }
  }

  private static boolean same(JsonNode one, JsonNode other) {
    return one.path("name").equals(other.path("name")) && type(one) == type(other);
  }

  private static int type(JsonNode command) {
    return command.path("type").asInt(1);
  }
}
