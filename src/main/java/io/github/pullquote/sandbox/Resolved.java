package io.github.pullquote.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/// Gathers the objects behind the ids in an interaction, as its `resolved` field.
final class Resolved {
  private final World world;
  private final DiscordJson json;
  private final Attachments attachments;
  private final Optional<Guild> guild;
  private final ObjectNode resolved = Json.object();

  Resolved(World world, DiscordJson json, Attachments attachments, Channel channel) {
    this.world = world;
    this.json = json;
    this.attachments = attachments;
    guild = channel.guild().flatMap(world::findGuild);
  }

  boolean user(String id) {
    Optional<User> user = world.findUser(id).filter(it -> it.id().equals(id));
    user.ifPresent(
        it -> {
          put("users", id, json.user(it));
          guild
              .flatMap(in -> in.member(id))
              .ifPresent(
                  member ->
                      put(
                          "members",
                          id,
                          json.bareMember(member)
                              .put(
                                  "permissions",
                                  DiscordJson.bits(
                                      PermissionRules.inGuild(guild.orElseThrow(), member)))));
        });
    return user.isPresent();
  }

  boolean role(String id) {
    Optional<Role> role = guild.flatMap(in -> in.role(id));
    role.ifPresent(it -> put("roles", id, json.role(it)));
    return role.isPresent();
  }

  /// Only a channel that the user sees can be chosen.
  boolean channel(String id, String userId) {
    Optional<Channel> channel =
        world
            .findChannel(id)
            .filter(it -> it.guild().equals(guild.map(Guild::id)))
            .filter(it -> world.sees(userId, it));
    channel.ifPresent(
        it ->
            put(
                "channels",
                id,
                json.channel(it)
                    .put("permissions", DiscordJson.bits(world.permissionsIn(userId, it)))
                    .put(
                        "app_permissions",
                        DiscordJson.bits(world.permissionsIn(world.bot().id(), it)))));
    return channel.isPresent();
  }

  boolean attachment(String id) {
    Optional<Attachments.Stored> stored = attachments.find(id);
    stored.ifPresent(it -> put("attachments", id, it.json().deepCopy()));
    return stored.isPresent();
  }

  void message(StoredMessage message) {
    put("messages", message.id(), message.json().deepCopy());
  }

  private void put(String kind, String id, ObjectNode object) {
    resolved.withObjectProperty(kind).set(id, object);
  }

  void addTo(ObjectNode data) {
    if (!resolved.isEmpty()) {
      data.set("resolved", resolved);
    }
  }
}
