package io.github.pullquote.discord;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.sandbox.Guild;
import io.github.pullquote.sandbox.Permission;
import io.github.pullquote.sandbox.World;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What the bot says when it comes to a server.
class WelcomeTest {
  private static final String BOT = "Pullquote";
  private static final Set<Permission> SPEAKING =
      EnumSet.of(
          Permission.VIEW_CHANNEL,
          Permission.SEND_MESSAGES,
          Permission.USE_APPLICATION_COMMANDS,
          Permission.READ_MESSAGE_HISTORY);

  @RegisterExtension final BotExtension bot = BotExtension.patient(Articles.ferry());

  private World world() {
    return bot.sandbox().world();
  }

  /// A server with these channels, not joined yet.
  private Guild server(String... channels) {
    Guild guild =
        bot.sandbox().installations().guildWithoutBot("Newcomers", SPEAKING, "Ben", "Cleo");
    for (String channel : channels) {
      world().addChannel(guild.id(), channel);
    }
    return guild;
  }

  private void join(Guild guild) {
    world().setMember(guild.id(), BOT);
  }

  private Shown greeting(String channel) {
    return bot.await(channel, it -> true);
  }

  /// Events come in their order, and workers are done when the bot is stopped.
  private void settle() throws Exception {
    bot.write("Cleo", bot.as("Cleo").direct(), "Who repairs the engine?");
    bot.stop();
  }

  private List<Shown> seen(String channel) {
    return bot.seen("Ben", channel);
  }

  @Test
  void itGreetsANewServerInItsFirstOpenChannelWithAnExampleOfTheArticle() {
    join(server("lobby", "garden"));

    Shown greeting = greeting("lobby");

    assertThat(greeting.text())
        .startsWith("### Hello!")
        .contains("*The Ferry That Waits*", "“Why the ferry waits”", "/ask", "/help", "/privacy");
    assertThat(greeting.text()).hasSizeLessThan(500);
    assertThat(seen("garden")).isEmpty();
  }

  @Test
  void theExampleIsFound() {
    join(server("lobby"));
    greeting("lobby");

    assertThat(bot.ask("Ben", "Why the ferry waits").text()).contains("hospital");
  }

  @Test
  void theChannelForNewcomersComesFirst() {
    Guild guild = server("lobby", "garden");
    world().setSystemChannel(guild.id(), "garden");

    join(guild);

    assertThat(greeting("garden").text()).startsWith("### Hello!");
    assertThat(seen("lobby")).isEmpty();
  }

  @Test
  void aChannelWhereItMayNotSpeakIsPassedOver() {
    Guild guild = server("lobby", "garden");
    world().deny("lobby", BOT, Permission.SEND_MESSAGES);

    join(guild);

    assertThat(greeting("garden").text()).startsWith("### Hello!");
    assertThat(seen("lobby")).isEmpty();
  }

  @Test
  void whereItMaySpeakNowhereItSaysNothing() throws Exception {
    Guild guild = server("lobby");
    world().deny("lobby", BOT, Permission.SEND_MESSAGES);

    join(guild);
    settle();

    assertThat(seen("lobby")).isEmpty();
    assertThat(bot.complaints()).isEmpty();
  }

  @Test
  void aStartIsNoJoining() throws Exception {
    join(server("lobby"));
    greeting("lobby");

    bot.restart(Articles.ferry());
    settle();

    assertThat(seen("lobby")).hasSize(1);
    assertThat(seen("general")).isEmpty();
  }

  @Test
  void aServerThatComesBackAfterAnOutageIsNotGreetedAgain() throws Exception {
    Guild guild = server("lobby");
    join(guild);
    greeting("lobby");

    bot.sandbox().faults().outage(guild.id());
    settle();

    assertThat(seen("lobby")).hasSize(1);
  }

  @Test
  void nothingIsGreetedTwiceWhateverDiscordBringsAgain() throws Exception {
    Guild guild = server("lobby");
    join(guild);
    greeting("lobby");

    bot.sandbox().faults().loseAndFind(guild.id());
    settle();

    assertThat(seen("lobby")).hasSize(1);
  }

  @Test
  void aServerThatItWasSentAwayFromAndComesBackToIsGreetedAgain() {
    Guild guild = server("lobby", "garden");
    join(guild);
    greeting("lobby");
    world().removeMember(guild.id(), BOT);
    world().setSystemChannel(guild.id(), "garden");

    join(guild);

    assertThat(greeting("garden").text()).startsWith("### Hello!");
  }
}
