package io.github.pullquote.discord;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.keypoints.KeyPoints;
import io.github.pullquote.library.Schedule;
import io.github.pullquote.library.Schedules;
import io.github.pullquote.sandbox.Permission;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// `/schedule add`, `list` and `cancel`.
class ScheduleTest {
  @RegisterExtension
  final BotExtension bot = BotExtension.patient(Articles.riddles(), Articles.ferry());

  private final Appointments ada = new Appointments(bot);

  private String channelId(String name) {
    return bot.sandbox().world().channel(name).id();
  }

  private List<Schedule> all() {
    return ada.store().of(ada.ada().guild());
  }

  @Test
  void theAnswerSaysWhatIsPostedWhereAndFromWhenOn() {
    Shown answer =
        ada.add(Map.of("time", "9pm", "zone", "berlin", "days", "Mon-Fri", "article", "riddles"));

    Schedule kept = ada.only();
    assertThat(answer.isPrivate()).isTrue();
    assertThat(answer.text())
        .startsWith("### Scheduled\n*Three Riddles*: 3 key points, one at a time in <#")
        .contains(
            "<#" + channelId("book-club") + ">, on weekdays at 21\\:00, Europe/Berlin.",
            "**First:** <t:%d:F> (<t:%1$d:R>), that is ".formatted(kept.next().getEpochSecond()),
            ", 21:00 in Europe/Berlin.");
    assertThat(kept.plan().timetable().time()).isEqualTo(LocalTime.of(21, 0));
    assertThat(kept.plan().timetable().days()).hasSize(5).doesNotContain(DayOfWeek.SUNDAY);
    assertThat(kept.plan().by()).isEqualTo(ada.ada().id());
    assertThat(kept.next()).isAfter(bot.clock().instant());
  }

  @Test
  void whatIsLeftOutIsTheMainArticleHereDailyByUtc() {
    ada.use("add", Map.of("time", "9:00"));

    Schedule.Plan plan = ada.only().plan();
    assertThat(plan.channel()).isEqualTo(Long.parseLong(channelId("general")));
    assertThat(plan.parent()).isEmpty();
    assertThat(plan.timetable().zone()).isEqualTo(ZoneId.of("UTC"));
    assertThat(plan.timetable().days()).hasSize(7);
    assertThat(ada.list().text()).contains("*Three Riddles*");
  }

  @Test
  void theChannelsOwnArticleIsMeant() {
    bot.use("Ada", "book-club", "article use", Map.of("article", "ferry"));
    var thread = bot.sandbox().world().addThread("book-club", "Ada", "Riddles");

    int points = new KeyPoints().of(Articles.ferry(), 10).size();
    assertThat(ada.add(Map.of()).text())
        .contains("*The Ferry That Waits*: " + points + " key points");
    assertThat(ada.add(Map.of("channel", thread)).text()).contains("*The Ferry That Waits*");
    assertThat(all().getLast().plan().parent())
        .isEqualTo(OptionalLong.of(Long.parseLong(channelId("book-club"))));
  }

