package io.github.pullquote.sandbox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Users, guilds, channels and permissions. Reading gives values; changing tells the bot and the
/// pages as Discord would. Safe for many threads.
///
/// Users, channels and roles may be named by id or by name (`"general"`, `"Ada"`).
public final class World {
  private final Events events;
  private final Snowflakes snowflakes;
  private final User bot;
  private final Locales locales = new Locales();
  private final Members members;
  private final Map<String, User> users = new LinkedHashMap<>();
  private final Map<String, Guild> guilds = new LinkedHashMap<>();
  private final Channels channels = new Channels();

  World(Events events, Snowflakes snowflakes, String botName) {
    this.events = events;
    this.snowflakes = snowflakes;
    bot = new User(snowflakes.next(), botName, true);
    users.put(bot.id(), bot);
    members = new Members(this, events);
  }

  /// The bot's account. Its id is also the application's.
  public User bot() {
    return bot;
  }

  /// The languages of users and guilds.
  public Locales locales() {
    return locales;
  }

  /// Who is in which guild.
  public Members members() {
    return members;
  }

  /// Everyone but the bot.
  public List<User> users() {
    return events.alone(() -> users.values().stream().filter(user -> !user.bot()).toList());
  }

  /// All guilds, oldest first.
  public List<Guild> guilds() {
    return events.alone(() -> List.copyOf(guilds.values()));
  }

  /// All channels, oldest first.
  public List<Channel> channels() {
    return events.alone(() -> List.copyOf(channels.all()));
  }

  /// The channels and threads of a guild.
  public List<Channel> channels(String guildId) {
    return events.alone(() -> channels.of(guildId));
  }

  /// The user of this id or name.
  public User user(String idOrName) {
    return findUser(idOrName).orElseThrow(() -> unknown("user", idOrName));
  }

  /// The guild of this id or name.
  public Guild guild(String idOrName) {
    return findGuild(idOrName)
        .or(() -> guilds().stream().filter(it -> it.name().equals(idOrName)).findFirst())
        .orElseThrow(() -> unknown("guild", idOrName));
  }

  /// The channel of this id or name (of several with one name, the oldest).
  public Channel channel(String idOrName) {
    return findChannel(idOrName)
        .or(() -> channels().stream().filter(it -> it.name().equals(idOrName)).findFirst())
        .orElseThrow(() -> unknown("channel", idOrName));
  }

  /// The direct messages of this user with the bot, opened if need be.
  public Channel.Direct direct(String userIdOrName) {
    User user = user(userIdOrName);
    return events.alone(
        () ->
            channels.all().stream()
                .filter(Channel.Direct.class::isInstance)
                .map(Channel.Direct.class::cast)
                .filter(direct -> direct.userId().equals(user.id()))
                .findFirst()
                .orElseGet(() -> add(Channel.Direct.of(user, snowflakes.next()))));
  }

  Optional<User> findUser(String idOrName) {
    return events.alone(
        () ->
            Optional.ofNullable(users.get(idOrName))
                .or(
                    () ->
                        users.values().stream()
                            .filter(it -> it.name().equals(idOrName))
                            .findFirst()));
  }

  Optional<Channel> findChannel(String id) {
    return events.alone(() -> channels.find(id));
  }

  Optional<Guild> findGuild(String id) {
    return events.alone(() -> Optional.ofNullable(guilds.get(id)));
  }

  /// What this user may do in this channel, as Discord computes it from roles and overwrites.
  public Set<Permission> permissions(String user, String channel) {
    String userId = user(user).id();
    return events.alone(() -> permissionsIn(userId, channel(channel)));
  }

  Set<Permission> permissionsIn(String userId, Channel channel) {
    return PermissionRules.in(this, userId, channel);
  }

  boolean sees(String userId, Channel channel) {
    return permissionsIn(userId, channel).contains(Permission.VIEW_CHANNEL);
  }

  /// A new person, in no guild yet.
  public User addUser(String name) {
    return events.alone(
        () -> {
          User user = new User(snowflakes.next(), name, false);
          users.put(user.id(), user);
          return user;
        });
  }

  /// A new guild with its owner and the bot in it; every member has these permissions.
  public Guild addGuild(String name, String owner, Set<Permission> everyone) {
    return events.alone(
        () -> {
          String id = snowflakes.next();
          Role role = new Role(id, "@everyone", everyone, 0, false);
          List<Member> members =
              List.of(new Member(user(owner).id(), List.of()), new Member(bot.id(), List.of()));
          Guild guild =
              new Guild(id, name, user(owner).id(), List.of(role), members, Optional.empty());
          guilds.put(id, guild);
          events.publish(new WorldEvent.GuildCreated(guild));
          return guild;
        });
  }

