package io.github.pullquote.sandbox;

import java.util.EnumSet;
import java.util.Set;

/// The guild in which a stranger tries the bot: The Reading Room, with Ada, Ben and Cleo.
final class DefaultWorld {
  private static final Set<Permission> MEMBERS =
      EnumSet.of(
          Permission.VIEW_CHANNEL,
          Permission.SEND_MESSAGES,
          Permission.ADD_REACTIONS,
          Permission.EMBED_LINKS,
          Permission.ATTACH_FILES,
          Permission.READ_MESSAGE_HISTORY,
          Permission.CONNECT,
          Permission.USE_APPLICATION_COMMANDS,
          Permission.USE_EXTERNAL_APPS,
          Permission.CREATE_PUBLIC_THREADS,
          Permission.SEND_MESSAGES_IN_THREADS);

  /// What the bot's invitation asks for.
  private static final Set<Permission> BOT =
      EnumSet.of(
          Permission.VIEW_CHANNEL,
          Permission.SEND_MESSAGES,
          Permission.SEND_MESSAGES_IN_THREADS,
          Permission.CREATE_PUBLIC_THREADS,
          Permission.EMBED_LINKS,
          Permission.ATTACH_FILES,
          Permission.READ_MESSAGE_HISTORY);

  private DefaultWorld() {}

  static void furnish(World world) {
    String ada = world.addUser("Ada").id();
    String ben = world.addUser("Ben").id();
    String cleo = world.addUser("Cleo").id();
    String bot = world.bot().id();
    String guild = world.addGuild("The Reading Room", ada, MEMBERS).id();
    String moderators = world.addRole(guild, "Host", EnumSet.of(Permission.ADMINISTRATOR)).id();
    world.members().set(guild, ada, moderators);
    world.members().set(guild, ben);
    world.members().set(guild, cleo);
    world.members().set(guild, bot, world.addRole(guild, world.bot().name(), BOT).id());
    world.addChannel(guild, "general");
    world.addChannel(guild, "book-club");
    world.addChannel(guild, "announcements", denied(bot, Permission.SEND_MESSAGES));
    world.addChannel(
        guild,
        "mods",
        new Overwrite(guild, Overwrite.Kind.ROLE, Set.of(), EnumSet.of(Permission.VIEW_CHANNEL)),
        new Overwrite(bot, Overwrite.Kind.MEMBER, EnumSet.of(Permission.VIEW_CHANNEL), Set.of()));
    world.direct(ada);
    world.direct(ben);
    world.direct(cleo);
  }

  private static Overwrite denied(String memberId, Permission permission) {
    return new Overwrite(memberId, Overwrite.Kind.MEMBER, Set.of(), EnumSet.of(permission));
  }
}
