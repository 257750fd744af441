package io.github.pullquote.discord;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.pullquote.card.LibraryId;
import io.github.pullquote.card.ScheduleId;
import io.github.pullquote.library.Submission;
import io.github.pullquote.sandbox.Forgery;
import io.github.pullquote.sandbox.InteractionResponse;
import io.github.pullquote.sandbox.SandboxExtension;
import io.github.pullquote.sandbox.SandboxInteraction;
import io.github.pullquote.sandbox.SandboxUser;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/// Does at random what members, hosts and strangers can do, and what nobody can: presses and forms
/// of one server in another, with ids that are made up.
final class Wanderer {
  private static final List<String> COMMANDS =
      List.of(
          "ask",
          "check",
          "cite",
          "outline",
          "keypoints",
          "articles",
          "help",
          "privacy",
          "settings");
  private static final List<String> MANAGING =
      List.of(
          "insights",
          "article info",
          "article remove",
          "article rename",
          "article use",
          "article add",
          "schedule add",
          "schedule list",
          "schedule cancel");

  /// Each option that is completed while it is typed, behind its command.
  private static final List<String> COMPLETED =
      List.of(
          "ask question",
          "ask article",
          "cite reference",
          "cite article",
          "check article",
          "outline article",
          "keypoints article",
          "article info article",
          "article remove article",
          "article rename article",
          "article use article",
          "schedule add article",
          "schedule add zone",
          "schedule cancel schedule");

  private final BotExtension bot;
  private final Town town;
  private final Traffic traffic;
  private final Random random;
  private final Gossip gossip;
  private final Correspondence correspondence;
  private final Set<String> ids = new LinkedHashSet<>();
  private String last = "";

  Wanderer(BotExtension bot, Town town, Traffic traffic, Random random) {
    this.bot = bot;
    this.town = town;
    this.traffic = traffic;
    this.random = random;
    this.gossip = new Gossip(town, random);
    this.correspondence = new Correspondence(bot, random, this::note);
  }

  /// Where and as whom a step is made.
  ///
  /// @param here the server; empty in direct messages
  private record Stand(List<Town.Server> here, String user, String channel) {}

  /// What was done last, in words.
  String last() {
    return last;
  }

  /// Has a host give an article that waits to be confirmed; everybody knows its buttons.
  void receive(Town.Server server) {
    Submission waiting =
        bot.house()
            .house()
            .librarian()
            .submit(
                town.guild(server),
                Articles.of(
                    "# " + gossip.title(List.of(server)) + "\n\n" + gossip.text(List.of(server))),
                server.secret() + ".txt",
                Long.parseUnsignedLong(bot.as(server.hosts().getFirst()).user().id()),
                new byte[] {1});
    ids.add(new ScheduleId.Resume(gossip.schedule()).toString());
    ids.add(new ScheduleId.Remove(gossip.schedule(), 1, 99).toString());
    for (LibraryId.Action action : LibraryId.Action.values()) {
      switch (action) {
        case ADD, EDIT_TITLE, CANCEL ->
            ids.add(LibraryId.ofSubmission(action, waiting.key()).toString());
        case REPLACE -> ids.add(LibraryId.replacing(waiting.key(), "lamp0").toString());
        case UNDO_REMOVAL, RENAME -> ids.add(LibraryId.ofArticle(action, "mark0").toString());
        case DELETE_ALL, CONFIRM_DELETION, KEEP_ALL, PASTE ->
            ids.add(LibraryId.of(action).toString());
      }
    }
  }

  /// The keys of all submissions that were ever shown.
  List<String> submissions() {
    return ids.stream()
        .flatMap(id -> LibraryId.parse(id).stream())
        .flatMap(id -> id.submission().stream())
        .distinct()
        .toList();
  }

  private <T> T any(List<T> things) {
    return things.get(random.nextInt(things.size()));
  }

  private Stand stand() {
    if (random.nextInt(8) == 0) {
      String user = any(List.of("Ada", "Ben", "Cleo", "Nils", "Sara", "Zed"));
      return new Stand(List.of(), user, bot.as(user).direct());
    }
    Town.Server server = any(Town.SERVERS);
    String user = random.nextInt(2) == 0 ? server.hosts().getFirst() : any(server.people());
    return new Stand(List.of(server), user, any(town.channels(server)));
  }

