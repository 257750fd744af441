package io.github.pullquote.discord;

import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.events.session.SessionDisconnectEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;

/// Keeps a bot alive whose heartbeats went unanswered. JDA gives up such a connection, and the
/// WebSocket library interrupts the thread that reads it: perhaps only when that very thread has
/// begun to connect anew, which JDA would take for a shutdown that was asked for. So the interrupt
/// is waited for before.
final class Interruption extends ListenerAdapter {
  /// It comes at once. Where another thread than expected reads, it never does.
  private static final long PATIENCE_MILLIS = 2_000;

  /// What JDA says to Discord then.
  private static final String GIVEN_UP = "ZOMBIE CONNECTION";

  private static final String READER = "MainWS-ReadThread";

  @Override
  public void onSessionDisconnect(SessionDisconnectEvent event) {
    boolean givenUp =
        event.getClientCloseFrame() != null
            && GIVEN_UP.equals(event.getClientCloseFrame().getCloseReason());
    if (givenUp && Thread.currentThread().getName().endsWith(READER)) {
      take();
    }
  }

  private static void take() {
    try {
      TimeUnit.MILLISECONDS.sleep(PATIENCE_MILLIS);
    } catch (InterruptedException e) {
      // That is what was waited for: the thread goes on without it.
    }
  }
}
