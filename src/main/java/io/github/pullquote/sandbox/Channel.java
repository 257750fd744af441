package io.github.pullquote.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A place for messages. A value; the [World] replaces it.
public sealed interface Channel {
  /// Its snowflake.
  String id();

  /// Discord's number of this type of channel.
  int type();

  /// What people call it.
  String name();

  /// The guild that it belongs to; none for direct messages.
  Optional<String> guild();

  /// A text or announcement channel of a guild.
  record Text(
      String id,
      String guildId,
      String name,
      boolean announcements,
      int position,
      List<Overwrite> overwrites)
      implements Channel {
    public Text {
      overwrites = List.copyOf(overwrites);
    }

    /// The same with this overwrite in place of an earlier one of the same id.
    Text with(Overwrite overwrite) {
      List<Overwrite> changed = new ArrayList<>(overwrites);
      changed.removeIf(it -> it.id().equals(overwrite.id()));
      changed.add(overwrite);
      return new Text(id, guildId, name, announcements, position, changed);
    }

    @Override
    public int type() {
      return announcements ? 5 : 0;
    }

    @Override
    public Optional<String> guild() {
      return Optional.of(guildId);
    }
  }

  /// A public thread under a text channel.
  record PublicThread(
      String id,
      String guildId,
      String parentId,
      String ownerId,
      String name,
      boolean archived,
      boolean locked)
      implements Channel {
    PublicThread with(boolean archived, boolean locked) {
      return new PublicThread(id, guildId, parentId, ownerId, name, archived, locked);
    }

    @Override
    public int type() {
      return 11;
    }

    @Override
    public Optional<String> guild() {
      return Optional.of(guildId);
    }
  }

  /// A conversation of one user with the bot.
  record Direct(String id, String userId, String name) implements Channel {
    @Override
    public int type() {
      return 1;
    }

    @Override
    public Optional<String> guild() {
      return Optional.empty();
    }
  }
}
