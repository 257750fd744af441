package io.github.pullquote.sandbox;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Works out what a member may do, in Discord's order: owner, roles, administrator, then the
/// channel's overwrites of everyone, of the roles, and of the member.
final class PermissionRules {
  private static final Set<Permission> NOT_IN_DIRECT_MESSAGES =
      EnumSet.of(
          Permission.ADMINISTRATOR,
          Permission.MANAGE_GUILD,
          Permission.MANAGE_CHANNELS,
          Permission.MANAGE_ROLES,
          Permission.MANAGE_MESSAGES,
          Permission.MANAGE_THREADS,
          Permission.CREATE_PUBLIC_THREADS);

  private PermissionRules() {}

  /// What a user may do in a channel of a world.
  static Set<Permission> in(World world, String userId, Channel channel) {
    Optional<Set<Permission>> allowed =
        switch (channel) {
          case Channel.Direct direct ->
              Optional.of(inDirectMessages())
                  .filter(_ -> userId.equals(world.bot().id()) || userId.equals(direct.userId()));
          case Channel.Group group ->
              Optional.of(inDirectMessages()).filter(_ -> group.userIds().contains(userId));
          case Channel.PublicThread thread ->
              world.findChannel(thread.parentId()).map(parent -> in(world, userId, parent));
          case Channel.Text text -> {
            Guild guild = world.guild(text.guildId());
            yield guild.member(userId).map(it -> inChannel(guild, it, text.overwrites()));
          }
        };
    return allowed.orElseGet(() -> EnumSet.noneOf(Permission.class));
  }

  static Set<Permission> inDirectMessages() {
    Set<Permission> allowed = EnumSet.allOf(Permission.class);
    allowed.removeAll(NOT_IN_DIRECT_MESSAGES);
    return allowed;
  }

  static Set<Permission> inGuild(Guild guild, Member member) {
    if (guild.ownerId().equals(member.userId())) {
      return EnumSet.allOf(Permission.class);
    }
    Set<Permission> allowed = EnumSet.noneOf(Permission.class);
    allowed.addAll(guild.everyone().permissions());
    for (String roleId : member.roles()) {
      guild.role(roleId).ifPresent(role -> allowed.addAll(role.permissions()));
    }
    if (allowed.contains(Permission.ADMINISTRATOR)) {
      return EnumSet.allOf(Permission.class);
    }
    quieten(allowed, member);
    return allowed;
  }

  /// Whoever is timed out may only read.
  private static void quieten(Set<Permission> allowed, Member member) {
    if (member.timedOut().filter(until -> until.isAfter(Instant.now())).isPresent()) {
      allowed.retainAll(EnumSet.of(Permission.VIEW_CHANNEL, Permission.READ_MESSAGE_HISTORY));
    }
  }

  /// Who is no member may nothing.
  static Set<Permission> inChannel(Guild guild, String userId, List<Overwrite> overwrites) {
    return guild
        .member(userId)
        .map(member -> inChannel(guild, member, overwrites))
        .orElseGet(() -> EnumSet.noneOf(Permission.class));
  }

  private static Set<Permission> inChannel(Guild guild, Member member, List<Overwrite> overwrites) {
    Set<Permission> allowed = inGuild(guild, member);
    if (allowed.contains(Permission.ADMINISTRATOR)) {
      return allowed;
    }
    apply(allowed, overwrites.stream().filter(it -> it.id().equals(guild.id())).toList());
    apply(allowed, overwrites.stream().filter(it -> member.roles().contains(it.id())).toList());
    apply(allowed, overwrites.stream().filter(it -> it.id().equals(member.userId())).toList());
    quieten(allowed, member);
    if (!allowed.contains(Permission.VIEW_CHANNEL)) {
      allowed.clear();
    }
    return allowed;
  }

  private static void apply(Set<Permission> allowed, List<Overwrite> overwrites) {
    overwrites.forEach(overwrite -> allowed.removeAll(overwrite.deny()));
    overwrites.forEach(overwrite -> allowed.addAll(overwrite.allow()));
  }
}
