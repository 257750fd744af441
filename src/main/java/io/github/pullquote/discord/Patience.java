package io.github.pullquote.discord;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.requests.ErrorResponse;
import net.dv8tion.jda.api.requests.Response;
import net.dv8tion.jda.api.requests.RestAction;
import org.jspecify.annotations.Nullable;

/// Waits for Discord's answer to a request, but not for ever: JDA itself waits as long as Discord
/// wants it to, which can be hours.
final class Patience {
  /// Longer than it takes JDA to find out, and once more, that Discord says nothing.
  static final Duration MOST = Duration.ofMinutes(1);

  private Patience() {}

  /// Carries out a request and waits until it is done, a minute at the most.
  ///
  /// @throws ErrorResponseException if Discord refuses it, can't be reached, or says nothing
  static <T extends @Nullable Object> T complete(RestAction<T> action) {
    return complete(action, MOST);
  }

  /// The same, and waits no longer than that. What is not sent by then never is.
  ///
  /// @throws ErrorResponseException if Discord refuses it, can't be reached, or says nothing
  /// @throws java.util.concurrent.CancellationException if it is no longer to be sent
  static <T extends @Nullable Object> T complete(RestAction<T> action, Duration most) {
    CompletableFuture<T> answer = action.submit();
    try {
      return answer.get(most.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw unanswered(e);
    } catch (InterruptedException e) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw unanswered(e);
    } catch (ExecutionException e) {
      throw failure(e);
    }
  }

  /// As JDA throws it: its trace leads to who asked.
  private static RuntimeException failure(ExecutionException e) {
    return switch (e.getCause()) {
      case ErrorResponseException refusal -> (ErrorResponseException) refusal.fillInStackTrace();
      case RuntimeException failure -> failure;
      case null -> unanswered(e);
      case Throwable failure -> new IllegalStateException("A request failed", failure);
    };
  }

  /// As JDA tells of a server that can't be reached.
  private static ErrorResponseException unanswered(Exception e) {
    return ErrorResponseException.create(ErrorResponse.SERVER_ERROR, new Response(e, Set.of()));
  }
}
