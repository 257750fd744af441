package io.github.pullquote.fetch;

import java.net.InetAddress;
import java.util.Set;
import java.util.function.Predicate;
import okhttp3.Dns;

/// Where one may connect to, and how names are resolved.
///
/// @param addresses whether an address may be connected to
/// @param ports the ports that may be
/// @param names finds the addresses of a name
record Reach(Predicate<InetAddress> addresses, Set<Integer> ports, Dns names) {
  /// Keeps a copy.
  Reach {
    ports = Set.copyOf(ports);
  }

  /// The web that everybody can see.
  static Reach publicWeb() {
    return new Reach(PublicAddresses::contain, Set.of(80, 443), Dns.SYSTEM);
  }
}
