package io.github.pullquote.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.function.Predicate;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.events.session.SessionRecreateEvent;
import net.dv8tion.jda.api.events.session.SessionResumeEvent;
import net.dv8tion.jda.api.events.session.ShutdownEvent;
import net.dv8tion.jda.api.exceptions.InvalidTokenException;
import net.dv8tion.jda.api.requests.CloseCode;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.sharding.DefaultShardManagerBuilder;
import net.dv8tion.jda.api.sharding.ShardManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class GatewayTest {
  @RegisterExtension
  final SandboxExtension discord =
      new SandboxExtension(SandboxSettings.standard().withHeartbeat(Duration.ofMillis(400)));

  private final HeardEvents heard = new HeardEvents();

  @Test
  void aDroppedConnectionIsResumedAndNothingIsMissed() {
    discord.connect(heard);

    discord.sandbox().faults().dropGateway();
    discord.sandbox().as("Ben").send("general", "Sent while the bot was away");

    heard.await(SessionResumeEvent.class);
    heard.await(MessageReceivedEvent.class);
  }

  @Test
  void theBotResumesWhenAskedToReconnect() {
    discord.connect(heard);

    discord.sandbox().faults().askToReconnect();

    heard.await(SessionResumeEvent.class);
  }

  @Test
  void theBotResumesAfterAnUnknownError() {
    discord.expectComplaints();
    discord.connect(heard);

    discord.sandbox().faults().closeGateway(4000);

    heard.await(SessionResumeEvent.class);
  }

  @Test
  void anInvalidatedSessionIsBegunAnew() {
    discord.expectComplaints();
    discord.connect(heard);

    discord.sandbox().faults().invalidateSession(false);

    heard.await(SessionRecreateEvent.class);
  }

  @Test
  void theBotResumesWhenItsHeartbeatsGoUnanswered() {
    discord.expectComplaints();

    assertThat(withoutAcks()).isInstanceOf(SessionResumeEvent.class);
  }

  /// What becomes of a bot whose heartbeats go unanswered. Where the other side closes the
  /// connection at once, the WebSocket library may interrupt the very thread on which JDA
  /// reconnects, and JDA takes that for a shutdown of its own. Then another bot is looked at.
  private GenericEvent withoutAcks() {
    GenericEvent end = withoutAcks(heard);
    for (int bot = 2; bot <= 3 && end instanceof ShutdownEvent; bot++) {
      assertThat(((ShutdownEvent) end).getCloseCode()).isEqualTo(CloseCode.GRACEFUL_CLOSE);
      end = withoutAcks(new HeardEvents());
    }
    return end;
  }

  private GenericEvent withoutAcks(HeardEvents events) {
    discord.sandbox().faults().holdHeartbeatAcks(false);
    discord.connect(events);
    discord.sandbox().faults().holdHeartbeatAcks(true);
    return events.await(
        GenericEvent.class, it -> it instanceof SessionResumeEvent || it instanceof ShutdownEvent);
  }

  @Test
  void anotherTokenIsRefused() {
    JDABuilder stranger = discord.client().setToken("another");

    assertThatThrownBy(stranger::build).isInstanceOf(InvalidTokenException.class);
  }

  @Test
  void privilegedIntentsAreNotGranted() {
    discord.expectComplaints();
    JDABuilder curious =
        discord.client().enableIntents(GatewayIntent.MESSAGE_CONTENT).addEventListeners(heard);

    assertThatThrownBy(() -> discord.connect(curious)).isInstanceOf(IllegalStateException.class);
    assertThat(heard.await(ShutdownEvent.class).getCode()).isEqualTo(4014);
  }

  @Test
  void shardsShareTheGuilds() throws InterruptedException {
    ShardManager shards =
        DefaultShardManagerBuilder.createLight(discord.sandbox().token())
            .setRestConfig(new RestConfig().setBaseUrl(discord.sandbox().restUrl()))
            .setSessionController(SandboxExtension.gateway(discord.sandbox().gatewayUrl()))
            .addEventListeners(heard)
            .setShardsTotal(2)
            .build(false);
    try {
      shards.login();
      for (int shard = 0; shard < 2; shard++) {
        heard.await(ReadyEvent.class, numbered(shard));
      }

      String guild = discord.sandbox().world().guild("The Reading Room").id();
      long home = (Long.parseLong(guild) >> 22) % 2;
      assertThat(shards.getShards())
          .filteredOn(it -> !it.getGuilds().isEmpty())
          .extracting(it -> it.getShardInfo().getShardId())
          .containsExactly((int) home);
    } finally {
      shards.shutdown();
      for (JDA shard : shards.getShards()) {
        assertThat(shard.awaitShutdown(SandboxExtension.PATIENCE)).isTrue();
      }
    }
  }

  private static Predicate<ReadyEvent> numbered(int shard) {
    return event -> event.getJDA().getShardInfo().getShardId() == shard;
  }
}
