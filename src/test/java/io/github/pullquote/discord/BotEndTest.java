package io.github.pullquote.discord;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.sandbox.SandboxExtension;
import net.dv8tion.jda.api.JDA;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    assertThat(end.passes()).isTrue();
  }

  @Test
  void anEndThatWasAskedForHasNoReason() throws Exception {
    JDA jda = discord.connect(end);
    end.running();
    end.closing();

    jda.shutdown();

    assertThat(end.await()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "4004; Discord no longer accepts the token. Copy it anew",
        "4010; Discord wants the bot's servers on more shards",
        "4011; Discord wants the bot's servers on more shards",
        "4012; Discord no longer speaks as this version of the bot does (4012). Install a newer",
        "4013; Discord does not know an intent that this version of the bot asks for (4013).",
        "4014; Discord does not grant an intent that the bot asks for (4014). Look at the"
      })
  void whereThereIsNoUseInConnectingAgainTheBotEndsAndSaysWhatToDo(int code, String sentence)
      throws Exception {
    discord.expectComplaints();
    JDA jda = discord.connect(end);
    end.running();

    discord.sandbox().faults().closeGateway(code);

    assertThat(end.await()).startsWith(sentence);
    assertThat(end.passes()).isFalse();
    assertThat(jda.awaitShutdown(SandboxExtension.PATIENCE)).isTrue();
  }
}
