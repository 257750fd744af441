package io.github.pullquote.discord;

import io.github.pullquote.card.Obstacle.Party;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.channel.middleman.AudioChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.events.interaction.GenericInteractionCreateEvent;
import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.jspecify.annotations.Nullable;

/// What a member may do in one channel of a server. Where an interaction tells it, it is Discord's
/// own reckoning: of a channel that the bot doesn't see, Discord hides who may what, and JDA would
/// reckon wrongly.
///
/// @param who whom it concerns
/// @param held the bits of the permissions
/// @param timedOut until when the member may only read on the server, if that is so
record Rights(Party who, long held, Optional<Instant> timedOut) {
  /// What a user needs so that everybody sees the answers of an app that is not on the server.
  static final Permission TO_BE_SEEN = Permission.USE_EXTERNAL_APPLICATIONS;

  /// Whether Discord shows every answer to the user alone.
  static boolean staysPrivate(Interaction asked) {
    Member member = asked.getMember();
    return member != null
        && !asked.getIntegrationOwners().isGuildIntegration()
        && !member.hasPermission(asked.getGuildChannel(), TO_BE_SEEN);
  }

  /// What the user may where an interaction happens; nothing in direct messages.
  static Rights ofUser(GenericInteractionCreateEvent event) {
    return new Rights(
        Party.READER, bits(data(event).optObject("member"), "permissions"), timeOut(event));
  }

  /// What the user may in another channel, which is chosen in a command.
  static Rights ofUser(GenericInteractionCreateEvent event, GuildChannel channel) {
    if (channel.getIdLong() == event.getChannelIdLong()) {
      return ofUser(event);
    }
    return new Rights(
        Party.READER,
        resolved(event, channel, "permissions")
            .orElseGet(() -> reckoned(event.getMember(), channel)),
        timeOut(event));
  }

  /// What the bot may where an interaction happens.
  static Rights ofBot(GenericInteractionCreateEvent event) {
    return new Rights(
        Party.BOT, bits(Optional.of(data(event)), "app_permissions"), timeOut(self(event)));
  }

  /// What the bot may in another channel, which is chosen in a command.
  static Rights ofBot(GenericInteractionCreateEvent event, GuildChannel channel) {
    Rights reckoned = ofBot(channel);
    if (channel.getIdLong() == event.getChannelIdLong()) {
      return ofBot(event);
    }
    return resolved(event, channel, "app_permissions")
        .map(bits -> new Rights(Party.BOT, bits, reckoned.timedOut()))
        .orElse(reckoned);
  }

  /// What the bot may in a channel.
  static Rights ofBot(GuildChannel channel) {
    Member self = channel.getGuild().getSelfMember();
    long held = Permission.getRaw(self.getPermissions(channel));
    // Who may not join a voice channel holds nothing there, though it is Connect alone that lacks.
    long seen =
        channel instanceof AudioChannel
            ? Permission.getRaw(self.getPermissionsExplicit(channel))
                & Permission.VIEW_CHANNEL.getRawValue()
            : 0;
    return new Rights(Party.BOT, held | seen, timeOut(self));
  }

  /// Whether it is held.
  boolean has(Permission permission) {
    boolean administrator = (held & Permission.ADMINISTRATOR.getRawValue()) != 0;
    return administrator || (held & permission.getRawValue()) != 0;
  }

  private static long reckoned(@Nullable Member member, GuildChannel channel) {
    return member == null ? 0 : Permission.getRaw(member.getPermissions(channel));
  }

  private static @Nullable Member self(GenericInteractionCreateEvent event) {
    Guild guild = event.getGuild();
    return guild == null || guild.isDetached() ? null : guild.getSelfMember();
  }

  private static Optional<Instant> timeOut(GenericInteractionCreateEvent event) {
    return timeOut(event.getMember());
  }

  private static Optional<Instant> timeOut(@Nullable Member member) {
    return Optional.ofNullable(member)
        .filter(Member::isTimedOut)
        .map(Member::getTimeOutEnd)
        .map(OffsetDateTime::toInstant);
  }

  private static long bits(Optional<DataObject> object, String field) {
    return object.map(it -> it.getUnsignedLong(field, 0)).orElse(0L);
  }

  private static Optional<Long> resolved(
      GenericInteractionCreateEvent event, GuildChannel channel, String field) {
    return data(event)
        .optObject("data")
        .flatMap(it -> it.optObject("resolved"))
        .flatMap(it -> it.optObject("channels"))
        .flatMap(it -> it.optObject(channel.getId()))
        .filter(it -> it.hasKey(field))
        .map(it -> it.getUnsignedLong(field));
  }

  private static DataObject data(GenericInteractionCreateEvent event) {
    DataObject packet = event.getRawData();
    if (packet == null) {
      throw new IllegalStateException("An interaction came without its data");
    }
    return packet.getObject("d");
  }
}
