package io.github.pullquote.sandbox;

import java.util.List;

/// A user in a guild, with the ids of their roles; everyone's role is understood.
public record Member(String userId, List<String> roles) {
  public Member {
    roles = List.copyOf(roles);
  }
}
