package io.github.pullquote.sandbox;

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
    return allowed.contains(Permission.ADMINISTRATOR) ? EnumSet.allOf(Permission.class) : allowed;
  }

  static Set<Permission> inChannel(Guild guild, Member member, List<Overwrite> overwrites) {
    Set<Permission> allowed = inGuild(guild, member);
    if (allowed.contains(Permission.ADMINISTRATOR)) {
      return allowed;
    }
    apply(allowed, overwrites.stream().filter(it -> it.id().equals(guild.id())).toList());
    apply(allowed, overwrites.stream().filter(it -> member.roles().contains(it.id())).toList());
    apply(allowed, overwrites.stream().filter(it -> it.id().equals(member.userId())).toList());
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
