package io.github.pullquote.sandbox;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Who has installed the app for themselves, and where they can use it then although the bot is not
/// there. Safe for many threads.
public final class Installations {
  private final World world;
  private final Events events;
  private final Snowflakes snowflakes;
  private final Set<String> users = new LinkedHashSet<>();

  Installations(World world, Events events, Snowflakes snowflakes) {
    this.world = world;
    this.events = events;
    this.snowflakes = snowflakes;
  }

  /// A user installs the app for themselves.
  public void install(String user) {
    events.run(
        () -> {
          users.add(world.user(user).id());
          events.publish(new WorldEvent.CommandsChanged());
        });
  }

  boolean has(String userId) {
    return events.alone(() -> users.contains(userId));
  }

  /// A new guild that the bot was never in; all of these users are its members.
  public Guild guildWithoutBot(
      String name, Set<Permission> everyone, String owner, String... users) {
    return events.alone(
        () -> {
          String id = snowflakes.next();
          Role role = new Role(id, "@everyone", everyone, 0, false);
          String ownerId = world.user(owner).id();
          List<Member> members =
              Stream.concat(Stream.of(ownerId), Arrays.stream(users).map(it -> world.user(it).id()))
                  .map(it -> new Member(it, List.of()))
                  .toList();
          Guild guild = new Guild(id, name, ownerId, List.of(role), members, Optional.empty());
          world.replace(guild);
          events.publish(new WorldEvent.GuildCreated(guild));
          return guild;
        });
  }

  /// A new conversation of these users alone.
  public Channel.Group group(String name, String... users) {
    List<String> ids = Arrays.stream(users).map(it -> world.user(it).id()).toList();
    return events.alone(() -> world.add(new Channel.Group(snowflakes.next(), name, ids)));
  }

  /// Whether the bot itself is where this channel is.
  boolean hasBot(Channel channel) {
    return switch (channel) {
      case Channel.Direct _ -> true;
      case Channel.Group _ -> false;
      case Channel.Text text -> hasBot(text.guildId());
      case Channel.PublicThread thread -> hasBot(thread.guildId());
    };
  }

  private boolean hasBot(String guildId) {
    return world.findGuild(guildId).flatMap(it -> it.member(world.bot().id())).isPresent();
  }
}
