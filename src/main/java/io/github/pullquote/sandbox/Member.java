package io.github.pullquote.sandbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A user in a guild, with the ids of their roles; everyone's role is understood.
///
/// @param timedOut until when they may only read, if that is so
public record Member(String userId, List<String> roles, Optional<Instant> timedOut) {
  public Member {
    roles = List.copyOf(roles);
  }

  static Member of(String userId, String... roles) {
    return new Member(userId, List.of(roles), Optional.empty());
  }

  Member timedOut(Instant until) {
    return new Member(userId, roles, Optional.of(until));
  }
}
