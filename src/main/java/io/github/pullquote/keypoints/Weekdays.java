package io.github.pullquote.keypoints;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Reads days of the week as people write them: daily, weekdays, weekends, Mon,Wed,Fri, Mon–Fri,
/// Mondays and Thursdays; days in the reader's language too: Mo,Mi,Fr, lundi et jeudi.
public final class Weekdays {
  /// Every day.
  public static final Set<DayOfWeek> DAILY = Set.of(DayOfWeek.values());

  /// Monday to Friday.
  public static final Set<DayOfWeek> WORKING =
      Set.copyOf(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));

  /// Saturday and Sunday.
  public static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  /// Where every space is one blank: a long one would be looked through from each of its
  /// characters.
  private static final String RANGE = " ?[-–—] ?| to ";

  private static final String BETWEEN = "[ ,;/&+]+(?:(?:and|und|et|y)[ ,]+)?";

  /// Two letters tell the days apart.
  private static final int LETTERS = 2;

  private Weekdays() {}

  /// The days, at least one; empty if one of the words is none.
  ///
  /// @param reader in whose language days may be named, besides English
  public static Optional<Set<DayOfWeek>> parse(String text, Locale reader) {
    String written =
        text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").replaceAll(RANGE, "-");
    return switch (written) {
      case "daily", "every day", "everyday", "all", "all days" -> Optional.of(DAILY);
      case "weekdays", "weekday", "workdays", "working days" -> Optional.of(WORKING);
      case "weekends", "weekend" -> Optional.of(WEEKEND);
      default -> listed(written, reader);
    };
  }

  private static Optional<Set<DayOfWeek>> listed(String written, Locale reader) {
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    for (String word : written.split(BETWEEN, -1)) {
      Set<DayOfWeek> named = range(word, reader);
      if (named.isEmpty()) {
        return Optional.empty();
      }
      days.addAll(named);
    }
    return Optional.of(days);
  }

  /// One day, or some from one to another, over the week's end if need be; empty if it is neither.
  private static Set<DayOfWeek> range(String word, Locale reader) {
    List<Optional<DayOfWeek>> ends =
        List.of(word.split("-", -1)).stream().map(it -> day(it, reader)).toList();
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    if (ends.size() > 2 || ends.contains(Optional.<DayOfWeek>empty())) {
      return days;
    }
    DayOfWeek last = ends.getLast().orElseThrow();
    for (DayOfWeek day = ends.getFirst().orElseThrow(); day != last; day = day.plus(1)) {
      days.add(day);
    }
    days.add(last);
    return days;
  }

  private static Optional<DayOfWeek> day(String word, Locale reader) {
    boolean several = word.endsWith("days") || word.endsWith(".");
    String wanted = several ? word.substring(0, word.length() - 1) : word;
    return wanted.length() < LETTERS
        ? Optional.empty()
        : named(wanted, reader).or(() -> named(wanted, Locale.ENGLISH));
  }

  private static Optional<DayOfWeek> named(String start, Locale language) {
    return List.of(DayOfWeek.values()).stream()
        .filter(
            day ->
                day.getDisplayName(TextStyle.FULL, language)
                    .toLowerCase(language)
                    .startsWith(start))
        .findFirst();
  }
}