  @Test
  void theZoneOfTheLastTimeIsTheNextOnesToo() {
    ada.add(Map.of("zone", "Asia/Tokyo"));
    ada.use("cancel", Map.of("schedule", ada.only().id()));

    assertThat(bot.type("Ada", "schedule add", "zone", Map.of("zone", "")).getFirst().value())
        .isEqualTo("Asia/Tokyo");
    ada.add(Map.of());

    assertThat(ada.only().plan().timetable().zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
  }

  @Test
  void whatCannotBeUnderstoodIsSaid() {
    assertThat(ada.add(Map.of("time", "25:00")).text())
        .startsWith("“25\\:00” is no time of day. Write the hour, 0 to 23");
    assertThat(ada.add(Map.of("zone", "Mars")).text())
        .startsWith("I know no time zone “Mars”. Choose one");
    assertThat(ada.add(Map.of("days", "Mon,Foo")).text())
        .startsWith("“Mon,Foo” are no days that I know.");
    assertThat(ada.add(Map.of("article", "bicycles")).text())
        .startsWith("Which article do you mean by “bicycles”?");
    assertThat(all()).isEmpty();
  }

  @Test
  void whoMayNotPostThereIsTold() {
    assertThat(ada.add(Map.of("channel", bot.sandbox().world().channel("announcements"))).text())
        .startsWith("I can’t post in <#")
        .contains("I lack the permission *Send Messages*");
    String role =
        bot.sandbox()
            .world()
            .addRole("The Reading Room", "Librarian", Set.of(Permission.MANAGE_GUILD))
            .id();
    bot.sandbox().world().members().set("The Reading Room", "Ben", role);
    bot.sandbox().world().deny("book-club", "Ben", Permission.SEND_MESSAGES);
    Map<String, ?> there =
        Map.of("time", "9", "channel", bot.sandbox().world().channel("book-club"));

    assertThat(bot.use("Ben", "general", "schedule add", there).text())
        .startsWith("You can’t post in <#");
    assertThat(all()).isEmpty();
  }

  @Test
  void anArticleWithoutKeyPointsIsNotScheduled() throws Exception {
    bot.restart(Articles.of("# Questions\n\nWho is there? What is it?"));

    assertThat(ada.add(Map.of()).text())
        .isEqualTo("**Not scheduled:** *Questions* has no key points to post.");
  }

  @Test
  void aServerHasOnlySoManyAndEachOnce() {
    for (int i = 0; i < Schedules.MOST; i++) {
      var channel = bot.sandbox().world().addChannel("The Reading Room", "room-" + i);
      assertThat(ada.add(Map.of("channel", channel)).text()).startsWith("### Scheduled");
    }

    assertThat(ada.add(Map.of("channel", bot.sandbox().world().channel("room-3"))).text())
        .startsWith("**Not scheduled:** *Three Riddles* is posted in <#");
    assertThat(ada.add(Map.of()).text())
        .startsWith("**Not scheduled:** a server may have 10 schedules, and this one does.");
    Host there = Host.elsewhere(bot, "elsewhere");
    assertThat(there.use("schedule add", Map.of("time", "9:00")).text())
        .startsWith("### Scheduled");
  }

  @Test
  void zonesAndDaysAreOffered() {
    assertThat(bot.type("Ada", "schedule add", "zone", Map.of("time", "9", "zone", "berl")))
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.name()).matches("Europe/Berlin · now \\d\\d:\\d\\d");
              assertThat(it.value()).isEqualTo("Europe/Berlin");
            });
    assertThat(bot.type("Ada", "schedule add", "zone", Map.of("time", "9", "zone", "/")))
        .hasSize(25);
    assertThat(bot.type("Ada", "schedule add", "days", Map.of("time", "9", "days", "")))
        .extracting(BotExtension.Choice::value)
        .contains("daily", "on weekdays", "on weekends");
    assertThat(bot.type("Ada", "schedule add", "days", Map.of("time", "9", "days", "fri, mon")))
        .containsExactly(new BotExtension.Choice("on Mon and Fri", "fri, mon"));
    assertThat(bot.type("Ada", "schedule add", "article", Map.of("time", "9", "article", "ri")))
        .extracting(BotExtension.Choice::name)
        .containsExactly("Three Riddles");
  }

  @Test
  void theListSaysWhatComesNext() {
    ada.add(Map.of());
    ada.add(Map.of("article", "ferry", "days", "weekends"));

    Shown list = ada.list();

    assertThat(list.isPrivate()).isTrue();
    assertThat(list.texts())
        .startsWith("### 2 schedules")
        .anySatisfy(
            it ->
                assertThat(it)
                    .startsWith("**1** · *Three Riddles* in <#")
                    .contains("0 of 3 posted", "Next: <t:", "daily at 09\\:00, UTC"))
        .anySatisfy(it -> assertThat(it).startsWith("**2** · *The Ferry That Waits*"));
    assertThat(list.buttons()).isEmpty();
  }

  @Test
  void whatIsCancelledIsGoneAndCancellingItAgainSaysSo() {
    ada.add(Map.of());
    BotExtension.Choice choice =
        bot.type("Ada", "schedule cancel", "schedule", Map.of("schedule", "ridd")).getFirst();
    assertThat(choice.name()).isEqualTo("Three Riddles · #book-club · daily at 09:00, UTC");
    Map<String, ?> chosen = Map.of("schedule", choice.value());

    assertThat(ada.use("cancel", chosen).text())
        .startsWith("**Cancelled:** no more key points of *Three Riddles* are posted in <#");
    for (Map<String, ?> gone : List.of(chosen, Map.of("schedule", "Three Riddles"))) {
      assertThat(ada.use("cancel", gone).text()).startsWith("That is not scheduled here any more");
    }

    assertThat(all()).isEmpty();
    assertThat(ada.list().text()).startsWith("Nothing is scheduled here.");
  }

  @Test
  void anotherServersScheduleIsNotCancelled() {
    ada.add(Map.of());
    Host there = Host.elsewhere(bot, "elsewhere");

    assertThat(there.use("schedule cancel", Map.of("schedule", ada.only().id())).text())
        .startsWith("That is not scheduled here any more");
    assertThat(all()).hasSize(1);
  }
}
