package io.github.pullquote.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Tells the bot what changed in the world, as far as its intents and permissions reach.
final class GatewayFeed implements Consumer<WorldEvent> {
  private final Gateway gateway;
  private final World world;
  private final DiscordJson json;

  GatewayFeed(Gateway gateway, World world, DiscordJson json) {
    this.gateway = gateway;
    this.world = world;
    this.json = json;
  }

  @Override
  public void accept(WorldEvent event) {
    switch (event) {
      case WorldEvent.MessageCreated(StoredMessage message) -> message("MESSAGE_CREATE", message);
      case WorldEvent.MessageUpdated(StoredMessage message) -> message("MESSAGE_UPDATE", message);
      case WorldEvent.MessagesDeleted(Channel channel, List<StoredMessage> messages) ->
          deleted(channel, messages.stream().filter(it -> !it.ephemeral()).toList());
      case WorldEvent.ChannelCreated(Channel channel) -> channel("CREATE", channel);
      case WorldEvent.ChannelUpdated(Channel channel) -> channel("UPDATE", channel);
      case WorldEvent.ChannelDeleted(Channel channel) -> channel("DELETE", channel);
      case WorldEvent.GuildCreated(Guild guild) ->
          guild(guild, Intent.GUILDS, "GUILD_CREATE", json.guildCreate(guild));
      case WorldEvent.GuildUpdated(Guild guild) ->
          guild(guild, Intent.GUILDS, "GUILD_UPDATE", json.guild(guild));
      case WorldEvent.RoleCreated(Guild guild, Role role) ->
          guild(guild, Intent.GUILDS, "GUILD_ROLE_CREATE", role(guild, role));
      case WorldEvent.RoleUpdated(Guild guild, Role role) -> {
        guild(guild, Intent.GUILDS, "GUILD_ROLE_UPDATE", role(guild, role));
        revealed(guild);
      }
      case WorldEvent.MemberAdded(Guild guild, Member member) ->
          member(guild, member, "GUILD_MEMBER_ADD");
      case WorldEvent.MemberUpdated(Guild guild, Member member) -> {
        member(guild, member, "GUILD_MEMBER_UPDATE");
        if (member.userId().equals(world.bot().id())) {
          revealed(guild);
        }
      }
      case WorldEvent.MemberRemoved(Guild guild, Member member) -> removed(guild, member);
      case WorldEvent.CommandsChanged(), WorldEvent.Typing _, WorldEvent.BotConnection _ -> {
        // These are news for people only.
      }
    }
  }

  private void message(String type, StoredMessage message) {
    Optional<Channel> channel = world.findChannel(message.channelId());
    if (message.ephemeral() || channel.isEmpty()) {
      return;
    }
    Channel in = channel.get();
    if (world.sees(world.bot().id(), in)) {
      gateway.dispatch(in.guild(), it -> it.wants(intent(in)), type, event(message, in));
    }
  }

  private static Intent intent(Channel channel) {
    return channel instanceof Channel.Direct ? Intent.DIRECT_MESSAGES : Intent.GUILD_MESSAGES;
  }

  private ObjectNode event(StoredMessage message, Channel channel) {
    ObjectNode event = message.json().deepCopy().put("channel_type", channel.type());
    channel
        .guild()
        .ifPresent(
            guild -> {
              event.put("guild_id", guild);
              world
                  .guild(guild)
                  .member(message.authorId())
                  .ifPresent(member -> event.set("member", json.bareMember(member)));
              MessageContent.withhold(event, world.bot());
            });
    return event;
  }

  private void deleted(Channel channel, List<StoredMessage> messages) {
    if (messages.isEmpty() || !world.sees(world.bot().id(), channel)) {
      return;
    }
    ObjectNode event = Json.object().put("channel_id", channel.id());
    channel.guild().ifPresent(guild -> event.put("guild_id", guild));
    boolean one = messages.size() == 1;
    if (one) {
      event.put("id", messages.getFirst().id());
    } else {
      event.set("ids", Json.strings(messages.stream().map(StoredMessage::id)));
    }
    gateway.dispatch(
        channel.guild(),
        it -> it.wants(intent(channel)),
        one ? "MESSAGE_DELETE" : "MESSAGE_DELETE_BULK",
        event);
  }

  private void channel(String what, Channel channel) {
    ObjectNode event = json.channelForBot(channel);
    switch (channel) {
      case Channel.Direct _, Channel.Group _ -> {
        // A bot is not told of these.
      }
      case Channel.Text text ->
          guild(world.guild(text.guildId()), Intent.GUILDS, "CHANNEL_" + what, event);
      case Channel.PublicThread thread -> {
        if (what.equals("DELETE") || world.sees(world.bot().id(), thread)) {
          event.put("newly_created", what.equals("CREATE"));
          guild(world.guild(thread.guildId()), Intent.GUILDS, "THREAD_" + what, event);
        }
      }
    }
  }

  /// What the bot may see can change with its roles; Discord tells it of those channels anew.
  private void revealed(Guild guild) {
    world.channels(guild.id()).stream()
        .filter(Channel.Text.class::isInstance)
        .forEach(channel -> channel("UPDATE", channel));
  }

  private ObjectNode role(Guild guild, Role role) {
    ObjectNode event = Json.object().put("guild_id", guild.id());
    event.set("role", json.role(role));
    return event;
  }

  private void member(Guild guild, Member member, String type) {
    boolean itself = member.userId().equals(world.bot().id());
    if (itself && type.equals("GUILD_MEMBER_ADD")) {
      guild(guild, Intent.GUILDS, "GUILD_CREATE", json.guildCreate(guild));
      return;
    }
    ObjectNode event = json.member(member).put("guild_id", guild.id());
    guild(guild, itself ? Intent.GUILDS : Intent.GUILD_MEMBERS, type, event);
  }

  private void removed(Guild guild, Member member) {
    if (member.userId().equals(world.bot().id())) {
      gateway.dispatch(
          Optional.of(guild.id()),
          session -> session.wants(Intent.GUILDS),
          "GUILD_DELETE",
          Json.object().put("id", guild.id()));
      return;
    }
    ObjectNode event = Json.object().put("guild_id", guild.id());
    JsonNode user = json.user(world.user(member.userId()));
    event.set("user", user);
    guild(guild, Intent.GUILD_MEMBERS, "GUILD_MEMBER_REMOVE", event);
  }

  private void guild(Guild guild, Intent intent, String type, ObjectNode event) {
    if (guild.member(world.bot().id()).isPresent()) {
      gateway.dispatch(Optional.of(guild.id()), session -> session.wants(intent), type, event);
    }
  }
}
