package io.github.pullquote.card;

import io.github.pullquote.keypoints.Timetable;
import io.github.pullquote.keypoints.Weekdays;
import io.github.pullquote.library.Schedule.Pause;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// How times, days and reasons are written where something is due.
public final class ScheduleWording {
  private static final DateTimeFormatter LOCAL =
      DateTimeFormatter.ofPattern("EEEE d MMMM, HH:mm", Locale.ENGLISH);
  private static final int DAYS = 7;

  private ScheduleWording() {}

  /// "daily at 09:00, Europe/Berlin"
  public static String plain(Timetable timetable) {
    return "%s at %s, %s".formatted(days(timetable.days()), timetable.time(), timetable.zone());
  }

  /// The same as Discord's Markdown: the names of zones have low lines.
  static String written(Timetable timetable) {
    return Markdown.escape(plain(timetable));
  }

  /// "daily", "on weekdays", "on weekends", "on Mon, Wed and Fri"
  public static String days(Set<DayOfWeek> days) {
    if (days.equals(Weekdays.DAILY)) {
      return "daily";
    }
    if (days.equals(Weekdays.WORKING)) {
      return "on weekdays";
    }
    if (days.equals(Weekdays.WEEKEND)) {
      return "on weekends";
    }
    List<DayOfWeek> week = List.copyOf(EnumSet.copyOf(days));
    return "on "
        + Wording.list(week, DAYS, day -> day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH));
  }

  /// A moment as the zone's clocks show it: "Monday 3 March, 09:00 in Europe/Berlin".
  static String local(Instant at, ZoneId zone) {
    return "%s in %s".formatted(LOCAL.format(at.atZone(zone)), Markdown.escape(zone.getId()));
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
      case CHANNEL_GONE ->
          "I don’t find the channel any more. If it is a thread, a message in it may bring it back";
      case MAY_NOT_POST ->
          "I lack the permission *%s* there".formatted(Markdown.escape(pause.detail()));
      case LOCKED -> "the thread is locked";
      case BLOCKED -> "AutoMod blocked the message";
      case REFUSED -> Obstacle.Refused.reason(pause.detail());
      case ARTICLE_GONE -> "the article is no longer in this server’s library";
    };
  }
}
