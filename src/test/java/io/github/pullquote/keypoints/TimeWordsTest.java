package io.github.pullquote.keypoints;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Times, days and zones as people write them.
class TimeWordsTest {
  @ParameterizedTest
  @CsvSource({
    "9:00, 09:00",
    "09:00, 09:00",
    " 9:05 , 09:05",
    "9.30, 09:30",
    "9, 09:00",
    "0, 00:00",
    "0930, 09:30",
    "2359, 23:59",
    "21h, 21:00",
    "21h30, 21:30",
    "21 h 30, 21:30",
    "9am, 09:00",
    "9 AM, 09:00",
    "9:30 p.m., 21:30",
    "9:30PM, 21:30",
    "12am, 00:00",
    "12pm, 12:00",
    "12:15 am, 00:15",
    "Noon, 12:00",
    "midnight, 00:00",
  })
  void aTimeIsReadAsItIsWritten(String text, LocalTime time) {
    assertThat(TimeOfDay.parse(text)).contains(time);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "24:00",
        "25",
        "9:60",
        "13pm",
        "0am",
        "9:5",
        "9:000",
        "-1",
        "9:00:30",
        "late",
        "9am9",
        "99:99",
        "9x",
        "9:00 h m",
        "930",
        "٩:٠٠",
        "9999999999"
      })
  void whatIsNoTimeIsNotRead(String text) {
    assertThat(TimeOfDay.parse(text)).isEmpty();
  }

  private static Set<DayOfWeek> days(String digits) {
    return digits.chars().mapToObj(it -> DayOfWeek.of(it - '0')).collect(Collectors.toSet());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "daily | 1234567",
        "Every day | 1234567",
        "weekdays | 12345",
        "Weekends | 67",
        "Mon,Wed,Fri | 135",
        "mon wed fri | 135",
        "Mon, Wed and Fri | 135",
        "Mo/Tu | 12",
        "Tuesdays & Thursdays | 24",
        "tues, thurs. | 24",
        "Sunday | 7",
        "Mon-Fri | 12345",
        "mon – wed, sat | 1236",
        "Sat to Mon | 167",
        "Mon,Mon | 1",
      })
  void daysAreReadAsTheyAreWritten(String text, String digits) {
    assertThat(Weekdays.parse(text, Locale.ENGLISH)).contains(days(digits));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | Mo,Mi,Fr | 135",
        "de | Di. und Do. | 24",
        "de | Samstag, Sonntag | 67",
        "de | weekdays | 12345",
        "fr | lun, mer et ven | 135",
        "fr | Mardi-Jeudi | 234",
        "fr | Mon,Fri | 15",
        "es | lun, mié y vie | 135",
        "es | domingo | 7",
      })
  void daysAreReadInTheReadersLanguageToo(String language, String text, String digits) {
    assertThat(Weekdays.parse(text, Locale.of(language))).contains(days(digits));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "M", "Mon,", "Mon,Foo", "tomorrow", "Mon-", "-", "Mon-Tue-Wed", "1,3", "and"})
  void whatAreNoDaysIsNotRead(String text) {
    assertThat(Weekdays.parse(text, Locale.ENGLISH)).isEmpty();
  }

  @Test
  void noLengthOfSpaceTakesLong() {
    String space = " \n".repeat(500_000);
    Assertions.assertTimeout(
        Duration.ofSeconds(5),
        () -> assertThat(Weekdays.parse("n" + space + "x", Locale.ENGLISH)).isEmpty());
    assertThat(Weekdays.parse("mon" + space + "to\t-wed", Locale.ENGLISH)).isEmpty();
    assertThat(Weekdays.parse("mon" + space + "to" + space + "wed", Locale.ENGLISH))
        .contains(days("123"));
  }

  @Test
  void everyNameOfADayIsReadFromTwoLettersOn() {
    for (DayOfWeek day : EnumSet.allOf(DayOfWeek.class)) {
      for (int length = 2; length <= day.name().length(); length++) {
        assertThat(Weekdays.parse(day.name().substring(0, length), Locale.ENGLISH))
            .contains(Set.of(day));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Europe/Berlin, Europe/Berlin",
    "europe/berlin, Europe/Berlin",
    "america/new york, America/New_York",
    "Berlin, Europe/Berlin",
    "tokyo, Asia/Tokyo",
    "utc, UTC",
    "CET, CET",
    "UTC+2, UTC+02:00",
    "+5:30, UTC+05:30",
    "gmt-3, UTC-03:00",
    "UTC+02:00, UTC+02:00",
  })
  void aZoneIsFoundByItsNameItsCityOrItsDistance(String text, String zone) {
    assertThat(TimeZones.named(text)).contains(ZoneId.of(zone));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Mars/Olympus", "Atlantis", "+19", "UTC+", "Etc/GMT+2", "../etc"})
  void whatIsNoZoneIsNotFound(String text) {
    assertThat(TimeZones.named(text)).isEmpty();
  }

  @Test
  void zonesAreOfferedByWhatIsTyped() {
    assertThat(TimeZones.like("berl")).containsExactly(ZoneId.of("Europe/Berlin"));
    assertThat(TimeZones.like("york").getFirst()).isEqualTo(ZoneId.of("America/New_York"));
    assertThat(TimeZones.like(" ")).contains(TimeZones.STANDARD).hasSizeBetween(10, 24);
    assertThat(TimeZones.like("xyzzy")).isEmpty();
  }

  @Test
  void everyZoneThatIsOfferedIsFound() {
    assertThat(TimeZones.like("/"))
        .hasSizeGreaterThan(300)
        .allSatisfy(zone -> assertThat(TimeZones.named(zone.getId())).contains(zone));
  }
}
