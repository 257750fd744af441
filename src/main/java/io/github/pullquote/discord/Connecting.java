package io.github.pullquote.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.Compression;
import net.dv8tion.jda.api.utils.SessionController.ShardedGateway;
import net.dv8tion.jda.api.utils.cache.CacheFlag;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Makes the connections of a process.
final class Connecting {
  /// After a long outage the bot is back within these, JDA's least; its own are a quarter of an
  /// hour.
  private static final int RECONNECT_SECONDS = 32;

  private static final Logger log = LoggerFactory.getLogger(Connecting.class);

  private final Connection connection;
  private final BotEnd end;
  private final Object[] listeners;

  /// @param end is told why they end
  /// @param listeners are told what happens
  Connecting(Connection connection, BotEnd end, Object... listeners) {
    this.connection = connection;
    this.end = end;
    this.listeners = listeners.clone();
  }

  /// Connects; all are built before the first hears of anything.
  ///
  /// @throws net.dv8tion.jda.api.exceptions.InvalidTokenException if the token is refused
  /// @throws net.dv8tion.jda.api.exceptions.ErrorResponseException if the other side fails
  Shards build(Fleet fleet) {
    Sharding sharding = fleet.sharding().orElse(Sharding.WHOLE);
    PatientSessions sessions = new PatientSessions(connection, fleet.turns());
    List<JDA> built = build(sharding, fleet, sessions);
    if (fleet.sharding().equals(Optional.of(Sharding.WHOLE))) {
      sessions.release();
      return new Shards(sharding, built);
    }
    ShardedGateway advice = advice(sessions, built);
    if (fleet.sharding().isEmpty() && advice.getShardTotal() > sharding.total()) {
      drop(built);
      sharding = Sharding.all(advice.getShardTotal());
      log.info("Discord recommends {} shards", sharding.total());
      sessions = new PatientSessions(connection, fleet.turns());
      built = build(sharding, fleet, sessions);
    }
    sessions.setConcurrency(advice.getConcurrency());
    sessions.release();
    return new Shards(sharding, built);
  }

  private List<JDA> build(Sharding sharding, Fleet fleet, PatientSessions sessions) {
    List<JDA> built = new ArrayList<>();
    try {
      for (int shard = sharding.from(); shard <= sharding.to(); shard++) {
        built.add(builder(fleet, sessions).useSharding(shard, sharding.total()).build());
      }
      return built;
    } catch (RuntimeException e) {
      drop(built);
      throw e;
    }
  }

  private ShardedGateway advice(PatientSessions sessions, List<JDA> built) {
    try {
      return sessions.getShardedGateway(built.getFirst());
    } catch (RuntimeException e) {
      drop(built);
      throw e;
    }
  }

  /// None of them has been connected; that they end is no news.
  private static void drop(List<JDA> built) {
    for (JDA jda : built) {
      jda.removeEventListener(jda.getRegisteredListeners().toArray());
      jda.shutdownNow();
    }
  }

  private JDABuilder builder(Fleet fleet, PatientSessions sessions) {
    JDABuilder builder =
        JDABuilder.createLight(
                connection.token(), GatewayIntent.GUILD_MESSAGES, GatewayIntent.DIRECT_MESSAGES)
            // Without these, what a channel denies a single member would be overlooked.
            .enableCache(CacheFlag.MEMBER_OVERRIDES)
            .setRawEventsEnabled(true)
            // Only there an interaction tells who may what, see Rights.
            .setEventPassthrough(true)
            .addEventListeners(listeners)
            .addEventListeners(end, new TokenDoubt(end::tokenRefused), new Interruption())
            .setSessionController(sessions)
            .setMaxReconnectDelay(RECONNECT_SECONDS)
            // Where Discord is slow, many requests wait, and a thread of the system is dear.
            .setRateLimitElastic(
                Executors.newThreadPerTaskExecutor(
                    Thread.ofVirtual().name("request-", 0).factory()),
                true)
            // JDA's own would drop the answers that closing waits for.
            .setEnableShutdownHook(false);
    if (connection instanceof Connection.StandIn) {
      builder.setCompression(Compression.NONE);
    }
    return builder.setRestConfig(rest(fleet.proxy()));
  }

  private RestConfig rest(Optional<RestProxy> proxy) {
    RestConfig rest = new RestConfig();
    if (connection instanceof Connection.StandIn standIn) {
      rest.setBaseUrl(standIn.restUrl());
    }
    proxy.ifPresent(
        it ->
            rest.setBaseUrl(it.restUrl())
                .setRateLimiterFactory(config -> new UnlimitedRequests(config.getElastic())));
    return rest;
  }
}
