package io.github.pullquote.discord;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.library.Holding;
import io.github.pullquote.library.Schedule.Cause;
import io.github.pullquote.library.Schedule.Pause;
import io.github.pullquote.sandbox.Channel;
import io.github.pullquote.sandbox.Permission;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A schedule that can't go on stops, tells the hosts once, and can be resumed.
class StoppedScheduleTest {
  private static final String RIDDLE = "A riddle asks for what it hides.";
  private static final String LACK = "I lack the permission *Send Messages* there";

  @RegisterExtension final BotExtension bot = BotExtension.patient(Articles.riddles());

  private final Appointments ada = new Appointments(bot);

  @BeforeEach
  void add() {
    ada.add(Map.of());
  }

  private void lock() {
    bot.sandbox().world().deny(Appointments.CHANNEL, "Pullquote", Permission.SEND_MESSAGES);
    ada.settle();
  }

  private void unlock() {
    bot.sandbox().world().allow(Appointments.CHANNEL, "Pullquote", Permission.SEND_MESSAGES);
    ada.settle();
  }

  private void chooseContact(String channel) {
    ada.ada().use("settings", Map.of("contact", bot.sandbox().world().channel(channel)));
  }

  /// What the bot has told somebody there, once that has come.
  private String told(String channel) {
    Appointments.until(() -> !bot.seen("Ada", channel).isEmpty());
    assertIdle();
    assertThat(bot.seen("Ada", channel)).hasSize(1);
    return bot.seen("Ada", channel).getFirst().text();
  }

  private void assertIdle() {
    Appointments.until(() -> !bot.running().posts().isBusy());
  }

  @Test
  void theHostsAreToldOnceInTheirChannel() throws Exception {
    chooseContact("mods");
    lock();

    ada.due();

    assertThat(ada.stopped().paused()).contains(new Pause(Cause.MAY_NOT_POST, "Send Messages"));
    assertThat(told("mods"))
        .startsWith("**The daily key point in <#")
        .contains("has stopped:** " + LACK, "/schedule list", "I say this once.");
    bot.clock().advance(Duration.ofDays(3));
    bot.restart(Articles.riddles());
    bot.running().posts().wake();
    bot.stop();
    assertThat(bot.seen("Ada", "mods")).hasSize(1);
    assertThat(bot.seen("Ada", bot.as("Ada").direct())).isEmpty();
    assertThat(ada.attempts()).isZero();
  }

  @Test
  void whoSetItUpIsToldDirectlyWhereThereIsNoSuchChannel() {
    lock();

    ada.due();

    assertThat(told(bot.as("Ada").direct())).contains(" on The Reading Room has stopped:**", LACK);
  }

  @Test
  void soTheyAreWhereTheChannelCannotBeWritten() {
    chooseContact("mods");
    bot.sandbox().world().deny("mods", "Pullquote", Permission.VIEW_CHANNEL);
    lock();

    ada.due();

    assertThat(told(bot.as("Ada").direct())).contains(LACK);
  }

  @Test
  void whereNobodyCanBeToldTheListTellsIt() {
    bot.expectRefusals();
    bot.sandbox()
        .faults()
        .refuse("POST", "/users/@me/channels", 403, 50_007, "Cannot send messages to this user");
    lock();

    ada.due();
    ada.stopped();
    assertIdle();

    assertThat(bot.complaints()).singleElement().asString().startsWith("Nobody of server");
    assertThat(ada.list().text()).contains("**Stopped:** " + LACK);
  }

  @Test
  void whoHasLeftTheServerIsNotTold() {
    bot.expectRefusals();
    String role =
        bot.sandbox()
            .world()
            .addRole("The Reading Room", "Librarian", Set.of(Permission.MANAGE_GUILD))
            .id();
    bot.sandbox().world().members().set("The Reading Room", "Ben", role);
    ada.use("cancel", Map.of("schedule", ada.only().id()));
    bot.use("Ben", "book-club", "schedule add", Map.of("time", "9:00"));
    bot.sandbox().world().members().remove("The Reading Room", "Ben");
    lock();

    ada.due();
    ada.stopped();
    assertIdle();

    assertThat(bot.seen("Ben", bot.as("Ben").direct())).isEmpty();
    assertThat(bot.complaints()).singleElement().asString().startsWith("Nobody of server");
  }

