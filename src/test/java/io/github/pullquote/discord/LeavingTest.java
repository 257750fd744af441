package io.github.pullquote.discord;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.sandbox.World;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The bot leaves a server, and perhaps comes back.
class LeavingTest {
  private static final String GUILD = "The Reading Room";
  private static final String BOT = "Pullquote";
  private static final String ENGINE = "Who repairs the engine?";
  private static final String BEES = "Who complained about the bees?";
  private static final Duration GRACE = Duration.ofDays(30).plusSeconds(1);

  @RegisterExtension final BotExtension bot = BotExtension.patient(Articles.ferry());

  private final Host ada = Host.ada(bot);
  private String[] roles = {};

  @BeforeEach
  void give() {
    ada.holds(Articles.orchard());
    assertThat(bot.ask("Ben", BEES).text()).contains("honey");
    World world = bot.sandbox().world();
    roles =
        world.guild(GUILD).member(world.bot().id()).orElseThrow().roles().toArray(String[]::new);
  }

  private void leave() {
    bot.sandbox().world().members().remove(GUILD, BOT);
  }

  private void comeBack() {
    bot.sandbox().world().members().set(GUILD, BOT, roles);
  }

  /// Events come in their order: what was before this is known to the bot after it.
  private void settle() throws Exception {
    bot.write("Cleo", bot.as("Cleo").direct(), ENGINE);
    bot.stop();
  }

  @Test
  void theLibraryOfAServerThatWasLeftIsDeletedAfterItsTime() throws Exception {
    leave();
    settle();
    bot.clock().advance(GRACE);

    bot.restart(Articles.ferry());
    bot.house().tidy();

    assertThat(ada.titles()).isEmpty();
    assertThat(bot.house().store().guilds()).isEmpty();
    assertThat(bot.data().resolve("index").resolve(Long.toString(ada.guild()))).doesNotExist();
  }

  @Test
  void itIsKeptUntilThen() throws Exception {
    leave();
    settle();
    bot.clock().advance(GRACE.minusSeconds(60));

    bot.restart(Articles.ferry());
    bot.house().tidy();

    assertThat(ada.titles()).containsExactly("An Orchard on the Roof");
  }

  @Test
  void aServerThatTheBotComesBackToKeepsAll() throws Exception {
    leave();
    comeBack();
    settle();
    bot.clock().advance(GRACE);

    bot.restart(Articles.ferry());
    bot.house().tidy();

    assertThat(ada.titles()).containsExactly("An Orchard on the Roof");
    assertThat(bot.ask("Ben", BEES).text()).contains("honey");
  }

  @Test
  void aServerThatIsLeftWhileTheBotIsOffIsNotedAtTheNextStart() throws Exception {
    bot.stop();
    leave();
    bot.restart(Articles.ferry());
    bot.clock().advance(GRACE);

    bot.house().tidy();

    assertThat(bot.house().store().guilds()).isEmpty();
  }

  @Test
  void aServerThatTheBotCameBackToWhileItWasOffKeepsAll() throws Exception {
    leave();
    settle();
    comeBack();
    bot.restart(Articles.ferry());
    bot.clock().advance(GRACE);

    bot.house().tidy();

    assertThat(bot.ask("Ben", BEES).text()).contains("honey");
  }

  @Test
  void aServerThatComesBackTooLateBeginsAnew() throws Exception {
    leave();
    settle();
    bot.restart(Articles.ferry());
    bot.clock().advance(GRACE);
    bot.house().tidy();

    comeBack();

    assertThat(bot.ask("Ben", BEES).text()).doesNotContain("honey");
    assertThat(bot.ask("Ben", ENGINE).text()).contains("scrapyard");
  }
}
