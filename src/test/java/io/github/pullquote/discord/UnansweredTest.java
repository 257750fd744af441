package io.github.pullquote.discord;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.sandbox.Permission;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Mentions where the bot may not answer.
class UnansweredTest {
  private static final String QUESTION = " Who repairs the engine?";

  @RegisterExtension final BotExtension bot = new BotExtension(Articles.ferry());

  private Shown told(String user) {
    return bot.await(bot.as(user).direct(), it -> it.path("author").path("bot").asBoolean());
  }

  @Test
  void whoAskedIsToldInADirectMessageWhatIsMissing() {
    bot.as("Ben").send("announcements", bot.mention() + QUESTION);

    assertThat(told("Ben").text())
        .startsWith(
            "You asked me in <#" + bot.sandbox().world().channel("announcements").id() + ">")
        .contains("*Send Messages*", "`/ask`", "in the channel’s settings, under Permissions");
    assertThat(bot.seen("Ben", "announcements")).isEmpty();
  }

  @Test
  void inAThreadItIsAnotherPermission() {
    String thread = bot.sandbox().world().addThread("general", "Ben", "Chapter one").id();
    bot.sandbox().world().deny("general", "Pullquote", Permission.SEND_MESSAGES_IN_THREADS);

    bot.as("Ben").send(thread, bot.mention() + QUESTION);

    assertThat(told("Ben").text()).contains("*Send Messages in Threads*");
  }

  @Test
  void inALockedThreadItMayNotWrite() {
    String thread = bot.sandbox().world().addThread("general", "Ben", "Chapter one").id();
    bot.sandbox().world().setThread(thread, false, true);

    bot.as("Ada").send(thread, bot.mention() + QUESTION);

    assertThat(told("Ada").text()).contains("*Manage Threads*");
  }

  @Test
  void anArchivedThreadWakesUp() {
    String thread = bot.sandbox().world().addThread("general", "Ben", "Chapter one").id();
    bot.sandbox().world().setThread(thread, true, false);

    assertThat(bot.write("Ben", thread, bot.mention() + QUESTION).text()).contains("¶5.1");
  }

  @Test
  void nobodyIsToldTwiceWithinAnHour() throws Exception {
    bot.as("Ben").send("announcements", bot.mention() + QUESTION);
    told("Ben");
    bot.as("Ben").send("announcements", bot.mention() + QUESTION);
    bot.as("Cleo").send("announcements", bot.mention() + QUESTION);
    told("Cleo");
    bot.write("Ada", "general", bot.mention() + QUESTION);
    assertThat(bot.seen("Ben", bot.as("Ben").direct())).hasSize(1);

    bot.clock().advance(Duration.ofHours(1));
    bot.as("Ben").send("announcements", bot.mention() + QUESTION);
    bot.write("Ada", "general", bot.mention() + QUESTION);
    bot.stop();

    assertThat(bot.seen("Ben", bot.as("Ben").direct())).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "20016, the channel is in slow mode",
    "20028, Discord takes no more messages there",
    "40004, Discord has turned this off",
    "50001, I can’t see it",
    "50008, a channel of that kind",
    "50013, my permissions there have changed",
    "50083, the thread is archived",
    "160002, I lack the permission *Read Message History*",
    "160005, the thread is locked",
    "200000, AutoMod blocked the message",
    "240000, Discord holds a link in the message for harmful"
  })
  void whatDiscordRefusesIsToldToo(int code, String reason) {
    bot.expectRefusals();
    bot.sandbox().faults().refuseNext(403, code, "Refused");

    bot.as("Ben").send("general", bot.mention() + QUESTION);

    assertThat(told("Ben").text()).contains("I couldn’t post in <#", reason);
    assertThat(bot.complaints()).isEmpty();
  }

  @Test
  void whoCanNotBeToldIsNoFailure() throws Exception {
    bot.expectRefusals();
    bot.sandbox().faults().refuse("POST", "/users/@me/channels", 403, 50_007, "Cannot send");

    bot.as("Ben").send("announcements", bot.mention() + QUESTION);
    bot.write("Ada", "general", bot.mention() + QUESTION);
    bot.stop();

    assertThat(bot.complaints()).isEmpty();
    assertThat(bot.seen("Ben", bot.as("Ben").direct())).isEmpty();
  }
}
