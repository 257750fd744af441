package io.github.pullquote.discord;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/// A proxy that takes requests as Discord does, and sends them on within Discord's limits. It is
/// told the bot's token.
///
/// @param address its address, such as `http://proxy.internal:8080`, without a path
public record RestProxy(URI address) {
  private static final Set<String> SCHEMES = Set.of("http", "https");

  /// @throws IllegalArgumentException if it can't be the address of a proxy
  public RestProxy {
    String scheme = address.getScheme() == null ? "" : address.getScheme();
    if (!SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))
        || address.getHost() == null
        || address.getRawUserInfo() != null
        || !Set.of("", "/").contains(address.getRawPath())
        || address.getRawQuery() != null
        || address.getRawFragment() != null) {
      throw new IllegalArgumentException("No proxy's address: " + address);
    }
  }

  /// The base of the routes, with a slash at the end.
  String restUrl() {
    return address.resolve("/api/v10/").toString();
  }
}
