package io.github.pullquote.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/// The bot's messages in answer to interactions. They need no permission in the channel, and by
/// default ping users only.
final class Replies {
  private static final int COMMAND_REPLY = 20;

  private final World world;
  private final Messages messages;
  private final MessageComposer composer;
  private final InteractionJson json;

  Replies(World world, Messages messages, MessageComposer composer, InteractionJson json) {
    this.world = world;
    this.messages = messages;
    this.composer = composer;
    this.json = json;
  }

  StoredMessage reply(Interaction interaction, JsonNode data, List<Upload> files) {
    Channel channel = interaction.request().channel();
    ObjectNode message =
        composer.fill(blank(interaction), channel, data, files, Mentions.Default.USERS);
    return store(interaction, message, MessageFlag.EPHEMERAL.in(data.path("flags").asInt()));
  }

  /// "The bot is thinking". Only whether it is ephemeral can be said now.
  StoredMessage think(Interaction interaction, JsonNode data) {
    int flags = data.path("flags").asInt();
    FormErrors errors = new FormErrors();
    errors.require(
        MessageFlag.EPHEMERAL.removeFrom(flags) == 0,
        "data.flags",
        "BITFIELD_INVALID_FLAGS",
        "A deferred response can only be ephemeral");
    errors.throwIfAny();
    ObjectNode message = blank(interaction);
    message.put("flags", MessageFlag.LOADING.addTo(0));
    return store(interaction, message, MessageFlag.EPHEMERAL.in(flags));
  }

  StoredMessage edit(StoredMessage message, JsonNode data, List<Upload> files) {
    Channel channel =
        world.findChannel(message.channelId()).orElseThrow(DiscordError::unknownChannel);
    StoredMessage changed =
        message.with(composer.edit(message.json(), channel, data, files, Mentions.Default.USERS));
    messages.update(changed);
    return changed;
  }

  private ObjectNode blank(Interaction interaction) {
    ObjectNode message = composer.blank(interaction.request().channel(), world.bot());
    message.put("webhook_id", world.bot().id()).put("application_id", world.bot().id());
    message.set("interaction_metadata", json.metadata(interaction));
    boolean first = interaction.response().isEmpty();
    if (first && interaction.request().kind() == Interaction.Kind.COMMAND) {
      message.put("type", COMMAND_REPLY);
    }
    return message;
  }

  private StoredMessage store(Interaction interaction, ObjectNode message, boolean wished) {
    boolean ephemeral = wished || json.staysPrivate(interaction.request());
    if (ephemeral) {
      message.put("flags", MessageFlag.EPHEMERAL.addTo(message.path("flags").asInt()));
    }
    StoredMessage stored =
        new StoredMessage(
            message.path("id").asText(),
            interaction.request().channel().id(),
            world.bot().id(),
            ephemeral ? Optional.of(interaction.request().user().id()) : Optional.empty(),
            Optional.of(interaction.token()),
            message);
    messages.add(stored);
    return stored;
  }
}
