package io.github.pullquote.sandbox;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/// The permissions that the sandbox tells apart, with Discord's bit of each.
public enum Permission {
  MANAGE_CHANNELS(4),
  ADMINISTRATOR(3),
  MANAGE_GUILD(5),
  ADD_REACTIONS(6),
  VIEW_CHANNEL(10),
  SEND_MESSAGES(11),
  MANAGE_MESSAGES(13),
  EMBED_LINKS(14),
  ATTACH_FILES(15),
  READ_MESSAGE_HISTORY(16),
  MENTION_EVERYONE(17),
  CONNECT(20),
  MANAGE_ROLES(28),
  USE_APPLICATION_COMMANDS(31),
  MANAGE_THREADS(34),
  CREATE_PUBLIC_THREADS(35),
  SEND_MESSAGES_IN_THREADS(38),
  USE_EXTERNAL_APPS(50),
  PIN_MESSAGES(51);

  private final long bit;

  Permission(int position) {
    bit = 1L << position;
  }

  /// The bits of all these permissions, as Discord writes them in a number.
  public static long bits(Collection<Permission> permissions) {
    long bits = 0;
    for (Permission permission : permissions) {
      bits |= permission.bit;
    }
    return bits;
  }

  /// The permissions that the sandbox knows among these bits.
  public static Set<Permission> of(long bits) {
    Set<Permission> permissions = EnumSet.noneOf(Permission.class);
    for (Permission permission : values()) {
      if ((bits & permission.bit) != 0) {
        permissions.add(permission);
      }
    }
    return permissions;
  }
}
