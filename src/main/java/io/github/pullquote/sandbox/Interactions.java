package io.github.pullquote.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// Brings interactions to the bot and takes its responses, with Discord's deadlines.
final class Interactions {
  private static final String NO_RESPONSE = "The application did not respond";
  private static final int MOST_KEPT = 2_000;

  /// Where the app is there for its user alone.
  private static final int MOST_FOLLOW_UPS = 5;

  private final Events events;
  private final Gateway gateway;
  private final InteractionJson json;
  private final Messages messages;
  private final Replies replies;
  private final Snowflakes snowflakes;
  private final SandboxSettings settings;
  private final ScheduledExecutorService timer;
  private final Map<String, Interaction> byToken = new LinkedHashMap<>();

  Interactions(
      Events events,
      Gateway gateway,
      InteractionJson json,
      Messages messages,
      Replies replies,
      Snowflakes snowflakes,
      SandboxSettings settings,
      ScheduledExecutorService timer) {
    this.events = events;
    this.gateway = gateway;
    this.json = json;
    this.messages = messages;
    this.replies = replies;
    this.snowflakes = snowflakes;
    this.settings = settings;
    this.timer = timer;
  }

  /// Sends an interaction to the bot. The listener is called once, with the world's lock held.
  Interaction start(Interaction.Request request, Consumer<InteractionResponse> listener) {
    return events.alone(
        () -> {
          Interaction interaction =
              new Interaction(
                  snowflakes.next(), "aW50ZXJhY3Rpb246" + UUID.randomUUID(), request, listener);
          byToken.put(interaction.token(), interaction);
          if (byToken.size() > MOST_KEPT) {
            byToken.remove(byToken.keySet().iterator().next());
          }
          if (deliver(interaction)) {
            var _ =
                timer.schedule(
                    () -> events.run(() -> fail(interaction)),
                    settings.responseTime().toMillis(),
                    TimeUnit.MILLISECONDS);
          } else {
            fail(interaction);
          }
          return interaction;
        });
  }

  private boolean deliver(Interaction interaction) {
    return gateway.dispatch(
        interaction.request().channel().guild(),
        _ -> true,
        "INTERACTION_CREATE",
        json.event(interaction));
  }

  private void fail(Interaction interaction) {
    interaction.failed(NO_RESPONSE);
    events.stir();
  }

  /// Takes the bot's first response. Answers what a callback with `with_response` gets.
  ObjectNode respond(String id, String token, JsonNode body, List<Upload> files) {
    Interaction interaction = byToken.get(token);
    if (interaction == null || !interaction.id().equals(id)) {
      throw DiscordError.unknownInteraction();
    }
    if (interaction.acknowledged()) {
      throw DiscordError.alreadyAcknowledged();
    }
    if (interaction.response().isPresent() || interaction.olderThan(settings.responseTime())) {
      throw DiscordError.unknownInteraction();
    }
    int type = body.path("type").asInt();
    allow(interaction.request(), type);
    ObjectNode message = take(interaction, type, body.path("data"), files);
    events.stir();
    return json.callback(interaction, type, message);
  }

  private static void allow(Interaction.Request request, int type) {
    boolean fits =
        switch (request.kind()) {
          case COMMAND -> type == 4 || type == 5 || type == 9;
          case COMPONENT -> type == 4 || type == 5 || type == 6 || type == 7 || type == 9;
          case AUTOCOMPLETE -> type == 8;
          case MODAL_SUBMIT ->
              type == 4 || type == 5 || (request.source().isPresent() && (type == 6 || type == 7));
        };
    FormErrors errors = new FormErrors();
    errors.require(
        fits, "type", "INTERACTION_CALLBACK_TYPE_INVALID", "Not a response to this interaction");
    errors.throwIfAny();
  }

