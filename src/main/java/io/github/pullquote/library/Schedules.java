package io.github.pullquote.library;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// What is to be posted when, in every server. A schedule is known only together with its server.
/// What a method has done is on the disk when it returns. Safe for many threads.
///
/// Every method throws a [StoreException] if the store can't be read or written.
public interface Schedules {
  /// So many schedules has a server at the most.
  int MOST = 10;

  /// What becomes of a schedule that is to be kept.
  enum Entry {
    /// It is kept; or it was there already, by its id.
    KEPT,
    /// Another one posts that article into that channel.
    SAME_PLAN,
    /// The server has [#MOST].
    TOO_MANY
  }

  /// Keeps a schedule, and its zone as the one that the server used last.
  Entry add(Schedule schedule);

  /// The schedules of a server, in the order they were added.
  List<Schedule> of(long guild);

  /// A schedule of a server.
  Optional<Schedule> find(long guild, String id);

  /// Deletes a schedule.
  ///
  /// @return false if the server has no such schedule
  boolean cancel(long guild, String id);

  /// The zone that a server used last.
  Optional<ZoneId> zone(long guild);

  /// The schedules of all servers that something is to be done about: those of which a run is due
  /// or has not ended, and those of which the next run is due after `far`, as happens where the
  /// clock was wrong. Never one that is paused.
  List<Schedule> due(Instant now, Instant far);

  /// When the first run after `now` is due, of those that are not paused.
  Optional<Instant> nextAfter(Instant now);

  /// Begins a run. None of the same number ever begins again.
  ///
  /// @param schedule as it was read
  /// @param next when the run after it is due
  /// @return the schedule as it is then; empty, and nothing is done, if it has changed meanwhile
  Optional<Schedule> claim(Schedule schedule, Schedule.Claim claim, Instant next);

  /// Ends the run that has begun: its point was posted, or may have been. After the last run the
  /// schedule is deleted. No effect if that run has ended.
  void told(Schedule schedule);

  /// Ends the run that has begun: nothing was posted for sure. No effect if it has ended.
  void release(Schedule schedule);

  /// Lets a run pass that has not begun. No effect if the schedule has changed meanwhile.
  ///
  /// @param schedule as it was read
  void skip(Schedule schedule, Instant next);

  /// Stops a schedule until it is resumed.
  ///
  /// @return false, and nothing is done, if it is paused already or gone
  boolean pause(Schedule schedule, Schedule.Pause pause);

  /// Goes on with a schedule that is paused.
  ///
  /// @param next when its next run is due
  /// @return false, and nothing is done, if it is not paused or gone
  boolean resume(long guild, String id, Instant next);
}
