package io.github.pullquote.discord;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.sandbox.SandboxExtension;
import net.dv8tion.jda.api.JDA;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class BotEndTest {
  @RegisterExtension final SandboxExtension discord = new SandboxExtension();

  private final BotEnd end = new BotEnd();

  @Test
  void aRunningBotThatEndsByItselfSaysSo() throws Exception {
    JDA jda = discord.connect(end);
    end.running();

    jda.shutdown();

    assertThat(end.await())
        .isEqualTo(
            "The connection to Discord ended, and could not be made again. Start the bot once"
                + " more.");
  }

  @Test
  void anEndThatWasAskedForHasNoReason() throws Exception {
    JDA jda = discord.connect(end);
    end.running();
    end.closing();

    jda.shutdown();

    assertThat(end.await()).isEmpty();
  }
}
