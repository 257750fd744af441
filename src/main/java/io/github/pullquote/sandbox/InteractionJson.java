package io.github.pullquote.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// The INTERACTION_CREATE event, and how a message says which interaction it answers.
final class InteractionJson {
  private static final int SUBCOMMAND = 1;
  private static final int SUBCOMMAND_GROUP = 2;

  private static final Set<Permission> LENT =
      EnumSet.of(
          Permission.VIEW_CHANNEL,
          Permission.EMBED_LINKS,
          Permission.ATTACH_FILES,
          Permission.MENTION_EVERYONE);

  private final World world;
  private final DiscordJson json;
  private final Installations installations;

  InteractionJson(World world, DiscordJson json, Installations installations) {
    this.installations = installations;
    this.world = world;
    this.json = json;
  }

  ObjectNode event(Interaction interaction) {
    Interaction.Request request = interaction.request();
    Channel channel = request.channel();
    String bot = world.bot().id();
    ObjectNode event =
        Json.object()
            .put("id", interaction.id())
            .put("application_id", bot)
            .put("type", request.kind().number())
            .put("token", interaction.token())
            .put("version", 1)
            .put("channel_id", channel.id())
            .put("locale", world.locales().of(request.user().id()))
            .put("context", context(channel))
            .put("attachment_size_limit", Attachments.MOST_BYTES)
            .put("app_permissions", DiscordJson.bits(appPermissions(request)));
    event.set("data", request.data());
    event.set(
        "channel", json.channel(channel).put("permissions", permissions(request.user(), channel)));
    event.putArray("entitlements");
    event.set("authorizing_integration_owners", owners(request));
    request.source().ifPresent(source -> event.set("message", source.json().deepCopy()));
    channel
        .guild()
        .map(world::guild)
        .ifPresentOrElse(
            guild -> inGuild(event, guild, request),
            () -> event.set("user", json.user(request.user())));
    return event;
  }

  private void inGuild(ObjectNode event, Guild guild, Interaction.Request request) {
    event.put("guild_id", guild.id()).put("guild_locale", world.locales().of(guild.id()));
    event.set("guild", json.partialGuild(guild));
    Member member = guild.member(request.user().id()).orElseThrow();
    event.set(
        "member",
        json.member(member).put("permissions", permissions(request.user(), request.channel())));
  }

  /// Where the bot is not, its answers may do some of what the user may.
  private Set<Permission> appPermissions(Interaction.Request request) {
    Channel channel = request.channel();
    if (installations.hasBot(channel)) {
      return world.permissionsIn(world.bot().id(), channel);
    }
    Set<Permission> allowed = EnumSet.copyOf(LENT);
    allowed.retainAll(world.permissionsIn(request.user().id(), channel));
    return allowed;
  }

  private String permissions(User user, Channel channel) {
    return DiscordJson.bits(world.permissionsIn(user.id(), channel));
  }

  /// Whether what the bot answers is for its user alone, whatever it says.
  boolean staysPrivate(Interaction.Request request) {
    return request.channel().guild().isPresent()
        && !installations.hasBot(request.channel())
        && !world
            .permissionsIn(request.user().id(), request.channel())
            .contains(Permission.USE_EXTERNAL_APPS);
  }

  /// Discord's number of where a channel is: a guild, the bot's own conversation, any other.
  static int context(Channel channel) {
    return switch (channel) {
      case Channel.Text _, Channel.PublicThread _ -> 0;
      case Channel.Direct _ -> 1;
      case Channel.Group _ -> 2;
    };
  }

  /// By whose installation the app is there. What a message offers goes with the message, for whom
  /// it is none of theirs too.
  ObjectNode owners(Interaction.Request request) {
    Optional<JsonNode> messages =
        request
            .source()
            .map(it -> it.json().at("/interaction_metadata/authorizing_integration_owners"))
            .filter(JsonNode::isObject);
    if (messages.isPresent()) {
      return messages.get().deepCopy();
    }
    ObjectNode owners = Json.object();
    if (installations.hasBot(request.channel())) {
      owners.put("0", request.channel().guild().orElse("0"));
    }
    String user = request.user().id();
    if (installations.has(user)) {
      owners.put("1", user);
    }
    return owners;
  }

  /// The `interaction_metadata` of a message that answers this interaction.
  ObjectNode metadata(Interaction interaction) {
    Interaction.Request request = interaction.request();
    ObjectNode metadata =
        Json.object().put("id", interaction.id()).put("type", request.kind().number());
    metadata.set("user", json.user(request.user()));
    metadata.set("authorizing_integration_owners", owners(request));
    request.commandName().ifPresent(name -> metadata.put("name", fullName(name, request.data())));
    request.source().ifPresent(source -> metadata.put("interacted_message_id", source.id()));
    if (request.kind() == Interaction.Kind.MODAL_SUBMIT) {
      metadata.set(
          "triggering_interaction_metadata",
          metadata.deepCopy().put("type", Interaction.Kind.COMMAND.number()));
    }
    return metadata;
  }

  /// A command's name with those of its group and subcommand: "article add".
  private static String fullName(String name, JsonNode data) {
    JsonNode first = data.path("options").path(0);
    int type = first.path("type").asInt();
    return type == SUBCOMMAND || type == SUBCOMMAND_GROUP
        ? name + " " + fullName(first.path("name").asText(), first)
        : name;
  }

  /// The answer to a callback that asked for it.
  ObjectNode callback(Interaction interaction, int responseType, ObjectNode message) {
    ObjectNode answer = Json.object();
    ObjectNode about =
        answer
            .putObject("interaction")
            .put("id", interaction.id())
            .put("type", interaction.request().kind().number());
    ObjectNode resource = answer.putObject("resource").put("type", responseType);
    if (!message.isEmpty()) {
      about.put("response_message_id", message.path("id").asText());
      about.put("response_message_loading", responseType == 5);
      about.put(
          "response_message_ephemeral", MessageFlag.EPHEMERAL.in(message.path("flags").asInt()));
      resource.set("message", message);
    }
    return answer;
  }
}
