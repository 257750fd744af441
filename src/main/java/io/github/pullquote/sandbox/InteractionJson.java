package io.github.pullquote.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/// The INTERACTION_CREATE event, and how a message says which interaction it answers.
final class InteractionJson {
  private static final int SUBCOMMAND = 1;
  private static final int SUBCOMMAND_GROUP = 2;

  private final World world;
  private final DiscordJson json;

  InteractionJson(World world, DiscordJson json) {
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
            .put("context", channel.guild().isPresent() ? 0 : 1)
            .put("attachment_size_limit", Attachments.MOST_BYTES)
            .put("app_permissions", DiscordJson.bits(world.permissionsIn(bot, channel)));
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

  private String permissions(User user, Channel channel) {
    return DiscordJson.bits(world.permissionsIn(user.id(), channel));
  }

  /// On a server that the bot is not on, it is there for whoever has added it to their account.
  private ObjectNode owners(Interaction.Request request) {
    Optional<String> guild = request.channel().guild();
    return guild.isPresent() && !isMember(guild.get())
        ? Json.object().put("1", request.user().id())
        : Json.object().put("0", guild.orElse("0"));
  }

  private boolean isMember(String guild) {
    return world.guild(guild).member(world.bot().id()).isPresent();
  }

  /// Whether what the bot answers is for its user alone, whatever it says.
  boolean staysPrivate(Interaction.Request request) {
    return request.channel().guild().filter(guild -> !isMember(guild)).isPresent()
        && !world
            .permissionsIn(request.user().id(), request.channel())
            .contains(Permission.USE_EXTERNAL_APPS);
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
