package io.github.pullquote.card;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a button of a schedule means. Like a [ComponentId] it stands with the message, and gives
/// nobody a right.
public sealed interface ScheduleId extends CustomId {
  /// The schedule's id.
  String schedule();

  /// Goes on with a schedule that is paused.
  record Resume(String schedule) implements ScheduleId {
    @Override
    public String toString() {
      return "s1|p|" + schedule;
    }
  }

  /// Takes a post away. It also tells by which run the post was made.
  ///
  /// @param run the run's number
  /// @param owner the user id of who set the schedule up
  record Remove(String schedule, int run, long owner) implements ScheduleId {
    @Override
    public String toString() {
      return "s1|x|%s|%s|%s"
          .formatted(schedule, Integer.toString(run, RADIX), Long.toUnsignedString(owner, RADIX));
    }
  }

  /// Of the numbers in the written form.
  int RADIX = 36;

  /// The written form of [Resume].
  Pattern RESUME = Pattern.compile("s1\\|p\\|([0-9a-z]{1,13})");

  /// The written form of [Remove].
  Pattern REMOVE =
      Pattern.compile("s1\\|x\\|([0-9a-z]{1,13})\\|([0-9a-z]{1,6})\\|([0-9a-z]{1,13})");

  /// Reads the written form.
  ///
  /// @return empty if the text is no id of this version
  static Optional<ScheduleId> parse(String text) {
    Matcher resume = RESUME.matcher(text);
    if (resume.matches()) {
      return Optional.of(new Resume(resume.group(1)));
    }
    Matcher remove = REMOVE.matcher(text);
    if (!remove.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Remove(
              remove.group(1),
              Integer.parseInt(remove.group(2), RADIX),
              Long.parseUnsignedLong(remove.group(3), RADIX)));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
