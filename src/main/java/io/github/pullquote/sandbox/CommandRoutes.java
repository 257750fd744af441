package io.github.pullquote.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/// Registration of commands, for everywhere and for one guild.
final class CommandRoutes {
  private static final String APPLICATION = "/applications/{application_id}";
  private static final String GUILD = APPLICATION + "/guilds/{guild_id}";

  private final World world;
  private final Commands commands;

  CommandRoutes(World world, Commands commands) {
    this.world = world;
    this.commands = commands;
  }

  void addTo(Routes routes) {
    add(routes, APPLICATION + "/commands");
    add(routes, GUILD + "/commands");
  }

  private void add(Routes routes, String all) {
    String one = all + "/{command_id}";
    routes
        .on("GET", all, call -> RestAnswer.ok(Json.array(told(call).stream())))
        .on(
            "PUT",
            all,
            call -> RestAnswer.ok(Json.array(commands.replace(guild(call), call.body()).stream())))
        .on("POST", all, call -> RestAnswer.created(commands.put(guild(call), call.body())))
        .on(
            "GET",
            one,
            call ->
                RestAnswer.ok(
                    commands
                        .find(guild(call), call.path("command_id"))
                        .orElseThrow(DiscordError::unknownCommand)))
        .on(
            "PATCH",
            one,
            call ->
                RestAnswer.ok(commands.change(guild(call), call.path("command_id"), call.body())))
        .on(
            "DELETE",
            one,
            call -> {
              commands.remove(guild(call), call.path("command_id"));
              return RestAnswer.nothing();
            });
  }

  private List<ObjectNode> told(RestCall call) {
    List<ObjectNode> all = commands.of(guild(call));
    return call.query().getOrDefault("with_localizations", "false").equals("true")
        ? all
        : all.stream().map(Translations::without).toList();
  }

  private Optional<String> guild(RestCall call) {
    if (!call.path("application_id").equals(world.bot().id())) {
      throw new DiscordError(
          403, 20012, "You are not authorized to perform this action on this application");
    }
    Optional<String> guild = Optional.ofNullable(call.path().get("guild_id"));
    if (guild.flatMap(world::findGuild).isEmpty() && guild.isPresent()) {
      throw DiscordError.missingAccess();
    }
    return guild;
  }
}
