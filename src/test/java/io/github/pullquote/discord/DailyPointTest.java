package io.github.pullquote.discord;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.library.Schedule;
import io.github.pullquote.sandbox.Channel;
import io.github.pullquote.sandbox.SandboxExtension;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What a schedule posts, and when.
class DailyPointTest {
  private static final String RIDDLE = "A riddle asks for what it hides.";
  private static final String MIRROR = "A mirror answers every face.";
  private static final String ECHO = "Nobody owns an echo.";

  @RegisterExtension final BotExtension bot = BotExtension.patient(Articles.riddles());

  private final Appointments ada = new Appointments(bot);

  private List<String> told() {
    return ada.posted().stream().flatMap(it -> Appointments.words(it).stream()).toList();
  }

  @Test
  void pointsArePostedInTheirOrderUntilTheArticleIsThrough() {
    ada.add(Map.of());

    ada.due();
    Shown first = ada.post(1);
    ada.due();
    ada.post(2);
    assertThat(ada.list().text()).contains("2 of 3 posted");
    ada.due();
    Shown last = ada.post(3);

    assertThat(told()).containsExactly(RIDDLE, MIRROR, ECHO);
    assertThat(first.isPrivate()).isFalse();
    assertThat(first.texts())
        .startsWith("### Three Riddles", "**Key point 1 of 3** · by the author")
        .last()
        .isEqualTo("-# Scheduled daily at 09\\:00, UTC, by <@%d>".formatted(ada.ada().id()));
    assertThat(last.text()).contains("**Key point 3 of 3**", "This was the last one");
    assertThat(first.text()).doesNotContain("the last one");
    assertThat(ada.list().text()).startsWith("Nothing is scheduled here.");
  }

  @Test
  void whoSetItUpRemovesAPostAndOthersDoNot() {
    bot.sandbox().world().members().set("The Reading Room", "Ben", hostRole());
    bot.use(
        "Ben",
        "general",
        "schedule add",
        Map.of("time", "9:00", "channel", bot.sandbox().world().channel(Appointments.CHANNEL)));
    ada.due();
    Shown post = ada.post(1);

    assertThat(bot.press("Cleo", post, "Remove").text()).startsWith("Only the one who asked");
    bot.as("Ben").press(post.message(), post.id("Remove"));

    bot.sandbox()
        .awaitMessages(
            Appointments.CHANNEL,
            all -> all.stream().noneMatch(it -> it.path("id").equals(post.message().path("id"))),
            SandboxExtension.PATIENCE);
    ada.due();
    Appointments.until(() -> told().contains(MIRROR));
  }

  private String hostRole() {
    return bot.sandbox().world().guild("The Reading Room").roles().stream()
        .filter(role -> role.name().equals("Host"))
        .findFirst()
        .orElseThrow()
        .id();
  }

  @Test
  void nobodyNeedsToManageTheServerForItToGoOn() {
    bot.sandbox().world().members().set("The Reading Room", "Ben", hostRole());
    bot.use("Ben", "book-club", "schedule add", Map.of("time", "9:00"));
    bot.sandbox().world().members().set("The Reading Room", "Ben");
    ada.settle();

    ada.due();

    Appointments.until(() -> told().contains(RIDDLE));
  }

  @Test
  void aRunThatWasMissedIsMadeUpForOnce() throws Exception {
    ada.add(Map.of());
    ada.pass(Duration.ofDays(5).plusMinutes(119));
    bot.stop();

    bot.restart(Articles.riddles());

    ada.post(1);
    assertThat(ada.only().next()).isAfter(bot.clock().instant());
    bot.stop();
    assertThat(told()).containsExactly(RIDDLE);
  }

  @Test
  void aRunThatIsTooLateWaitsForTheNext() throws Exception {
    ada.add(Map.of());
    ada.pass(Duration.ofDays(5).plusHours(2).plusSeconds(1));
    bot.stop();

    bot.restart(Articles.riddles());

    Appointments.until(() -> ada.only().next().isAfter(bot.clock().instant()));
    assertThat(ada.only().runs()).isZero();
    assertThat(ada.attempts()).isZero();
    ada.due();
    ada.post(1);
  }

  @Test
  void nothingIsPostedTwiceAfterARestart() throws Exception {
    ada.add(Map.of());
    ada.due();
    ada.post(1);

    for (int i = 0; i < 3; i++) {
      bot.restart(Articles.riddles());
      bot.running().posts().wake();
    }

    assertThat(told()).containsExactly(RIDDLE);
    assertThat(ada.attempts()).isEqualTo(1);
    ada.due();
    ada.post(2);
    assertThat(told()).containsExactly(RIDDLE, MIRROR);
  }

