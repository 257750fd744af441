package io.github.pullquote.discord;

import io.github.pullquote.library.IdentifyTurns;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.utils.ConcurrentSessionController;

/// Lets JDA connect when it is whole: it hands over its session while it is still being built, and
/// events of a quick gateway would find it without what handles them. Safe for many threads.
final class PatientSessions extends ConcurrentSessionController {
  private final Connection connection;
  private final IdentifyTurns turns;
  private final List<SessionConnectNode> held = new ArrayList<>();
  private int buckets = 1;
  private boolean built;

  /// Begins a session when no other process does that has a shard in the same bucket.
  private record InTurn(SessionConnectNode node, IdentifyTurns turns, int buckets)
      implements SessionConnectNode {
    @Override
    public boolean isReconnect() {
      return node.isReconnect();
    }

    @Override
    public JDA getJDA() {
      return node.getJDA();
    }

    @Override
    public JDA.ShardInfo getShardInfo() {
      return node.getShardInfo();
    }

    /// JDA waits until Discord has been asked if it is not the last.
    @Override
    public void run(boolean isLast) throws InterruptedException {
      turns.take(getShardInfo().getShardId() % buckets, () -> node.run(false));
    }
  }

  PatientSessions(Connection connection, IdentifyTurns turns) {
    this.connection = connection;
    this.turns = turns;
  }

  /// So many sessions may begin at once; one where nothing else is said.
  ///
  /// @param concurrency what Discord calls `max_concurrency`, told before [#release]
  @Override
  public synchronized void setConcurrency(int concurrency) {
    super.setConcurrency(concurrency);
    buckets = concurrency;
  }

  /// JDA is built: it may connect, now and whenever it wants to again.
  synchronized void release() {
    built = true;
    held.forEach(node -> super.appendSession(inTurn(node)));
    held.clear();
  }

  @Override
  public synchronized void appendSession(SessionConnectNode node) {
    if (built) {
      super.appendSession(inTurn(node));
    } else {
      held.add(node);
    }
  }

  @Override
  public synchronized void removeSession(SessionConnectNode node) {
    if (!held.remove(node)) {
      super.removeSession(inTurn(node));
    }
  }

  private InTurn inTurn(SessionConnectNode node) {
    return new InTurn(node, turns, buckets);
  }

  @Override
  public String getGateway() {
    return switch (connection) {
      case Connection.Discord discord -> super.getGateway();
      case Connection.StandIn standIn -> standIn.gatewayUrl();
    };
  }
}
