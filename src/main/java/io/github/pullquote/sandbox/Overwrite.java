package io.github.pullquote.sandbox;

import java.util.Set;

/// What a channel allows and denies a role or a member, beside what their roles say.
public record Overwrite(String id, Kind kind, Set<Permission> allow, Set<Permission> deny) {
  /// Whether the id is a role's or a user's.
  public enum Kind {
    ROLE,
    MEMBER
  }

  public Overwrite {
    allow = Set.copyOf(allow);
    deny = Set.copyOf(deny);
  }
}
