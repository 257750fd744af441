package io.github.pullquote.library;

import io.github.pullquote.library.Preferences.Questions;
import io.github.pullquote.library.WeekReport.PassageCount;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/// How the questions of servers went.
final class InsightTable implements Insights {
  private static final Pattern NOT_STORED = Pattern.compile("[\\x00\\p{Cs}]");

  private final Database database;

  InsightTable(Database database) {
    this.database = database;
  }

  /// A week as it is stored.
  static long number(Week week) {
    return week.monday().toEpochDay();
  }

  private static Week week(long number) {
    return new Week(LocalDate.ofEpochDay(number));
  }

  @Override
  public void add(Map<Asked, Integer> asked, List<Unanswered> unanswered) {
    database.writeBeside(
        handle -> {
          asked.keySet().stream()
              .map(Asked::guild)
              .distinct()
              .forEach(guild -> GuildTable.know(handle, guild));
          asked.forEach((one, times) -> count(handle, one, times));
          unanswered.forEach(one -> keep(handle, one));
          Set<Long> guilds = unanswered.stream().map(Unanswered::guild).collect(Collectors.toSet());
          guilds.forEach(guild -> keepNewest(handle, guild));
          return asked.size();
        });
  }

  private static void count(Handle handle, Asked asked, int times) {
    handle.execute(
        """
        INSERT INTO question_count (guild, week, outcome, times) VALUES (?, ?, ?, ?)
        ON CONFLICT (guild, week, outcome) DO UPDATE SET
          times = question_count.times + excluded.times
        """,
        asked.guild(),
        number(asked.week()),
        asked.outcome().name(),
        times);
    asked
        .quoted()
        .ifPresent(
            passage ->
                handle.execute(
                    """
                    INSERT INTO passage_count (guild, week, article, revision, passage, quoted)
                    VALUES (?, ?, ?, ?, ?, ?)
                    ON CONFLICT (guild, week, article, revision, passage) DO UPDATE SET
                      quoted = passage_count.quoted + excluded.quoted
                    """,
                    asked.guild(),
                    number(asked.week()),
                    passage.article().id(),
                    passage.article().revision(),
                    passage.passage(),
                    times));
  }

  /// Whether the server wants it is looked at here, as it may have changed its mind meanwhile.
  private static void keep(Handle handle, Unanswered one) {
    // PostgreSQL has no text with a zero in it, and no half of a character.
    String text = shortened(NOT_STORED.matcher(one.question()).replaceAll(""));
    handle
        .createUpdate(
            """
            INSERT INTO unanswered (guild, folded, text, times, last_at)
            SELECT id, :folded, :text, 1, :at FROM guild WHERE id = :guild AND questions = :kept
            ON CONFLICT (guild, folded) DO UPDATE SET
              text = excluded.text, times = unanswered.times + 1,
              last_at = CASE WHEN unanswered.last_at > excluded.last_at
                THEN unanswered.last_at ELSE excluded.last_at END
            """)
        .bind("guild", one.guild())
        .bind("folded", text.toLowerCase(Locale.ROOT))
        .bind("text", text)
        .bind("at", one.at().toEpochMilli())
        .bind("kept", Questions.KEPT.name())
        .execute();
  }

  private static String shortened(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return text.substring(0, end);
  }

  private static void keepNewest(Handle handle, long guild) {
    handle.execute(
        """
        DELETE FROM unanswered WHERE guild = ? AND folded NOT IN (
          SELECT folded FROM unanswered WHERE guild = ? ORDER BY last_at DESC, folded LIMIT ?)
        """,
        guild,
        guild,
        MOST);
  }

  @Override
  public WeekReport report(long guild, Week week) {
    return database.read(
        guild,
        handle ->
            new WeekReport(week, outcomes(handle, guild, week), passages(handle, guild, week)));
  }

  private static Map<Outcome, Long> outcomes(Handle handle, long guild, Week week) {
    return handle
        .createQuery(
            "SELECT outcome, times FROM question_count WHERE guild = :guild AND week = :week")
        .bind("guild", guild)
        .bind("week", number(week))
        .reduceRows(
            new HashMap<>(),
            (outcomes, row) -> {
              Outcome outcome = Outcome.valueOf(row.getColumn("outcome", String.class));
              outcomes.put(outcome, row.getColumn("times", Long.class));
              return outcomes;
            });
  }

  /// Votes that can still be changed count too.
  private static List<PassageCount> passages(Handle handle, long guild, Week week) {
    return handle
        .createQuery(
            """
            SELECT article, revision, passage, sum(quoted) AS quoted, sum(helpful) AS helpful,
              sum(not_helpful) AS not_helpful
            FROM (
              SELECT article, revision, passage, quoted, helpful, not_helpful
              FROM passage_count WHERE guild = :guild AND week = :week
              UNION ALL
              SELECT article, revision, passage, 0,
                CASE WHEN verdict = 'HELPFUL' THEN 1 ELSE 0 END,
                CASE WHEN verdict = 'NOT_HELPFUL' THEN 1 ELSE 0 END
              FROM vote WHERE guild = :guild AND week = :week) AS counted
            GROUP BY article, revision, passage
            """)
        .bind("guild", guild)
        .bind("week", number(week))
        .map((row, context) -> passage(row))
        .list();
  }

  private static PassageCount passage(ResultSet row) throws SQLException {
    ArticleKey article = new ArticleKey(row.getString("article"), row.getString("revision"));
    return new PassageCount(
        new PassageKey(article, row.getInt("passage")),
        row.getLong("quoted"),
        row.getLong("helpful"),
        row.getLong("not_helpful"));
  }

  @Override
  public List<Week> weeks(long guild) {
    return database.read(
        guild,
        handle ->
            handle
                .createQuery(
                    """
                    SELECT week FROM question_count WHERE guild = :guild
                    UNION SELECT week FROM passage_count WHERE guild = :guild
                    UNION SELECT week FROM vote WHERE guild = :guild
                    ORDER BY week
                    """)
                .bind("guild", guild)
                .mapTo(Long.class)
                .map(InsightTable::week)
                .list());
  }

  @Override
  public List<KeptQuestion> questions(long guild) {
    return database.read(
        guild,
        handle ->
            handle
                .createQuery(
                    """
                    SELECT text, times, last_at FROM unanswered WHERE guild = :guild
                    ORDER BY times DESC, last_at DESC, folded
                    """)
                .bind("guild", guild)
                .map(
                    (row, context) ->
                        new KeptQuestion(
                            row.getString("text"),
                            row.getLong("times"),
                            Instant.ofEpochMilli(row.getLong("last_at"))))
                .list());
  }

  @Override
  public void expire(Week countedBefore, Instant askedBefore) {
    database.writeBeside(
        handle -> {
          long week = number(countedBefore);
          handle.execute("DELETE FROM question_count WHERE week < ?", week);
          handle.execute("DELETE FROM passage_count WHERE week < ?", week);
          return handle.execute(
              "DELETE FROM unanswered WHERE last_at < ?", askedBefore.toEpochMilli());
        });
  }
}
