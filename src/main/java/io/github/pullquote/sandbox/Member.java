package io.github.pullquote.sandbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A user in a guild.
///
/// @param roles the ids of their roles; everyone's role is understood
/// @param joined since when, as Discord writes it
/// @param timedOut until when they may only read, if that is so
public record Member(String userId, List<String> roles, String joined, Optional<Instant> timedOut) {
  static final String LONG_AGO = "2024-01-01T12:00:00.000000+00:00";

  public Member {
    roles = List.copyOf(roles);
  }

  /// A member since long ago.
  Member(String userId, List<String> roles) {
    this(userId, roles, LONG_AGO, Optional.empty());
  }

  Member with(List<String> changed) {
    return new Member(userId, changed, joined, timedOut);
  }

  Member timedOut(Instant until) {
    return new Member(userId, roles, joined, Optional.of(until));
  }
}
