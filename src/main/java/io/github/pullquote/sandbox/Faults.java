package io.github.pullquote.sandbox;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Consumer;

/// Makes the sandbox fail on purpose, as Discord now and then does. Safe for many threads.
public final class Faults {
  /// Answers a request in place of the sandbox.
  record Planned(DiscordError error, Optional<Integer> retryAfterSeconds) {}

  /// A guild that is taken from the bot for a moment.
  ///
  /// @param outage whether Discord says that it is an outage
  record GuildLoss(String guildId, boolean outage) {}

  /// Goes wrong on one route, again and again.
  private record Standing(String method, String template, DiscordError error) {
    boolean concerns(String otherMethod, String otherTemplate) {
      return method.equals(otherMethod) && template.equals(otherTemplate);
    }
  }

  private final Consumer<Consumer<GatewayConnection>> eachConnection;
  private final Consumer<GuildLoss> lossOfGuild;
  private final Queue<Planned> planned = new ArrayDeque<>();
  private final List<Standing> refused = new ArrayList<>();
  private final List<Standing> lost = new ArrayList<>();
  private Duration delay = Duration.ZERO;
  private boolean holdingAcks;
  private boolean repeating;

  /// @param lossOfGuild takes a guild from the bot, and gives it back
  Faults(Consumer<Consumer<GatewayConnection>> eachConnection, Consumer<GuildLoss> lossOfGuild) {
    this.eachConnection = eachConnection;
    this.lossOfGuild = lossOfGuild;
  }

  /// Cuts the bot's gateway connections without a close frame.
  public void dropGateway() {
    eachConnection.accept(GatewayConnection::drop);
  }

  /// Closes the bot's gateway connections with this code.
  public void closeGateway(int code) {
    eachConnection.accept(connection -> connection.close(code, "Fault"));
  }

  /// Asks the bot to reconnect and resume (op 7).
  public void askToReconnect() {
    eachConnection.accept(GatewayConnection::askToReconnect);
  }

  /// Tells the bot that its session is no more (op 9); it must identify anew.
  public void invalidateSession() {
    eachConnection.accept(GatewayConnection::invalidate);
  }

  /// A guild becomes unavailable, and is there again.
  public void outage(String guildId) {
    lossOfGuild.accept(new GuildLoss(guildId, true));
  }

  /// The bot is told that it has left a guild, and that it is in it as before; the latter twice.
  public void loseAndFind(String guildId) {
    lossOfGuild.accept(new GuildLoss(guildId, false));
  }

  /// While true, heartbeats go unanswered.
  public synchronized void holdHeartbeatAcks(boolean hold) {
    holdingAcks = hold;
  }

  /// While true, each interaction is brought to the bot twice, as an event may be when a connection
  /// was lost.
  public synchronized void repeatInteractions(boolean repeat) {
    repeating = repeat;
  }

  /// Delays each answer of the REST API by this much.
  public synchronized void delayRest(Duration delay) {
    this.delay = delay;
  }

  /// Answers the next requests with this HTTP status, and does nothing else for them.
  public synchronized void failNext(int status, int times) {
    for (int i = 0; i < times; i++) {
      planned.add(new Planned(new DiscordError(status, 0, status + ": Fault"), Optional.empty()));
    }
  }

  /// Refuses the next request with an error of Discord's, such as 20016 for slow mode.
  public synchronized void refuseNext(int status, int code, String message) {
    planned.add(new Planned(new DiscordError(status, code, message), Optional.empty()));
  }

  /// Answers the next requests with 429, to be tried again after so many seconds.
  public synchronized void rateLimitNext(int retryAfterSeconds, int times) {
    for (int i = 0; i < times; i++) {
      planned.add(
          new Planned(
              new DiscordError(429, 0, "You are being rate limited."),
              Optional.of(retryAfterSeconds)));
    }
  }

  /// Refuses every request of this method on this route, by its template, until [#end].
  public synchronized void refuse(
      String method, String template, int status, int code, String message) {
    refused.add(new Standing(method, template, new DiscordError(status, code, message)));
  }

  /// Does what every request of this method asks on this route, by its template, and answers it
  /// with this HTTP status, as when the true answer is lost on its way; until [#end].
  public synchronized void loseAnswers(String method, String template, int status) {
    lost.add(new Standing(method, template, new DiscordError(status, 0, status + ": Fault")));
  }

  /// Ends what [#refuse] and [#loseAnswers] have begun.
  public synchronized void end() {
    refused.clear();
    lost.clear();
  }

  synchronized Optional<DiscordError> refusal(String method, String template) {
    return first(refused, method, template);
  }

  synchronized Optional<DiscordError> loss(String method, String template) {
    return first(lost, method, template);
  }

  private static Optional<DiscordError> first(
      List<Standing> faults, String method, String template) {
    return faults.stream()
        .filter(it -> it.concerns(method, template))
        .map(Standing::error)
        .findFirst();
  }

  synchronized Optional<Planned> next() {
    return Optional.ofNullable(planned.poll());
  }

  synchronized Duration delay() {
    return delay;
  }

  synchronized boolean repeatsInteractions() {
    return repeating;
  }

  synchronized boolean holdsAcks() {
    return holdingAcks;
  }
}
