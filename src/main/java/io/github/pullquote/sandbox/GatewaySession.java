package io.github.pullquote.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// One identified shard of the bot: its intents, its sequence, and the last events for a resume.
/// Outlives its connection. Used under the world's lock.
final class GatewaySession {
  private static final int MOST_KEPT = 1_000;
  private static final String RESUMED = "RESUMED";

  private final String id;
  private final int intents;
  private final int shard;
  private final int shards;
  private final Deque<ObjectNode> sent = new ArrayDeque<>();
  private int sequence;
  private Optional<Outbox> outbox;

  GatewaySession(String id, int intents, int shard, int shards, Outbox outbox) {
    this.id = id;
    this.intents = intents;
    this.shard = shard;
    this.shards = shards;
    this.outbox = Optional.of(outbox);
  }

  String id() {
    return id;
  }

  int shard() {
    return shard;
  }

  int shards() {
    return shards;
  }

  boolean wants(Intent intent) {
    return intent.in(intents);
  }

  /// Whether this shard hears of the guild; direct messages (no guild) go to the first shard.
  boolean hears(Optional<String> guildId) {
    long number = guildId.map(guild -> Long.parseUnsignedLong(guild) >> 22).orElse(0L);
    return number % shards == shard;
  }

  /// Whether a new session has its shard, or deals the guilds out otherwise.
  boolean isReplacedBy(GatewaySession other) {
    return shard == other.shard || shards != other.shards;
  }

  boolean connected() {
    return outbox.isPresent();
  }

  void dispatch(String type, ObjectNode data) {
    ObjectNode frame = Json.object().put("op", 0).put("s", ++sequence).put("t", type);
    frame.set("d", data);
    sent.add(frame);
    if (sent.size() > MOST_KEPT) {
      sent.remove();
    }
    outbox.ifPresent(out -> out.send(frame));
  }

  /// Continues over a new connection with everything after the last event that the bot saw.
  ///
  /// @param again how many of those before it are sent once more; what begins or continues the
  ///   session never is
  void resume(Outbox over, int lastSeen, int again) {
    outbox = Optional.of(over);
    int from = Math.min(lastSeen, Math.max(1, lastSeen - again));
    sent.stream()
        .filter(frame -> frame.path("s").asInt() > from)
        .filter(frame -> !frame.path("t").asText().equals(RESUMED))
        .forEach(over::send);
    dispatch(RESUMED, Json.object());
  }

  /// Whether everything after this event is still known.
  boolean canResume(int lastSeen) {
    int oldest = sent.isEmpty() ? 1 : sent.getFirst().path("s").asInt();
    return lastSeen >= oldest - 1 && lastSeen <= sequence;
  }

  void disconnected(Outbox from) {
    if (outbox.filter(from::equals).isPresent()) {
      outbox = Optional.empty();
    }
  }
}
