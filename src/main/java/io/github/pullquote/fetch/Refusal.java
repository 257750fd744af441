package io.github.pullquote.fetch;

import io.github.pullquote.fetch.GuardedSockets.OversizeException;
import io.github.pullquote.fetch.GuardedSockets.RefusedAddressException;
import java.io.IOException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/// What is wrong where a server answers no page, or nothing at all.
final class Refusal {
  private static final int MEBIBYTE = 1 << 20;

  private Refusal() {}

  /// What an answer's status means that is no success.
  static UnreachablePageException ofStatus(int status) {
    PageFault fault =
        switch (status) {
          case 401, 402, 403 -> PageFault.NOT_FOR_EVERYBODY;
          case 404, 410 -> PageFault.NOT_THERE;
          case 429 -> PageFault.ASKED_TOO_OFTEN;
          default -> status >= 500 ? PageFault.SERVER_AT_FAULT : PageFault.OTHER_STATUS;
        };
    return new UnreachablePageException(fault, status);
  }

  static UnreachablePageException ofSize(long most) {
    return new UnreachablePageException(PageFault.TOO_LARGE, megabytes(most));
  }

  private static long megabytes(long bytes) {
    return Math.max(1, bytes / MEBIBYTE);
  }

  /// What went wrong underneath.
  static UnreachablePageException of(IOException e, long most) {
    return holds(e, OversizeException.class)
        ? new UnreachablePageException(e, PageFault.TOO_LARGE, megabytes(most))
        : new UnreachablePageException(e, fault(e));
  }

  private static PageFault fault(IOException e) {
    if (holds(e, RefusedAddressException.class)) {
      return PageFault.NOT_PUBLIC;
    }
    if (holds(e, UnknownHostException.class)) {
      return PageFault.NO_SUCH_SERVER;
    }
    if (holds(e, SSLException.class)) {
      return PageFault.NO_CERTIFICATE;
    }
    return holds(e, SocketException.class) || holds(e, SocketTimeoutException.class)
        ? PageFault.NO_ANSWER
        : PageFault.UNINTELLIGIBLE;
  }

  /// Where a name has several addresses, the others' faults are suppressed ones of the first's.
  static boolean holds(Throwable e, Class<? extends Throwable> kind) {
    return kind.isInstance(e)
        || Stream.concat(Stream.ofNullable(e.getCause()), Stream.of(e.getSuppressed()))
            .anyMatch(inner -> holds(inner, kind));
  }
}
