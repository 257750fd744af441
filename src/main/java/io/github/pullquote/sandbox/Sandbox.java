package io.github.pullquote.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// A small Discord on 127.0.0.1: point a bot at [#restUrl()] and [#gatewayUrl()], and open
/// [#pageUrl()] in a browser, or act as its users from a test. Safe for many threads; close once.
public final class Sandbox implements AutoCloseable {
  private final Address address = new Address();
  private final Snowflakes snowflakes = new Snowflakes();
  private final Events events = new Events();
  private final RequestLog log = new RequestLog();
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("sandbox-timer").factory());
  private final SandboxSettings settings;
  private final World world;
  private final DiscordJson json;
  private final Attachments attachments;
  private final MessageComposer composer;
  private final Messages messages;
  private final Commands commands;
  private final Gateway gateway;
  private final Installations installations;
  private final Replies replies;
  private final Interactions interactions;
  private final UserMessages userMessages;
  private final UserCommands userCommands;
  private final UserComponents userComponents;
  private final SandboxServer server;

  private Sandbox(SandboxSettings settings) {
    this.settings = settings;
    world = new World(events, snowflakes, settings.botName());
    json = new DiscordJson(world);
    attachments = new Attachments(snowflakes, address);
    composer = new MessageComposer(json, new Mentions(world, json), attachments, snowflakes);
    messages = new Messages(events);
    commands = new Commands(events, snowflakes, world.bot().id());
    gateway = new Gateway(events, world, json, snowflakes, address, settings);
    installations = new Installations(world, events, snowflakes);
    InteractionJson interactionJson = new InteractionJson(world, json, installations);
    replies = new Replies(world, messages, composer, interactionJson);
    interactions =
        new Interactions(
            events, gateway, interactionJson, messages, replies, snowflakes, settings, timer);
    UserAccess access = new UserAccess(world);
    userMessages = new UserMessages(events, world, access, messages, composer, attachments);
    userCommands =
        new UserCommands(
            events,
            world,
            json,
            access,
            userMessages,
            commands,
            interactions,
            attachments,
            installations);
    userComponents =
        new UserComponents(events, world, json, access, userMessages, interactions, attachments);
    DefaultWorld.furnish(world);
    Pages pages = new Pages(events, this::page);
    events.listen(new GatewayFeed(gateway, world, json));
    events.listen(pages);
    Rest rest = new Rest(events, routes(), gateway.faults(), log, settings);
    server = new SandboxServer(rest, attachments, gateway, pages, settings);
    address.listensOn(server.port());
  }

  /// Starts with the default world: the guild The Reading Room, its owner Ada, the members Ben and
  /// Cleo, and the bot.
  ///
  /// @throws IllegalStateException if there is no free port
  public static Sandbox start(SandboxSettings settings) {
    return new Sandbox(settings);
  }

  private PageConnection page(Outbox outbox) {
    PageHello hello = new PageHello(world, json, userMessages, userCommands, gateway);
    return new PageConnection(world, hello, userMessages, userCommands, userComponents, outbox);
  }

  private Routes routes() {
    BotAccess access = new BotAccess(world);
    Routes routes = new Routes();
    new WorldRoutes(world, json, access, address, settings.advice(), events).addTo(routes);
    new CommandRoutes(world, commands).addTo(routes);
    new MessageRoutes(world, access, messages, composer).addTo(routes);
    new ThreadRoutes(world, json, access, messages, snowflakes).addTo(routes);
    new InteractionRoutes(world, interactions, messages, replies).addTo(routes);
    return routes;
  }

  /// Where it listens.
  public int port() {
    return address.port();
  }

  /// The base of the REST API, with a slash at the end.
  public String restUrl() {
    return address.restUrl();
  }

  /// The gateway's WebSocket.
  public String gatewayUrl() {
    return address.gatewayUrl();
  }

  /// The chat page.
  public String pageUrl() {
    return address.pageUrl();
  }

  /// The bot token that it accepts.
  public String token() {
    return settings.token();
  }

  /// Users, guilds, channels and permissions, to read and to change.
  public World world() {
    return world;
  }

  /// Who has the app for themselves, and places without the bot.
  public Installations installations() {
    return installations;
  }

  /// Faults to inject.
  public Faults faults() {
    return gateway.faults();
  }

  /// Acts as this user, named by id or name.
  public SandboxUser as(String user) {
    return new SandboxUser(
        world.user(user),
        world,
        events,
        messages,
        userMessages,
        userCommands,
        userComponents,
        attachments);
  }

  /// The commands that the bot registered, in Discord's JSON, those of single guilds too.
  public List<JsonNode> commands() {
    return commands.all().stream().<JsonNode>map(it -> it.deepCopy()).toList();
  }

  /// Waits until the bot is connected to the gateway; false if it is not in this time.
  public boolean awaitBot(Duration patience) {
    return events
        .await(() -> gateway.connected() ? Optional.of(true) : Optional.empty(), patience)
        .isPresent();
  }

  /// Waits for a message in the channel, ephemeral ones too, that fits; the oldest such.
  ///
  /// @throws IllegalStateException if there is none in this time
  public JsonNode awaitMessage(String channel, Predicate<JsonNode> fits, Duration patience) {
    return awaitMessages(channel, messages -> messages.stream().anyMatch(fits), patience).stream()
        .filter(fits)
        .findFirst()
        .orElseThrow();
  }

  /// Waits until the messages of the channel, ephemeral ones too, are as wanted.
  ///
  /// @throws IllegalStateException if they are not in this time
  public List<JsonNode> awaitMessages(
      String channel, Predicate<List<JsonNode>> wanted, Duration patience) {
    String id = world.channel(channel).id();
    return events
        .await(
            () ->
                Optional.of(
                        messages.in(id).stream().<JsonNode>map(it -> it.json().deepCopy()).toList())
                    .filter(wanted),
            patience)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "Not what was waited for in " + channel + " within " + patience));
  }

  /// The bot's requests so far, oldest first, the last 5,000.
  public List<RestRequest> requests() {
    return log.all();
  }

  /// Those of the bot's requests that were refused.
  public List<RestRequest> refusals() {
    return log.all().stream().filter(RestRequest::refused).toList();
  }

  /// Calls the listener after every request from now on, on the request's thread.
  public void onRequest(Consumer<RestRequest> listener) {
    log.listen(listener);
  }

  /// The sessions that the bot has begun, in order.
  public List<Identification> identifications() {
    return gateway.identifications();
  }

  @Override
  public void close() {
    timer.shutdownNow();
    server.close();
  }
}
