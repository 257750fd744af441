package io.github.pullquote.sandbox;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;

/// The open pages, each of which hears of what its user sees.
final class Pages implements Consumer<WorldEvent> {
  private final Events events;
  private final Function<Outbox, PageConnection> connections;
  private final List<PageConnection> open = new CopyOnWriteArrayList<>();

  Pages(Events events, Function<Outbox, PageConnection> connections) {
    this.events = events;
    this.connections = connections;
  }

  PageConnection connect(Outbox outbox) {
    return events.alone(
        () -> {
          PageConnection connection = connections.apply(outbox);
          open.add(connection);
          connection.greet();
          return connection;
        });
  }

  void receive(PageConnection connection, String text) {
    events.run(() -> connection.receive(text));
  }

  void closed(PageConnection connection) {
    open.remove(connection);
  }

  @Override
  public void accept(WorldEvent event) {
    open.forEach(connection -> connection.show(event));
  }
}
