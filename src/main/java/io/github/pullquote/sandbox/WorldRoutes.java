package io.github.pullquote.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;

/// Who the bot is and where it is: users, the gateway, guilds, members, channels.
final class WorldRoutes {
  private final World world;
  private final DiscordJson json;
  private final BotAccess access;
  private final Address address;
  private final ShardAdvice advice;
  private final Events events;

  WorldRoutes(
      World world,
      DiscordJson json,
      BotAccess access,
      Address address,
      ShardAdvice advice,
      Events events) {
    this.world = world;
    this.json = json;
    this.access = access;
    this.address = address;
    this.advice = advice;
    this.events = events;
  }

  void addTo(Routes routes) {
    routes
        .on("GET", "/users/@me", _ -> RestAnswer.ok(json.user(world.bot())))
        .on("POST", "/users/@me/channels", this::direct)
        .on("GET", "/users/{user_id}", this::user)
        .on("GET", "/gateway", _ -> RestAnswer.ok(gateway()))
        .on("GET", "/gateway/bot", _ -> RestAnswer.ok(gatewayBot()))
        .on("GET", "/applications/@me", _ -> RestAnswer.ok(json.application()))
        .on("GET", "/oauth2/applications/@me", _ -> RestAnswer.ok(json.application()))
        .on("GET", "/guilds/{guild_id}", call -> RestAnswer.ok(json.guild(guild(call))))
        .on("GET", "/guilds/{guild_id}/members/{user_id}", this::member)
        .on("GET", "/guilds/{guild_id}/roles", this::roles)
        .on("GET", "/guilds/{guild_id}/channels", this::channels)
        .on("GET", "/channels/{channel_id}", this::channel)
        .on("POST", "/channels/{channel_id}/typing", this::typing);
  }

  private ObjectNode gateway() {
    return Json.object().put("url", address.gatewayUrl());
  }

  private ObjectNode gatewayBot() {
    ObjectNode answer = gateway().put("shards", advice.shards());
    answer
        .putObject("session_start_limit")
        .put("total", 1_000)
        .put("remaining", 999)
        .put("reset_after", 86_400_000)
        .put("max_concurrency", advice.concurrency());
    return answer;
  }

  private Guild guild(RestCall call) {
    Guild guild = world.findGuild(call.path("guild_id")).orElseThrow(DiscordError::unknownGuild);
    if (guild.member(world.bot().id()).isEmpty()) {
      throw DiscordError.missingAccess();
    }
    return guild;
  }

  private RestAnswer user(RestCall call) {
    return RestAnswer.ok(
        json.user(world.findUser(call.path("user_id")).orElseThrow(DiscordError::unknownUser)));
  }

  private RestAnswer member(RestCall call) {
    return RestAnswer.ok(
        json.member(
            guild(call).member(call.path("user_id")).orElseThrow(DiscordError::unknownMember)));
  }

  private RestAnswer roles(RestCall call) {
    return RestAnswer.ok(Json.array(guild(call).roles().stream().map(json::role)));
  }

  private RestAnswer channels(RestCall call) {
    return RestAnswer.ok(
        Json.array(
            world.channels(guild(call).id()).stream()
                .filter(Channel.Text.class::isInstance)
                .map(json::channel)));
  }

  private RestAnswer channel(RestCall call) {
    return RestAnswer.ok(json.channel(access.visible(call.path("channel_id"))));
  }

  private RestAnswer direct(RestCall call) {
    User user =
        world
            .findUser(call.body().path("recipient_id").asText())
            .orElseThrow(DiscordError::unknownUser);
    if (user.bot()) {
      throw new DiscordError(400, 50007, "Cannot send messages to this user");
    }
    return RestAnswer.ok(json.channel(world.direct(user.id())));
  }

  private RestAnswer typing(RestCall call) {
    Channel channel = access.visible(call.path("channel_id"));
    access.requireSend(channel, false, false);
    events.publish(new WorldEvent.Typing(channel, world.bot().id()));
    return RestAnswer.nothing();
  }
}
