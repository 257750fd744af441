package io.github.pullquote.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.ServiceUnavailableResponse;
import io.javalin.http.UploadedFile;
import io.javalin.websocket.WsConfig;
import io.javalin.websocket.WsContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one port on 127.0.0.1: the REST API, the gateway, the page and its files. Everything that
/// knows of HTTP is here.
final class SandboxServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(SandboxServer.class);
  private static final Duration STOP_TIMEOUT = Duration.ofSeconds(2);
  private static final String API = "/api/v10";
  private static final String PAGE = "/io/github/pullquote/sandbox/page/";
  private static final String MARKDOWN_IT =
      "/META-INF/resources/webjars/markdown-it/14.1.0/dist/markdown-it.min.js";
  private static final int PORTS_TO_TRY = 50;
  private static final long MOST_BYTES = 12L * Attachments.MOST_BYTES;

  /// What a socket's frames go to.
  ///
  /// @param closed is given the code by which the socket was closed
  private record Listener(Consumer<String> receive, IntConsumer closed) {}

  private final Rest rest;
  private final Faults faults;
  private final Attachments attachments;
  private final Function<Outbox, Listener> gateway;
  private final Function<Outbox, Listener> pages;
  private final Exchanges exchanges = new Exchanges();
  private final Javalin javalin;

  SandboxServer(
      Rest rest, Attachments attachments, Gateway gateway, Pages pages, SandboxSettings settings) {
    this.rest = rest;
    this.faults = gateway.faults();
    this.attachments = attachments;
    this.gateway =
        outbox -> {
          GatewayConnection connection = gateway.connect(outbox);
          return new Listener(
              text -> gateway.receive(connection, text), code -> gateway.closed(connection, code));
        };
    this.pages =
        outbox -> {
          PageConnection connection = pages.connect(outbox);
          return new Listener(
              text -> pages.receive(connection, text), _ -> pages.closed(connection));
        };
    javalin = start(settings.port());
  }

  int port() {
    return javalin.port();
  }

  private Javalin start(int wanted) {
    return Javalin.create(this::configure).start("127.0.0.1", wanted == 0 ? 0 : firstFree(wanted));
  }

  private static int firstFree(int wanted) {
    int last = Math.min(wanted + PORTS_TO_TRY, 65_535);
    for (int port = wanted; port <= last; port++) {
      try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
        return probe.getLocalPort();
      } catch (IOException taken) {
        LOG.debug("Port {} is taken", port, taken);
      }
    }
    throw new IllegalStateException("No free port for the sandbox from " + wanted + " to " + last);
  }

  private void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.maxRequestSize = MOST_BYTES;
    config.jetty.modifyWebSocketServletFactory(
        factory -> {
          factory.setIdleTimeout(Duration.ZERO);
          factory.setMaxTextMessageSize(1_000_000);
        });
    // Cut off while it is answered, a request would be made again.
    config.routes.before(_ -> exchanges.begin());
    config.requestLogger.http((_, _) -> exchanges.end());
    config.routes.before(LocalOnly::check);
    config.routes.wsBeforeUpgrade(LocalOnly::check);
    config.routes.wsBeforeUpgrade("/gateway", _ -> admit());
    for (HandlerType method :
        List.of(
            HandlerType.GET,
            HandlerType.POST,
            HandlerType.PUT,
            HandlerType.PATCH,
            HandlerType.DELETE)) {
      config.routes.addHttpHandler(method, API + "/<path>", this::api);
    }
    config.routes.ws("/gateway", socket -> listen(socket, gateway));
    config.routes.ws("/page/socket", socket -> listen(socket, pages));
    config.routes.post("/page/upload", this::upload);
    config.routes.get("/attachments/{channel}/{id}/{name}", this::attachment);
    config.routes.get("/page/vendor/markdown-it.min.js", it -> resource(it, MARKDOWN_IT));
    config.routes.get("/", it -> resource(it, PAGE + "index.html"));
    config.routes.get("/page/<asset>", it -> resource(it, PAGE + it.pathParam("asset")));
  }

  private void admit() {
    if (!faults.admits()) {
      throw new ServiceUnavailableResponse("The gateway takes nobody now");
    }
  }

  private static void listen(WsConfig socket, Function<Outbox, Listener> opened) {
    Map<String, Listener> listeners = new ConcurrentHashMap<>();
    socket.onConnect(
        context -> listeners.put(key(context), opened.apply(new Outbox(context.session))));
    socket.onMessage(
        context ->
            Optional.ofNullable(listeners.get(key(context)))
                .ifPresent(it -> it.receive().accept(context.message())));
    socket.onClose(
        context ->
            Optional.ofNullable(listeners.remove(key(context)))
                .ifPresent(it -> it.closed().accept(context.status())));
  }

  private static String key(WsContext context) {
    return context.sessionId();
  }

  private void api(Context context) {
    Map<String, String> query = new LinkedHashMap<>();
    context.queryParamMap().forEach((name, values) -> query.put(name, values.getFirst()));
    boolean multipart = context.isMultipartFormData();
    String body = multipart ? formField(context, "payload_json") : context.body();
    RestAnswer answer =
        rest.answer(
            new Rest.Arrived(
                context.method().name(),
                context.path().substring(API.length()),
                query,
                Optional.ofNullable(context.header("Authorization")).orElse(""),
                Json.parse(body).filter(JsonNode::isContainerNode).orElseGet(Json::object),
                multipart ? files(context) : List.of()));
    if (answer.breakage().isPresent()) {
      Wire.end(context.req(), answer.breakage().get());
      return;
    }
    answer.headers().forEach(context::header);
    context.status(answer.status());
    answer
        .body()
        .ifPresent(json -> context.contentType("application/json").result(json.toString()));
  }

  private static String formField(Context context, String name) {
    return Optional.ofNullable(context.formParam(name)).orElse("{}");
  }

  private static List<Upload> files(Context context) {
    List<Upload> files = new ArrayList<>();
    context
        .uploadedFileMap()
        .forEach((field, several) -> several.forEach(file -> files.add(read(field, file))));
    return files;
  }

  private static Upload read(String field, UploadedFile file) {
    try (InputStream content = file.content()) {
      String type = Optional.ofNullable(file.contentType()).orElse("application/octet-stream");
      return new Upload(field, file.filename(), type, content.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void upload(Context context) {
    List<Upload> files = files(context);
    if (files.size() != 1) {
      context.status(400).result("One file, please");
      return;
    }
    try {
      JsonNode attachment = attachments.add("upload", files.getFirst());
      context.contentType("application/json").result(attachment.toString());
    } catch (DiscordError refusal) {
      context.status(refusal.status()).result(refusal.reason());
    }
  }

  private void attachment(Context context) {
    attachments
        .find(context.pathParam("id"))
        .map(Attachments.Stored::file)
        .ifPresentOrElse(
            file -> {
              // Whatever was uploaded must not run as a page of this origin.
              context.header("Content-Security-Policy", "sandbox; default-src 'none'");
              context.header("X-Content-Type-Options", "nosniff");
              context.contentType(file.contentType()).result(file.bytes());
            },
            () -> context.status(404));
  }

  private static void resource(Context context, String path) {
    try (InputStream resource = SandboxServer.class.getResourceAsStream(path)) {
      if (resource == null || path.contains("..")) {
        context.status(404).result("Not found");
        return;
      }
      context.header("Cache-Control", "no-store");
      context.contentType(PageFileType.of(path)).result(resource.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    faults.end();
    exchanges.awaitNone(STOP_TIMEOUT);
    javalin.stop();
  }
}
