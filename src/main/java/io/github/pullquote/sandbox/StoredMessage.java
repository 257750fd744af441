package io.github.pullquote.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/// A message in a channel, in Discord's JSON. An ephemeral one belongs to one user only.
/// `repliedTo` is the token of the interaction that it answers.
record StoredMessage(
    String id,
    String channelId,
    String authorId,
    Optional<String> onlyFor,
    Optional<String> repliedTo,
    ObjectNode json) {

  StoredMessage with(ObjectNode changed) {
    return new StoredMessage(id, channelId, authorId, onlyFor, repliedTo, changed);
  }

  boolean ephemeral() {
    return onlyFor.isPresent();
  }

  /// Whether this user may see it, as far as the message itself is concerned.
  boolean isFor(String userId) {
    return onlyFor.map(userId::equals).orElse(true);
  }

  boolean has(MessageFlag flag) {
    return flag.in(json.path("flags").asInt());
  }
}
