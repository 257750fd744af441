package io.github.pullquote.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// What Discord demands of a message before it is sent or changed.
final class MessageRules {
  private static final int MOST_CONTENT = 2_000;
  private static final int MOST_EMBEDS = 10;
  private static final int MOST_EMBED_TEXT = 6_000;
  private static final int MOST_FILES = 10;

  private MessageRules() {}

  /// Checks a message as it will be once the request is done. `whole` has its content, embeds,
  /// components, flags, poll and attachments.
  static void check(ObjectNode whole, JsonNode request) {
    FormErrors errors = new FormErrors();
    boolean v2 = MessageFlag.IS_COMPONENTS_V2.in(whole.path("flags").asInt());
    errors.optionalText(request, "", "content", 0, MOST_CONTENT);
    if (v2) {
      legacyFields(whole, errors);
    }
    errors.size(whole.path("embeds"), "embeds", 0, MOST_EMBEDS);
    embeds(whole.path("embeds"), errors);
    errors.size(whole.path("attachments"), "attachments", 0, MOST_FILES);
    new ComponentRules(errors).checkMessage(whole.path("components"), v2);
    mentions(request.path("allowed_mentions"), errors);
    errors.throwIfAny();
    if (isEmpty(whole)) {
      throw DiscordError.emptyMessage();
    }
  }

  private static void legacyFields(ObjectNode whole, FormErrors errors) {
    for (String field : new String[] {"content", "embeds", "poll"}) {
      JsonNode value = whole.path(field);
      boolean absent = value.isContainerNode() ? value.isEmpty() : value.asText("").isEmpty();
      errors.require(
          absent || value.isNull(),
          field,
          "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
          "The '" + field + "' field cannot be used when using MessageFlags.IS_COMPONENTS_V2");
    }
  }

  private static boolean isEmpty(ObjectNode whole) {
    return whole.path("content").asText("").isBlank()
        && whole.path("embeds").isEmpty()
        && whole.path("components").isEmpty()
        && whole.path("attachments").isEmpty()
        && whole.path("sticker_ids").isEmpty()
        && whole.path("poll").isEmpty();
  }

  private static void embeds(JsonNode embeds, FormErrors errors) {
    int i = 0;
    int total = 0;
    for (JsonNode embed : embeds) {
      String path = "embeds." + i++;
      errors.optionalText(embed, path, "title", 0, 256);
      errors.optionalText(embed, path, "description", 0, 4_096);
      errors.optionalText(embed.path("footer"), path + ".footer", "text", 0, 2_048);
      errors.optionalText(embed.path("author"), path + ".author", "name", 0, 256);
      errors.size(embed.path("fields"), path + ".fields", 0, 25);
      total += fields(embed.path("fields"), path + ".fields", errors);
      total += length(embed, "title") + length(embed, "description");
      total += length(embed.path("footer"), "text") + length(embed.path("author"), "name");
    }
    errors.require(
        total <= MOST_EMBED_TEXT,
        "embeds",
        "MAX_EMBED_SIZE_EXCEEDED",
        "Embed size exceeds maximum size of 6000");
  }

  private static int fields(JsonNode fields, String path, FormErrors errors) {
    int i = 0;
    int total = 0;
    for (JsonNode field : fields) {
      String at = path + "." + i++;
      errors.text(field, at, "name", 1, 256);
      errors.text(field, at, "value", 1, 1_024);
      total += length(field, "name") + length(field, "value");
    }
    return total;
  }

  private static int length(JsonNode object, String field) {
    String text = object.path(field).asText("");
    return text.codePointCount(0, text.length());
  }

  private static void mentions(JsonNode allowed, FormErrors errors) {
    for (String kind : new String[] {"users", "roles"}) {
      boolean both =
          !allowed.path(kind).isEmpty()
              && Json.each(allowed.path("parse")).anyMatch(it -> it.asText().equals(kind));
      errors.require(
          !both,
          "allowed_mentions",
          "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE",
          "parse:[\"" + kind + "\"] and " + kind + ": [ids...] are mutually exclusive.");
      errors.size(allowed.path(kind), "allowed_mentions." + kind, 0, 100);
    }
  }
}
