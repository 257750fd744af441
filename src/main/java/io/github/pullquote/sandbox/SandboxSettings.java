package io.github.pullquote.sandbox;

import java.time.Duration;

/// How a sandbox runs. Start from [#standard()] and change what matters.
///
/// @param port where to listen on 127.0.0.1; 0 takes any free port, a taken one the next free
/// @param token the bot token that it accepts
/// @param botName the bot's name, and its role's
/// @param responseTime how long the bot has for its first response to an interaction
/// @param tokenLife how long an interaction's token is good for edits and follow-ups
/// @param heartbeat the interval that the gateway asks of the bot
/// @param advice how it wants the bot to connect
public record SandboxSettings(
    int port,
    String token,
    String botName,
    Duration responseTime,
    Duration tokenLife,
    Duration heartbeat,
    ShardAdvice advice) {
  public SandboxSettings {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("The sandbox's port must be 0 to 65535, not " + port);
    }
    if (token.isBlank()) {
      throw new IllegalArgumentException("The sandbox needs a token to accept");
    }
  }

  /// Discord's times, the bot Pullquote, and any free port.
  public static SandboxSettings standard() {
    return new SandboxSettings(
        0,
        "sandbox",
        "Pullquote",
        Duration.ofSeconds(3),
        Duration.ofMinutes(15),
        Duration.ofMillis(41_250),
        new ShardAdvice(1, 1));
  }

  /// The same on this port.
  public SandboxSettings withPort(int port) {
    return new SandboxSettings(port, token, botName, responseTime, tokenLife, heartbeat, advice);
  }

  /// The same with these times for the first response and for the token.
  public SandboxSettings withTimes(Duration responseTime, Duration tokenLife) {
    return new SandboxSettings(port, token, botName, responseTime, tokenLife, heartbeat, advice);
  }

  /// The same with this heartbeat interval.
  public SandboxSettings withHeartbeat(Duration heartbeat) {
    return new SandboxSettings(port, token, botName, responseTime, tokenLife, heartbeat, advice);
  }

  /// The same with this advice.
  public SandboxSettings withAdvice(ShardAdvice advice) {
    return new SandboxSettings(port, token, botName, responseTime, tokenLife, heartbeat, advice);
  }

  /// The same for this token.
  public SandboxSettings withToken(String token) {
    return new SandboxSettings(port, token, botName, responseTime, tokenLife, heartbeat, advice);
  }
}
