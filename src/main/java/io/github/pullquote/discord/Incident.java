package io.github.pullquote.discord;

import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;

/// A failure that a user is told of by a number and an operator finds in the log by the same.
final class Incident {
  private Incident() {}

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
