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

  /// What a guild's channel is for, with Discord's number for it.
  enum Kind {
    TEXT(0),
    /// In it one can talk, and write too.
    VOICE(2),
    ANNOUNCEMENTS(5),
    /// Some talk and others listen; one can write too.
    STAGE(13),
    /// It holds threads, and no messages of its own.
    FORUM(15);

    private final int number;

    /// Whether one joins it to talk.
    boolean isForTalk() {
      return this == VOICE || this == STAGE;
    }

    Kind(int number) {
      this.number = number;
    }
  }

  /// A channel of a guild that is no thread.
  record Text(
      String id, String guildId, String name, Kind kind, int position, List<Overwrite> overwrites)
      implements Channel {
    public Text {
      overwrites = List.copyOf(overwrites);
    }

    /// The same with this overwrite in place of an earlier one of the same id.
    Text with(Overwrite overwrite) {
      List<Overwrite> changed = new ArrayList<>(overwrites);
      changed.removeIf(it -> it.id().equals(overwrite.id()));
      changed.add(overwrite);
      return new Text(id, guildId, name, kind, position, changed);
    }

    @Override
    public int type() {
      return kind.number;
    }

    @Override
    public Optional<String> guild() {
      return Optional.of(guildId);
    }
  }

  /// A public thread under a channel.
  ///
  /// @param announcements whether that is one for announcements
  record PublicThread(
      String id,
      String guildId,
      String parentId,
      String ownerId,
      String name,
      boolean announcements,
      boolean archived,
      boolean locked)
      implements Channel {
    static PublicThread under(Text parent, String id, String ownerId, String name) {
      boolean news = parent.kind() == Kind.ANNOUNCEMENTS;
      return new PublicThread(id, parent.guildId(), parent.id(), ownerId, name, news, false, false);
    }

    PublicThread with(boolean archived, boolean locked) {
      return new PublicThread(
          id, guildId, parentId, ownerId, name, announcements, archived, locked);
    }

    @Override
    public int type() {
      return announcements ? 10 : 11;
    }

    @Override
    public Optional<String> guild() {
      return Optional.of(guildId);
    }
  }

  /// A conversation of one user with the bot.
  record Direct(String id, String userId, String name) implements Channel {
    static Direct of(User user, String id) {
      return new Direct(id, user.id(), user.name());
    }

    @Override
    public int type() {
      return 1;
    }

    @Override
    public Optional<String> guild() {
      return Optional.empty();
    }
  }

  /// A conversation of people without the bot.
  ///
  /// @param userIds at least two
  record Group(String id, String name, List<String> userIds) implements Channel {
    public Group {
      userIds = List.copyOf(userIds);
    }

    @Override
    public int type() {
      return 3;
    }

    @Override
    public Optional<String> guild() {
      return Optional.empty();
    }
  }
}
