package io.github.pullquote.discord;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.pullquote.article.Article;
import io.github.pullquote.library.LibrarySettings;
import io.github.pullquote.library.OperatorArticles;
import io.github.pullquote.sandbox.InteractionResponse;
import io.github.pullquote.sandbox.RestRequest;
import io.github.pullquote.sandbox.Sandbox;
import io.github.pullquote.sandbox.SandboxExtension;
import io.github.pullquote.sandbox.SandboxInteraction;
import io.github.pullquote.sandbox.SandboxSettings;
import io.github.pullquote.sandbox.SandboxUser;
import io.github.pullquote.sandbox.User;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.utils.messages.MessageRequest;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// The bot itself, connected to a fresh sandbox for each test, and people to use it.
///
/// A test fails when the bot or JDA logged a warning, or anything that must not be in a log; when
/// Discord refused a request, when a message pings or might ping anybody, or when a request is not
/// what Discord's description asks for.
final class BotExtension implements BeforeEachCallback, AfterEachCallback {
  /// Fewer characters may be anywhere by chance.
  private static final int TELLING = 12;

  private final SandboxExtension discord;
  private final List<Article> articles;
  private final BotLog log = new BotLog();
  private final List<AutoCloseable> running = new ArrayList<>();
  private final MovableClock clock = new MovableClock();
  private final BlockingQueue<Occurrence> told = new LinkedBlockingQueue<>();
  private Path data = Path.of("");
  private EnumSet<Message.MentionType> mentions = EnumSet.noneOf(Message.MentionType.class);
  private final Queue<String> written = new ConcurrentLinkedQueue<>();
  private boolean refusalsExpected;
  private boolean companion;
  private Paces paces = OpenHouse.HURRIED;
  private UnaryOperator<LibrarySettings> limits = UnaryOperator.identity();

  /// With a library of these articles.
  BotExtension(Article... articles) {
    this(SandboxSettings.standard(), articles);
  }

  /// In a sandbox with these settings.
  BotExtension(SandboxSettings settings, Article... articles) {
    this.discord = new SandboxExtension(settings);
    this.articles = List.of(articles);
  }

  /// In a sandbox that waits longer for the first response than Discord, which a busy machine may
  /// need; the bot does not know of it.
  static BotExtension patient(Article... articles) {
    return new BotExtension(
        SandboxSettings.standard().withTimes(Duration.ofSeconds(15), Duration.ofMinutes(15)),
        articles);
  }

  /// The articles are only what comes with the program.
  BotExtension companion() {
    companion = true;
    return this;
  }

  /// A server may have so much.
  BotExtension limits(int most, long bytes) {
    limits = it -> new LibrarySettings(it.indexes(), it.open(), it.idle(), most, bytes, it.grace());
    return this;
  }

  /// People may ask so often; otherwise there is no limit.
  BotExtension paces(Pace user, Pace server) {
    paces = new Paces(user, server);
    return this;
  }

  @Override
  public void beforeEach(ExtensionContext context) throws Exception {
    refusalsExpected = false;
    written.clear();
    mentions = EnumSet.copyOf(MessageRequest.getDefaultMentions());
    discord.beforeEach(context);
    log.start();
    data = Files.createTempDirectory("pullquote");
    start(articles);
  }

  @Override
  public void afterEach(ExtensionContext context) throws Exception {
    stop();
    log.close();
    delete(data);
    // JDA keeps these for the whole process, and other tests use JDA too.
    MessageRequest.setDefaultMentions(mentions);
    MessageRequest.setDefaultMentionRepliedUser(true);
    List<RestRequest> requests = sandbox().requests();
    assertLogKeepsSilent();
    discord.afterEach(context);
    if (!refusalsExpected) {
      assertThat(complaints()).as("the bot's warnings and errors").isEmpty();
      assertThat(requests).as("requests that Discord refused").noneMatch(RestRequest::refused);
    }
    assertThat(everything().flatMap(it -> it.pings().stream())).as("pings").isEmpty();
    assertThat(requests).as("requests that let somebody be pinged").noneMatch(Pings::areAllowed);
    DiscordContract.given()
        .ifPresent(
            contract ->
                assertThat(contract.violations(requests))
                    .as("requests that Discord's description doesn't allow")
                    .isEmpty());
  }

