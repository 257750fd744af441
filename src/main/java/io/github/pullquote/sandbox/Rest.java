package io.github.pullquote.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Answers the bot's requests: faults first, then who it is, then the route. Records everything.
final class Rest {
  /// A request as it came over the wire, its path below the API's root.
  record Arrived(
      String method,
      String path,
      Map<String, String> query,
      String authorization,
      JsonNode body,
      List<Upload> files) {}

  private static final Logger LOG = LoggerFactory.getLogger(Rest.class);

  private final Events events;
  private final Routes routes;
  private final Faults faults;
  private final RequestLog log;
  private final SandboxSettings settings;

  Rest(Events events, Routes routes, Faults faults, RequestLog log, SandboxSettings settings) {
    this.events = events;
    this.routes = routes;
    this.faults = faults;
    this.log = log;
    this.settings = settings;
  }

  RestAnswer answer(Arrived request) {
    pause(faults.rest().delay());
    Optional<Routes.Match> match = routes.find(request.method(), request.path());
    RestAnswer answer =
        faults
            .rest()
            .next()
            .map(fault -> failed(fault, request, match))
            .orElseGet(() -> limited(run(request, match)));
    log.add(
        new RestRequest(
            request.method(),
            request.path(),
            match.map(it -> it.route().template()),
            request.body(),
            request.files().stream().map(Upload::name).toList(),
            answer.status(),
            answer.body().map(JsonNode::<JsonNode>deepCopy).orElseGet(Json::object)));
    if (answer.breakage().filter(how -> how == Breakage.SILENT).isPresent()) {
      faults.rest().keepSilent();
    }
    if (answer.status() >= 400) {
      LOG.debug("Refused {} {}: {}", request.method(), request.path(), answer.body());
    }
    return answer;
  }

  private RestAnswer failed(RestFault fault, Arrived request, Optional<Routes.Match> match) {
    return switch (fault) {
      case RestFault.Refused(DiscordError error) -> limited(RestAnswer.of(error));
      case RestFault.Limited(RateLimit limit, int seconds) when limit == RateLimit.CLOUDFLARE ->
          limit.answer(seconds);
      case RestFault.Limited(RateLimit limit, int seconds) -> limited(limit.answer(seconds));
      case RestFault.Broken(Breakage how, boolean done) -> {
        if (done) {
          run(request, match);
        }
        yield RestAnswer.broken(how);
      }
    };
  }

  private RestAnswer run(Arrived request, Optional<Routes.Match> match) {
    try {
      Routes.Match found = match.orElseThrow(DiscordError::unknownRoute);
      if (!found.route().open() && !isBots(request)) {
        throw DiscordError.unauthorized();
      }
      String method = request.method();
      String template = found.route().template();
      Optional<DiscordError> refusal = faults.rest().refusal(method, template);
      if (refusal.isPresent()) {
        throw refusal.get();
      }
      RestCall call =
          new RestCall(found.values(), request.query(), request.body(), request.files());
      RestAnswer answer = events.alone(() -> found.route().handler().apply(call));
      return faults.rest().loss(method, template).map(RestAnswer::of).orElse(answer);
    } catch (DiscordError refusal) {
      return RestAnswer.of(refusal);
    }
  }

  private boolean isBots(Arrived request) {
    return !faults.refusesToken() && request.authorization().equals("Bot " + settings.token());
  }

  /// Adds the rate-limit headers of a bucket that is never empty.
  private static RestAnswer limited(RestAnswer answer) {
    Map<String, String> headers = new LinkedHashMap<>(answer.headers());
    headers.put("Via", "1.1 sandbox");
    headers.put("X-RateLimit-Bucket", "sandbox");
    headers.put("X-RateLimit-Limit", "50");
    headers.put("X-RateLimit-Remaining", answer.status() == 429 ? "0" : "49");
    headers.put("X-RateLimit-Reset", String.valueOf(System.currentTimeMillis() / 1_000 + 1));
    headers.put("X-RateLimit-Reset-After", "1.000");
    return answer.with(headers);
  }

  private static void pause(Duration delay) {
    try {
      Thread.sleep(delay);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
