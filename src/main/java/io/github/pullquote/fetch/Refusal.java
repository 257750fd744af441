package io.github.pullquote.fetch;

import io.github.pullquote.fetch.GuardedSockets.OversizeException;
import io.github.pullquote.fetch.GuardedSockets.RefusedAddressException;
import java.io.IOException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/// Why there is no page, as a sentence that reads on from its address.
final class Refusal {
  private static final int MEBIBYTE = 1 << 20;

  private static final String BY_HAND = "open it in a browser, and save or paste it";

  private Refusal() {}

  /// What an answer's status means that is no success.
  static UnreachablePageException ofStatus(int status) {
    String reason =
        switch (status) {
          case 401, 402, 403 ->
              "isn't shown to everybody, it may need a subscription or a login (status %d); "
                  + BY_HAND;
          case 404, 410 -> "isn't there (status %d); check the address";
          case 429 ->
              "can't be had now, its server is asked too often (status %d); try again later";
          default ->
              status >= 500
                  ? "can't be had now, its server is at fault (status %d); try again later"
                  : "is answered with status %d instead of a page; " + BY_HAND;
        };
    return new UnreachablePageException(reason.formatted(status));
  }

  static UnreachablePageException ofSize(long most, Throwable... cause) {
    String reason =
        "is larger than %d MB, which no article may be".formatted(Math.max(1, most / MEBIBYTE));
    return cause.length == 0
        ? new UnreachablePageException(reason)
        : new UnreachablePageException(reason, cause[0]);
  }

  /// What went wrong underneath.
  static UnreachablePageException of(IOException e, long most) {
    if (holds(e, OversizeException.class)) {
      return ofSize(most, e);
    }
    String reason;
    if (holds(e, RefusedAddressException.class)) {
      reason = "is not on the public web; save the page, or paste its text";
    } else if (holds(e, UnknownHostException.class)) {
      reason = "has no server of that name; check the address";
    } else if (holds(e, SSLException.class)) {
      reason = "can't be read safely, its server's certificate is not in order; check the address";
    } else if (holds(e, SocketException.class) || holds(e, SocketTimeoutException.class)) {
      reason =
          "can't be reached, its server does not answer; check the address, or try again later";
    } else {
      reason = "is sent in a way that can't be understood; " + BY_HAND;
    }
    return new UnreachablePageException(reason, e);
  }

  /// Where a name has several addresses, the others' faults are suppressed ones of the first's.
  static boolean holds(Throwable e, Class<? extends Throwable> kind) {
    return kind.isInstance(e)
        || Stream.concat(Stream.ofNullable(e.getCause()), Stream.of(e.getSuppressed()))
            .anyMatch(inner -> holds(inner, kind));
  }
}