  /// Takes one step.
  ///
  /// @return the server where it was made; empty for direct messages
  List<Town.Server> step() {
    Stand stand = stand();
    int kind = random.nextInt(100);
    if (kind < 32) {
      use(stand, any(COMMANDS));
    } else if (kind < 44) {
      use(stand, any(MANAGING));
    } else if (kind < 58) {
      type(stand, any(COMPLETED));
    } else if (kind < 62) {
      write(stand);
    } else if (kind < 66) {
      useOnMessage(stand, any(List.of("Check quote", "Ask the article")));
    } else if (kind < 74) {
      press(stand);
    } else {
      forge(stand, kind);
    }
    return stand.here();
  }

  private void tell(Stand stand, String what) {
    last =
        "%s in %s: %s"
            .formatted(
                stand.user(),
                stand.here().isEmpty() ? "direct messages" : stand.here().getFirst().name(),
                what);
  }

  private void use(Stand stand, String command) {
    if (command.equals("article add") && random.nextInt(3) > 0) {
      return;
    }
    Map<String, Object> options = options(stand, command);
    tell(stand, "/" + command + " " + options);
    take(stand, bot.as(stand.user()).slash(stand.channel(), command, options));
    if (command.equals("articles")) {
      count(stand);
    }
  }

  /// The operator's article is everywhere.
  private void count(Stand stand) {
    int own =
        stand.here().stream()
            .mapToInt(server -> town.ledger(server, List.of()).holdings().size())
            .sum();
    String list = bot.seen(stand.user(), stand.channel()).getLast().text();
    if (!list.startsWith("### " + (own + 1) + " article")) {
      throw new AssertionError("%d own articles, but %s".formatted(own, list));
    }
  }

  private Map<String, Object> options(Stand stand, String command) {
    Map<String, Object> options = new LinkedHashMap<>();
    switch (command) {
      case "ask" -> options.put("question", gossip.question(stand.here()));
      case "check" -> options.put("quote", gossip.quotation(stand.here()));
      case "cite" -> options.put("reference", gossip.place());
      case "settings" -> settings(options);
      case "schedule add" -> schedule(stand, options);
      case "schedule cancel" -> options.put("schedule", gossip.schedule());
      case "keypoints" -> {
        if (random.nextBoolean()) {
          List<Town.Server> where = random.nextInt(4) > 0 ? stand.here() : List.of();
          String channel =
              any(town.channels(where.isEmpty() ? any(Town.SERVERS) : where.getFirst()));
          options.put("channel", bot.sandbox().world().channel(channel));
        }
        if (random.nextInt(4) == 0) {
          options.put("thread", true);
        }
      }
      default -> {
        // Its only option is the article.
      }
    }
    boolean needed = List.of("article info", "article remove", "article rename").contains(command);
    boolean possible =
        List.of("ask", "check", "cite", "outline", "keypoints", "article use", "schedule add")
            .contains(command);
    if (needed || (possible && random.nextBoolean())) {
      options.put("article", gossip.article(stand.here()));
    }
    if (command.equals("ask") && random.nextInt(3) == 0) {
      options.put("private", random.nextBoolean());
    }
    return options;
  }

  /// At a time that does not come while they walk.
  private void schedule(Stand stand, Map<String, Object> options) {
    int hour = (bot.clock().instant().atZone(ZoneOffset.UTC).getHour() + 8) % 24;
    options.put("time", hour + ":00");
    options.put("zone", "UTC");
    if (random.nextBoolean() && !stand.here().isEmpty()) {
      String channel = any(town.channels(stand.here().getFirst()));
      options.put("channel", bot.sandbox().world().channel(channel));
    }
  }

  private void settings(Map<String, Object> options) {
    if (random.nextInt(3) > 0) {
      options.put("keypoints", any(List.of("everyone", "moderators")));
    }
    if (random.nextInt(4) == 0) {
      options.put("answers", any(List.of("public", "private")));
    }
    if (random.nextInt(4) == 0) {
      options.put("questions", any(List.of("forgotten", "kept")));
    }
  }

  private void type(Stand stand, String completed) {
    int space = completed.lastIndexOf(' ');
    String command = completed.substring(0, space);
    String option = completed.substring(space + 1);
    Map<String, Object> options = new LinkedHashMap<>();
    if (!option.equals("article") && random.nextBoolean()) {
      options.put("article", gossip.article(stand.here()));
    }
    if (completed.startsWith("schedule add")) {
      options.put("time", "9:00");
    }
    options.put(option, gossip.halfTyped(stand.here()));
    tell(stand, "types /" + command + " " + options);
    take(stand, bot.as(stand.user()).autocomplete(stand.channel(), command, option, options));
  }

