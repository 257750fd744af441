package io.github.pullquote.library;

import io.github.pullquote.keypoints.Timetable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/// An article whose key points are posted into a channel one at a time, until it is through.
///
/// @param id up to 13 letters and digits, of no other schedule of the server
/// @param guild the server
/// @param plan what is wanted
/// @param next when the next run is due, while it is not paused
/// @param runs how many runs have begun
/// @param told the words of the points that were posted, or may have been, in their order
/// @param paused why nothing is posted any more until somebody resumes it
/// @param claim the run that has begun last, while it is not known how it ended
public record Schedule(
    String id,
    long guild,
    Plan plan,
    Instant next,
    int runs,
    List<String> told,
    Optional<Pause> paused,
    Optional<Claim> claim) {
  private static final Pattern ID = Pattern.compile("[0-9a-z]{1,13}");

  /// Refuses an id of another form, and a run of those that have not begun.
  public Schedule {
    told = List.copyOf(told);
    if (!ID.matcher(id).matches() || runs < 0 || (claim.isPresent() && runs == 0)) {
      throw new IllegalArgumentException(
          "No schedule has the id %s and %d runs".formatted(id, runs));
    }
  }

  /// One that has just been set up.
  public static Schedule begin(String id, long guild, Plan plan, Instant next) {
    return new Schedule(id, guild, plan, next, 0, List.of(), Optional.empty(), Optional.empty());
  }

  /// What somebody wants to be posted.
  ///
  /// @param article its id
  /// @param channel the channel's or thread's id
  /// @param parent the id of the channel that a thread belongs to; empty for a channel
  /// @param by the user id of who set it up
  public record Plan(
      String article, long channel, OptionalLong parent, Timetable timetable, long by) {}

  /// Why a schedule stopped.
  ///
  /// @param detail of the cause: for [Cause#MAY_NOT_POST] the permission in Discord's words, for
  ///   [Cause#REFUSED] a note of the reason, or the number of an incident; else empty
  public record Pause(Cause cause, String detail) {
    /// A cause that needs no detail.
    public static Pause of(Cause cause) {
      return new Pause(cause, "");
    }
  }

  /// What can stop a schedule.
  public enum Cause {
    /// The channel was deleted, or the bot does not find the thread.
    CHANNEL_GONE,
    /// The bot lacks a permission there.
    MAY_NOT_POST,
    /// The thread was locked.
    LOCKED,
    /// The server's own rules keep the message back.
    BLOCKED,
    /// Discord refuses the message for another reason.
    REFUSED,
    /// The article was removed.
    ARTICLE_GONE
  }

  /// A run that has begun.
  ///
  /// @param due when it was to begin
  /// @param at when it began
  /// @param after the id of a message that was in the channel before; 0 for none
  /// @param point the words that it posts; empty where it only says that the article is through
  /// @param last whether the schedule ends with it
  public record Claim(Instant due, Instant at, long after, Optional<String> point, boolean last) {
    /// Refuses a run that says that the article is through, and is not the last.
    public Claim {
      if (point.isEmpty() && !last) {
        throw new IllegalArgumentException("Something comes after the end");
      }
    }
  }
}
