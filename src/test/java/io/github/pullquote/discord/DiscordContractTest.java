package io.github.pullquote.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The contract itself: it must find what is wrong, or it protects nothing.
class DiscordContractTest {
  private static final String CALLBACK =
      "/interactions/{interaction_id}/{interaction_token}/callback";
  private static final String COMMANDS = "/applications/{application_id}/commands";
  private static final String MESSAGES = "/channels/{channel_id}/messages";
  private static final String ORIGINAL =
      "/webhooks/{webhook_id}/{webhook_token}/messages/@original";

  @BeforeEach
  void needsTheDescription() {
    assumeThat(DiscordContract.given())
        .as(
            "no -D%s=<file>: requests are not compared with Discord's description",
            DiscordContract.PROPERTY)
        .isPresent();
  }

  @Test
  void aRightCardIsAccepted() {
    assertThat(violations("POST", CALLBACK, card("'Context'", "'v1|cf|1|00|'"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      value = {
        "an id too long; 'Context'; 'x*101'",
        "a label too long; 'x*81'; 'v1'",
        "a label that is a number; 7; 'v1'",
        "an id that is a number; 'Context'; 7",
      })
  void aWrongButtonIsReported(String what, String label, String id) {
    assertThat(violations("POST", CALLBACK, card(label, id))).as(what).isNotEmpty();
  }

  @Test
  void aWrongKindOfResponseIsReported() {
    assertThat(violations("POST", CALLBACK, "{'type': 4, 'data': {'flags': 'many'}}")).isNotEmpty();
    assertThat(violations("POST", CALLBACK, "{'type': 99}")).isNotEmpty();
    assertThat(violations("POST", CALLBACK, "{}")).isNotEmpty();
  }

  @Test
  void tooManyChoicesAreReported() {
    String choices = "{'name': 'a', 'value': 'a'},".repeat(26);
    String body =
        "{'type': 8, 'data': {'choices': [" + choices.substring(0, choices.length() - 1) + "]}}";
    assertThat(violations("POST", CALLBACK, body)).isNotEmpty();
  }

  @Test
  void aWrongCommandIsReported() {
    assertThat(violations("PUT", COMMANDS, "[{'name': 'ask', 'type': 1, 'description': 'Asks'}]"))
        .isEmpty();
    assertThat(violations("PUT", COMMANDS, "[{'name': 'ask', 'type': 'one'}]")).isNotEmpty();
    assertThat(
            violations(
                "PUT", COMMANDS, "[{'name': 'ask', 'description': '" + "x".repeat(101) + "'}]"))
        .isNotEmpty();
  }

  @Test
  void aWrongMessageIsReported() {
    assertThat(violations("POST", MESSAGES, "{'content': '" + "x".repeat(4_001) + "'}"))
        .isNotEmpty();
    assertThat(violations("PATCH", ORIGINAL, "{'components': 'none'}")).isNotEmpty();
  }

  private static java.util.List<String> violations(String method, String template, String body) {
    return DiscordContract.given().orElseThrow().violations(method, template, json(body));
  }

  private static String card(String label, String id) {
    return """
    {'type': 4, 'data': {'flags': 32768, 'components': [{'type': 17, 'components': [
      {'type': 10, 'content': 'Words'},
      {'type': 1, 'components': [{'type': 2, 'style': 2, 'label': %s, 'custom_id': %s}]}]}]}}
    """
        .formatted(repeated(label), repeated(id));
  }

  /// Writes `'x*3'` as `'xxx'`.
  private static String repeated(String text) {
    return text.startsWith("'x*")
        ? "'" + "x".repeat(Integer.parseInt(text.substring(3, text.length() - 1))) + "'"
        : text;
  }

  private static JsonNode json(String text) {
    try {
      return new ObjectMapper().readTree(text.replace('\'', '"'));
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new IllegalArgumentException("No JSON: " + text, e);
    }
  }
}
