package io.github.pullquote.discord;

import io.github.pullquote.card.Card;
import io.github.pullquote.card.Choice;
import io.github.pullquote.card.Limits;
import io.github.pullquote.card.ScheduleCards;
import io.github.pullquote.card.ScheduleWording;
import io.github.pullquote.keypoints.TimeOfDay;
import io.github.pullquote.keypoints.TimeZones;
import io.github.pullquote.keypoints.Timetable;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import net.dv8tion.jda.api.interactions.commands.CommandInteractionPayload;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;

/// The options that say when: `time`, `zone` and `days`.
final class TimetableOptions {
  static final String ZONE = "zone";
  static final String DAYS = "days";
  private static final String TIME = "time";

  private TimetableOptions() {}

  static OptionData time() {
    return text(TIME, "When: 9:00, 21:30, 9am").setRequired(true);
  }

  static OptionData zone() {
    return text(ZONE, "By the clocks of which place; type a city").setAutoComplete(true);
  }

  static OptionData days() {
    return text(DAYS, "daily, weekdays, weekends, or a list like Mon,Wed,Fri")
        .setAutoComplete(true);
  }

  private static OptionData text(String name, String description) {
    return new OptionData(OptionType.STRING, name, description).setMaxLength(Limits.FIELD);
  }

  /// Goes on with what the user wrote, or says what of it can't be understood.
  ///
  /// @param usual the zone that holds where the user names none
  static Reply with(
      CommandInteractionPayload event, ZoneId usual, Function<Timetable, ? extends Reply> then) {
    String time = event.getOption(TIME, "", OptionMapping::getAsString);
    String zone = event.getOption(ZONE, usual.getId(), OptionMapping::getAsString);
    String days = event.getOption(DAYS, "daily", OptionMapping::getAsString);
    Optional<LocalTime> at = TimeOfDay.parse(time);
    Optional<ZoneId> in = TimeZones.named(zone);
    Optional<Set<DayOfWeek>> on = ScheduleWording.understood(days);
    if (at.isEmpty()) {
      return refused(ScheduleCards.noTime(time));
    }
    if (in.isEmpty()) {
      return refused(ScheduleCards.noZone(zone));
    }
    return on.isEmpty()
        ? refused(ScheduleCards.noDays(days))
        : then.apply(new Timetable(in.get(), at.get(), on.get()));
  }

  private static Reply refused(Card card) {
    return Response.hidden(card);
  }

  /// Zones whose name contains what was typed, each with what its clocks show; before anything is
  /// typed, the usual one first.
  static List<Choice> zones(String typed, ZoneId usual, Instant now) {
    Stream<ZoneId> first = typed.isBlank() ? Stream.of(usual) : TimeZones.named(typed).stream();
    return Stream.concat(first, TimeZones.like(typed).stream())
        .distinct()
        .limit(Limits.OPTIONS)
        .map(zone -> choice(zone, now))
        .toList();
  }

  private static Choice choice(ZoneId zone, Instant now) {
    String name = "%s · now %s".formatted(zone, ScheduleWording.clock(now, zone));
    return Choice.of(name, zone.getId());
  }

  /// What was typed as it is understood, else what can be typed.
  static List<Choice> days(String typed) {
    return ScheduleWording.understood(typed)
        .map(ScheduleWording::days)
        .map(understood -> List.of(Choice.of(understood, typed.strip())))
        .orElseGet(() -> usualDays(typed.strip().toLowerCase(Locale.ROOT)));
  }

  private static List<Choice> usualDays(String typed) {
    return ScheduleWording.daysToChoose().stream()
        .filter(it -> it.toLowerCase(Locale.ROOT).contains(typed))
        .map(it -> Choice.of(it, it))
        .toList();
  }
}
