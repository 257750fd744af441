package io.github.pullquote.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.regex.Pattern;

/// JSON that somebody wrote for us: what is wrong with it must not pass as something else.
final class StrictJson {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
  private static final Pattern SPACE = Pattern.compile("(?U)\\s+");

  private StrictJson() {}

  /// The value of a text that holds one; a missing node if the text is blank.
  ///
  /// @throws JsonProcessingException if it is no JSON, or more than one value
  static JsonNode parse(String text) throws JsonProcessingException {
    return JSON.readTree(text);
  }

  /// Whether that is a text, and not a blank one.
  static boolean isText(JsonNode node) {
    return node.isTextual() && !line(node).isBlank();
  }

  /// A text on one line, white space folded.
  static String line(JsonNode text) {
    return SPACE.matcher(text.asText()).replaceAll(" ").strip();
  }
}
