package io.github.pullquote.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// The sandbox's page without a browser: what it sends and hears.
final class ChatPage implements AutoCloseable {
  private static final long PATIENCE = 30;

  private final JsonMapper json = new JsonMapper();
  private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
  private final HttpClient client = HttpClient.newHttpClient();
  private final WebSocket socket;

  ChatPage(int port) {
    socket =
        client
            .newWebSocketBuilder()
            .buildAsync(URI.create("ws://127.0.0.1:" + port + "/page/socket"), new Listener())
            .join();
  }

  private final class Listener implements WebSocket.Listener {
    private final StringBuilder frame = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
      frame.append(data);
      if (last) {
        heard.add(frame.toString());
        frame.setLength(0);
      }
      return WebSocket.Listener.super.onText(socket, data, last);
    }
  }

  /// Uses `/ask` in the first channel and answers the bot's message, as Discord's JSON.
  JsonNode ask(String question) throws IOException, InterruptedException {
    JsonNode hello = next("hello");
    ObjectNode command = json.createObjectNode().put("nonce", "1");
    command.put(
        "channel_id", hello.path("guilds").path(0).path("channels").path(0).path("id").asText());
    for (JsonNode known : hello.path("commands")) {
      if (known.path("name").asText().equals("ask")) {
        command.put("command_id", known.path("id").asText());
      }
    }
    command.putArray("options").addObject().put("name", "question").put("value", question);
    ObjectNode frame = json.createObjectNode().put("t", "command");
    frame.set("d", command);
    socket.sendText(frame.toString(), true).join();
    return next("message");
  }

  private JsonNode next(String type) throws IOException, InterruptedException {
    while (true) {
      String text = heard.poll(PATIENCE, TimeUnit.SECONDS);
      if (text == null) {
        throw new IllegalStateException("The sandbox sent no " + type);
      }
      JsonNode frame = json.readTree(text);
      if (frame.path("t").asText().equals(type)) {
        return frame.path("d");
      }
    }
  }

  @Override
  public void close() {
    socket.abort();
    client.close();
  }
}