  /// From INFO on, the log has nothing that somebody wrote, and nobody's id but that of who set up
  /// a schedule and can't be told that it has stopped.
  private void assertLogKeepsSilent() {
    List<String> lines = discord.logged(Level.INFO);
    List<String> people =
        sandbox().world().users().stream()
            .map(User::id)
            .filter(id -> !id.equals(sandbox().world().bot().id()))
            .toList();
    assertThat(lines)
        .filteredOn(line -> !line.contains("can't be told of a schedule"))
        .as("the log, which has nobody's id")
        .noneMatch(line -> people.stream().anyMatch(line::contains));
    assertThat(lines)
        .as("the log, which has nothing that somebody wrote")
        .noneMatch(line -> written.stream().anyMatch(line::contains));
  }

  /// Remembers what the log must not have.
  private void note(Object text) {
    if (text instanceof String words && words.length() >= TELLING && words.contains(" ")) {
      written.add(words.strip());
    }
  }

  private static void delete(Path directory) throws IOException {
    try (Stream<Path> tree = Files.walk(directory)) {
      for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  List<String> complaints() {
    return log.complaints();
  }

  /// The next thing of this kind that the bot tells of; what it told before is passed over.
  <T extends Occurrence> T told(Class<T> kind) throws InterruptedException {
    while (true) {
      Occurrence next = told.poll(SandboxExtension.PATIENCE.toSeconds(), TimeUnit.SECONDS);
      if (kind.isInstance(next)) {
        return kind.cast(next);
      }
      assertThat(next).as("what is told").isNotNull();
    }
  }

  /// Does not fail the running test for refused requests and what is logged about them.
  void expectRefusals() {
    refusalsExpected = true;
    discord.expectComplaints();
  }

  private void start(List<Article> library) throws Exception {
    OpenHouse house =
        OpenHouse.in(
            data,
            new OperatorArticles(library, companion),
            limits.apply(OpenHouse.settings(data)),
            paces,
            clock);
    running.add(house);
    Connection connection =
        new Connection.StandIn(sandbox().token(), sandbox().restUrl(), sandbox().gatewayUrl());
    running.addFirst(Bot.connect(connection, house.house(), told::add, Fleet.alone()));
  }

  /// Stops the bot, when its answers under way are given.
  void stop() throws Exception {
    for (AutoCloseable closeable : running) {
      closeable.close();
    }
    running.clear();
  }

  /// Stops the bot and starts it again with these articles of the operator's, in the same sandbox
  /// and with the same data.
  void restart(Article... library) throws Exception {
    stop();
    start(List.of(library));
  }

  Path data() {
    return data;
  }

  /// What the bot that runs now works with.
  OpenHouse house() {
    return running.stream()
        .filter(OpenHouse.class::isInstance)
        .map(OpenHouse.class::cast)
        .findFirst()
        .orElseThrow();
  }

  MovableClock clock() {
    return clock;
  }

  /// The bot that runs now.
  Bot running() {
    return running.stream()
        .filter(Bot.class::isInstance)
        .map(Bot.class::cast)
        .findFirst()
        .orElseThrow();
  }

  Sandbox sandbox() {
    return discord.sandbox();
  }

  SandboxUser as(String user) {
    return sandbox().as(user);
  }

  /// Asks the first article's bot in #general.
  Shown ask(String user, String question) {
    return use(user, "general", "ask", Map.of("question", question));
  }

  /// Uses a command and waits for the answer.
  Shown use(String user, String channel, String command, Map<String, ?> options) {
    options.values().forEach(this::note);
    return answer(as(user).slash(channel, command, options));
  }

  /// The choices offered while a user types in #general.
  List<Choice> type(String user, String command, String focused, Map<String, ?> options) {
    options.values().forEach(this::note);
    SandboxInteraction typing = as(user).autocomplete("general", command, focused, options);
    InteractionResponse response = typing.await(SandboxExtension.PATIENCE);
    if (response instanceof InteractionResponse.Choices(JsonNode offered)) {
      List<Choice> choices = new ArrayList<>();
      offered.forEach(
          it -> choices.add(new Choice(it.path("name").asText(), it.path("value").asText())));
      return choices;
    }
    throw new AssertionError("No choices but " + response);
  }

  record Choice(String name, String value) {}

  /// Presses a button, and waits for the card that comes of it: changed, or new.
  Shown press(String user, Shown card, String label) {
    SandboxInteraction press = as(user).press(card.message(), card.id(label));
    return press.await(SandboxExtension.PATIENCE) instanceof InteractionResponse.DeferredUpdate
        ? changed(card)
        : answer(press);
  }

  /// Waits until a card has changed, or until one comes after it.
  Shown changed(Shown card) {
    JsonNode before = card.message();
    return await(
        before.path("channel_id").asText(),
        it ->
            isNewer(it, before)
                || (it.path("id").equals(before.path("id"))
                    && !it.path("components").equals(before.path("components"))));
  }

  /// Shares a private card, and waits for what everybody sees of it.
  Shown share(String user, Shown card) {
    press(user, card, "Share");
    return await(
        card.message().path("channel_id").asText(),
        it -> isNewer(it, card.message()) && !new Shown(it).isPrivate());
  }

  /// Chooses in the card's menu, and waits for the card that comes of it.
  Shown choose(String user, Shown card, String value) {
    return answer(as(user).select(card.message(), card.menu().path("custom_id").asText(), value));
  }

  /// Waits for the card that an interaction brings.
  static Shown answer(SandboxInteraction interaction) {
    return switch (interaction.await(SandboxExtension.PATIENCE)) {
      case InteractionResponse.Reply(JsonNode message) -> new Shown(message);
      case InteractionResponse.Update(JsonNode message) -> new Shown(message);
      case InteractionResponse.Deferred _ ->
          new Shown(interaction.awaitReply(SandboxExtension.PATIENCE));
      case InteractionResponse other -> throw new AssertionError("No card but " + other);
    };
  }

  /// Writes a message and waits for the bot's reply to it.
  Shown write(String user, String channel, String text) {
    note(text.replace(mention(), ""));
    return replyTo(as(user).send(channel, text));
  }

  /// Waits for the bot's next message after this one.
  Shown replyTo(JsonNode message) {
    return await(message.path("channel_id").asText(), it -> isNewer(it, message));
  }

  private boolean isNewer(JsonNode one, JsonNode other) {
    return isBots(one) && one.path("id").asLong() > other.path("id").asLong();
  }

  private boolean isBots(JsonNode message) {
    return message.path("author").path("id").asText().equals(sandbox().world().bot().id());
  }

  Shown await(String channel, Predicate<JsonNode> fits) {
    return new Shown(sandbox().awaitMessage(channel, fits, SandboxExtension.PATIENCE));
  }

  /// The bot's messages that a user sees in a channel, oldest first.
  List<Shown> seen(String user, String channel) {
    return as(user).messages(channel).stream().filter(this::isBots).map(Shown::new).toList();
  }

  /// The bot's name, as a mention in a message.
  String mention() {
    return "<@" + sandbox().world().bot().id() + ">";
  }

  /// Every message of the bot that anybody sees.
  private Stream<Shown> everything() {
    return sandbox().world().users().stream()
        .flatMap(
            user ->
                sandbox().world().channels().stream()
                    .flatMap(channel -> seen(user.id(), channel.id()).stream()));
  }
}
