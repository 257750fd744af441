package io.github.pullquote.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.OffsetDateTime;
import java.util.Optional;

/// Threads that the bot opens.
final class ThreadRoutes {
  private static final int PUBLIC_THREAD = 11;

  private final World world;
  private final DiscordJson json;
  private final BotAccess access;
  private final Messages messages;
  private final Snowflakes snowflakes;

  ThreadRoutes(
      World world, DiscordJson json, BotAccess access, Messages messages, Snowflakes snowflakes) {
    this.world = world;
    this.json = json;
    this.access = access;
    this.messages = messages;
    this.snowflakes = snowflakes;
  }

  void addTo(Routes routes) {
    routes
        .on("POST", "/channels/{channel_id}/messages/{message_id}/threads", this::fromMessage)
        .on("POST", "/channels/{channel_id}/threads", this::alone)
        .on("GET", "/channels/{channel_id}/threads/archived/public", this::archived)
        .on("PUT", "/channels/{channel_id}/thread-members/@me", this::join);
  }

  private Channel parent(RestCall call) {
    Channel channel = access.visible(call.path("channel_id"));
    if (!takesThreads(channel)) {
      throw new DiscordError(400, 50024, "Cannot execute action on this channel type");
    }
    access.require(channel, Permission.CREATE_PUBLIC_THREADS);
    FormErrors errors = new FormErrors();
    errors.text(call.body(), "", "name", 1, 100);
    JsonNode archive = call.body().path("auto_archive_duration");
    errors.require(
        archive.isMissingNode()
            || archive.isNull()
            || archive.asInt() == 60
            || archive.asInt() == 1_440
            || archive.asInt() == 4_320
            || archive.asInt() == 10_080,
        "auto_archive_duration",
        "BASE_TYPE_CHOICES",
        "Value must be one of (60, 1440, 4320, 10080).");
    errors.throwIfAny();
    return channel;
  }

  /// A forum does so only together with a first message, which the sandbox does not offer.
  private static boolean takesThreads(Channel channel) {
    return channel instanceof Channel.Text text
        && (text.kind() == Channel.Kind.TEXT || text.kind() == Channel.Kind.ANNOUNCEMENTS);
  }

  private RestAnswer fromMessage(RestCall call) {
    Channel channel = parent(call);
    StoredMessage message =
        messages
            .find(channel.id(), call.path("message_id"))
            .filter(it -> !it.ephemeral())
            .orElseThrow(DiscordError::unknownMessage);
    if (message.has(MessageFlag.HAS_THREAD)) {
      throw new DiscordError(400, 160004, "A thread has already been created for this message");
    }
    Channel thread = open(message.id(), channel, call);
    ObjectNode changed = message.json().deepCopy();
    changed.put("flags", MessageFlag.HAS_THREAD.addTo(changed.path("flags").asInt()));
    changed.set("thread", json.channel(thread));
    messages.update(message.with(changed));
    return RestAnswer.created(json.channel(thread));
  }

  private RestAnswer alone(RestCall call) {
    Channel channel = parent(call);
    if (call.body().path("type").asInt(12) != PUBLIC_THREAD) {
      throw DiscordError.missingPermissions();
    }
    return RestAnswer.created(json.channel(open(snowflakes.next(), channel, call)));
  }

  private Channel open(String id, Channel parent, RestCall call) {
    return world.addThread(id, parent.id(), world.bot().id(), call.body().path("name").asText());
  }

  /// All were archived long ago, so that there are none before others.
  private RestAnswer archived(RestCall call) {
    Channel parent = access.visible(call.path("channel_id"));
    access.require(parent, Permission.READ_MESSAGE_HISTORY);
    ObjectNode answer = Json.object().put("has_more", false);
    answer.set("members", Json.array());
    answer.set(
        "threads",
        Json.array(
            world.channels().stream()
                .filter(Channel.PublicThread.class::isInstance)
                .map(Channel.PublicThread.class::cast)
                .filter(thread -> thread.parentId().equals(parent.id()) && thread.archived())
                .map(json::channel)
                .filter(thread -> isBefore(thread, call))));
    return RestAnswer.ok(answer);
  }

  private static boolean isBefore(JsonNode thread, RestCall call) {
    String archived = thread.path("thread_metadata").path("archive_timestamp").asText();
    return Optional.ofNullable(call.query().get("before"))
        .map(before -> OffsetDateTime.parse(archived).isBefore(OffsetDateTime.parse(before)))
        .orElse(true);
  }

  private RestAnswer join(RestCall call) {
    access.visible(call.path("channel_id"));
    return RestAnswer.nothing();
  }
}
