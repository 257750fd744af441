package io.github.pullquote.sandbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Who is in which guild. Changing it tells the bot and the pages as Discord would. Safe for many
/// threads.
///
/// Guilds and users may be named by id or by name.
public final class Members {
  private final World world;
  private final Events events;

  Members(World world, Events events) {
    this.world = world;
    this.events = events;
  }

  /// Makes a user a member with these roles (ids), or changes a member's roles.
  public void set(String guild, String user, String... roleIds) {
    events.run(
        () -> {
          String id = world.user(user).id();
          put(
              world.guild(guild),
              world
                  .guild(guild)
                  .member(id)
                  .map(it -> it.with(List.of(roleIds)))
                  .orElseGet(
                      () ->
                          new Member(
                              id, List.of(roleIds), MessageComposer.now(), Optional.empty())));
        });
  }

  /// Lets a member only read until then.
  public void timeOut(String guild, String user, Instant until) {
    events.run(() -> put(world.guild(guild), member(guild, user).timedOut(until)));
  }

  private void put(Guild of, Member member) {
    boolean known = of.member(member.userId()).isPresent();
    Guild changed = world.replace(of.with(member));
    events.publish(
        known
            ? new WorldEvent.MemberUpdated(changed, member)
            : new WorldEvent.MemberAdded(changed, member));
  }

  /// Takes a user out of a guild.
  public void remove(String guild, String user) {
    events.run(
        () -> {
          Member member = member(guild, user);
          Guild changed = world.replace(world.guild(guild).without(member));
          events.publish(new WorldEvent.MemberRemoved(changed, member));
        });
  }

  private Member member(String guild, String user) {
    return world
        .guild(guild)
        .member(world.user(user).id())
        .orElseThrow(() -> World.unknown("member", user));
  }
}
