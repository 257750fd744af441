package io.github.pullquote.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// One open page, acting as one user: does what its frames say, and shows that user the world.
final class PageConnection {
  private final World world;
  private final PageHello hello;
  private final UserMessages userMessages;
  private final UserCommands userCommands;
  private final UserComponents userComponents;
  private final Outbox outbox;
  private String userId;
  private Optional<String> locale = Optional.empty();

  PageConnection(
      World world,
      PageHello hello,
      UserMessages userMessages,
      UserCommands userCommands,
      UserComponents userComponents,
      Outbox outbox) {
    this.world = world;
    this.hello = hello;
    this.userMessages = userMessages;
    this.userCommands = userCommands;
    this.userComponents = userComponents;
    this.outbox = outbox;
    userId = world.users().getFirst().id();
  }

  void greet() {
    send("hello", hello.of(userId));
  }

  /// Does what one frame asks for. Called with the world's lock held.
  void receive(String text) {
    JsonNode frame = Json.parse(text).orElseGet(Json::object);
    JsonNode data = frame.path("d");
    try {
      act(frame.path("t").asText(), data);
    } catch (ActionRefusedException refusal) {
      failed(data, refusal.reason());
    } catch (DiscordError refusal) {
      failed(data, refusal.reason());
    }
  }

  private void act(String type, JsonNode data) {
    String channel = data.path("channel_id").asText();
    String message = data.path("message_id").asText();
    switch (type) {
      case "speak" -> speak(data.path("locale").asText());
      case "become" -> become(data.path("user_id").asText());
      case "send" ->
          userMessages.send(
              userId,
              channel,
              data.path("content").asText(""),
              Json.text(data, "reply_to"),
              strings(data.path("attachment_ids")));
      case "edit" -> userMessages.edit(userId, channel, message, data.path("content").asText(""));
      case "delete" -> userMessages.delete(userId, channel, List.of(message));
      case "dismiss" -> userMessages.dismiss(userId, channel, message);
      case "command" ->
          userCommands.use(
              userId,
              channel,
              data.path("command_id").asText(),
              data.path("options"),
              answer(data));
      case "autocomplete" ->
          userCommands.autocomplete(
              userId,
              channel,
              data.path("command_id").asText(),
              data.path("options"),
              answer(data));
      case "context_command" ->
          userCommands.onTarget(
              userId,
              channel,
              data.path("command_id").asText(),
              data.path("target_id").asText(),
              answer(data));
      case "component" ->
          userComponents.use(
              userId,
              channel,
              message,
              data.path("custom_id").asText(),
              strings(data.path("values")),
              answer(data));
      case "modal_submit" ->
          userComponents.submit(
              userId, data.path("modal_id").asText(), data.path("components"), answer(data));
      default -> failed(data, "Unknown frame '" + type + "'");
    }
  }

  private static List<String> strings(JsonNode array) {
    return Json.each(array).map(JsonNode::asText).toList();
  }

  private void speak(String browser) {
    locale = Optional.of(Locales.like(browser));
    world.locales().set(userId, Locales.like(browser));
    send("commands", hello.commands(userId));
  }

  private void become(String id) {
    if (world.users().stream().noneMatch(user -> user.id().equals(id))) {
      throw new ActionRefusedException("There is no such user");
    }
    userId = id;
    locale.ifPresent(spoken -> world.locales().set(userId, spoken));
    greet();
  }

  /// Passes the bot's first response on, under the page's own number for the interaction.
  private Consumer<InteractionResponse> answer(JsonNode data) {
    JsonNode nonce = data.path("nonce").deepCopy();
    return response -> {
      ObjectNode frame = Json.object();
      frame.set("nonce", nonce);
      switch (response) {
        case InteractionResponse.Reply _,
            InteractionResponse.Deferred _,
            InteractionResponse.DeferredUpdate _,
            InteractionResponse.Update _ ->
            send("ack", frame);
        case InteractionResponse.Choices(JsonNode choices) -> {
          frame.set("choices", choices);
          send("autocomplete", frame);
        }
        case InteractionResponse.Modal(String id, JsonNode modal) -> {
          frame.put("modal_id", id);
          modal.properties().forEach(field -> frame.set(field.getKey(), field.getValue()));
          send("modal", frame);
        }
        case InteractionResponse.Failed(String reason) ->
            send("failed", frame.put("reason", reason));
      }
    };
  }

  private void failed(JsonNode data, String reason) {
    ObjectNode frame = Json.object();
    Json.field(data, "nonce")
        .ifPresentOrElse(nonce -> frame.set("nonce", nonce), () -> frame.putNull("nonce"));
    send("failed", frame.put("reason", reason));
  }

  /// Shows what changed, as far as the user sees it.
  void show(WorldEvent event) {
    switch (event) {
      case WorldEvent.MessageCreated(StoredMessage message) -> show(message);
      case WorldEvent.MessageUpdated(StoredMessage message) -> show(message);
      case WorldEvent.MessagesDeleted(Channel channel, List<StoredMessage> messages) ->
          messages.stream()
              .filter(it -> it.isFor(userId) && world.sees(userId, channel))
              .forEach(it -> send("message_delete", at(channel).put("id", it.id())));
      case WorldEvent.ChannelCreated(Channel channel) -> show(channel);
      case WorldEvent.ChannelUpdated(Channel channel) -> show(channel);
      case WorldEvent.ChannelDeleted(Channel channel) -> gone(channel);
      case WorldEvent.CommandsChanged() -> send("commands", hello.commands(userId));
      case WorldEvent.BotConnection(boolean connected) ->
          send("bot", Json.object().put("connected", connected));
      case WorldEvent.Typing(Channel channel, String who) -> {
        if (world.sees(userId, channel)) {
          send("typing", at(channel).put("user_id", who));
        }
      }
      case WorldEvent.GuildCreated _,
          WorldEvent.GuildUpdated _,
          WorldEvent.RoleCreated _,
          WorldEvent.RoleUpdated _,
          WorldEvent.MemberAdded _,
          WorldEvent.MemberUpdated _,
          WorldEvent.MemberRemoved _ ->
          greet();
    }
  }

  private void show(StoredMessage message) {
    if (userMessages.sees(userId, message)) {
      send("message", message.json());
    }
  }

  private void show(Channel channel) {
    if (world.sees(userId, channel)) {
      send("channel", hello.channel(userId, channel));
    } else {
      gone(channel);
    }
  }

  private void gone(Channel channel) {
    ObjectNode frame = Json.object().put("id", channel.id());
    channel.guild().ifPresent(guild -> frame.put("guild_id", guild));
    send("channel_delete", frame);
  }

  private static ObjectNode at(Channel channel) {
    return Json.object().put("channel_id", channel.id());
  }

  private void send(String type, JsonNode data) {
    ObjectNode frame = Json.object().put("t", type);
    frame.set("d", data);
    outbox.send(frame);
  }
}
