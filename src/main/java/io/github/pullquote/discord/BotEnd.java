package io.github.pullquote.discord;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.events.session.SessionDisconnectEvent;
import net.dv8tion.jda.api.events.session.ShutdownEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.requests.CloseCode;

/// Why the bot has stopped for good, once it has.
final class BotEnd extends ListenerAdapter {
  /// JDA takes an interrupted reconnection for a shutdown that somebody asked for.
  private static final String BY_ITSELF =
      "The connection to Discord ended, and could not be made again. Start the bot once more.";

  private static final String TOKEN_REFUSED =
      "Discord no longer accepts the token. Copy it anew from the developer portal (Bot, Reset"
          + " Token), and start the bot once more.";

  private static final int INVALID_VERSION = 4_012;

  private enum Phase {
    CONNECTING,
    RUNNING,
    CLOSING
  }

  private final CompletableFuture<String> reason = new CompletableFuture<>();
  private volatile Phase phase = Phase.CONNECTING;

  /// From now on an end that nobody asked for is one to tell of.
  void running() {
    phase = Phase.RUNNING;
  }

  /// From now on the end is asked for.
  void closing() {
    phase = Phase.CLOSING;
  }

  /// Whether it is asked for.
  boolean isAskedFor() {
    return phase == Phase.CLOSING;
  }

  /// It has come as it was asked for.
  void closed() {
    reason.complete("");
  }

  /// Discord no longer accepts the token.
  void tokenRefused() {
    reason.complete(TOKEN_REFUSED);
  }

  /// JDA doesn't know that with this code there is no use in connecting again.
  @Override
  public void onSessionDisconnect(SessionDisconnectEvent event) {
    if (event.isClosedByServer()
        && event.getServiceCloseFrame() != null
        && event.getServiceCloseFrame().getCloseCode() == INVALID_VERSION) {
      reason.complete(sentence(INVALID_VERSION));
      event.getJDA().setAutoReconnect(false);
    }
  }

  @Override
  public void onShutdown(ShutdownEvent event) {
    CloseCode code = event.getCloseCode();
    if (code != null && code != CloseCode.GRACEFUL_CLOSE) {
      reason.complete(sentence(code.getCode()));
    } else {
      reason.complete(phase == Phase.RUNNING ? BY_ITSELF : "");
    }
  }

  private static String sentence(int code) {
    return switch (code) {
      case 4_004 -> TOKEN_REFUSED;
      case 4_010, 4_011 ->
          "Discord wants the bot's servers on more shards (%d). Set shards.total to more, in every process."
              .formatted(code);
      case INVALID_VERSION ->
          "Discord no longer speaks as this version of the bot does (%d). Install a newer one."
              .formatted(code);
      case 4_013 ->
          "Discord does not know an intent that this version of the bot asks for (%d). Install a newer one."
              .formatted(code);
      case 4_014 ->
          "Discord does not grant an intent that the bot asks for (%d). Look at the privileged intents in the developer portal (Bot)."
              .formatted(code);
      default -> "Discord closed the connection for good (%d).".formatted(code);
    };
  }

  /// Whether it has come from outside, and another start may go better.
  boolean passes() {
    return reason.getNow("").equals(BY_ITSELF);
  }

  /// Blocks until it has come.
  ///
  /// @return why, as a sentence; empty if it was asked for
  String await() throws InterruptedException {
    try {
      return reason.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("Nothing ends the bot with an exception", e);
    }
  }

  /// The same, but empty too if it does not come within so many seconds.
  String within(long seconds) {
    return reason.completeOnTimeout("", seconds, TimeUnit.SECONDS).join();
  }
}
