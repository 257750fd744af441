package io.github.pullquote.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.Queue;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;

/// Sends frames over one socket in order; nobody waits for the other side. A reader that falls far
/// behind is cut off.
final class Outbox {
  private static final int MOST_WAITING = 5_000;

  private final Session session;
  private final Queue<Runnable> waiting = new ArrayDeque<>();
  private boolean sending;

  Outbox(Session session) {
    this.session = session;
  }

  void send(JsonNode frame) {
    String text = frame.toString();
    enqueue(() -> session.sendText(text, Callback.from(this::sent, _ -> sent())));
  }

  /// Closes the socket after everything that waits was sent.
  void close(int code, String reason) {
    enqueue(() -> session.close(code, reason, Callback.from(this::sent, _ -> sent())));
  }

  /// Cuts the connection without a goodbye.
  void drop() {
    session.disconnect();
  }

  private void enqueue(Runnable frame) {
    synchronized (this) {
      if (waiting.size() >= MOST_WAITING) {
        session.disconnect();
        return;
      }
      waiting.add(frame);
      if (sending) {
        return;
      }
      sending = true;
    }
    sent();
  }

  private void sent() {
    Runnable next;
    synchronized (this) {
      next = waiting.poll();
      sending = next != null;
    }
    if (next != null) {
      next.run();
    }
  }
}
