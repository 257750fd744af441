package io.github.pullquote.sandbox;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.stream.Stream;

/// The world's objects in the shapes of Discord's API.
final class DiscordJson {
  private static final int OBFUSCATED = 1 << 17;

  private final World world;

  DiscordJson(World world) {
    this.world = world;
  }

  ObjectNode user(User user) {
    ObjectNode json =
        Json.object()
            .put("id", user.id())
            .put("username", user.username())
            .put("global_name", user.name())
            .put("discriminator", "0")
            .put("bot", user.bot())
            .put("public_flags", 0);
    json.putNull("avatar");
    return json;
  }

  ObjectNode application() {
    ObjectNode json =
        Json.object()
            .put("id", world.bot().id())
            .put("name", world.bot().name())
            .put("description", "")
            .put("bot_public", true)
            .put("bot_require_code_grant", false)
            .put("verify_key", "")
            .put("flags", 0)
            .put("approximate_guild_count", world.guilds().size());
    json.putNull("icon");
    json.putNull("team");
    json.set("bot", user(world.bot()));
    json.set("owner", user(world.bot()));
    return json;
  }

  /// A member without the user, as in a message.
  ObjectNode bareMember(Member member) {
    ObjectNode json =
        Json.object().put("joined_at", member.joined()).put("deaf", false).put("mute", false);
    json.put("flags", 0).put("pending", false).putNull("nick").putNull("avatar");
    member
        .timedOut()
        .ifPresent(until -> json.put("communication_disabled_until", until.toString()));
    json.set("roles", Json.strings(member.roles().stream()));
    return json;
  }

  ObjectNode member(Member member) {
    ObjectNode json = bareMember(member);
    json.set("user", user(world.user(member.userId())));
    return json;
  }

  ObjectNode role(Role role) {
    ObjectNode colors = Json.object().put("primary_color", 0);
    colors.putNull("secondary_color").putNull("tertiary_color");
    ObjectNode json =
        Json.object()
            .put("id", role.id())
            .put("name", role.name())
            .put("permissions", bits(role.permissions()))
            .put("position", role.position())
            .put("color", 0)
            .put("hoist", false)
            .put("managed", false)
            .put("mentionable", role.mentionable())
            .put("flags", 0);
    json.set("colors", colors);
    return json;
  }

  ObjectNode channel(Channel channel) {
    ObjectNode json =
        Json.object().put("id", channel.id()).put("type", channel.type()).put("flags", 0);
    channel.guild().ifPresent(guild -> json.put("guild_id", guild).put("name", channel.name()));
    switch (channel) {
      case Channel.Text text -> {
        json.put("position", text.position()).put("nsfw", false).put("rate_limit_per_user", 0);
        json.putNull("topic").putNull("parent_id").putNull("last_message_id");
        if (text.kind().isForTalk()) {
          json.put("bitrate", 64_000).put("user_limit", 0);
        }
        ArrayNode overwrites = json.putArray("permission_overwrites");
        text.overwrites().forEach(overwrite -> overwrites.add(overwrite(overwrite)));
      }
      case Channel.PublicThread thread -> {
        json.put("parent_id", thread.parentId()).put("owner_id", thread.ownerId());
        json.put("message_count", 0).put("member_count", 1).put("total_message_sent", 0);
        json.put("rate_limit_per_user", 0);
        json.putObject("thread_metadata")
            .put("archived", thread.archived())
            .put("locked", thread.locked())
            .put("auto_archive_duration", 1440)
            .put("archive_timestamp", Member.LONG_AGO)
            .put("create_timestamp", Member.LONG_AGO);
        if (thread.ownerId().equals(world.bot().id())) {
          json.putObject("member")
              .put("id", thread.id())
              .put("user_id", thread.ownerId())
              .put("join_timestamp", Member.LONG_AGO)
              .put("flags", 0);
        }
      }
      case Channel.Group group ->
          json.put("name", group.name())
              .putNull("icon")
              .putNull("last_message_id")
              .put("owner_id", group.userIds().getFirst())
              .set(
                  "recipients",
                  Json.array(group.userIds().stream().map(it -> user(world.user(it)))));
      case Channel.Direct direct ->
          json.putNull("last_message_id")
              .putArray("recipients")
              .add(user(world.user(direct.userId())));
    }
    return json;
  }

