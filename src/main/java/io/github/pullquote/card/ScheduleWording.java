package io.github.pullquote.card;

import io.github.pullquote.keypoints.Timetable;
import io.github.pullquote.keypoints.Weekdays;
import io.github.pullquote.library.Schedule.Pause;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How times, days and reasons are written where something is due.
public final class ScheduleWording {
  private static final int DAYS = 7;
  private static final List<List<DayOfWeek>> LISTS =
      List.of(
          List.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY),
          List.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY));

  private ScheduleWording() {}

  /// "daily at 09:00, Europe/Berlin"
  public static String plain(Timetable timetable) {
    return Phrases.say(
        "schedule.timetable", days(timetable.days()), timetable.time(), timetable.zone());
  }

  /// The same as Discord's Markdown: the names of zones have low lines.
  static String written(Timetable timetable) {
    return Markdown.escape(plain(timetable));
  }

  /// "daily", "on weekdays", "on weekends", "on Mon, Wed and Fri"
  public static String days(Set<DayOfWeek> days) {
    if (days.equals(Weekdays.DAILY)) {
      return Phrases.say("schedule.daily");
    }
    if (days.equals(Weekdays.WORKING)) {
      return Phrases.say("schedule.on-weekdays");
    }
    if (days.equals(Weekdays.WEEKEND)) {
      return Phrases.say("schedule.on-weekends");
    }
    List<DayOfWeek> week = List.copyOf(EnumSet.copyOf(days));
    Locale locale = Language.spoken().locale();
    return Phrases.say(
        "schedule.on-days",
        Wording.list(week, DAYS, day -> day.getDisplayName(TextStyle.SHORT, locale)));
  }

  /// Days as somebody has typed them, in English or as the spoken language has them.
  ///
  /// @return empty if one of the words is none
  public static Optional<Set<DayOfWeek>> understood(String typed) {
    return usual().stream()
        .filter(days -> days(days).equalsIgnoreCase(typed.strip()))
        .findFirst()
        .or(() -> Weekdays.parse(typed, Language.spoken().locale()));
  }

  /// What is offered to somebody who types days: the usual ones, then some lists.
  public static List<String> daysToChoose() {
    Locale locale = Language.spoken().locale();
    return Stream.concat(
            usual().stream().map(ScheduleWording::days),
            LISTS.stream()
                .map(
                    list ->
                        list.stream()
                            .map(day -> day.getDisplayName(TextStyle.SHORT, locale))
                            .collect(Collectors.joining(","))))
        .toList();
  }

  private static List<Set<DayOfWeek>> usual() {
    return List.of(Weekdays.DAILY, Weekdays.WORKING, Weekdays.WEEKEND);
  }

  /// A moment as the zone's clocks show it: "Monday 3 March, 09:00 in Europe/Berlin".
  static String local(Instant at, ZoneId zone) {
    ZonedDateTime there = at.atZone(zone);
    Locale locale = Language.spoken().locale();
    return Phrases.say(
        "schedule.local",
        there.getDayOfWeek().getDisplayName(TextStyle.FULL, locale),
        there.getDayOfMonth(),
        there.getMonth().getDisplayName(TextStyle.FULL, locale),
        clock(at, zone),
        Markdown.escape(zone.getId()));
  }

  /// What the zone's clocks show: "14:05".
  public static LocalTime clock(Instant at, ZoneId zone) {
    return LocalTime.ofInstant(at, zone).withSecond(0).withNano(0);
  }

  /// Day and time in full, as Discord writes them for each reader, and how far away that is.
  static String full(Instant at) {
    return "<t:%d:F> (%s)".formatted(at.getEpochSecond(), Wording.relative(at));
  }

  /// Why nothing is posted, as the end of a sentence.
  static String reason(Pause pause) {
    return switch (pause.cause()) {
      case CHANNEL_GONE -> Phrases.say("schedule.no-channel");
      case MAY_NOT_POST -> Phrases.say("schedule.lacking", Wording.permission(pause.detail()));
      case LOCKED -> Refusal.LOCKED.reason();
      case BLOCKED -> Refusal.AUTOMOD.reason();
      case REFUSED -> Obstacle.Refused.reason(pause.detail());
      case ARTICLE_GONE -> Phrases.say("schedule.article-not-here");
    };
  }
}
