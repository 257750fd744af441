package io.github.pullquote.library;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.github.pullquote.keypoints.Timetable;
import io.github.pullquote.library.Schedule.Cause;
import io.github.pullquote.library.Schedule.Claim;
import io.github.pullquote.library.Schedule.Pause;
import io.github.pullquote.library.Schedule.Plan;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/// How schedules stand in rows.
final class StoredSchedule {
  private static final JsonMapper JSON = new JsonMapper();
  private static final int HOUR = 60;

  private StoredSchedule() {}

  static void insert(Handle handle, Schedule schedule) {
    Plan plan = schedule.plan();
    handle
        .createUpdate(
            """
            INSERT INTO schedule
              (guild, id, article, channel, parent, zone, minute, days, set_by, next_at)
            VALUES (:guild, :id, :article, :channel, :parent, :zone, :minute, :days, :by, :next)
            """)
        .bind("guild", schedule.guild())
        .bind("id", schedule.id())
        .bind("article", plan.article())
        .bind("channel", plan.channel())
        .bind("parent", plan.parent())
        .bind("zone", plan.timetable().zone().getId())
        .bind("minute", minute(plan.timetable().time()))
        .bind("days", days(plan.timetable().days()))
        .bind("by", plan.by())
        .bind("next", schedule.next().toEpochMilli())
        .execute();
  }

  /// Ends a run that has begun: its point is told.
  ///
  /// @return how many schedules that was: none or one
  static int tell(Handle handle, Schedule schedule) {
    return handle
        .createQuery(
            """
            SELECT told, claim_point FROM schedule
            WHERE guild = :guild AND id = :id AND runs = :runs AND claim_at IS NOT NULL
            """)
        .bind("guild", schedule.guild())
        .bind("id", schedule.id())
        .bind("runs", schedule.runs())
        .map((row, context) -> with(row.getString("told"), row.getString("claim_point")))
        .findOne()
        .map(
            told ->
                handle.execute(
                    """
                    UPDATE schedule SET told = ?, claim_due = NULL, claim_at = NULL,
                      claim_after = NULL, claim_point = NULL, claim_last = NULL
                    WHERE guild = ? AND id = ?
                    """,
                    told,
                    schedule.guild(),
                    schedule.id()))
        .orElse(0);
  }

  private static String with(String told, String point) {
    try {
      return JSON.readValue(told, ArrayNode.class).add(point).toString();
    } catch (JsonProcessingException e) {
      throw new StoreException("What a schedule has told is damaged in the database", e);
    }
  }

  private static int minute(LocalTime time) {
    return time.getHour() * HOUR + time.getMinute();
  }

  private static String days(Set<DayOfWeek> days) {
    return EnumSet.copyOf(days).stream()
        .map(day -> "" + day.getValue())
        .collect(Collectors.joining());
  }

  /// The schedule of a row.
  ///
  /// @throws StoreException if the row holds none any more, or a zone that this Java doesn't know
  static Schedule schedule(ResultSet row) throws SQLException {
    try {
      return new Schedule(
          row.getString("id"),
          row.getLong("guild"),
          plan(row),
          moment(row, "next_at"),
          row.getInt("runs"),
          List.of(JSON.readValue(row.getString("told"), String[].class)),
          pause(row),
          claim(row));
    } catch (JsonProcessingException | IllegalArgumentException | DateTimeException e) {
      throw new StoreException(
          "A schedule of server %s is damaged in the database. Put a backup in its place: pullquote restore FILE --force"
              .formatted(Long.toUnsignedString(row.getLong("guild"))),
          e);
    }
  }

  private static Plan plan(ResultSet row) throws SQLException {
    int minute = row.getInt("minute");
    return new Plan(
        row.getString("article"),
        row.getLong("channel"),
        parent(row),
        new Timetable(
            ZoneId.of(row.getString("zone")),
            LocalTime.of(minute / HOUR, minute % HOUR),
            row.getString("days")
                .chars()
                .mapToObj(digit -> DayOfWeek.of(digit - '0'))
                .collect(Collectors.toSet())),
        row.getLong("set_by"));
  }

  private static OptionalLong parent(ResultSet row) throws SQLException {
    long parent = row.getLong("parent");
    return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(parent);
  }

  private static Instant moment(ResultSet row, String column) throws SQLException {
    return Instant.ofEpochMilli(row.getLong(column));
  }

  private static Optional<Pause> pause(ResultSet row) throws SQLException {
    String cause = row.getString("pause_cause");
    return cause == null
        ? Optional.empty()
        : Optional.of(new Pause(Cause.valueOf(cause), row.getString("pause_detail")));
  }

  private static Optional<Claim> claim(ResultSet row) throws SQLException {
    String point = row.getString("claim_point");
    return point == null
        ? Optional.empty()
        : Optional.of(
            new Claim(
                moment(row, "claim_due"),
                moment(row, "claim_at"),
                row.getLong("claim_after"),
                Optional.of(point).filter(words -> !words.isEmpty()),
                row.getBoolean("claim_last")));
  }
}
