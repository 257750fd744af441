package io.github.pullquote.library;

import io.github.pullquote.library.Preferences.Answers;
import io.github.pullquote.library.Preferences.Posters;
import io.github.pullquote.library.Preferences.Questions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/// What is known of servers beside their articles.
final class GuildTable {
  private final Database database;

  GuildTable(Database database) {
    this.database = database;
  }

  /// Gives a server's library its next edition.
  static void giveEdition(Database database, Handle handle, long guild) {
    know(handle, guild);
    handle.execute(
        "UPDATE guild SET edition = ? WHERE id = ?", database.nextEdition(handle), guild);
  }

  /// Makes sure that a server has its row.
  static void know(Handle handle, long guild) {
    Preferences standard = Preferences.standard();
    handle.execute(
        "INSERT INTO guild (id, answers, posters) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        guild,
        standard.answers().name(),
        standard.posters().name());
  }

  /// A row for each binding, or one without.
  private record Row(long edition, Preferences preferences, OptionalLong channel, String article) {}

  LibraryState state(long guild) {
    return database.read(
        guild,
        handle -> {
          Map<Long, String> bindings = new HashMap<>();
          LibraryState empty = new LibraryState(0, Preferences.standard(), Map.of());
          return handle
              .createQuery(
                  """
                  SELECT edition, answers, posters, contact, questions, channel, article
                  FROM guild
                    LEFT JOIN binding ON binding.guild = guild.id
                      AND NOT EXISTS (
                        SELECT * FROM article
                        WHERE article.guild = binding.guild AND article.id = binding.article
                          AND removed_at IS NOT NULL)
                  WHERE guild.id = :guild
                  """)
              .bind("guild", guild)
              .map((row, context) -> row(row))
              .reduce(
                  empty,
                  (state, row) -> {
                    row.channel().ifPresent(channel -> bindings.put(channel, row.article()));
                    return new LibraryState(row.edition(), row.preferences(), bindings);
                  });
        });
  }

  private static Row row(ResultSet row) throws SQLException {
    Preferences preferences =
        new Preferences(
            Answers.valueOf(row.getString("answers")),
            Posters.valueOf(row.getString("posters")),
            optional(row, "contact"),
            Questions.valueOf(row.getString("questions")));
    OptionalLong channel = optional(row, "channel");
    return new Row(
        row.getLong("edition"),
        preferences,
        channel,
        channel.isPresent() ? row.getString("article") : "");
  }

  private static OptionalLong optional(ResultSet row, String column) throws SQLException {
    long value = row.getLong(column);
    return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(value);
  }

  boolean bind(long guild, long channel, Optional<String> id) {
    return database.write(
        guild,
        handle -> {
          if (id.isEmpty()) {
            handle.execute("DELETE FROM binding WHERE guild = ? AND channel = ?", guild, channel);
            return true;
          }
          if (isRemoved(handle, guild, id.get())) {
            return false;
          }
          know(handle, guild);
          handle.execute(
              """
              INSERT INTO binding (guild, channel, article) VALUES (?, ?, ?)
              ON CONFLICT (guild, channel) DO UPDATE SET article = excluded.article
              """,
              guild,
              channel,
              id.get());
          return true;
        });
  }

  private static boolean isRemoved(Handle handle, long guild, String id) {
    return handle
        .createQuery(
            """
            SELECT EXISTS (
              SELECT * FROM article
              WHERE guild = :guild AND id = :id AND removed_at IS NOT NULL)
            """)
        .bind("guild", guild)
        .bind("id", id)
        .mapTo(Boolean.class)
        .one();
  }

  void prefer(long guild, Preferences preferences) {
    boolean forgotten =
        database.write(
            guild,
            handle -> {
              know(handle, guild);
              set(handle, guild, preferences);
              return preferences.questions() == Questions.FORGOTTEN
                  && handle.execute("DELETE FROM unanswered WHERE guild = ?", guild) > 0;
            });
    if (forgotten) {
      database.purge();
    }
  }

  private static void set(Handle handle, long guild, Preferences preferences) {
    handle
        .createUpdate(
            """
            UPDATE guild SET answers = :answers, posters = :posters, contact = :contact,
              questions = :questions
            WHERE id = :guild
            """)
        .bind("answers", preferences.answers().name())
        .bind("posters", preferences.posters().name())
        .bind("contact", preferences.contact())
        .bind("questions", preferences.questions().name())
        .bind("guild", guild)
        .execute();
  }

  Set<Long> guilds() {
    return database.readAll(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT id FROM guild
                    UNION SELECT guild FROM submission
                    UNION SELECT guild FROM reply WHERE guild IS NOT NULL
                    """)
                .mapTo(Long.class)
                .set());
  }

  void leave(long guild, Instant at) {
    database.write(
        guild,
        handle -> {
          handle.execute("DELETE FROM reply WHERE guild = ?", guild);
          return handle.execute(
              "UPDATE guild SET left_at = ? WHERE id = ? AND left_at IS NULL",
              at.toEpochMilli(),
              guild);
        });
  }

  void rejoin(long guild) {
    database.write(
        guild,
        handle ->
            handle.execute(
                "UPDATE guild SET left_at = NULL WHERE id = ? AND left_at IS NOT NULL", guild));
  }
}
