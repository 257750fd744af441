package io.github.pullquote.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/// One socket of the bot to the gateway: answers its heartbeats, lets it identify or resume.
final class GatewayConnection {
  private static final int MOST_FRAMES = 120;
  private static final int GOODBYE = 1_000;
  private static final int GOING_AWAY = 1_001;
  private static final long WINDOW_NANOS = 60_000_000_000L;

  private final Gateway gateway;
  private final Outbox outbox;
  private Optional<GatewaySession> session = Optional.empty();
  private long windowStart = System.nanoTime();
  private int framesInWindow;
  private boolean dismissed;

  GatewayConnection(Gateway gateway, Outbox outbox) {
    this.gateway = gateway;
    this.outbox = outbox;
  }

  void hello(int heartbeatMillis) {
    send(10, Json.object().put("heartbeat_interval", heartbeatMillis));
  }

  void receive(String text) {
    if (tooMany()) {
      close(4008, "Rate limited.");
      return;
    }
    Optional<JsonNode> frame = Json.parse(text).filter(JsonNode::isObject);
    if (frame.isEmpty()) {
      close(4002, "Error while decoding payload.");
      return;
    }
    JsonNode data = frame.get().path("d");
    switch (frame.get().path("op").asInt(-1)) {
      case 1 -> heartbeat();
      case 2 -> identify(data);
      case 6 -> resume(data);
      case 8 -> session.ifPresent(of -> gateway.sendMembers(of, data));
      case 3, 4 -> {
        // Presence and voice change nothing here.
      }
      default -> close(4001, "Unknown opcode.");
    }
  }

  /// A bot may send 120 frames a minute.
  private boolean tooMany() {
    long now = System.nanoTime();
    if (now - windowStart > WINDOW_NANOS) {
      windowStart = now;
      framesInWindow = 0;
    }
    return ++framesInWindow > MOST_FRAMES;
  }

  private void heartbeat() {
    if (!gateway.faults().holdsAcks()) {
      outbox.send(Json.object().put("op", 11));
    }
  }

  private void identify(JsonNode data) {
    int intents = data.path("intents").asInt();
    if (session.isPresent()) {
      close(4005, "Already authenticated.");
    } else if (!gateway.accepts(data.path("token").asText())) {
      close(4004, "Authentication failed.");
    } else if (Intent.anyPrivileged(intents)) {
      close(4014, "Disallowed intent(s).");
    } else {
      session = Optional.of(gateway.identify(data, intents, outbox));
    }
  }

  private void resume(JsonNode data) {
    if (!gateway.accepts(data.path("token").asText())) {
      close(4004, "Authentication failed.");
      return;
    }
    session = gateway.resume(data.path("session_id").asText(), data.path("seq").asInt(), outbox);
    if (session.isEmpty()) {
      invalid(false);
    }
  }

  void askToReconnect() {
    ObjectNode frame = Json.object().put("op", 7);
    frame.putNull("d");
    outbox.send(frame);
  }

  void invalidate(boolean resumable) {
    if (!resumable) {
      session.ifPresent(gateway::forget);
      session = Optional.empty();
    }
    invalid(resumable);
  }

  private void invalid(boolean resumable) {
    outbox.send(Json.object().put("op", 9).put("d", resumable));
  }

  void close(int code, String reason) {
    dismissed = true;
    outbox.close(code, reason);
  }

  void drop() {
    outbox.drop();
  }

  /// A bot that says goodbye won't resume.
  ///
  /// @param code by which the socket was closed, whoever did it
  void closed(int code) {
    if (!dismissed && (code == GOODBYE || code == GOING_AWAY)) {
      session.ifPresent(gateway::forget);
    } else {
      session.ifPresent(of -> gateway.disconnected(of, outbox));
    }
  }

  private void send(int op, ObjectNode data) {
    ObjectNode frame = Json.object().put("op", op);
    frame.set("d", data);
    outbox.send(frame);
  }
}
