package io.github.pullquote.discord;

import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import net.dv8tion.jda.api.events.http.HttpRequestEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.requests.Response;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.internal.requests.RestActionImpl;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Finds out whether Discord still accepts the token when it refuses a request for want of one: it
/// is asked once more, as a server that is out of order may say so too.
final class TokenDoubt extends ListenerAdapter {
  private static final Logger log = LoggerFactory.getLogger(TokenDoubt.class);
  private static final int UNAUTHORIZED = 401;

  private final Runnable refused;
  private final AtomicBoolean asking = new AtomicBoolean();

  /// @param refused is run when the token is no longer good, perhaps more than once
  TokenDoubt(Runnable refused) {
    this.refused = refused;
  }

  @Override
  public void onHttpRequest(HttpRequestEvent event) {
    Response response = event.getResponse();
    Route route = event.getRoute().getBaseRoute();
    // An interaction has a token of its own, which ends after minutes.
    if (response == null || response.code != UNAUTHORIZED || route.isInteractionBucket()) {
      return;
    }
    if (route.equals(Route.Self.GET_SELF)) {
      refused.run();
    } else if (asking.compareAndSet(false, true)) {
      ask(event);
    }
  }

  /// The answer comes as an event too.
  private void ask(HttpRequestEvent event) {
    try {
      new RestActionImpl<Void>(event.getJDA(), Route.Self.GET_SELF.compile())
          .queue(
              _ -> asking.set(false),
              failure -> {
                asking.set(false);
                log.debug("Whether the token is good can't be asked, or it is not", failure);
              });
    } catch (RejectedExecutionException e) {
      log.debug("Whether the token is good is of no interest: the bot is closing", e);
    }
  }
}