  @Test
  void itIsResumedWhenTheCauseIsMended() {
    lock();
    ada.due();
    ada.stopped();
    Shown list = ada.list();
    assertThat(list.buttons()).containsExactly("Resume 1");

    assertThat(ada.ada().press(list, "Resume 1").text())
        .startsWith("**Not resumed:**")
        .contains(LACK);
    assertThat(ada.only().paused()).isPresent();
    unlock();
    Shown resumed = ada.ada().press(list, "Resume 1");

    assertThat(resumed.text()).startsWith("**Resumed** in <#").contains("Next: <t:");
    assertThat(resumed.buttons()).isEmpty();
    ada.due();
    assertThat(Appointments.words(ada.post(1))).contains(RIDDLE);
  }

  @Test
  void resumingTwiceOrWhatIsGoneChangesNothing() {
    lock();
    ada.due();
    ada.stopped();
    Shown one = ada.list();
    Shown other = ada.list();
    unlock();
    ada.ada().press(one, "Resume 1");

    assertThat(ada.ada().press(other, "Resume 1").text()).contains("Next: <t:");
    ada.store().pause(ada.only(), Pause.of(Cause.BLOCKED));
    Shown last = ada.list();
    ada.use("cancel", Map.of("schedule", ada.only().id()));
    assertThat(ada.ada().press(last, "Resume 1").text())
        .startsWith("That is not scheduled here any more");
  }

  @Test
  void aChannelThatIsDeletedStopsIt() {
    bot.sandbox().world().removeChannel(Appointments.CHANNEL);
    ada.settle();

    ada.due();

    assertThat(ada.stopped().paused()).contains(Pause.of(Cause.CHANNEL_GONE));
    assertThat(told(bot.as("Ada").direct())).contains("I don’t find the channel any more");
    assertThat(ada.ada().press(ada.list(), "Resume 1").text()).startsWith("**Not resumed:**");
  }

  @Test
  void whatAutoModBlocksStopsIt() {
    bot.expectRefusals();
    refuse(400, 200_000);

    ada.due();

    assertThat(ada.stopped().paused()).contains(Pause.of(Cause.BLOCKED));
    assertThat(ada.only().told()).isEmpty();
    assertThat(ada.only().claim()).isEmpty();
    bot.sandbox().faults().end();
    ada.ada().press(ada.list(), "Resume 1");
    ada.due();
    assertThat(Appointments.words(ada.post(1))).contains(RIDDLE);
  }

  private void refuse(int status, int code) {
    bot.sandbox().faults().refuse("POST", Appointments.POSTING, status, code, "Refused");
  }

  @Test
  void anotherRefusalStopsItWithTheNumberOfAnIncident() {
    bot.expectRefusals();
    refuse(400, 50_035);

    ada.due();

    String incident = ada.stopped().paused().orElseThrow().detail();
    assertThat(bot.complaints())
        .singleElement()
        .asString()
        .endsWith("(incident %s)".formatted(incident));
    assertThat(ada.list().text())
        .contains(
            "Discord refused it; whoever runs me finds why under the number `%s`."
                .formatted(incident));
  }

  @Test
  void whatHasASentenceStopsItWithThat() {
    bot.expectRefusals();
    refuse(400, 240_000);

    ada.due();

    ada.stopped();
    assertThat(ada.list().text()).contains("Discord holds a link in the message for harmful.");
  }

  @Test
  void aPermissionThatDiscordMissesStopsIt() {
    bot.expectRefusals();
    refuse(403, 50_013);

    ada.due();

    assertThat(ada.stopped().paused()).contains(new Pause(Cause.MAY_NOT_POST, "Send Messages"));
  }

