package io.github.pullquote.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// The bot's connections and sessions, and the way of an event to the right shard.
final class Gateway {
  private final Events events;
  private final World world;
  private final DiscordJson json;
  private final Snowflakes snowflakes;
  private final Address address;
  private final SandboxSettings settings;
  private final Faults faults = new Faults(this::eachConnection, this::loseGuild);
  private final List<GatewayConnection> connections = new CopyOnWriteArrayList<>();
  private final List<Identification> identifications = new CopyOnWriteArrayList<>();
  private final Map<String, GatewaySession> sessions = new LinkedHashMap<>();

  Gateway(
      Events events,
      World world,
      DiscordJson json,
      Snowflakes snowflakes,
      Address address,
      SandboxSettings settings) {
    this.events = events;
    this.world = world;
    this.json = json;
    this.snowflakes = snowflakes;
    this.address = address;
    this.settings = settings;
  }

  Faults faults() {
    return faults;
  }

  GatewayConnection connect(Outbox outbox) {
    GatewayConnection connection = new GatewayConnection(this, outbox);
    connections.add(connection);
    connection.hello(Math.toIntExact(settings.heartbeat().toMillis()));
    return connection;
  }

  void receive(GatewayConnection connection, String text) {
    events.run(() -> connection.receive(text));
  }

  void closed(GatewayConnection connection, int code) {
    connections.remove(connection);
    events.run(() -> connection.closed(code));
  }

  boolean accepts(String token) {
    return !faults.refusesToken() && settings.token().equals(token);
  }

  GatewaySession identify(JsonNode data, int intents, Outbox outbox) {
    JsonNode shard = data.path("shard");
    int number = shard.path(0).asInt(0);
    int shards = Math.max(1, shard.path(1).asInt(1));
    GatewaySession session = new GatewaySession(snowflakes.next(), intents, number, shards, outbox);
    identifications.add(new Identification(System.nanoTime(), number, shards));
    sessions.values().removeIf(old -> !old.connected() && old.isReplacedBy(session));
    sessions.put(session.id(), session);
    List<Guild> guilds = heardBy(session);
    session.dispatch("READY", ready(session, guilds));
    guilds.forEach(guild -> session.dispatch("GUILD_CREATE", json.guildCreate(guild)));
    events.publish(new WorldEvent.BotConnection(true));
    return session;
  }

  List<Identification> identifications() {
    return List.copyOf(identifications);
  }

  private List<Guild> heardBy(GatewaySession session) {
    return world.guilds().stream()
        .filter(guild -> session.hears(Optional.of(guild.id())))
        .filter(guild -> guild.member(world.bot().id()).isPresent())
        .toList();
  }

  private ObjectNode ready(GatewaySession session, List<Guild> guilds) {
    ObjectNode ready =
        Json.object()
            .put("v", 10)
            .put("session_id", session.id())
            .put("resume_gateway_url", address.gatewayUrl());
    ready.set("user", json.user(world.bot()));
    ready.putArray("shard").add(session.shard()).add(session.shards());
    ready.putArray("private_channels");
    ready.putObject("application").put("id", world.bot().id()).put("flags", 0);
    ArrayNode unavailable = ready.putArray("guilds");
    guilds.forEach(guild -> unavailable.addObject().put("id", guild.id()).put("unavailable", true));
    return ready;
  }

  Optional<GatewaySession> resume(String sessionId, int lastSeen, Outbox outbox) {
    Optional<GatewaySession> session =
        Optional.ofNullable(sessions.get(sessionId)).filter(it -> it.canResume(lastSeen));
    session.ifPresent(
        it -> {
          it.resume(outbox, lastSeen, faults.replayed());
          events.publish(new WorldEvent.BotConnection(true));
        });
    return session;
  }

  void forget(GatewaySession session) {
    sessions.remove(session.id());
    events.publish(new WorldEvent.BotConnection(connected()));
  }

  void disconnected(GatewaySession session, Outbox outbox) {
    session.disconnected(outbox);
    events.publish(new WorldEvent.BotConnection(connected()));
  }

  boolean connected() {
    return events.alone(() -> sessions.values().stream().anyMatch(GatewaySession::connected));
  }

  /// Sends an event to the sessions that hear of this guild and want it, also to those that are
  /// away and may resume. Says whether there is any.
  boolean dispatch(
      Optional<String> guildId, Predicate<GatewaySession> wanted, String type, ObjectNode data) {
    boolean heard = false;
    int times = faults.repeats(type) ? 2 : 1;
    for (GatewaySession session : List.copyOf(sessions.values())) {
      if (session.hears(guildId) && wanted.test(session)) {
        for (int i = 0; i < times; i++) {
          session.dispatch(type, data.deepCopy());
        }
        heard = true;
      }
    }
    return heard;
  }

  void sendMembers(GatewaySession session, JsonNode asked) {
    Optional<Guild> guild = world.findGuild(asked.path("guild_id").asText());
    if (guild.isEmpty()) {
      return;
    }
    List<String> ids = new ArrayList<>();
    JsonNode wanted = asked.path("user_ids");
    (wanted.isArray() ? Json.each(wanted) : Json.each(Json.array().add(wanted)))
        .forEach(id -> ids.add(id.asText()));
    ObjectNode chunk =
        Json.object().put("guild_id", guild.get().id()).put("chunk_index", 0).put("chunk_count", 1);
    Json.text(asked, "nonce").ifPresent(nonce -> chunk.put("nonce", nonce));
    chunk.set(
        "members",
        Json.array(ids.stream().flatMap(id -> guild.get().member(id).stream()).map(json::member)));
    chunk.set(
        "not_found", Json.strings(ids.stream().filter(id -> guild.get().member(id).isEmpty())));
    session.dispatch("GUILD_MEMBERS_CHUNK", chunk);
  }

  private void loseGuild(Faults.GuildLoss loss) {
    events.run(
        () -> {
          Guild guild = world.guild(loss.guildId());
          Optional<String> id = Optional.of(guild.id());
          ObjectNode gone = Json.object().put("id", guild.id());
          if (loss.outage()) {
            gone.put("unavailable", true);
          }
          dispatch(id, session -> session.wants(Intent.GUILDS), "GUILD_DELETE", gone);
          for (int i = 0; i < (loss.outage() ? 1 : 2); i++) {
            ObjectNode back = json.guildCreate(guild);
            dispatch(id, session -> session.wants(Intent.GUILDS), "GUILD_CREATE", back);
          }
        });
  }

  private void eachConnection(Consumer<GatewayConnection> action) {
    events.run(() -> connections.forEach(action));
  }
}
