package io.github.pullquote.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A person at the keyboard, who can do what Discord's client lets them do. The chat page acts
/// through the same code. Channels may be named by id or name; messages are Discord's JSON.
public final class SandboxUser {
  private final User user;
  private final World world;
  private final Events events;
  private final Messages messages;
  private final UserMessages userMessages;
  private final UserCommands userCommands;
  private final UserComponents userComponents;
  private final Attachments attachments;

  SandboxUser(
      User user,
      World world,
      Events events,
      Messages messages,
      UserMessages userMessages,
      UserCommands userCommands,
      UserComponents userComponents,
      Attachments attachments) {
    this.user = user;
    this.world = world;
    this.events = events;
    this.messages = messages;
    this.userMessages = userMessages;
    this.userCommands = userCommands;
    this.userComponents = userComponents;
    this.attachments = attachments;
  }

  /// The account.
  public User user() {
    return user;
  }

  /// The id of this user's direct messages with the bot.
  public String direct() {
    return world.direct(user.id()).id();
  }

  /// Sends a message.
  ///
  /// @throws ActionRefusedException if this user may not
  public JsonNode send(String channel, String text, String... attachmentIds) {
    return userMessages
        .send(user.id(), id(channel), text, Optional.empty(), List.of(attachmentIds))
        .json()
        .deepCopy();
  }

  /// Replies to a message, pinging its author.
  ///
  /// @throws ActionRefusedException if this user may not
  public JsonNode reply(JsonNode message, String text) {
    return userMessages
        .send(user.id(), channelOf(message), text, Optional.of(idOf(message)), List.of())
        .json()
        .deepCopy();
  }

  /// Changes a message of their own.
  ///
  /// @throws ActionRefusedException if this user may not
  public JsonNode edit(JsonNode message, String text) {
    return userMessages.edit(user.id(), channelOf(message), idOf(message), text).json().deepCopy();
  }

  /// Deletes messages of one channel, several at once as a moderator's bulk delete.
  ///
  /// @throws ActionRefusedException if this user may not
  public void delete(JsonNode... messages) {
    userMessages.delete(
        user.id(), channelOf(messages[0]), Arrays.stream(messages).map(SandboxUser::idOf).toList());
  }

  /// Uploads a file for [#send] or an attachment option. Answers its id.
  public String upload(String name, String contentType, byte[] bytes) {
    return attachments
        .add("upload", new Upload("file", name, contentType, bytes))
        .path("id")
        .asText();
  }

  /// What this user sees in a channel, oldest first.
  public List<JsonNode> messages(String channel) {
    return userMessages.in(user.id(), id(channel)).stream()
        .<JsonNode>map(it -> it.json().deepCopy())
        .toList();
  }

  /// The commands that this user is offered in a channel.
  public List<JsonNode> commands(String channel) {
    return userCommands.in(user.id(), world.channel(channel)).stream()
        .<JsonNode>map(ObjectNode::deepCopy)
        .toList();
  }

  /// Uses a slash command, `"ask"` or with its subcommand `"article add"`.
  public SandboxInteraction slash(String channel, String command, Map<String, ?> options) {
    String[] words = command.split(" ", -1);
    return interaction()
        .start(
            listener ->
                userCommands.use(
                    user.id(),
                    id(channel),
                    commandId(channel, words[0], true),
                    nested(words, values(options, "")),
                    listener));
  }

  /// Asks for suggestions while typing an option of a slash command.
  public SandboxInteraction autocomplete(
      String channel, String command, String focused, Map<String, ?> options) {
    String[] words = command.split(" ", -1);
    return interaction()
        .start(
            listener ->
                userCommands.autocomplete(
                    user.id(),
                    id(channel),
                    commandId(channel, words[0], true),
                    nested(words, values(options, focused)),
                    listener));
  }

  /// Uses a message command on a message.
  public SandboxInteraction messageCommand(JsonNode message, String command) {
    String channel = channelOf(message);
    return interaction()
        .start(
            listener ->
                userCommands.onTarget(
                    user.id(),
                    channel,
                    commandId(channel, command, false),
                    idOf(message),
                    listener));
  }

  /// Presses a button.
  public SandboxInteraction press(JsonNode message, String customId) {
    return select(message, customId);
  }

  /// Chooses these values in a select.
  public SandboxInteraction select(JsonNode message, String customId, String... values) {
    return interaction()
        .start(
            listener ->
                userComponents.use(
                    user.id(),
                    channelOf(message),
                    idOf(message),
                    customId,
                    List.of(values),
                    listener));
  }

  /// Fills in a modal: custom id to a text, or to a list of chosen values.
  public SandboxInteraction submit(InteractionResponse.Modal modal, Map<String, ?> values) {
    ArrayNode filled = Json.array();
    values.forEach(
        (customId, value) -> {
          ObjectNode input = filled.addObject().put("custom_id", customId);
          if (value instanceof List<?> several) {
            input.set("values", Json.strings(several.stream().map(String::valueOf)));
          } else {
            input.put("value", String.valueOf(value));
          }
        });
    return interaction()
        .start(listener -> userComponents.submit(user.id(), modal.id(), filled, listener));
  }

  /// Sends data of a component or form that the message does not have, to try the bot with it.
  SandboxInteraction forge(Interaction.Kind kind, JsonNode message, ObjectNode data) {
    return interaction()
        .start(
            listener ->
                userComponents.forge(
                    kind, user.id(), channelOf(message), idOf(message), data, listener));
  }

  private SandboxInteraction interaction() {
    return new SandboxInteraction(events, messages);
  }

  private String commandId(String channel, String name, boolean chat) {
    return userCommands.idOf(user.id(), world.channel(channel), name, chat);
  }

  private static ArrayNode values(Map<String, ?> options, String focused) {
    ArrayNode values = Json.array();
    options.forEach(
        (name, value) -> {
          ObjectNode option = values.addObject().put("name", name);
          switch (value) {
            case Integer number -> option.put("value", number);
            case Long number -> option.put("value", number);
            case Double number -> option.put("value", number);
            case Boolean flag -> option.put("value", flag);
            case User chosen -> option.put("value", chosen.id());
            case Channel chosen -> option.put("value", chosen.id());
            case Role chosen -> option.put("value", chosen.id());
            default -> option.put("value", value.toString());
          }
          if (name.equals(focused)) {
            option.put("focused", true);
          }
        });
    return values;
  }

  /// Wraps the options into the subcommand, and that into its group.
  private static ArrayNode nested(String[] words, ArrayNode options) {
    ArrayNode wrapped = options;
    for (int i = words.length - 1; i > 0; i--) {
      ObjectNode subcommand = Json.object().put("name", words[i]);
      subcommand.set("options", wrapped);
      wrapped = Json.array().add(subcommand);
    }
    return wrapped;
  }

  private String id(String channel) {
    return world.channel(channel).id();
  }

  private static String channelOf(JsonNode message) {
    return message.path("channel_id").asText();
  }

  private static String idOf(JsonNode message) {
    return message.path("id").asText();
  }
}
