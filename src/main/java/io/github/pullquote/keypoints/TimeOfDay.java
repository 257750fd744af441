package io.github.pullquote.keypoints;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a time of day as people write it: 9:00, 09.00, 0900, 9, 9am, 9:30 p.m., 21h, 21h30, noon.
public final class TimeOfDay {
  private static final Pattern FORM =
      Pattern.compile("(\\d{1,2})(?:\\s*[:.h]\\s*(\\d{2}))?\\s*(h|a\\.?m\\.?|p\\.?m\\.?)?");
  private static final Pattern DIGITS = Pattern.compile("(\\d{2})(\\d{2})");
  private static final int LAST_HOUR = 23;
  private static final int LAST_MINUTE = 59;
  private static final int NOON = 12;

  private TimeOfDay() {}

  /// The time, to the minute; empty if the text is none.
  public static Optional<LocalTime> parse(String text) {
    String written = text.strip().toLowerCase(Locale.ROOT);
    if (written.equals("noon") || written.equals("midnight")) {
      return Optional.of(written.equals("noon") ? LocalTime.NOON : LocalTime.MIDNIGHT);
    }
    Matcher digits = DIGITS.matcher(written);
    if (digits.matches()) {
      return of(number(digits.group(1)), number(digits.group(2)));
    }
    Matcher matcher = FORM.matcher(written);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int hour = number(matcher.group(1));
    int minute = matcher.group(2) == null ? 0 : number(matcher.group(2));
    String mark = matcher.group(3) == null ? "" : matcher.group(3);
    return mark.isEmpty() || mark.equals("h")
        ? of(hour, minute)
        : ofHalfDay(hour, minute, mark.startsWith("p"));
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static Optional<LocalTime> of(int hour, int minute) {
    return hour <= LAST_HOUR && minute <= LAST_MINUTE
        ? Optional.of(LocalTime.of(hour, minute))
        : Optional.empty();
  }

  /// 12am is midnight, 12pm noon.
  private static Optional<LocalTime> ofHalfDay(int hour, int minute, boolean afternoon) {
    return hour >= 1 && hour <= NOON
        ? of(hour % NOON + (afternoon ? NOON : 0), minute)
        : Optional.empty();
  }
}