  /// A channel as the gateway tells the bot of it: of one that it doesn't see, hardly anything.
  ObjectNode channelForBot(Channel channel) {
    ObjectNode json = channel(channel);
    if (channel instanceof Channel.Text text && !world.sees(world.bot().id(), text)) {
      Overwrite hidden =
          new Overwrite(
              text.guildId(), Overwrite.Kind.ROLE, Set.of(), Set.of(Permission.VIEW_CHANNEL));
      json.put("name", "___hidden___").put("flags", OBFUSCATED);
      json.putArray("permission_overwrites").add(overwrite(hidden));
    }
    return json;
  }

  private static ObjectNode overwrite(Overwrite overwrite) {
    return Json.object()
        .put("id", overwrite.id())
        .put("type", overwrite.kind() == Overwrite.Kind.ROLE ? 0 : 1)
        .put("allow", bits(overwrite.allow()))
        .put("deny", bits(overwrite.deny()));
  }

  /// The guild as GET /guilds/{id} has it.
  ObjectNode guild(Guild guild) {
    ObjectNode json =
        Json.object()
            .put("id", guild.id())
            .put("name", guild.name())
            .put("owner_id", guild.ownerId())
            .put("preferred_locale", world.locales().of(guild.id()))
            .put("afk_timeout", 300)
            .put("verification_level", 0)
            .put("default_message_notifications", 0)
            .put("explicit_content_filter", 0)
            .put("mfa_level", 0)
            .put("nsfw_level", 0)
            .put("premium_tier", 0)
            .put("premium_subscription_count", 0)
            .put("premium_progress_bar_enabled", false)
            .put("system_channel_flags", 0)
            .put("max_members", 500_000);
    for (String absent : new String[] {"icon", "splash", "banner", "description"}) {
      json.putNull(absent);
    }
    for (String empty : new String[] {"emojis", "features", "stickers"}) {
      json.putArray(empty);
    }
    guild
        .systemChannel()
        .ifPresentOrElse(
            channel -> json.put("system_channel_id", channel),
            () -> json.putNull("system_channel_id"));
    json.set("roles", Json.array(guild.roles().stream().map(this::role)));
    return json;
  }

  /// The guild as GUILD_CREATE has it for a bot without the members intent: only the bot itself.
  ObjectNode guildCreate(Guild guild) {
    ObjectNode json =
        guild(guild)
            .put("member_count", guild.members().size())
            .put("large", false)
            .put("unavailable", false)
            .put("joined_at", joined(guild));
    for (String empty :
        new String[] {
          "voice_states",
          "presences",
          "guild_scheduled_events",
          "stage_instances",
          "soundboard_sounds"
        }) {
      json.putArray(empty);
    }
    Stream<Member> bot = guild.member(world.bot().id()).stream();
    json.set("members", Json.array(bot.map(this::member)));
    json.set("channels", channels(guild, false));
    json.set("threads", channels(guild, true));
    return json;
  }

  private String joined(Guild guild) {
    return guild.member(world.bot().id()).map(Member::joined).orElse(Member.LONG_AGO);
  }

  private ArrayNode channels(Guild guild, boolean threads) {
    return Json.array(
        world.channels(guild.id()).stream()
            .filter(channel -> threads == channel instanceof Channel.PublicThread)
            .filter(channel -> !threads || world.sees(world.bot().id(), channel))
            .map(this::channelForBot));
  }

  /// The guild as an interaction has it.
  ObjectNode partialGuild(Guild guild) {
    ObjectNode json =
        Json.object().put("id", guild.id()).put("locale", world.locales().of(guild.id()));
    json.putArray("features");
    return json;
  }

  static String bits(Set<Permission> permissions) {
    return Long.toString(Permission.bits(permissions));
  }
}
