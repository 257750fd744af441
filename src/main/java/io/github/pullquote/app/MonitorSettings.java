package io.github.pullquote.app;

import java.net.InetAddress;
import java.net.InetSocketAddress;

/// Where the bot tells of its health and metrics.
///
/// @param port 0 for any that is free
record MonitorSettings(InetAddress address, int port) {
  InetSocketAddress socket() {
    return new InetSocketAddress(address, port);
  }

  /// As it stands in a URL.
  @Override
  public String toString() {
    String host = address.getHostAddress();
    return (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
  }
}
