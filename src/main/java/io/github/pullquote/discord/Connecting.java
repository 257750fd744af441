package io.github.pullquote.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.Compression;
import net.dv8tion.jda.api.utils.cache.CacheFlag;

/// Makes the connections of a process.
final class Connecting {
  /// After a long outage the bot is back within these, JDA's least; its own are a quarter of an
  /// hour.
  private static final int RECONNECT_SECONDS = 32;

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
    PatientSessions sessions = new PatientSessions(connection, fleet.turns());
    Sharding sharding = fleet.sharding();
    List<JDA> built = new ArrayList<>();
    try {
      for (int shard = sharding.from(); shard <= sharding.to(); shard++) {
        built.add(builder(sessions).useSharding(shard, sharding.total()).build());
      }
    } catch (RuntimeException e) {
      built.forEach(JDA::shutdownNow);
      throw e;
    }
    sessions.release();
    return new Shards(sharding, built);
  }

  private JDABuilder builder(PatientSessions sessions) {
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
    if (connection instanceof Connection.StandIn standIn) {
      builder
          .setRestConfig(new RestConfig().setBaseUrl(standIn.restUrl()))
          .setCompression(Compression.NONE);
    }
    return builder;
  }
}