  @Test
  void slowModeDoesNot() {
    bot.expectRefusals();
    refuse(400, 20_016);
    ada.due();
    Appointments.until(() -> ada.attempts() > 0 && !bot.running().posts().isBusy());
    bot.sandbox().faults().end();

    bot.running().posts().wake();

    assertThat(Appointments.words(ada.post(1))).contains(RIDDLE);
  }

  @Test
  void aLockedThreadStopsIt() {
    Channel.PublicThread thread = bot.sandbox().world().addThread("general", "Ben", "Riddles");
    ada.use("cancel", Map.of("schedule", ada.only().id()));
    ada.add(Map.of("channel", thread));
    bot.sandbox().world().setThread(thread.id(), false, true);
    ada.settle();

    ada.due();

    assertThat(ada.stopped().paused()).contains(new Pause(Cause.MAY_NOT_POST, "Manage Threads"));
  }

  @Test
  void aThreadThatIsDeletedStopsIt() {
    Channel.PublicThread thread = bot.sandbox().world().addThread("general", "Ben", "Riddles");
    ada.use("cancel", Map.of("schedule", ada.only().id()));
    ada.add(Map.of("channel", thread));
    bot.sandbox().world().removeChannel(thread.id());
    ada.settle();

    ada.due();

    assertThat(ada.stopped().paused()).contains(Pause.of(Cause.CHANNEL_GONE));
  }

  @Test
  void anArticleThatIsRemovedTakesItsSchedulesWithIt() {
    Holding held = ada.ada().holds(Articles.ferry());
    ada.add(Map.of("article", "ferry"));

    assertThat(ada.ada().article("remove", Map.of("article", "ferry")).text())
        .contains(
            "Its daily key points in <#%s> end with it."
                .formatted(bot.sandbox().world().channel(Appointments.CHANNEL).id()));
    bot.clock().advance(Duration.ofMinutes(11));
    bot.house().tidy();

    assertThat(ada.store().of(ada.ada().guild()))
        .noneMatch(it -> it.plan().article().equals(held.id()));
    assertThat(ada.store().of(ada.ada().guild())).hasSize(1);
  }

  @Test
  void anArticleOfTheOperatorsThatIsGoneStopsIt() throws Exception {
    bot.restart(Articles.ferry());

    ada.due();

    assertThat(ada.stopped().paused()).contains(Pause.of(Cause.ARTICLE_GONE));
    assertThat(told(bot.as("Ada").direct()))
        .contains("the article is no longer in this server’s library. `/schedule cancel` ends it.");
    assertThat(ada.list().text()).contains("*An article that is gone* in <#");
    assertThat(ada.use("cancel", Map.of("schedule", ada.only().id())).text())
        .startsWith("**Cancelled:** no more key points are posted in <#");
  }

  @Test
  void whatStopsOneStopsNoOther() {
    lock();
    bot.use("Ada", "general", "schedule add", Map.of("time", "9:00"));
    List<?> both = ada.store().of(ada.ada().guild());
    assertThat(both).hasSize(2);
    bot.clock()
        .advance(
            Duration.between(
                    bot.clock().instant(), ada.store().of(ada.ada().guild()).getFirst().next())
                .plusSeconds(1));

    bot.running().posts().wake();

    Appointments.until(
        () -> ada.store().of(ada.ada().guild()).getLast().told().equals(List.of(RIDDLE)));
    Appointments.until(() -> ada.store().of(ada.ada().guild()).getFirst().paused().isPresent());
  }

  @Test
  void aServerThatIsDeletedHasNone() {
    ada.ada()
        .press(
            ada.ada().press(ada.ada().use("privacy", Map.of()), "Delete this server’s library"),
            "Delete everything");

    assertThat(ada.store().of(ada.ada().guild())).isEmpty();
    assertThat(ada.list().text()).startsWith("Nothing is scheduled here.");
  }
}
