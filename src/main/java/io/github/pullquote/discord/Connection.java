package io.github.pullquote.discord;

import java.util.Locale;

/// Where the bot connects to. Its written form never shows the token.
public sealed interface Connection {
  /// What the bot proves itself with.
  String token();

  /// Discord itself.
  record Discord(String token) implements Connection {
    @Override
    public String toString() {
      return "Discord";
    }
  }

  /// A stand-in for Discord.
  ///
  /// @param restUrl the base of its REST routes, with a slash at the end
  /// @param gatewayUrl the address of its gateway
  record StandIn(String token, String restUrl, String gatewayUrl) implements Connection {
    /// Refuses a stand-in on another machine: the token would leave this one.
    public StandIn {
      String rest = restUrl.toLowerCase(Locale.ROOT);
      if (!rest.startsWith("http://127.0.0.1:") || !gatewayUrl.startsWith("ws://127.0.0.1:")) {
        throw new IllegalArgumentException("A stand-in must be on this machine, not at " + restUrl);
      }
    }

    /// The sandbox that listens on a port of this machine.
    public static StandIn at(int port, String token) {
      return new StandIn(
          token,
          "http://127.0.0.1:%d/api/v10/".formatted(port),
          "ws://127.0.0.1:%d/gateway".formatted(port));
    }

    @Override
    public String toString() {
      return "the stand-in at " + restUrl;
    }
  }
}
