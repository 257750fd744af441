package io.github.pullquote.sandbox;

import java.util.Set;

/// A role of a guild. The role with the guild's own id is everyone's.
public record Role(
    String id, String name, Set<Permission> permissions, int position, boolean mentionable) {
  public Role {
    permissions = Set.copyOf(permissions);
  }

  Role with(Set<Permission> changed) {
    return new Role(id, name, changed, position, mentionable);
  }
}
