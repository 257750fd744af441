package io.github.pullquote.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDA.ShardInfo;
import net.dv8tion.jda.api.utils.SessionController.SessionConnectNode;
import org.junit.jupiter.api.Test;

class PatientSessionsTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final PatientSessions sessions =
      new PatientSessions(
          new Connection.StandIn("token", "http://127.0.0.1:1/", "ws://127.0.0.1:1/gateway"),
          Fleet.alone().turns());

  /// What JDA hands over: it says when it is run.
  private static final class Session implements SessionConnectNode {
    final CompletableFuture<Thread> run = new CompletableFuture<>();

    @Override
    public boolean isReconnect() {
      return false;
    }

    @Override
    public JDA getJDA() {
      throw new UnsupportedOperationException("Nobody needs it");
    }

    @Override
    public ShardInfo getShardInfo() {
      return ShardInfo.SINGLE;
    }

    @Override
    public void run(boolean isLast) {
      run.complete(Thread.currentThread());
    }
  }

  @Test
  void aSessionConnectsOnlyWhenJdaIsBuilt() {
    Session session = new Session();
    sessions.appendSession(session);
    assertThat(session.run).isNotDone();

    sessions.release();

    assertThat(session.run).succeedsWithin(PATIENCE);
  }

  @Test
  void oneThatIsTakenBackMeanwhileNeverConnects() {
    Session dropped = new Session();
    Session kept = new Session();
    sessions.appendSession(dropped);
    sessions.appendSession(kept);

    sessions.removeSession(dropped);
    sessions.release();

    assertThat(kept.run).succeedsWithin(PATIENCE);
    assertThat(dropped.run).isNotDone();
  }

  @Test
  void laterOnesConnectAtOnce() {
    sessions.release();
    Session session = new Session();

    sessions.appendSession(session);

    assertThat(session.run).succeedsWithin(PATIENCE);
  }

  @Test
  void aStandInHasItsOwnGateway() {
    assertThat(sessions.getGateway()).isEqualTo("ws://127.0.0.1:1/gateway");
    assertThat(
            new PatientSessions(new Connection.Discord("token"), Fleet.alone().turns())
                .getGateway())
        .startsWith("wss://gateway.discord.gg");
  }
}
