package io.github.pullquote.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What a bot has done too often, as Discord tells it with 429.
public enum RateLimit {
  /// What this request asks, by this bot.
  USER,
  /// What this request asks, by whomever.
  SHARED,
  /// Requests of any kind, those for interactions apart.
  GLOBAL,
  /// What stands before Discord's servers answers for them: no JSON, and nothing of Discord's own.
  CLOUDFLARE;

  RestAnswer answer(int retryAfterSeconds) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Retry-After", String.valueOf(retryAfterSeconds));
    if (this == CLOUDFLARE) {
      return new RestAnswer(429, Optional.empty(), headers, Optional.empty());
    }
    headers.put("X-RateLimit-Scope", name().toLowerCase(Locale.ROOT));
    if (this == GLOBAL) {
      headers.put("X-RateLimit-Global", "true");
    }
    ObjectNode body =
        new DiscordError(429, 0, "You are being rate limited.")
            .body()
            .put("retry_after", retryAfterSeconds)
            .put("global", this == GLOBAL);
    return new RestAnswer(429, Optional.of(body), headers, Optional.empty());
  }
}
