package io.github.pullquote.sandbox;

import java.time.Duration;
import java.util.function.Consumer;

/// Makes the sandbox fail on purpose, as Discord now and then does. Safe for many threads.
public final class Faults {
  /// A guild that is taken from the bot for a moment.
  ///
  /// @param outage whether Discord says that it is an outage
  record GuildLoss(String guildId, boolean outage) {}

  private final Consumer<Consumer<GatewayConnection>> eachConnection;
  private final Consumer<GuildLoss> lossOfGuild;
  private final RestFaults rest = new RestFaults();
  private boolean holdingAcks;
  private boolean repeatingInteractions;
  private boolean repeatingMessages;
  private boolean refusingGateway;
  private boolean refusingToken;
  private int replayed;
  private int turnedAway;

  /// @param lossOfGuild takes a guild from the bot, and gives it back
  Faults(Consumer<Consumer<GatewayConnection>> eachConnection, Consumer<GuildLoss> lossOfGuild) {
    this.eachConnection = eachConnection;
    this.lossOfGuild = lossOfGuild;
  }

  RestFaults rest() {
    return rest;
  }

  /// Cuts the bot's gateway connections without a close frame.
  public void dropGateway() {
    eachConnection.accept(GatewayConnection::drop);
  }

  /// Closes the bot's gateway connections. Their sessions can be resumed, whatever the code.
  ///
  /// @param code 1000, 1001, or one of Discord's own from 4000 to 4999
  public void closeGateway(int code) {
    if (code != 1_000 && code != 1_001 && (code < 4_000 || code > 4_999)) {
      throw new IllegalArgumentException("No server closes a gateway with code " + code);
    }
    eachConnection.accept(connection -> connection.close(code, "Fault"));
  }

  /// Asks the bot to reconnect and resume (op 7).
  public void askToReconnect() {
    eachConnection.accept(GatewayConnection::askToReconnect);
  }

  /// Tells the bot that its session is invalid (op 9).
  ///
  /// @param resumable whether it may resume it all the same; else it is no more, and the bot must
  ///   identify anew
  public void invalidateSession(boolean resumable) {
    eachConnection.accept(connection -> connection.invalidate(resumable));
  }

  /// While true, the gateway takes no connection; those that are there are not cut by it.
  public synchronized void refuseGateway(boolean refuse) {
    refusingGateway = refuse;
  }

  /// How many connections the gateway has not taken so far.
  public synchronized int turnedAway() {
    return turnedAway;
  }

  /// While true, the bot's token is no longer good: requests that need it get 401, and who
  /// identifies or resumes with it is closed with 4004. A connection that is there stays.
  public synchronized void refuseToken(boolean refuse) {
    refusingToken = refuse;
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
    repeatingInteractions = repeat;
  }

  /// While true, the bot is told twice of each message.
  public synchronized void repeatMessages(boolean repeat) {
    repeatingMessages = repeat;
  }

  /// From now on, who resumes gets so many events again that they have had already.
  public synchronized void replayOnResume(int events) {
    if (events < 0) {
      throw new IllegalArgumentException("No less than 0 events can be repeated, not " + events);
    }
    replayed = events;
  }

  /// Delays each answer of the REST API by this much.
  public void delayRest(Duration delay) {
    rest.delay(delay);
  }

  /// Answers the next requests with this HTTP status, and does nothing else for them.
  ///
  /// @param status from 400 to 599
  public void failNext(int status, int times) {
    rest.plan(new RestFault.Refused(failure(status)), times);
  }

  private static DiscordError failure(int status) {
    if (status < 400 || status > 599) {
      throw new IllegalArgumentException("An error has a status from 400 to 599, not " + status);
    }
    return new DiscordError(status, 0, status + ": Fault");
  }

  /// Refuses the next request with an error of Discord's, such as 20016 for slow mode.
  public void refuseNext(int status, int code, String message) {
    rest.plan(new RestFault.Refused(new DiscordError(status, code, message)), 1);
  }

  /// Answers the next requests with 429, to be tried again after so many seconds.
  public void rateLimitNext(int retryAfterSeconds, int times) {
    rateLimitNext(RateLimit.USER, retryAfterSeconds, times);
  }

  /// The same, because of this limit.
  public void rateLimitNext(RateLimit limit, int retryAfterSeconds, int times) {
    if (retryAfterSeconds < 0) {
      throw new IllegalArgumentException("Nobody waits " + retryAfterSeconds + " seconds");
    }
    rest.plan(new RestFault.Limited(limit, retryAfterSeconds), times);
  }

  /// Breaks the connections of the next requests instead of answering them.
  ///
  /// @param done whether what they ask is done before
  public void breakNext(Breakage how, boolean done, int times) {
    rest.plan(new RestFault.Broken(how, done), times);
  }

  /// Breaks the connection of every request, and does nothing for it, until [#end].
  public void breakRest(Breakage how) {
    rest.breakAll(how);
  }

  /// Refuses every request of this method on this route, by its template, until [#end].
  public void refuse(String method, String template, int status, int code, String message) {
    rest.refuse(method, template, new DiscordError(status, code, message));
  }

  /// Does what every request of this method asks on this route, by its template, and answers it
  /// with this HTTP status, as when the true answer is lost on its way; until [#end].
  public void loseAnswers(String method, String template, int status) {
    rest.lose(method, template, failure(status));
  }

  /// Ends what [#refuse], [#loseAnswers] and [#breakRest] have begun, and closes the connections
  /// that were silent.
  public void end() {
    rest.end();
  }

  /// Whether an event is to be brought twice.
  synchronized boolean repeats(String type) {
    return switch (type) {
      case "INTERACTION_CREATE" -> repeatingInteractions;
      case "MESSAGE_CREATE" -> repeatingMessages;
      default -> false;
    };
  }

  synchronized boolean holdsAcks() {
    return holdingAcks;
  }

  synchronized boolean refusesToken() {
    return refusingToken;
  }

  synchronized int replayed() {
    return replayed;
  }

  /// Whether the gateway takes a connection; one that it doesn't take is counted.
  synchronized boolean admits() {
    if (refusingGateway) {
      turnedAway++;
    }
    return !refusingGateway;
  }
}
