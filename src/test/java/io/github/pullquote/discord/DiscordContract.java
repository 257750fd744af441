package io.github.pullquote.discord;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.pullquote.sandbox.RestRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.LoggerFactory;

/// What Discord's own OpenAPI description says of the bot's requests. Read once, it serves all
/// tests.
final class DiscordContract {
  private static final String PERMISSIONS = "default_member_permissions";

  /// Names the file with the description.
  static final String PROPERTY = "discord.openapi";

  private static final String ID = "https://discord.invalid/openapi.json";
  private static final Map<Path, DiscordContract> READ = new ConcurrentHashMap<>();

  private final SchemaRegistry registry;

  private DiscordContract(Path description) {
    String text;
    try {
      text = Files.readString(description);
    } catch (IOException e) {
      throw new UncheckedIOException("Discord's description can't be read: " + description, e);
    }
    // It warns of every word that is OpenAPI's and not JSON Schema's.
    ((Logger) LoggerFactory.getLogger("com.networknt")).setLevel(Level.ERROR);
    registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(ID, text)));
  }

  /// The contract, where the property names its file.
  static Optional<DiscordContract> given() {
    String path = System.getProperty(PROPERTY, "");
    return path.isBlank()
        ? Optional.empty()
        : Optional.of(READ.computeIfAbsent(Path.of(path), DiscordContract::new));
  }

  /// What is wrong with these requests, a line each.
  List<String> violations(List<RestRequest> requests) {
    return requests.stream().flatMap(request -> violations(request).stream()).toList();
  }

  private List<String> violations(RestRequest request) {
    String template = request.template().orElse("");
    if (request.body().isEmpty() || template.isEmpty()) {
      return List.of();
    }
    return violations(request.method(), template, request.body());
  }

  /// What is wrong with one body.
  ///
  /// @param template the path, as the description has it
  List<String> violations(String method, String template, JsonNode body) {
    return schema(method, template).validate(withNumbers(body.deepCopy())).stream()
        .map(error -> "%s %s: %s".formatted(method, template, error))
        .toList();
  }

  private Schema schema(String method, String template) {
    String path = template.replace("~", "~0").replace("/", "~1");
    return registry.getSchema(
        SchemaLocation.of(
            "%s#/paths/%s/%s/requestBody/content/application~1json/schema"
                .formatted(ID, path, method.toLowerCase(Locale.ROOT))));
  }

  /// JDA writes some numbers as strings and, of files that it uploads, strings as numbers, which
  /// Discord takes all the same.
  private static JsonNode withNumbers(JsonNode node) {
    if (node instanceof ObjectNode object) {
      for (String name : List.of("contexts", "integration_types")) {
        if (object.path(name) instanceof ArrayNode strings) {
          ArrayNode numbers = object.arrayNode();
          strings.forEach(string -> numbers.add(string.asInt()));
          object.set(name, numbers);
        }
      }
    }
    if (node instanceof ObjectNode object
        && object.path("attachments") instanceof ArrayNode files) {
      files.forEach(file -> ((ObjectNode) file).put("id", file.path("id").asText()));
    }
    if (node instanceof ObjectNode object && object.path(PERMISSIONS).isTextual()) {
      object.put(PERMISSIONS, object.path(PERMISSIONS).asLong());
    }
    node.forEach(DiscordContract::withNumbers);
    return node;
  }
}
