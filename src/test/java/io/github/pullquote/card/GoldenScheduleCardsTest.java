package io.github.pullquote.card;

import static io.github.pullquote.card.Shelf.CHANNEL;
import static io.github.pullquote.card.Shelf.HOST;
import static io.github.pullquote.card.Shelf.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.Quote;
import io.github.pullquote.card.ScheduleCards.Listed;
import io.github.pullquote.card.ScheduleCards.Told;
import io.github.pullquote.keypoints.KeyPoint;
import io.github.pullquote.keypoints.Series;
import io.github.pullquote.keypoints.Timetable;
import io.github.pullquote.keypoints.Weekdays;
import io.github.pullquote.library.Schedule;
import io.github.pullquote.library.Schedule.Cause;
import io.github.pullquote.library.Schedule.Pause;
import io.github.pullquote.library.Schedule.Plan;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Every card of `/schedule` and what it posts, word for word; rewritten as those of
/// [GoldenCardsTest] are.
class GoldenScheduleCardsTest extends GoldenCards {
  private static final GoldenFiles FILES =
      new GoldenFiles(Path.of("src/test/resources/io/github/pullquote/card/schedule"));
  private static final Timetable TIMETABLE =
      new Timetable(ZoneId.of("America/New_York"), LocalTime.of(9, 0), Weekdays.DAILY);

  private static final Article TIDES =
      Companion.listing(Shelf.TIDES, "High water is *when* boats leave.", "Mud is patient.");

  private static final KeyPoint SUPPORTED =
      new KeyPoint.Authored(1, TIDES.keyPoints().getFirst(), List.of(quote("1"), quote("2")));
  private static final KeyPoint ALONE =
      new KeyPoint.Authored(2, TIDES.keyPoints().getLast(), List.of());
  private static final KeyPoint ONE = new KeyPoint.Extracted(quote("3.1"));
  private static final KeyPoint TWO = new KeyPoint.Extracted(quote("3.1-2"));
  private static final List<KeyPoint> POINTS = List.of(SUPPORTED, ALONE, ONE, TWO);

  private static Quote quote(String place) {
    return TIDES.quote(Companion.citation(place)).orElseThrow();
  }

  private static Schedule schedule(Timetable timetable, Optional<Pause> pause, String... told) {
    return schedule("k3f9", timetable, pause, told);
  }

  private static Schedule schedule(
      String id, Timetable timetable, Optional<Pause> pause, String... told) {
    Plan plan = new Plan("tide1", CHANNEL, OptionalLong.empty(), timetable, HOST);
    return new Schedule(id, 1, plan, NOW, told.length + 1, List.of(told), pause, Optional.empty());
  }

  private static final Schedule ACTIVE = schedule(TIMETABLE, Optional.empty(), SUPPORTED.text());

  GoldenScheduleCardsTest() {
    super(FILES, GoldenScheduleCardsTest::cards, TIDES);
  }

  static Map<String, Card> cards() {
    Map<String, Card> cards = new TreeMap<>();
    answers(cards);
    lists(cards);
    posts(cards);
    return cards;
  }

  private static void answers(Map<String, Card> cards) {
    cards.put("added", ScheduleCards.added(ACTIVE, TIDES, 8));
    Timetable once =
        new Timetable(
            ZoneId.of("UTC+05:30"),
            LocalTime.of(21, 30),
            Set.of(DayOfWeek.FRIDAY, DayOfWeek.MONDAY));
    cards.put("added-one-point", ScheduleCards.added(schedule(once, Optional.empty()), TIDES, 1));
    cards.put("no-points", ScheduleCards.noPoints(TIDES));
    cards.put("too-many", ScheduleCards.tooMany());
    cards.put("same-plan", ScheduleCards.samePlan(TIDES, CHANNEL));
    cards.put("no-time", ScheduleCards.noTime("25:*00*"));
    cards.put("no-zone", ScheduleCards.noZone("Mars"));
    cards.put("no-days", ScheduleCards.noDays("Mon,Foo"));
    cards.put("cancelled", ScheduleCards.cancelled(ACTIVE, Optional.of(TIDES)));
    cards.put("cancelled-article-gone", ScheduleCards.cancelled(ACTIVE, Optional.empty()));
    cards.put("gone", ScheduleCards.gone());
    cards.put(
        "resumed", ScheduleCards.resumed(ACTIVE, ScheduleCards.list(List.of(listed(ACTIVE)))));
    cards.put("still-stopped", ScheduleCards.stillStopped(ACTIVE, Pause.of(Cause.CHANNEL_GONE)));
  }

  private static Listed listed(Schedule schedule) {
    return new Listed(schedule, Optional.of(new Told(TIDES, Series.of(POINTS, schedule.told()))));
  }

  private static void lists(Map<String, Card> cards) {
    Schedule stopped = schedule("k4", TIMETABLE, Optional.of(pause(Cause.MAY_NOT_POST)));
    Timetable weekends = new Timetable(ZoneId.of("UTC"), LocalTime.of(18, 15), Weekdays.WEEKEND);
    Schedule gone = schedule("k5", weekends, Optional.of(pause(Cause.ARTICLE_GONE)));
    cards.put("list-none", ScheduleCards.list(List.of()));
    cards.put("list-one", ScheduleCards.list(List.of(listed(ACTIVE))));
    cards.put(
        "list",
        ScheduleCards.list(
            List.of(listed(ACTIVE), listed(stopped), new Listed(gone, Optional.empty()))));
  }

