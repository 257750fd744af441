package io.github.pullquote.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// The bot's messages in channels: sending, reading, changing, deleting.
final class MessageRoutes {
  private static final String ALL = "/channels/{channel_id}/messages";
  private static final String ONE = ALL + "/{message_id}";
  private static final int NONCE_LOOKBACK = 50;

  private final World world;
  private final BotAccess access;
  private final Messages messages;
  private final MessageComposer composer;

  MessageRoutes(World world, BotAccess access, Messages messages, MessageComposer composer) {
    this.world = world;
    this.access = access;
    this.messages = messages;
    this.composer = composer;
  }

  void addTo(Routes routes) {
    routes
        .on("POST", ALL, this::create)
        .on("GET", ALL, this::list)
        .on("POST", ALL + "/bulk-delete", this::bulkDelete)
        .on("GET", ONE, this::get)
        .on("PATCH", ONE, this::edit)
        .on("DELETE", ONE, this::delete);
  }

  private RestAnswer create(RestCall call) {
    Channel channel = access.visible(call.path("channel_id"));
    JsonNode body = call.body();
    access.requireSend(channel, !body.path("embeds").isEmpty(), !call.files().isEmpty());
    Optional<StoredMessage> sent = sentBefore(channel, body);
    if (sent.isPresent()) {
      return RestAnswer.ok(sent.get().json());
    }
    ObjectNode message = composer.blank(channel, world.bot());
    Json.field(body, "message_reference")
        .flatMap(reference -> referenced(channel, reference))
        .ifPresent(to -> MessageComposer.refer(message, channel, to));
    composer.fill(message, channel, body, call.files(), Mentions.Default.EVERYTHING);
    wake(world, channel);
    messages.add(
        new StoredMessage(
            message.path("id").asText(),
            channel.id(),
            world.bot().id(),
            Optional.empty(),
            Optional.empty(),
            message));
    return RestAnswer.ok(message);
  }

  /// A message of the same nonce, when the bot asks that it be sent only once.
  private Optional<StoredMessage> sentBefore(Channel channel, JsonNode body) {
    if (!body.path("enforce_nonce").asBoolean()) {
      return Optional.empty();
    }
    return messages.in(channel.id()).reversed().stream()
        .limit(NONCE_LOOKBACK)
        .filter(it -> it.authorId().equals(world.bot().id()))
        .filter(it -> Json.text(it.json(), "nonce").equals(Json.text(body, "nonce")))
        .findFirst();
  }

  private Optional<StoredMessage> referenced(Channel channel, JsonNode reference) {
    if (!access.may(channel, Permission.READ_MESSAGE_HISTORY)) {
      throw new DiscordError(
          400, 160002, "Cannot reply without permission to read message history");
    }
    Optional<StoredMessage> to =
        messages
            .find(channel.id(), reference.path("message_id").asText())
            .filter(it -> !it.ephemeral());
    FormErrors errors = new FormErrors();
    errors.require(
        to.isPresent() || !reference.path("fail_if_not_exists").asBoolean(true),
        "message_reference",
        "MESSAGE_REFERENCE_UNKNOWN_MESSAGE",
        "Unknown message");
    errors.throwIfAny();
    return to;
  }

  /// A message brings a thread back from the archive.
  static void wake(World world, Channel channel) {
    if (channel instanceof Channel.PublicThread thread && thread.archived()) {
      world.setThread(thread.id(), false, thread.locked());
    }
  }

  private StoredMessage existing(Channel channel, String messageId) {
    return messages
        .find(channel.id(), messageId)
        .filter(it -> !it.ephemeral())
        .orElseThrow(DiscordError::unknownMessage);
  }

  private RestAnswer get(RestCall call) {
    Channel channel = access.visible(call.path("channel_id"));
    if (!access.may(channel, Permission.READ_MESSAGE_HISTORY)) {
      throw DiscordError.missingAccess();
    }
    return RestAnswer.ok(readable(channel, existing(channel, call.path("message_id"))));
  }

  private RestAnswer list(RestCall call) {
    Channel channel = access.visible(call.path("channel_id"));
    if (!access.may(channel, Permission.READ_MESSAGE_HISTORY)) {
      return RestAnswer.ok(Json.array());
    }
    int limit = Integer.parseInt(call.query().getOrDefault("limit", "50"));
    FormErrors errors = new FormErrors();
    errors.require(limit >= 1 && limit <= 100, "limit", "NUMBER_TYPE_MAX", "Must be 1 to 100.");
    errors.throwIfAny();
    List<StoredMessage> all = new ArrayList<>(messages.in(channel.id()));
    all.removeIf(StoredMessage::ephemeral);
    long before = Long.parseLong(call.query().getOrDefault("before", "" + Long.MAX_VALUE));
    long after = Long.parseLong(call.query().getOrDefault("after", "0"));
    all.removeIf(it -> Long.parseLong(it.id()) >= before || Long.parseLong(it.id()) <= after);
    boolean oldest = call.query().containsKey("after");
    List<StoredMessage> page =
        new ArrayList<>(
            oldest
                ? all.subList(0, Math.min(limit, all.size()))
                : all.subList(Math.max(0, all.size() - limit), all.size()));
    Collections.reverse(page);
    return RestAnswer.ok(Json.array(page.stream().map(it -> readable(channel, it))));
  }

  private ObjectNode readable(Channel channel, StoredMessage message) {
    ObjectNode json = message.json().deepCopy();
    if (channel.guild().isPresent()) {
      MessageContent.withhold(json, world.bot());
    }
    return json;
  }

  private RestAnswer edit(RestCall call) {
    Channel channel = access.visible(call.path("channel_id"));
    StoredMessage message = existing(channel, call.path("message_id"));
    if (!message.authorId().equals(world.bot().id())) {
      throw DiscordError.notTheAuthor();
    }
    access.requireEdit(channel);
    StoredMessage changed =
        message.with(
            composer.edit(
                message.json(), channel, call.body(), call.files(), Mentions.Default.EVERYTHING));
    messages.update(changed);
    return RestAnswer.ok(changed.json());
  }

  private RestAnswer delete(RestCall call) {
    Channel channel = access.visible(call.path("channel_id"));
    StoredMessage message = existing(channel, call.path("message_id"));
    if (!message.authorId().equals(world.bot().id())) {
      access.require(channel, Permission.MANAGE_MESSAGES);
    }
    messages.delete(channel, List.of(message.id()));
    return RestAnswer.nothing();
  }

  private RestAnswer bulkDelete(RestCall call) {
    Channel channel = access.visible(call.path("channel_id"));
    access.require(channel, Permission.MANAGE_MESSAGES);
    JsonNode ids = call.body().path("messages");
    FormErrors errors = new FormErrors();
    errors.size(ids, "messages", 2, 100);
    errors.throwIfAny();
    messages.delete(channel, Json.each(ids).map(JsonNode::asText).toList());
    return RestAnswer.nothing();
  }
}
