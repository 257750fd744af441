package io.github.pullquote.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A Discord server: who is in it and what their roles allow. A value; the [World] replaces it.
///
/// @param systemChannel the id of the channel where it says who has joined, if it does
public record Guild(
    String id,
    String name,
    String ownerId,
    List<Role> roles,
    List<Member> members,
    Optional<String> systemChannel) {
  public Guild {
    roles = List.copyOf(roles);
    members = List.copyOf(members);
  }

  /// The role that every member has.
  public Role everyone() {
    return role(id).orElseThrow();
  }

  /// The role of this id.
  public Optional<Role> role(String roleId) {
    return roles.stream().filter(role -> role.id().equals(roleId)).findFirst();
  }

  /// This user as a member, if they are one.
  public Optional<Member> member(String userId) {
    return members.stream().filter(member -> member.userId().equals(userId)).findFirst();
  }

  Guild withSystemChannel(String channel) {
    return new Guild(id, name, ownerId, roles, members, Optional.of(channel));
  }

  Guild with(Role role) {
    List<Role> changed = new ArrayList<>(roles);
    changed.removeIf(known -> known.id().equals(role.id()));
    changed.add(role);
    return new Guild(id, name, ownerId, changed, members, systemChannel);
  }

  Guild with(Member member) {
    List<Member> changed = new ArrayList<>(members);
    changed.removeIf(known -> known.userId().equals(member.userId()));
    changed.add(member);
    return new Guild(id, name, ownerId, roles, changed, systemChannel);
  }

  Guild without(Member member) {
    List<Member> changed = new ArrayList<>(members);
    changed.remove(member);
    return new Guild(id, name, ownerId, roles, changed, systemChannel);
  }
}
