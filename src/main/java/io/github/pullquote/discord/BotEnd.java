package io.github.pullquote.discord;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.events.session.ShutdownEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.requests.CloseCode;

/// Why the bot has stopped for good, once it has.
final class BotEnd extends ListenerAdapter {
  /// JDA takes an interrupted reconnection for a shutdown that somebody asked for.
  private static final String BY_ITSELF =
      "The connection to Discord ended, and could not be made again. Start the bot once more.";

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

  @Override
  public void onShutdown(ShutdownEvent event) {
    CloseCode code = event.getCloseCode();
    if (code != null && code != CloseCode.GRACEFUL_CLOSE) {
      reason.complete(
          "Discord closed the connection for good: %s (%d)."
              .formatted(code.getMeaning(), code.getCode()));
    } else {
      reason.complete(phase == Phase.RUNNING ? BY_ITSELF : "");
    }
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