  /// On somebody's message of a quotation, or on any that stands there.
  private void useOnMessage(Stand stand, String command) {
    SandboxUser user = bot.as(stand.user());
    List<JsonNode> there = user.messages(stand.channel());
    boolean own = there.isEmpty() || (!stand.here().isEmpty() && random.nextBoolean());
    JsonNode message =
        own
            ? user.send(stand.channel(), "“%s”".formatted(gossip.quotation(stand.here())))
            : any(there);
    tell(stand, command + " on " + message.path("content"));
    take(stand, user.messageCommand(message, command));
  }

  private void write(Stand stand) {
    String text = gossip.question(stand.here());
    String mention = stand.here().isEmpty() ? "" : bot.mention() + " ";
    tell(stand, "writes " + text);
    tell(stand, correspondence.write(stand.user(), stand.channel(), mention, text));
  }

  private Optional<JsonNode> card(Stand stand) {
    List<JsonNode> here =
        bot.seen(stand.user(), stand.channel()).stream().map(Shown::message).toList();
    return here.isEmpty() ? Optional.empty() : Optional.of(any(here));
  }

  /// Presses what is there, or chooses in it.
  private void press(Stand stand) {
    Optional<JsonNode> card = card(stand);
    List<String> there = card.map(it -> new Shown(it).ids()).orElse(List.of());
    if (there.isEmpty()) {
      return;
    }
    String id = any(there);
    List<String> values = new Shown(card.get()).values(id);
    tell(stand, "presses " + id);
    SandboxUser user = bot.as(stand.user());
    take(
        stand,
        values.isEmpty() ? user.press(card.get(), id) : user.select(card.get(), id, any(values)));
  }

  /// Ids that were shown somewhere. Those that change libraries are half of them.
  private List<String> known() {
    boolean managing = random.nextBoolean();
    List<String> some = ids.stream().filter(id -> isManaging(id) == managing).toList();
    return some.isEmpty() ? List.copyOf(ids) : some;
  }

  private static boolean isManaging(String id) {
    return LibraryId.parse(id).isPresent() || ScheduleId.parse(id).isPresent();
  }

  /// Presses, chooses or submits what was never shown here.
  private void forge(Stand stand, int kind) {
    Optional<JsonNode> card = card(stand);
    if (card.isEmpty() || ids.isEmpty()) {
      return;
    }
    SandboxUser user = bot.as(stand.user());
    String id = gossip.twisted(any(known()), submissions());
    if (kind < 88) {
      tell(stand, "forges a press of " + id);
      take(stand, Forgery.press(user, card.get(), id));
    } else if (kind < 94) {
      List<String> values = List.of(random.nextBoolean() ? gossip.place() : gossip.point());
      tell(stand, "forges a choice of " + values + " in " + id);
      take(stand, Forgery.choose(user, card.get(), id, values));
    } else {
      Map<String, String> texts = form(stand);
      tell(stand, "forges a form " + id + " " + texts);
      take(stand, Forgery.submit(user, card.get(), id, texts));
    }
  }

  private Map<String, String> form(Stand stand) {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("title", gossip.title(stand.here()));
    texts.put("text-1", gossip.text(stand.here()));
    return texts;
  }

  /// Waits for what comes of it, and remembers what could be pressed next.
  private void take(Stand stand, SandboxInteraction interaction) {
    traffic.expect(interaction, stand.here());
    InteractionResponse response = interaction.await(SandboxExtension.PATIENCE);
    List<String> leaks = Town.leaks(Traffic.text(response), stand.here());
    if (!leaks.isEmpty()) {
      throw new AssertionError(leaks + " in " + response);
    }
    switch (response) {
      case InteractionResponse.Reply(JsonNode message) -> note(message);
      case InteractionResponse.Update(JsonNode message) -> note(message);
      case InteractionResponse.Deferred _ ->
          note(interaction.awaitReply(SandboxExtension.PATIENCE));
      case InteractionResponse.Modal modal -> fillIn(stand, modal);
      case InteractionResponse.Choices(JsonNode choices) ->
          choices.forEach(choice -> gossip.hear(choice.path("value").asText()));
      case InteractionResponse.DeferredUpdate _ -> {
        // What becomes of the message is seen in the channel.
      }
      case InteractionResponse.Failed(String reason) -> {
        if (reason.contains("did not respond")) {
          throw new AssertionError("No response");
        }
      }
    }
  }

  private void fillIn(Stand stand, InteractionResponse.Modal modal) {
    ids.add(modal.modal().path("custom_id").asText());
    if (random.nextInt(3) > 0) {
      Map<String, String> texts = form(stand);
      last += ", and fills in " + texts;
      take(stand, bot.as(stand.user()).submit(modal, texts));
    }
  }

  private void note(JsonNode message) {
    ids.addAll(new Shown(message).ids());
  }
}
