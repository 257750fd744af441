package io.github.pullquote.discord;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.discord.Occurrence.Cause;
import io.github.pullquote.discord.Occurrence.Deed;
import io.github.pullquote.discord.Occurrence.Disconnected;
import io.github.pullquote.discord.Occurrence.Missed;
import io.github.pullquote.discord.Occurrence.Reconnected;
import io.github.pullquote.discord.Occurrence.Refused;
import io.github.pullquote.discord.Occurrence.Responded;
import io.github.pullquote.sandbox.SandboxExtension;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What the bot tells those who count.
class OccurrenceTest {
  private static final String QUESTION = "Who repairs the engine?";

  /// Three at once and then one an hour: no test takes so long.
  @RegisterExtension
  final BotExtension bot =
      BotExtension.patient(Articles.ferry()).paces(new Pace(3, 1), new Pace(10, 1));

  private Deed responded() throws InterruptedException {
    Responded next = bot.told(Responded.class);
    assertThat(next.after()).isBetween(Duration.ofNanos(1), SandboxExtension.PATIENCE);
    return next.to();
  }

  @Test
  void eachFirstResponseIsToldOnceAndEachHasteToo() throws InterruptedException {
    Shown card = bot.ask("Ben", QUESTION);
    assertThat(responded()).isEqualTo(Deed.COMMAND);
    bot.press("Ben", card, "Context");
    assertThat(responded()).isEqualTo(Deed.PRESS);
    bot.type("Ben", "ask", "question", Map.of("question", "engine"));
    assertThat(responded()).isEqualTo(Deed.TYPING);
    bot.write("Ben", "general", bot.mention() + " " + QUESTION);
    assertThat(responded()).isEqualTo(Deed.MESSAGE);

    bot.ask("Ben", QUESTION);
    assertThat(responded()).isEqualTo(Deed.COMMAND);
    bot.ask("Ben", QUESTION);
    assertThat(bot.told(Refused.class)).isEqualTo(new Refused(Deed.COMMAND));
  }

  @Test
  void whatDiscordDoesNotTakeIsMissed() throws InterruptedException {
    bot.expectRefusals();

    bot.sandbox().faults().refuseNext(404, 10_062, "Unknown interaction");
    bot.as("Ben").slash("general", "ask", Map.of("question", QUESTION));
    assertThat(bot.told(Missed.class)).isEqualTo(new Missed(Deed.COMMAND, Cause.TOO_LATE));

    bot.sandbox().faults().refuseNext(400, 50_035, "Invalid Form Body");
    bot.as("Ben").send("general", bot.mention() + " " + QUESTION);
    assertThat(bot.told(Missed.class)).isEqualTo(new Missed(Deed.MESSAGE, Cause.NOT_TAKEN));
  }

  @Test
  void aLostConnectionIsToldAndSeen() throws InterruptedException {
    bot.expectRefusals();
    assertThat(bot.running().link().state()).isEqualTo(Link.State.CONNECTED);
    assertThat(bot.running().link().guilds()).isEqualTo(1);

    bot.sandbox().faults().dropGateway();

    assertThat(bot.told(Disconnected.class)).isNotNull();
    assertThat(bot.told(Reconnected.class)).isNotNull();
    assertThat(bot.ask("Ben", QUESTION).text()).contains("¶5.1");
    assertThat(bot.running().link().state()).isEqualTo(Link.State.CONNECTED);
  }
}
