package io.github.pullquote.discord;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.pullquote.sandbox.Channel;
import io.github.pullquote.sandbox.Forgery;
import io.github.pullquote.sandbox.InteractionResponse;
import io.github.pullquote.sandbox.RestRequest;
import io.github.pullquote.sandbox.SandboxInteraction;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;

/// Every request that the bot makes, by the server that it tells something to.
final class Traffic {
  private final BotExtension bot;
  private final Queue<RestRequest> unread = new ConcurrentLinkedQueue<>();
  private final Map<String, List<Town.Server>> byToken = new LinkedHashMap<>();
  private final Map<String, List<Town.Server>> byGuild = new LinkedHashMap<>();
  private final Set<String> told = new TreeSet<>();

  Traffic(BotExtension bot, Town town) {
    this.bot = bot;
    for (Town.Server server : Town.SERVERS) {
      byGuild.put(Long.toString(town.guild(server)), List.of(server));
    }
    bot.sandbox().onRequest(unread::add);
  }

  /// Notes where an interaction was made.
  void expect(SandboxInteraction interaction, List<Town.Server> here) {
    Forgery.token(interaction).ifPresent(token -> byToken.put(token, here));
  }

  /// The secrets that were told where they may be.
  Set<String> told() {
    return told;
  }

  /// What was told that must not have been, in the requests that came since it was last asked.
  List<String> leaks() {
    List<String> leaks = new ArrayList<>();
    RestRequest next = unread.poll();
    while (next != null) {
      RestRequest request = next;
      List<Town.Server> here = place(request.path());
      String sent = request.body() + " " + request.files();
      here.stream().map(Town.Server::secret).filter(sent::contains).forEach(told::add);
      Town.leaks(sent, here).forEach(leak -> leaks.add(leak + " in " + request));
      next = unread.poll();
    }
    return leaks;
  }

  private List<Town.Server> place(String path) {
    Optional<List<Town.Server>> ofToken =
        byToken.entrySet().stream()
            .filter(entry -> path.contains(entry.getKey()))
            .map(Map.Entry::getValue)
            .findFirst();
    return ofToken
        .or(
            () ->
                bot.sandbox().world().channels().stream()
                    .filter(channel -> path.startsWith("/channels/" + channel.id() + "/"))
                    .map(this::place)
                    .findFirst())
        .orElse(List.of());
  }

  private List<Town.Server> place(Channel channel) {
    return channel.guild().map(guild -> byGuild.getOrDefault(guild, List.of())).orElse(List.of());
  }

  /// What stands in any channel, or in direct messages, that must not be there.
  List<String> leaksInChannels() {
    List<String> leaks = new ArrayList<>();
    for (var channel : bot.sandbox().world().channels()) {
      List<Town.Server> here = place(channel);
      for (JsonNode message : messages(channel.id())) {
        Town.leaks(message.toString(), here).forEach(leak -> leaks.add(leak + " in " + message));
      }
    }
    return leaks;
  }

  /// All messages of a channel, those too that only one user sees.
  List<JsonNode> messages(String channel) {
    return bot.sandbox().awaitMessages(channel, messages -> true, Duration.ofSeconds(1));
  }

  /// All that a first response tells.
  static String text(InteractionResponse response) {
    return switch (response) {
      case InteractionResponse.Reply(JsonNode message) -> message.toString();
      case InteractionResponse.Deferred(JsonNode message) -> message.toString();
      case InteractionResponse.Update(JsonNode message) -> message.toString();
      case InteractionResponse.Choices(JsonNode choices) -> choices.toString();
      case InteractionResponse.Modal(String id, JsonNode modal) -> modal.toString();
      case InteractionResponse.DeferredUpdate() -> "";
      case InteractionResponse.Failed(String reason) -> reason;
    };
  }
}