  private ObjectNode take(Interaction interaction, int type, JsonNode data, List<Upload> files) {
    return switch (type) {
      case 4 -> {
        StoredMessage reply = replies.reply(interaction, data, files);
        interaction.answered(
            new InteractionResponse.Reply(reply.json().deepCopy()), Optional.of(reply.id()));
        yield reply.json();
      }
      case 5 -> {
        StoredMessage thinking = replies.think(interaction, data);
        interaction.answered(
            new InteractionResponse.Deferred(thinking.json().deepCopy()),
            Optional.of(thinking.id()));
        yield thinking.json();
      }
      case 6 -> {
        interaction.answered(new InteractionResponse.DeferredUpdate(), sourceId(interaction));
        yield Json.object();
      }
      case 7 -> {
        StoredMessage changed = replies.edit(source(interaction), data, files);
        interaction.answered(
            new InteractionResponse.Update(changed.json().deepCopy()), sourceId(interaction));
        yield changed.json();
      }
      case 8 -> {
        ChoiceRules.check(data.path("choices"));
        interaction.answered(
            new InteractionResponse.Choices(data.path("choices").deepCopy()), Optional.empty());
        yield Json.object();
      }
      default -> {
        ModalRules.check(data);
        ObjectNode modal = data.deepCopy();
        modal.set("components", Components.completed(data.path("components"), Json.array()));
        interaction.answered(
            new InteractionResponse.Modal(interaction.id(), modal), Optional.empty());
        yield Json.object();
      }
    };
  }

  private static Optional<String> sourceId(Interaction interaction) {
    return interaction.request().source().map(StoredMessage::id);
  }

  private StoredMessage source(Interaction interaction) {
    return sourceId(interaction)
        .flatMap(id -> messages.find(interaction.request().channel().id(), id))
        .orElseThrow(DiscordError::unknownMessage);
  }

  /// The interaction that this webhook token belongs to, if it may still be used.
  Interaction ofToken(String token) {
    Interaction interaction = byToken.get(token);
    if (interaction == null || !interaction.acknowledged()) {
      throw DiscordError.unknownWebhook();
    }
    if (interaction.olderThan(settings.tokenLife())) {
      throw DiscordError.expiredWebhookToken();
    }
    return interaction;
  }

  /// The interaction that brought up this modal, if it did.
  Optional<Interaction> ofModal(String interactionId) {
    return byToken.values().stream()
        .filter(it -> it.id().equals(interactionId))
        .filter(it -> it.response().filter(InteractionResponse.Modal.class::isInstance).isPresent())
        .findFirst();
  }

  /// A message of this interaction, by its id or as `@original`.
  StoredMessage message(Interaction interaction, String messageId) {
    Optional<String> id =
        messageId.equals("@original") ? interaction.originalMessage() : Optional.of(messageId);
    return id.flatMap(it -> messages.find(interaction.request().channel().id(), it))
        .filter(it -> belongs(it, interaction))
        .orElseThrow(DiscordError::unknownMessage);
  }

  private static boolean belongs(StoredMessage message, Interaction interaction) {
    return message.repliedTo().filter(interaction.token()::equals).isPresent()
        || interaction.originalMessage().filter(message.id()::equals).isPresent();
  }

  /// Sends a further message; the first one after "thinking" takes its place.
  StoredMessage followUp(Interaction interaction, JsonNode body, List<Upload> files) {
    Optional<StoredMessage> thinking =
        interaction
            .originalMessage()
            .flatMap(id -> messages.find(interaction.request().channel().id(), id))
            .filter(original -> interaction.isThinking(original.json()));
    if (thinking.isEmpty()) {
      boolean userAlone = !json.owners(interaction.request()).has("0");
      if (interaction.followed() > MOST_FOLLOW_UPS && userAlone) {
        throw DiscordError.tooManyFollowUps();
      }
    }
    StoredMessage message =
        thinking.isPresent()
            ? replies.edit(thinking.get(), body, files)
            : replies.reply(interaction, body, files);
    events.stir();
    return message;
  }
}
