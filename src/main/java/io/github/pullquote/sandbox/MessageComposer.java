package io.github.pullquote.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// Makes a message, as Discord would store it, of what a request asks for. Refuses with Discord's
/// errors what may not be sent.
final class MessageComposer {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSxxx").withZone(ZoneOffset.UTC);

  private final DiscordJson json;
  private final Mentions mentions;
  private final Attachments attachments;
  private final Snowflakes snowflakes;

  MessageComposer(
      DiscordJson json, Mentions mentions, Attachments attachments, Snowflakes snowflakes) {
    this.json = json;
    this.mentions = mentions;
    this.attachments = attachments;
    this.snowflakes = snowflakes;
  }

  /// A message without anything in it, by this author.
  ObjectNode blank(Channel channel, User author) {
    ObjectNode message =
        Json.object()
            .put("id", snowflakes.next())
            .put("channel_id", channel.id())
            .put("type", 0)
            .put("content", "")
            .put("timestamp", now())
            .put("tts", false)
            .put("pinned", false)
            .put("mention_everyone", false)
            .put("flags", 0);
    message.putNull("edited_timestamp");
    message.set("author", json.user(author));
    for (String empty :
        new String[] {"mentions", "mention_roles", "attachments", "embeds", "components"}) {
      message.putArray(empty);
    }
    return message;
  }

  /// Fills a blank message from a request.
  ObjectNode fill(
      ObjectNode blank,
      Channel channel,
      JsonNode request,
      List<Upload> files,
      Mentions.Default pings) {
    apply(blank, channel, request, files);
    Json.field(request, "nonce").ifPresent(nonce -> blank.set("nonce", nonce));
    mark(blank, channel, request, pings);
    return blank;
  }

  /// The message after an edit: what the request does not mention stays.
  ObjectNode edit(
      ObjectNode message,
      Channel channel,
      JsonNode request,
      List<Upload> files,
      Mentions.Default pings) {
    ObjectNode changed = message.deepCopy();
    boolean wasV2 = MessageFlag.IS_COMPONENTS_V2.in(message.path("flags").asInt());
    boolean loading = MessageFlag.LOADING.in(message.path("flags").asInt());
    apply(changed, channel, request, files);
    if (wasV2 && !MessageFlag.IS_COMPONENTS_V2.in(changed.path("flags").asInt())) {
      FormErrors errors = new FormErrors();
      errors.add(
          "flags",
          "MESSAGE_CANNOT_REMOVE_COMPONENTS_V2_FLAG",
          "The IS_COMPONENTS_V2 flag cannot be removed");
      errors.throwIfAny();
    }
    mark(changed, channel, request, pings);
    if (loading) {
      changed.put("flags", MessageFlag.LOADING.removeFrom(changed.path("flags").asInt()));
    } else {
      changed.put("edited_timestamp", now());
    }
    return changed;
  }

  private void apply(ObjectNode message, Channel channel, JsonNode request, List<Upload> files) {
    if (request.has("content")) {
      message.put("content", request.path("content").asText("").strip());
    }
    if (request.has("embeds")) {
      message.set("embeds", embeds(request.path("embeds")));
    }
    Json.field(request, "poll").ifPresent(poll -> message.set("poll", poll));
    message.put("tts", request.path("tts").asBoolean());
    flags(message, request);
    attach(message, channel, request, files);
    JsonNode components = request.has("components") ? request : message;
    message.set("components", Json.array(Json.each(components.path("components"))));
    MessageRules.check(message, request);
    message.set(
        "components",
        Components.completed(message.path("components"), message.path("attachments")));
  }

  /// Only some flags are the sender's to choose; the others stay as they are.
  private static void flags(ObjectNode message, JsonNode request) {
    if (Json.field(request, "flags").isEmpty()) {
      return;
    }
    int wanted = request.path("flags").asInt();
    int flags = message.path("flags").asInt();
    for (MessageFlag flag :
        List.of(
            MessageFlag.SUPPRESS_EMBEDS,
            MessageFlag.SUPPRESS_NOTIFICATIONS,
            MessageFlag.IS_COMPONENTS_V2)) {
      flags = flag.in(wanted) ? flag.addTo(flags) : flag.removeFrom(flags);
    }
    message.put("flags", flags);
  }

  private void attach(ObjectNode message, Channel channel, JsonNode request, List<Upload> files) {
    ArrayNode attached = Json.array();
    JsonNode described = request.path("attachments");
    for (JsonNode known : message.path("attachments")) {
      boolean kept =
          !request.has("attachments")
              || Json.each(described)
                  .anyMatch(it -> it.path("id").asText().equals(known.path("id").asText()));
      if (kept) {
        attached.add(known);
      }
    }
    for (Upload file : files) {
      ObjectNode added = attachments.add(channel.id(), file);
      Json.each(described)
          .filter(it -> file.field().equals("files[" + it.path("id").asText() + "]"))
          .flatMap(it -> Json.field(it, "description").stream())
          .forEach(description -> added.set("description", description));
      attached.add(added);
    }
    message.set("attachments", attached);
  }

  /// Discord adds the type of an embed.
  private static ArrayNode embeds(JsonNode embeds) {
    ArrayNode copy = Json.array(Json.each(embeds.deepCopy()));
    copy.forEach(embed -> ((ObjectNode) embed).put("type", "rich"));
    return copy;
  }

  private void mark(ObjectNode message, Channel channel, JsonNode request, Mentions.Default pings) {
    mentions.mark(
        message,
        channel,
        Json.field(request, "allowed_mentions"),
        pings,
        Json.text(message.path("referenced_message").path("author"), "id"));
  }

  /// Makes the message a reply to another.
  static void refer(ObjectNode message, Channel channel, StoredMessage to) {
    ObjectNode reference =
        Json.object().put("type", 0).put("message_id", to.id()).put("channel_id", channel.id());
    channel.guild().ifPresent(guild -> reference.put("guild_id", guild));
    message.put("type", 19).set("message_reference", reference);
    ObjectNode referenced = to.json().deepCopy();
    referenced.remove("referenced_message");
    message.set("referenced_message", referenced);
  }

  static String now() {
    return TIME.format(Instant.now());
  }
}