  /// Another schedule, of which a post shows that the bot has looked.
  private void look() throws Exception {
    bot.use("Ada", "general", "schedule add", Map.of("time", "9:00"));
    List<Schedule> all = ada.store().of(ada.ada().guild());
    bot.clock()
        .advance(Duration.between(bot.clock().instant(), all.getLast().next()).plusSeconds(1));
    bot.running().posts().wake();
    Appointments.until(() -> ada.store().of(ada.ada().guild()).getLast().told().size() == 1);
    bot.stop();
  }

  @Test
  void aClockThatGoesBackADayPostsNothingAgain() throws Exception {
    ada.add(Map.of());
    ada.due();
    ada.post(1);
    bot.clock().advance(Duration.ofDays(-1).minusMinutes(10));
    bot.running().posts().wake();

    look();

    assertThat(told()).containsExactly(RIDDLE);
  }

  @Test
  void aClockThatGoesForwardADayAndBackPostsNothingInABurst() throws Exception {
    ada.add(Map.of());
    ada.pass(Duration.ofHours(-1));
    bot.clock().advance(Duration.ofDays(1));
    bot.running().posts().wake();
    Appointments.until(() -> ada.only().next().isAfter(bot.clock().instant()));
    bot.clock().advance(Duration.ofDays(-1));
    bot.running().posts().wake();

    look();

    assertThat(told()).isEmpty();
  }

  @Test
  void aClockThatWasYearsAheadKeepsNothingBack() {
    bot.clock().advance(Duration.ofDays(3_000));
    ada.add(Map.of());
    bot.clock().advance(Duration.ofDays(-3_000));
    bot.running().posts().wake();

    Appointments.until(
        () ->
            ada.only()
                .next()
                .isBefore(bot.clock().instant().plus(Duration.ofDays(1).plusSeconds(1))));
    ada.due();
    ada.post(1);
  }

  @Test
  void aRevisedArticleGoesOnWithWhatWasNotPosted() throws Exception {
    ada.add(Map.of());
    ada.due();
    ada.post(1);

    bot.restart(Articles.revisedRiddles());
    ada.due();
    Shown second = ada.post(2);
    ada.due();
    Shown last = ada.post(3);

    assertThat(told()).containsExactly(RIDDLE, ECHO, "A shadow is never late.");
    assertThat(second.text()).contains("**Key point 1 of 3**");
    assertThat(last.text()).contains("This was the last one");
  }

  @Test
  void anArticleOfWhichNothingIsLeftSaysSo() throws Exception {
    ada.add(Map.of());
    for (int i = 1; i < 3; i++) {
      ada.due();
      ada.post(i);
    }

    bot.restart(
        Articles.of("# Three Riddles\n\n## Key points\n\n- " + RIDDLE + "\n\nWho asks this?"));
    ada.due();

    assertThat(ada.post(3).text()).contains("The article is through");
    assertThat(ada.list().text()).startsWith("Nothing is scheduled here.");
  }

  @Test
  void allThatIsDueAtOnceIsPosted() {
    for (int i = 0; i < 10; i++) {
      ada.add(Map.of("channel", bot.sandbox().world().addChannel("The Reading Room", "r" + i)));
    }
    List<Schedule> all = ada.store().of(ada.ada().guild());
    assertThat(all).hasSize(10);
    bot.clock()
        .advance(Duration.between(bot.clock().instant(), all.getFirst().next()).plusSeconds(1));
    bot.running().posts().wake();

    for (int i = 0; i < 10; i++) {
      assertThat(Appointments.words(bot.await("r" + i, it -> true))).contains(RIDDLE);
    }
  }

  @Test
  void aThreadThatWasArchivedIsWoken() throws Exception {
    Channel.PublicThread thread = bot.sandbox().world().addThread("general", "Ben", "Riddles");
    ada.add(Map.of("channel", thread));
    bot.sandbox().world().setThread(thread.id(), true, false);
    ada.settle();
    ada.due();

    assertThat(Appointments.words(bot.await(thread.id(), it -> true))).contains(RIDDLE);
    bot.sandbox().world().setThread(thread.id(), true, false);
    bot.restart(Articles.riddles());
    ada.due();
    bot.sandbox().awaitMessages(thread.id(), all -> all.size() == 2, SandboxExtension.PATIENCE);
  }
}
