package io.github.pullquote.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Walks component trees, and completes them as Discord does when it stores them.
final class Components {
  private Components() {}

  /// Every component of the tree, parents before children.
  static Stream<JsonNode> each(JsonNode components) {
    return Json.each(components).flatMap(Components::withChildren);
  }

  private static Stream<JsonNode> withChildren(JsonNode component) {
    Stream<JsonNode> single =
        Stream.of("accessory", "component").flatMap(it -> Json.field(component, it).stream());
    return Stream.of(
            Stream.of(component),
            each(component.path("components")),
            single.flatMap(Components::withChildren))
        .flatMap(it -> it);
  }

  /// The interactive component with this id.
  static Optional<JsonNode> find(JsonNode components, String customId) {
    return each(components)
        .filter(it -> customId.equals(it.path("custom_id").asText()))
        .findFirst();
  }

  /// A copy in which every component has its number, and every medium its proxy URL.
  static ArrayNode completed(JsonNode components, JsonNode attachments) {
    ArrayNode copy = Json.array(Json.each(components.deepCopy()));
    Set<Integer> taken = new HashSet<>();
    each(copy).forEach(component -> taken.add(component.path("id").asInt()));
    int next = 1;
    for (JsonNode component : each(copy).toList()) {
      if (component.path("id").asInt() == 0 && component instanceof ObjectNode object) {
        while (taken.contains(next)) {
          next++;
        }
        object.put("id", next++);
      }
      Json.field(component, "media").ifPresent(media -> resolve(media, attachments));
      Json.field(component, "file").ifPresent(media -> resolve(media, attachments));
      Json.each(component.path("items")).forEach(it -> resolve(it.path("media"), attachments));
    }
    return copy;
  }

  private static void resolve(JsonNode medium, JsonNode attachments) {
    if (medium instanceof ObjectNode object) {
      String wanted = object.path("url").asText();
      Json.each(attachments)
          .filter(it -> wanted.equals("attachment://" + it.path("filename").asText()))
          .findFirst()
          .ifPresent(
              it ->
                  object
                      .put("url", it.path("url").asText())
                      .put("attachment_id", it.path("id").asText()));
      object.put("proxy_url", object.path("url").asText());
    }
  }
}
