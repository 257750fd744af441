package io.github.pullquote.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
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
    private final ShardInfo shard;

    Session() {
      this(ShardInfo.SINGLE);
    }

    Session(ShardInfo shard) {
      this.shard = shard;
    }

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
      return shard;
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
  void shardsTakeTheTurnOfTheirBucket() {
    Map<Integer, Integer> turns = new ConcurrentHashMap<>();
    PatientSessions sharded =
        new PatientSessions(
            new Connection.Discord("token"),
            (bucket, session) -> {
              turns.merge(bucket, 1, Integer::sum);
              session.begin();
            });
    List<Session> all =
        IntStream.range(4, 8).mapToObj(it -> new Session(new ShardInfo(it, 16))).toList();
    all.forEach(sharded::appendSession);
    sharded.setConcurrency(3);

    sharded.release();

    for (Session session : all.subList(0, 3)) {
      assertThat(session.run).succeedsWithin(PATIENCE);
    }
    assertThat(turns).containsOnly(Map.entry(0, 1), Map.entry(1, 1), Map.entry(2, 1));
    assertThat(all.getLast().run).succeedsWithin(PATIENCE);
    assertThat(turns).containsEntry(1, 2);
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
