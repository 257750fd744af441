package io.github.pullquote.sandbox;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The table of the REST API: method and path template to what answers it.
final class Routes {
  /// A template that fits a path, with the values of its `{parts}`.
  record Match(Route route, Map<String, String> values) {}

  /// One row. `open` routes carry their own token in the path and need no authorization.
  record Route(
      String method, String template, boolean open, Function<RestCall, RestAnswer> handler) {}

  private final List<Route> routes = new ArrayList<>();

  Routes on(String method, String template, Function<RestCall, RestAnswer> handler) {
    boolean open = template.startsWith("/webhooks/") || template.startsWith("/interactions/");
    routes.add(new Route(method, template, open, handler));
    return this;
  }

  /// The first route that fits.
  Optional<Match> find(String method, String path) {
    return routes.stream()
        .filter(route -> route.method().equals(method))
        .flatMap(route -> match(route, path).stream())
        .findFirst();
  }

  private static Optional<Match> match(Route route, String path) {
    String[] wanted = route.template().split("/", -1);
    String[] actual = path.split("/", -1);
    if (wanted.length != actual.length) {
      return Optional.empty();
    }
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < wanted.length; i++) {
      if (wanted[i].startsWith("{")) {
        values.put(wanted[i].substring(1, wanted[i].length() - 1), actual[i]);
      } else if (!wanted[i].equals(actual[i])) {
        return Optional.empty();
      }
    }
    return Optional.of(new Match(route, values));
  }
}
