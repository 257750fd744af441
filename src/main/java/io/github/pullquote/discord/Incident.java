package io.github.pullquote.discord;

import io.github.pullquote.card.Card;
import io.github.pullquote.card.MisquotationException;
import io.github.pullquote.card.Notices;
import io.github.pullquote.library.StoreException;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;

/// A failure that a user is told of by a number and an operator finds in the log by the same.
final class Incident {
  private Incident() {}

  /// Logs a failure.
  ///
  /// @return what to tell the user
  static Card notice(Logger log, String what, @Nullable Throwable cause) {
    String incident = report(log, what, cause);
    return switch (cause) {
      case MisquotationException _ -> Notices.misquoted(incident);
      case StoreException e -> Notices.storeFails(e.trouble(), incident);
      case null, default -> Notices.failure(incident);
    };
  }

  /// Logs a failure.
  ///
  /// @return the number, eight characters
  static String report(Logger log, String what, @Nullable Throwable cause) {
    long number = ThreadLocalRandom.current().nextLong(1L << 40);
    String incident =
        String.format(Locale.ROOT, "%8s", Long.toString(number, 32)).replace(' ', '0');
    log.error("{} (incident {})", what, incident, cause);
    return incident;
  }
}
