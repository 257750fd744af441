package io.github.pullquote.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Predicate;

/// The chat page's side of its socket.
final class PageClient implements WebSocket.Listener {
  private final List<JsonNode> frames = new ArrayList<>();
  private final StringBuilder partial = new StringBuilder();
  private final WebSocket socket;

  PageClient(Sandbox sandbox) {
    socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .header("Origin", "http://127.0.0.1:" + sandbox.port())
            .buildAsync(URI.create(sandbox.pageUrl().replace("http:", "ws:") + "page/socket"), this)
            .join();
  }

  @Override
  public synchronized CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
    partial.append(text);
    if (last) {
      frames.add(Json.parse(partial.toString()).orElseThrow());
      partial.setLength(0);
      notifyAll();
    }
    from.request(1);
    return CompletableFuture.completedStage(null);
  }

  /// Sends a frame, its data as single-quoted JSON.
  void send(String type, String data) {
    socket.sendText("{\"t\":\"" + type + "\",\"d\":" + data.replace('\'', '"') + "}", true).join();
  }

  /// Waits for the first frame of this type that fits, and answers its data.
  synchronized JsonNode await(String type, Predicate<JsonNode> fits) {
    long deadline = System.nanoTime() + SandboxExtension.PATIENCE.toNanos();
    while (true) {
      for (JsonNode frame : frames) {
        if (frame.path("t").asText().equals(type) && fits.test(frame.path("d"))) {
          return frame.path("d");
        }
      }
      long left = (deadline - System.nanoTime()) / 1_000_000;
      if (left <= 0) {
        throw new AssertionError("No frame " + type + " among " + frames);
      }
      try {
        wait(left);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
  }

  JsonNode await(String type) {
    return await(type, data -> true);
  }

  synchronized List<JsonNode> all(String type) {
    return frames.stream()
        .filter(frame -> frame.path("t").asText().equals(type))
        .map(frame -> frame.path("d"))
        .toList();
  }
}
