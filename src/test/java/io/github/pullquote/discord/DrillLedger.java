package io.github.pullquote.discord;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.pullquote.discord.Occurrence.Deed;
import io.github.pullquote.discord.Occurrence.Disconnected;
import io.github.pullquote.discord.Occurrence.Missed;
import io.github.pullquote.discord.Occurrence.Reconnected;
import io.github.pullquote.sandbox.InteractionResponse;
import io.github.pullquote.sandbox.Sandbox;
import io.github.pullquote.sandbox.SandboxInteraction;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// What was asked in a drill, what became of it, and what the bot says of it.
final class DrillLedger implements Consumer<Occurrence> {
  private static final String QUESTION = "Who repairs the engine?";
  private static final Duration LONGEST = Duration.ofMinutes(2);

  /// The sandbox keeps the latest thousand messages of a channel.
  private static final int QUESTIONS_PER_CHANNEL = 200;

  private enum Fate {
    ANSWERED,
    /// Told that Discord did not take the answer.
    TOLD_SO,
    UNANSWERED,
    TWICE
  }

  /// @param kept whether Discord kept it for the bot, connected or not
  private record Command(SandboxInteraction asked, boolean kept) {}

  private record Mention(JsonNode message, boolean kept) {}

  private final Sandbox sandbox;
  private final List<Command> commands = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final Map<String, AtomicLong> told = new ConcurrentHashMap<>();
  private volatile boolean session = true;

  DrillLedger(Sandbox sandbox) {
    this.sandbox = sandbox;
  }

  @Override
  public void accept(Occurrence occurrence) {
    String name =
        switch (occurrence) {
          case Missed(Deed deed, Occurrence.Cause cause) -> "missed " + deed + " " + cause;
          case Reconnected(boolean resumed) -> resumed ? "resumed" : "identified anew";
          case Disconnected() -> "disconnected";
          case Occurrence.Responded(Deed deed, Duration after) -> "responded to " + deed;
          case Occurrence.Refused(Deed deed) -> "refused " + deed;
        };
    told.computeIfAbsent(name, it -> new AtomicLong()).incrementAndGet();
    if (occurrence instanceof Reconnected(boolean resumed) && !resumed) {
      session = true;
    }
  }

  private long told(String what) {
    return told.getOrDefault(what, new AtomicLong()).get();
  }

  /// From now on Discord keeps nothing for the bot, until it identifies anew.
  void sessionEnds() {
    session = false;
  }

  /// Asks once, by a command and by a message in turn.
  void ask() {
    boolean before = session;
    String channel = channel();
    if (commands.size() <= mentions.size()) {
      SandboxInteraction asked =
          sandbox.as("Ben").slash(channel, "ask", Map.of("question", QUESTION, "private", true));
      commands.add(new Command(asked, before && session));
    } else {
      String mention = "<@" + sandbox.world().bot().id() + "> ";
      JsonNode message = sandbox.as("Ben").send(channel, mention + QUESTION);
      mentions.add(new Mention(message, before && session));
    }
  }

  private String channel() {
    int asked = commands.size() + mentions.size();
    String name = "drill-" + asked / QUESTIONS_PER_CHANNEL;
    if (asked % QUESTIONS_PER_CHANNEL == 0) {
      sandbox.world().addChannel(sandbox.world().guild("The Reading Room").id(), name);
    }
    return name;
  }

  /// Waits until all is answered that will be, two minutes at the most.
  void settle() {
    long end = System.nanoTime() + LONGEST.toNanos();
    while (System.nanoTime() < end && unanswered() > told("missed MESSAGE NOT_TAKEN")) {
      Thread.onSpinWait();
    }
    commands.forEach(command -> command.asked().await(LONGEST));
  }

  private long unanswered() {
    Map<String, Long> replies = replies();
    return mentions.stream()
        .filter(mention -> mention.kept() && fate(mention, replies) == Fate.UNANSWERED)
        .count();
  }

  private Map<String, Long> replies() {
    return sandbox.world().channels().stream()
        .filter(channel -> channel.name().startsWith("drill-"))
        .flatMap(channel -> sandbox.as("Ben").messages(channel.id()).stream())
        .map(it -> it.path("message_reference").path("message_id").asText())
        .collect(Collectors.groupingBy(it -> it, Collectors.counting()));
  }

  private static Fate fate(Mention mention, Map<String, Long> replies) {
    return fate(replies.getOrDefault(mention.message().path("id").asText(), 0L));
  }

  private static Fate fate(long answers) {
    if (answers == 0) {
      return Fate.UNANSWERED;
    }
    return answers == 1 ? Fate.ANSWERED : Fate.TWICE;
  }

  private static Fate fate(SandboxInteraction asked) {
    List<JsonNode> messages = asked.messages();
    boolean failed = asked.await(LONGEST) instanceof InteractionResponse.Failed;
    if (messages.isEmpty() || failed) {
      return fate(messages.size());
    }
    boolean told = new Shown(messages.getFirst()).text().startsWith("I couldn’t answer");
    return told && messages.size() == 1 ? Fate.TOLD_SO : fate(messages.size());
  }

  /// Prints what became of the questions.
  ///
  /// @return whether none was answered twice, and each that was not is counted
  boolean report() {
    Map<String, Long> replies = replies();
    Map<Fate, Long> ofCommands = fates(commands.stream().map(it -> fate(it.asked())).toList());
    Map<Fate, Long> ofMentions = fates(mentions.stream().map(it -> fate(it, replies)).toList());
    long unheardCommands =
        commands.stream().filter(it -> !it.kept() && fate(it.asked()) == Fate.UNANSWERED).count();
    long unheardMentions =
        mentions.stream().filter(it -> !it.kept() && fate(it, replies) == Fate.UNANSWERED).count();
    System.out.printf("Commands: %s, unheard without a session %d%n", ofCommands, unheardCommands);
    System.out.printf("Mentions: %s, unheard without a session %d%n", ofMentions, unheardMentions);
    System.out.println("The bot tells: " + new TreeMap<>(told));
    long countedCommands = told("missed COMMAND TOO_LATE") + told("missed COMMAND NOT_TAKEN");
    long countedMentions = told("missed MESSAGE NOT_TAKEN");
    return ofCommands.getOrDefault(Fate.TWICE, 0L) + ofMentions.getOrDefault(Fate.TWICE, 0L) == 0
        && ofCommands.getOrDefault(Fate.UNANSWERED, 0L) - unheardCommands <= countedCommands
        && ofMentions.getOrDefault(Fate.UNANSWERED, 0L) - unheardMentions <= countedMentions;
  }

  private static Map<Fate, Long> fates(List<Fate> fates) {
    return new TreeMap<>(
        fates.stream().collect(Collectors.groupingBy(it -> it, Collectors.counting())));
  }
}
