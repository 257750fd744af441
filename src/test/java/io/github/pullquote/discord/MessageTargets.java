package io.github.pullquote.discord;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.article.Article;
import io.github.pullquote.fuzz.Breakage;
import io.github.pullquote.fuzz.Target;
import io.github.pullquote.keypoints.TimeOfDay;
import io.github.pullquote.keypoints.TimeZones;
import io.github.pullquote.keypoints.Weekdays;
import io.github.pullquote.search.Claim;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What reads what people write to the bot, before anything is searched for.
public final class MessageTargets {
  private static final List<String> MESSAGES =
      List.of(
          "see [¶7.2, ¶1; ¶2.1-2] and ¶1-3",
          "¶1, 2 and 3.1",
          """
          > Boats leave
          > at high water.
          She said “nobody sails” and "nobody walks".
          >>> rest\
          """,
          "«Mud is patient» **says** [Moss](https://example.org/a) <@1> `at` ||once||",
          "### Head\n-# small\n- one\n**1** · words „so“ ‹or so›");

  /// Discord takes no longer messages, from anybody.
  private static final int LONGEST = 4_000;

  private static final List<String> TIMES =
      List.of(
          "9:30 p.m.\nMon-Fri\nEurope/Berlin",
          "21h30\nmardi, jeudi\nUTC+5:30",
          "noon\nwerktags\nKyiv",
          "0900\nfin de semana\n-3");

  private MessageTargets() {}

  /// All of them.
  public static Stream<Target> all() {
    Article article = Articles.ferry();
    return Stream.of(
        Target.ofText("message", Breakage.OF_MESSAGES, MESSAGES, text -> read(text, article)),
        Target.ofText("timetable", Breakage.OF_MESSAGES, TIMES, MessageTargets::readTimes));
  }

  private static boolean read(String input, Article article) {
    String text = input.substring(0, Math.min(input.length(), LONGEST));
    List<String> places = CitedPlaces.in(text, article);
    assertThat(CitedPlaces.citations(places, 5)).hasSizeLessThan(12_000);
    assertThat(AskedText.question(text).text()).doesNotContain("\n");
    List<String> quoted = Quotations.in(List.of(text));
    assertThat(quoted).allMatch(it -> Claim.of(it).isPresent());
    return !places.isEmpty() || !quoted.isEmpty();
  }

  private static boolean readTimes(String text) {
    String[] lines = text.split("\n", 3);
    boolean taken = TimeOfDay.parse(lines[0]).isPresent();
    for (String line : lines) {
      taken |= TimeZones.named(line).isPresent();
      assertThat(TimeZones.like(line)).isNotNull();
      for (String language : List.of("en", "de", "fr", "es")) {
        taken |= Weekdays.parse(line, Locale.of(language)).isPresent();
      }
    }
    return taken;
  }
}
