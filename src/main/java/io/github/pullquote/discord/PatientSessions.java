package io.github.pullquote.discord;

import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.utils.ConcurrentSessionController;

/// Lets JDA connect when it is whole: it hands over its session while it is still being built, and
/// events of a quick gateway would find it without what handles them. Safe for many threads.
final class PatientSessions extends ConcurrentSessionController {
  private final Connection connection;
  private final List<SessionConnectNode> held = new ArrayList<>();
  private boolean built;

  PatientSessions(Connection connection) {
    this.connection = connection;
  }

  /// JDA is built: it may connect, now and whenever it wants to again.
  synchronized void release() {
    built = true;
    held.forEach(super::appendSession);
    held.clear();
  }

  @Override
  public synchronized void appendSession(SessionConnectNode node) {
    if (built) {
      super.appendSession(node);
    } else {
      held.add(node);
    }
  }

  @Override
  public synchronized void removeSession(SessionConnectNode node) {
    if (!held.remove(node)) {
      super.removeSession(node);
    }
  }

  @Override
  public String getGateway() {
    return switch (connection) {
      case Connection.Discord discord -> super.getGateway();
      case Connection.StandIn standIn -> standIn.gatewayUrl();
    };
  }
}
