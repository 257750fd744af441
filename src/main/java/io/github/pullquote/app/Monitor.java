package io.github.pullquote.app;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.pullquote.discord.Bot;
import io.github.pullquote.discord.Occurrence;
import io.github.pullquote.library.Tally;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells over HTTP whether the bot lives (`/healthz`), whether it can answer (`/readyz`), and what
/// it has counted (`/metrics`, as Prometheus reads it).
final class Monitor implements Watch {
  private static final Logger log = LoggerFactory.getLogger(Monitor.class);
  private static final String TEXT = "text/plain; charset=utf-8";

  private final HttpServer server;
  private final ExecutorService threads;
  private final Tally asked;
  private final Readiness readiness;
  private final Metrics metrics;

  private record Page(int status, String type, String text) {}

  private Monitor(HttpServer server, Tally asked, Readiness readiness, Metrics metrics) {
    this.server = server;
    this.threads = Executors.newVirtualThreadPerTaskExecutor();
    this.asked = asked;
    this.readiness = readiness;
    this.metrics = metrics;
  }

  /// Opens the port.
  ///
  /// @throws UserError if it can't be had
  static Monitor open(MonitorSettings wanted, Path data, Household household) {
    try {
      HttpServer server = HttpServer.create(wanted.socket(), 0);
      Monitor monitor =
          new Monitor(
              server,
              household.house().libraries().tally(),
              new Readiness(household.store()),
              Metrics.of(data, household.house()));
      monitor.start();
      log.info(
          "Health and metrics: http://{}/metrics",
          new MonitorSettings(wanted.address(), monitor.port()));
      return monitor;
    } catch (IOException e) {
      throw new UserError(
          "The port for health and metrics can't be had: %s, %s. Set PULLQUOTE_METRICS_PORT to a free one, or to off."
              .formatted(wanted, e.getMessage()),
          e);
    }
  }

  private void start() {
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  /// Where it listens.
  int port() {
    return server.getAddress().getPort();
  }

  @Override
  public void follow(Bot bot) {
    readiness.follow(bot);
    metrics.follow(bot, asked);
  }

  @Override
  public void accept(Occurrence occurrence) {
    metrics.count(occurrence);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      Page page = page(exchange);
      byte[] body = page.text().getBytes(StandardCharsets.UTF_8);
      boolean head = exchange.getRequestMethod().equals("HEAD");
      exchange.getResponseHeaders().set("Content-Type", page.type());
      exchange.sendResponseHeaders(page.status(), head ? -1 : body.length);
      if (!head) {
        exchange.getResponseBody().write(body);
      }
    } catch (RuntimeException e) {
      log.error("A look at {} failed", exchange.getRequestURI().getPath(), e);
      throw e;
    }
  }

  private Page page(HttpExchange exchange) {
    if (!List.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
      return new Page(405, TEXT, "There is nothing here but to read.\n");
    }
    return switch (exchange.getRequestURI().getPath()) {
      case "/healthz" -> new Page(200, TEXT, "ok\n");
      case "/readyz" -> ready(readiness.obstacles());
      case "/metrics" -> new Page(200, Metrics.TYPE, metrics.text());
      default -> new Page(404, TEXT, "There are /healthz, /readyz and /metrics.\n");
    };
  }

  private static Page ready(List<String> obstacles) {
    return obstacles.isEmpty()
        ? new Page(200, TEXT, "ok\n")
        : new Page(503, TEXT, String.join("\n", obstacles) + "\n");
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
    metrics.close();
  }
}