  private static Pause pause(Cause cause) {
    return switch (cause) {
      case MAY_NOT_POST -> new Pause(cause, "Send Messages");
      case REFUSED -> new Pause(cause, Refusal.HARMFUL_LINK.name());
      case CHANNEL_GONE, LOCKED, BLOCKED, ARTICLE_GONE -> Pause.of(cause);
    };
  }

  private static void posts(Map<String, Card> cards) {
    cards.put("point-authored", point(SUPPORTED, false));
    cards.put("point-authored-alone", point(ALONE, false));
    cards.put("point-extracted", point(ONE, false));
    cards.put("point-extracted-last", point(TWO, true));
    cards.put("through", DailyPointCards.through(TIDES, ACTIVE));
    for (Cause cause : Cause.values()) {
      cards.put(
          "paused-" + cause.name().toLowerCase(Locale.ROOT).replace('_', '-'),
          DailyPointCards.paused(ACTIVE, pause(cause), Optional.empty()));
    }
    cards.put(
        "paused-directly",
        DailyPointCards.paused(ACTIVE, pause(Cause.LOCKED), Optional.of("The *Reading* Room")));
  }

  private static Card point(KeyPoint point, boolean last) {
    return DailyPointCards.point(TIDES, ACTIVE, Series.of(POINTS, List.of()), point, last);
  }

  @ParameterizedTest
  @EnumSource
  void theLongestListFits(Cause cause) {
    Article largest = Shelf.largest();
    ZoneId zone = ZoneId.of("America/Argentina/ComodRivadavia");
    Set<DayOfWeek> days = Set.copyOf(List.of(DayOfWeek.values()).subList(0, 6));
    List<Listed> schedules =
        IntStream.range(0, 10)
            .mapToObj(
                i ->
                    schedule(
                        "k" + i,
                        new Timetable(zone, LocalTime.NOON, days),
                        Optional.of(pause(cause))))
            .map(it -> new Listed(it, Optional.of(new Told(largest, Series.of(POINTS, List.of())))))
            .toList();

    CardSize.assertFits(() -> ScheduleCards.resumed(ACTIVE, ScheduleCards.list(schedules)));
  }

  @Test
  void theLongestPointFits() {
    Article largest = Companion.listing(Shelf.largest(), "*_~`|[]<>".repeat(2_000));
    KeyPoint authored =
        new KeyPoint.Authored(
            1,
            largest.keyPoints().getFirst(),
            Collections.nCopies(20, largest.quote(Companion.citation("500")).orElseThrow()));
    Article longWinded = Companion.of("*".repeat(300), "*" + "a(*) ".repeat(3_000) + ".");
    KeyPoint extracted =
        new KeyPoint.Extracted(longWinded.quote(Companion.citation("1")).orElseThrow());

    for (KeyPoint point : List.of(authored, extracted)) {
      CardSize.assertFits(
          () ->
              DailyPointCards.point(
                  largest, ACTIVE, Series.of(List.of(point), List.of()), point, true));
    }
  }

  @Test
  void aChoiceIsShortAndPlain() {
    assertThat(ScheduleCards.choice(ACTIVE, Optional.of(TIDES), Optional.of("harbour")))
        .isEqualTo("Tides *and* times · #harbour · daily at 09:00, America/New_York");
    assertThat(ScheduleCards.choice(ACTIVE, Optional.of(Shelf.largest()), Optional.empty()))
        .hasSizeLessThanOrEqualTo(Limits.FIELD);
  }

  @ParameterizedTest
  @EnumSource
  void whateverDaysACardNamesOrAChoiceOffersAreUnderstood(Language language) {
    language.speak(
        () -> {
          String card = CardText.of(ScheduleCards.noDays("Foo"));
          List<String> named =
              Pattern.compile("\\*([^*]+)\\*")
                  .matcher(card)
                  .results()
                  .map(it -> it.group(1))
                  .toList();

          assertThat(named).hasSize(4);
          assertThat(Stream.concat(named.stream(), ScheduleWording.daysToChoose().stream()))
              .allSatisfy(days -> assertThat(ScheduleWording.understood(days)).isPresent());
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ENGLISH | Sunday 1 March, 09:00 in Europe/Berlin",
        "GERMAN | Sonntag, 1. März, 09:00 Uhr in Europe/Berlin",
        "FRENCH | dimanche 1er mars, 09:00 (Europe/Berlin)",
        "SPANISH | domingo, 1 de marzo, 09:00 (Europe/Berlin)",
      })
  void aDayIsWrittenAsTheLanguageDoes(Language language, String written) {
    Instant at = Instant.parse("2026-03-01T08:00:30Z");

    assertThat(language.speak(() -> ScheduleWording.local(at, ZoneId.of("Europe/Berlin"))))
        .isEqualTo(written);
  }
}
