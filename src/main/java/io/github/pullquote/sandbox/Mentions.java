package io.github.pullquote.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Works out whom a message pings, from its text, its `allowed_mentions`, and what its author may.
final class Mentions {
  /// What pings when `allowed_mentions` is left out.
  enum Default {
    EVERYTHING,
    USERS
  }

  private static final Pattern USER = Pattern.compile("<@!?(\\d{1,20})>");
  private static final Pattern ROLE = Pattern.compile("<@&(\\d{1,20})>");
  private static final Pattern EVERYONE = Pattern.compile("@(?:everyone|here)\\b");

  private final World world;
  private final DiscordJson json;

  Mentions(World world, DiscordJson json) {
    this.world = world;
    this.json = json;
  }

  /// Sets `mentions`, `mention_roles` and `mention_everyone`.
  void mark(
      ObjectNode message,
      Channel channel,
      Optional<JsonNode> allowedMentions,
      Default otherwise,
      Optional<String> repliedTo) {
    String text = textOf(message);
    JsonNode allowed = allowedMentions.orElseGet(() -> asJson(otherwise));
    String author = message.path("author").path("id").asText();
    boolean mayAll =
        world.permissionsIn(author, channel).contains(Permission.MENTION_EVERYONE)
            && channel.guild().isPresent();
    Set<String> users = permitted(found(USER, text), allowed, "users");
    repliedTo.filter(it -> allowed.path("replied_user").asBoolean()).ifPresent(users::add);
    Set<String> roles = permitted(found(ROLE, text), allowed, "roles");
    message.set(
        "mentions",
        Json.array(users.stream().flatMap(id -> world.findUser(id).stream()).map(json::user)));
    message.set(
        "mention_roles", Json.strings(roles.stream().filter(id -> pings(id, channel, mayAll))));
    message.put(
        "mention_everyone", mayAll && parses(allowed, "everyone") && EVERYONE.matcher(text).find());
  }

  private boolean pings(String roleId, Channel channel, boolean mayAll) {
    return channel
        .guild()
        .flatMap(world::findGuild)
        .flatMap(guild -> guild.role(roleId))
        .filter(role -> mayAll || role.mentionable())
        .isPresent();
  }

  private static JsonNode asJson(Default otherwise) {
    ObjectNode allowed = Json.object().put("replied_user", true);
    switch (otherwise) {
      case EVERYTHING -> allowed.putArray("parse").add("users").add("roles").add("everyone");
      case USERS -> allowed.putArray("parse").add("users");
    }
    return allowed;
  }

  private static Set<String> permitted(Set<String> found, JsonNode allowed, String kind) {
    if (!parses(allowed, kind)) {
      found.removeIf(id -> Json.each(allowed.path(kind)).noneMatch(it -> it.asText().equals(id)));
    }
    return found;
  }

  private static boolean parses(JsonNode allowed, String kind) {
    return Json.each(allowed.path("parse")).anyMatch(it -> it.asText().equals(kind));
  }

  private static Set<String> found(Pattern pattern, String text) {
    Set<String> ids = new LinkedHashSet<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      ids.add(matcher.group(1));
    }
    return ids;
  }

  /// The content, and the text displays among the components, where mentions ping as well.
  private static String textOf(ObjectNode message) {
    StringBuilder text = new StringBuilder(message.path("content").asText());
    Components.each(message.path("components"))
        .filter(component -> ComponentType.TEXT_DISPLAY.is(component))
        .forEach(display -> text.append('\n').append(display.path("content").asText()));
    return text.toString();
  }
}
