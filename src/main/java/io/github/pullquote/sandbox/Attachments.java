package io.github.pullquote.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Uploaded files, the newest ones, in memory.
final class Attachments {
  private static final int MOST_KEPT = 100;
  static final int MOST_BYTES = 10 * 1024 * 1024;

  /// A stored file and Discord's description of it.
  record Stored(Upload file, ObjectNode json) {}

  private final Snowflakes snowflakes;
  private final Address address;
  private final Map<String, Stored> files = new LinkedHashMap<>();

  Attachments(Snowflakes snowflakes, Address address) {
    this.snowflakes = snowflakes;
    this.address = address;
  }

  /// Keeps a file, of a channel or (while its message is not sent yet) of `upload`.
  synchronized ObjectNode add(String channel, Upload file) {
    if (file.size() > MOST_BYTES) {
      throw new DiscordError(413, 40005, "Request entity too large");
    }
    String id = snowflakes.next();
    String name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
    String url = address.pageUrl() + "attachments/" + channel + "/" + id + "/" + name;
    ObjectNode json =
        Json.object()
            .put("id", id)
            .put("filename", file.name())
            .put("size", file.size())
            .put("content_type", file.contentType())
            .put("url", url)
            .put("proxy_url", url);
    files.put(id, new Stored(file, json));
    if (files.size() > MOST_KEPT) {
      files.remove(files.keySet().iterator().next());
    }
    return json.deepCopy();
  }

  synchronized Optional<Stored> find(String id) {
    return Optional.ofNullable(files.get(id));
  }
}
