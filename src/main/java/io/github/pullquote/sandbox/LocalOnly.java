package io.github.pullquote.sandbox;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import java.util.Optional;
import java.util.regex.Pattern;

/// Turns away what a web page elsewhere could make a browser send: a foreign host name that points
/// here (DNS rebinding), and a foreign origin.
final class LocalOnly {
  private static final Pattern HOST = Pattern.compile("(?:127\\.0\\.0\\.1|localhost)(?::\\d+)?");

  private LocalOnly() {}

  static void check(Context context) {
    String host = Optional.ofNullable(context.header("Host")).orElse("");
    if (!HOST.matcher(host).matches()) {
      throw new ForbiddenResponse("The sandbox answers to 127.0.0.1 and localhost only");
    }
    String origin = context.header("Origin");
    if (origin != null && !origin.equals("http://" + host)) {
      throw new ForbiddenResponse("The sandbox serves its own page only");
    }
  }
}
