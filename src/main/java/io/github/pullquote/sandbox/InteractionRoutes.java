package io.github.pullquote.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/// The bot's responses to interactions. The token in the path is all the authority they need.
final class InteractionRoutes {
  private static final String WEBHOOK = "/webhooks/{webhook_id}/{webhook_token}";
  private static final String ORIGINAL = WEBHOOK + "/messages/@original";
  private static final String MESSAGE = WEBHOOK + "/messages/{message_id}";

  private final World world;
  private final Interactions interactions;
  private final Messages messages;
  private final Replies replies;

  InteractionRoutes(World world, Interactions interactions, Messages messages, Replies replies) {
    this.world = world;
    this.interactions = interactions;
    this.messages = messages;
    this.replies = replies;
  }

  void addTo(Routes routes) {
    routes
        .on("POST", "/interactions/{interaction_id}/{interaction_token}/callback", this::callback)
        .on("POST", WEBHOOK, this::followUp)
        .on("GET", ORIGINAL, call -> get(call, "@original"))
        .on("PATCH", ORIGINAL, call -> edit(call, "@original"))
        .on("DELETE", ORIGINAL, call -> delete(call, "@original"))
        .on("GET", MESSAGE, call -> get(call, call.path("message_id")))
        .on("PATCH", MESSAGE, call -> edit(call, call.path("message_id")))
        .on("DELETE", MESSAGE, call -> delete(call, call.path("message_id")));
  }

  private RestAnswer callback(RestCall call) {
    ObjectNode answer =
        interactions.respond(
            call.path("interaction_id"), call.path("interaction_token"), call.body(), call.files());
    return call.query().getOrDefault("with_response", "false").equals("true")
        ? RestAnswer.ok(answer)
        : RestAnswer.nothing();
  }

  private Interaction interaction(RestCall call) {
    if (!call.path("webhook_id").equals(world.bot().id())) {
      throw DiscordError.unknownWebhook();
    }
    return interactions.ofToken(call.path("webhook_token"));
  }

  private RestAnswer followUp(RestCall call) {
    return RestAnswer.ok(
        interactions.followUp(interaction(call), call.body(), call.files()).json());
  }

  private RestAnswer get(RestCall call, String id) {
    return RestAnswer.ok(interactions.message(interaction(call), id).json());
  }

  private RestAnswer edit(RestCall call, String id) {
    StoredMessage message = interactions.message(interaction(call), id);
    return RestAnswer.ok(replies.edit(message, call.body(), call.files()).json());
  }

  private RestAnswer delete(RestCall call, String id) {
    StoredMessage message = interactions.message(interaction(call), id);
    Channel channel =
        world.findChannel(message.channelId()).orElseThrow(DiscordError::unknownChannel);
    messages.delete(channel, List.of(message.id()));
    return RestAnswer.nothing();
  }
}
