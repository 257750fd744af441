package io.github.pullquote.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/// What a bot without the message content intent may read of a guild's messages: its own, and those
/// that mention it. A mention of its role is none.
final class MessageContent {
  private static final List<String> PRIVILEGED = List.of("embeds", "attachments", "components");

  private MessageContent() {}

  /// Blanks the message, and the one that it replies to, where the bot may not read them.
  static void withhold(ObjectNode message, User bot) {
    boolean readable =
        bot.id().equals(message.path("author").path("id").asText())
            || Json.each(message.path("mentions"))
                .anyMatch(user -> bot.id().equals(user.path("id").asText()));
    if (!readable) {
      message.put("content", "");
      PRIVILEGED.forEach(message::putArray);
    }
    if (message.path("referenced_message") instanceof ObjectNode referenced) {
      withhold(referenced, bot);
    }
  }
}