  /// A new text channel.
  public Channel.Text addChannel(String guild, String name, Overwrite... overwrites) {
    return addChannel(guild, Channel.Kind.TEXT, name, overwrites);
  }

  /// A new channel of this kind.
  public Channel.Text addChannel(
      String guild, Channel.Kind kind, String name, Overwrite... overwrites) {
    return events.alone(
        () -> {
          String in = guild(guild).id();
          int position = channels(in).size();
          return add(
              new Channel.Text(snowflakes.next(), in, name, kind, position, List.of(overwrites)));
        });
  }

  /// A new public thread under a text channel.
  public Channel.PublicThread addThread(String parent, String owner, String name) {
    return events.alone(() -> addThread(snowflakes.next(), parent, user(owner).id(), name));
  }

  Channel.PublicThread addThread(String id, String parent, String ownerId, String name) {
    return add(Channel.PublicThread.under(text(parent), id, ownerId, name));
  }

  /// A new role, above the others.
  public Role addRole(String guild, String name, Set<Permission> permissions) {
    return events.alone(
        () -> {
          Guild of = guild(guild);
          Role role = new Role(snowflakes.next(), name, permissions, of.roles().size(), false);
          Guild changed = replace(of.with(role));
          events.publish(new WorldEvent.RoleCreated(changed, role));
          return role;
        });
  }

  /// Replaces a role's permissions.
  public void setPermissions(String guild, String roleId, Set<Permission> permissions) {
    events.run(
        () -> {
          Guild of = guild(guild);
          Role role = of.role(roleId).orElseThrow(() -> unknown("role", roleId)).with(permissions);
          events.publish(new WorldEvent.RoleUpdated(replace(of.with(role)), role));
        });
  }

  /// Makes a channel the one where a guild says who has joined.
  public void setSystemChannel(String guild, String channel) {
    events.run(
        () -> {
          Guild changed = replace(guild(guild).withSystemChannel(text(channel).id()));
          events.publish(new WorldEvent.GuildUpdated(changed));
        });
  }

  /// Denies a user these permissions in a text channel by an overwrite of their own.
  public void deny(String channel, String user, Permission... permissions) {
    overwrite(channel, user, Set.of(), Set.of(permissions));
  }

  /// Allows a user these permissions in a text channel by an overwrite of their own.
  public void allow(String channel, String user, Permission... permissions) {
    overwrite(channel, user, Set.of(permissions), Set.of());
  }

  private void overwrite(String channel, String user, Set<Permission> allow, Set<Permission> deny) {
    events.run(
        () -> {
          Channel.Text text = text(channel);
          replace(text.with(new Overwrite(user(user).id(), Overwrite.Kind.MEMBER, allow, deny)));
        });
  }

  /// Archives or locks a thread, or undoes either.
  public void setThread(String thread, boolean archived, boolean locked) {
    events.run(
        () -> {
          if (channel(thread) instanceof Channel.PublicThread it) {
            replace(it.with(archived, locked));
          } else {
            throw unknown("thread", thread);
          }
        });
  }

  /// Deletes a channel, and the threads under it.
  public void removeChannel(String channel) {
    events.run(
        () -> {
          Channel gone = channel(channel);
          channels.removeIf(
              it ->
                  it.id().equals(gone.id())
                      || (it instanceof Channel.PublicThread t && t.parentId().equals(gone.id())));
          events.publish(new WorldEvent.ChannelDeleted(gone));
        });
  }

  private Channel.Text text(String channel) {
    if (channel(channel) instanceof Channel.Text text) {
      return text;
    }
    throw unknown("text channel", channel);
  }

  <C extends Channel> C add(C channel) {
    channels.put(channel);
    events.publish(new WorldEvent.ChannelCreated(channel));
    return channel;
  }

  private void replace(Channel channel) {
    channels.put(channel);
    events.publish(new WorldEvent.ChannelUpdated(channel));
  }

  Guild replace(Guild guild) {
    guilds.put(guild.id(), guild);
    return guild;
  }

  static IllegalArgumentException unknown(String what, String name) {
    return new IllegalArgumentException("The sandbox has no " + what + " '" + name + "'");
  }
}
