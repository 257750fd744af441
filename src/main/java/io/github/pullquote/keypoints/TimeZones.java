package io.github.pullquote.keypoints;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds the time zone that people mean, by its name in the IANA database or its city.
public final class TimeZones {
  /// What holds where nobody has chosen.
  public static final ZoneId STANDARD = ZoneId.of("UTC");

  private static final Pattern OFFSET =
      Pattern.compile("(?:utc|gmt)?([+-])(\\d{1,2})(?::(\\d{2}))?", Pattern.CASE_INSENSITIVE);

  /// Names that only repeat others: "Etc/GMT+2" even lies two hours behind.
  private static final List<String> LEFT_OUT = List.of("SystemV/", "Etc/");

  /// Where many people live, by their place on the globe.
  private static final List<ZoneId> FREQUENT =
      Stream.of(
              "UTC",
              "Europe/London",
              "Europe/Berlin",
              "Europe/Athens",
              "Europe/Moscow",
              "Africa/Lagos",
              "Africa/Johannesburg",
              "Asia/Dubai",
              "Asia/Kolkata",
              "Asia/Shanghai",
              "Asia/Tokyo",
              "Australia/Sydney",
              "Pacific/Auckland",
              "America/Los_Angeles",
              "America/Denver",
              "America/Chicago",
              "America/New_York",
              "America/Sao_Paulo")
          .map(ZoneId::of)
          .toList();

  private static final List<String> NAMES =
      ZoneId.getAvailableZoneIds().stream()
          .filter(name -> LEFT_OUT.stream().noneMatch(name::startsWith))
          .sorted()
          .toList();

  private TimeZones() {}

  /// The zone of this name, in any case; the only one of this city; or a distance from UTC, as in
  /// UTC+2, which knows no summer time. Empty if there is none, or several.
  public static Optional<ZoneId> named(String text) {
    String wanted = folded(text);
    Optional<String> name = NAMES.stream().filter(it -> folded(it).equals(wanted)).findFirst();
    if (name.isPresent()) {
      return name.map(ZoneId::of);
    }
    List<String> cities = NAMES.stream().filter(it -> folded(it).endsWith("/" + wanted)).toList();
    return cities.size() == 1 ? Optional.of(ZoneId.of(cities.getFirst())) : offset(text.strip());
  }

  private static Optional<ZoneId> offset(String text) {
    Matcher matcher = OFFSET.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int sign = matcher.group(1).equals("-") ? -1 : 1;
    int hours = Integer.parseInt(matcher.group(2));
    int minutes = matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3));
    try {
      ZoneOffset offset = ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
      return Optional.of(ZoneId.ofOffset("UTC", offset));
    } catch (DateTimeException e) {
      // Further than clocks go.
      return Optional.empty();
    }
  }

  /// Zones whose name contains `part`, those first that begin a word with it; some frequent ones
  /// for a blank part.
  public static List<ZoneId> like(String part) {
    String wanted = folded(part);
    if (wanted.isEmpty()) {
      return FREQUENT;
    }
    List<String> fitting = NAMES.stream().filter(it -> folded(it).contains(wanted)).toList();
    Stream<String> first = fitting.stream().filter(it -> begins(folded(it), wanted));
    Stream<String> then = fitting.stream().filter(it -> !begins(folded(it), wanted));
    return Stream.concat(first, then).map(ZoneId::of).toList();
  }

  private static boolean begins(String name, String wanted) {
    return name.startsWith(wanted) || name.contains("/" + wanted) || name.contains("_" + wanted);
  }

  private static String folded(String name) {
    return name.strip().replace(' ', '_').toLowerCase(Locale.ROOT);
  }
}
