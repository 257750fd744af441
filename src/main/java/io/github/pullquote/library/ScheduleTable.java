package io.github.pullquote.library;

import io.github.pullquote.library.Schedule.Claim;
import io.github.pullquote.library.Schedule.Pause;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The schedules of servers.
final class ScheduleTable implements Schedules {
  private static final Logger log = LoggerFactory.getLogger(ScheduleTable.class);

  private final Database database;

  ScheduleTable(Database database) {
    this.database = database;
  }

  @Override
  public Entry add(Schedule schedule) {
    return database.write(
        schedule.guild(),
        handle -> {
          List<Schedule> there = of(handle, schedule.guild());
          if (there.stream().anyMatch(it -> it.id().equals(schedule.id()))) {
            return Entry.KEPT;
          }
          if (there.stream().anyMatch(it -> isSame(it.plan(), schedule.plan()))) {
            return Entry.SAME_PLAN;
          }
          if (there.size() >= MOST) {
            return Entry.TOO_MANY;
          }
          // Before the schedule, which refers to its server.
          GuildTable.know(handle, schedule.guild());
          StoredSchedule.insert(handle, schedule);
          handle.execute(
              "UPDATE guild SET zone = ? WHERE id = ?",
              schedule.plan().timetable().zone().getId(),
              schedule.guild());
          return Entry.KEPT;
        });
  }

  private static boolean isSame(Schedule.Plan one, Schedule.Plan other) {
    return one.article().equals(other.article()) && one.channel() == other.channel();
  }

  @Override
  public List<Schedule> of(long guild) {
    return database.read(guild, handle -> of(handle, guild));
  }

  private static List<Schedule> of(Handle handle, long guild) {
    return handle
        .createQuery("SELECT * FROM schedule WHERE guild = :guild ORDER BY number")
        .bind("guild", guild)
        .map((row, context) -> StoredSchedule.schedule(row))
        .list();
  }

  @Override
  public Optional<Schedule> find(long guild, String id) {
    return database.read(
        guild,
        handle ->
            handle
                .createQuery("SELECT * FROM schedule WHERE guild = :guild AND id = :id")
                .bind("guild", guild)
                .bind("id", id)
                .map((row, context) -> StoredSchedule.schedule(row))
                .findOne());
  }

  @Override
  public boolean cancel(long guild, String id) {
    return change(guild, "DELETE FROM schedule WHERE guild = ? AND id = ?", guild, id);
  }

  @Override
  public Optional<ZoneId> zone(long guild) {
    return database
        .read(
            guild,
            handle ->
                handle
                    .createQuery("SELECT zone FROM guild WHERE id = :guild AND zone IS NOT NULL")
                    .bind("guild", guild)
                    .mapTo(String.class)
                    .findOne())
        .map(ZoneId::of);
  }

  @Override
  public List<Schedule> due(Instant now, Instant far) {
    return database.readAll(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT * FROM schedule
                    WHERE pause_cause IS NULL
                      AND (next_at <= :now OR next_at > :far OR claim_at IS NOT NULL)
                    ORDER BY next_at
                    """)
                .bind("now", now.toEpochMilli())
                .bind("far", far.toEpochMilli())
                .map((row, context) -> readable(row))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList());
  }

  /// One that is damaged must not keep back those of other servers.
  private static Optional<Schedule> readable(ResultSet row) throws SQLException {
    try {
      return Optional.of(StoredSchedule.schedule(row));
    } catch (StoreException e) {
      log.error("Nothing is posted for a schedule: {}", e.getMessage());
      return Optional.empty();
    }
  }

  @Override
  public Optional<Instant> nextAfter(Instant now) {
    return database.readAll(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT next_at FROM schedule
                    WHERE pause_cause IS NULL AND next_at > :now ORDER BY next_at LIMIT 1
                    """)
                .bind("now", now.toEpochMilli())
                .mapTo(Long.class)
                .findOne()
                .map(Instant::ofEpochMilli));
  }

  @Override
  public Optional<Schedule> claim(Schedule schedule, Claim claim, Instant next) {
    return database.write(
        schedule.guild(),
        handle ->
            handle
                .createQuery(
                    """
                    UPDATE schedule SET runs = runs + 1, next_at = :next, claim_due = :due,
                      claim_at = :at, claim_after = :after, claim_point = :point,
                      claim_last = :last
                    WHERE guild = :guild AND id = :id AND runs = :runs AND next_at = :before
                      AND pause_cause IS NULL AND claim_at IS NULL
                    RETURNING *
                    """)
                .bind("next", next.toEpochMilli())
                .bind("due", claim.due().toEpochMilli())
                .bind("at", claim.at().toEpochMilli())
                .bind("after", claim.after())
                .bind("point", claim.point().orElse(""))
                .bind("last", claim.last())
                .bind("guild", schedule.guild())
                .bind("id", schedule.id())
                .bind("runs", schedule.runs())
                .bind("before", schedule.next().toEpochMilli())
                .map((row, context) -> StoredSchedule.schedule(row))
                .findOne());
  }

  @Override
  public void told(Schedule schedule) {
    database.write(
        schedule.guild(),
        handle -> {
          handle.execute(
              """
              DELETE FROM schedule
              WHERE guild = ? AND id = ? AND runs = ? AND claim_at IS NOT NULL AND claim_last
              """,
              schedule.guild(),
              schedule.id(),
              schedule.runs());
          return StoredSchedule.tell(handle, schedule);
        });
  }

  @Override
  public void release(Schedule schedule) {
    change(
        schedule.guild(),
        """
        UPDATE schedule SET claim_due = NULL, claim_at = NULL, claim_after = NULL,
          claim_point = NULL, claim_last = NULL
        WHERE guild = ? AND id = ? AND runs = ? AND claim_at IS NOT NULL
        """,
        schedule.guild(),
        schedule.id(),
        schedule.runs());
  }

  @Override
  public void skip(Schedule schedule, Instant next) {
    change(
        schedule.guild(),
        """
        UPDATE schedule SET next_at = ?
        WHERE guild = ? AND id = ? AND runs = ? AND next_at = ? AND claim_at IS NULL
        """,
        next.toEpochMilli(),
        schedule.guild(),
        schedule.id(),
        schedule.runs(),
        schedule.next().toEpochMilli());
  }

  @Override
  public boolean pause(Schedule schedule, Pause pause) {
    return change(
        schedule.guild(),
        """
        UPDATE schedule SET pause_cause = ?, pause_detail = ?
        WHERE guild = ? AND id = ? AND pause_cause IS NULL
        """,
        pause.cause().name(),
        pause.detail(),
        schedule.guild(),
        schedule.id());
  }

  @Override
  public boolean resume(long guild, String id, Instant next) {
    return change(
        guild,
        """
        UPDATE schedule SET pause_cause = NULL, pause_detail = NULL, next_at = ?
        WHERE guild = ? AND id = ? AND pause_cause IS NOT NULL
        """,
        next.toEpochMilli(),
        guild,
        id);
  }

  private boolean change(long guild, String sql, Object... values) {
    return database.write(guild, handle -> handle.execute(sql, values) > 0);
  }
}
