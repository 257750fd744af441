package io.github.pullquote.discord;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.library.Schedules;
import io.github.pullquote.sandbox.SandboxInteraction;
import io.github.pullquote.sandbox.SandboxSettings;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Nothing of one server ever shows in another, and nobody changes what another server has.
/// `-Disolation.steps=N` walks further, `-Disolation.seed=N` another way.
class IsolationTest {
  private static final int STEPS = Integer.getInteger("isolation.steps", 300);
  private static final long SEED = Long.getLong("isolation.seed", 1);
  private static final int REMEMBERED = 8;

  /// After so many steps each server's host gives another article.
  private static final int GIVEN = 25;

  /// A machine may be busy; how long the bot takes is not the question here.
  @RegisterExtension
  final BotExtension bot =
      new BotExtension(
          SandboxSettings.standard().withTimes(Duration.ofSeconds(50), Duration.ofMinutes(15)),
          Articles.ferry());

  private final Deque<String> lately = new ArrayDeque<>();

  private void note(String step) {
    lately.add(step);
    if (lately.size() > REMEMBERED) {
      lately.remove();
    }
  }

  private String story(int step) {
    return "seed %d, step %d:%n%s%n".formatted(SEED, step, String.join("\n", lately));
  }

  @Test
  void nothingOfOneServerShowsInAnother() {
    bot.expectRefusals();
    Town town = new Town(bot);
    town.found();
    Traffic traffic = new Traffic(bot, town);
    Wanderer wanderer = new Wanderer(bot, town, traffic, new Random(SEED));
    for (int step = 1; step <= STEPS; step++) {
      step(step, town, traffic, wanderer);
    }
    postWhatIsDue(town, traffic);
    assertThat(traffic.leaks()).as("key points that were due").isEmpty();
    assertThat(traffic.leaksInChannels()).as(story(STEPS)).isEmpty();
    assertThat(traffic.told()).as("secrets at home").hasSameSizeAs(Town.SERVERS);
    assertThat(bot.complaints()).as(story(STEPS)).isEmpty();
  }

  /// Schedules the same everywhere, and lets a point of each become due.
  private void postWhatIsDue(Town town, Traffic traffic) {
    Schedules schedules = bot.house().store().schedules();
    for (Town.Server server : Town.SERVERS) {
      town.supply(server);
      long guild = town.guild(server);
      schedules.of(guild).forEach(it -> schedules.cancel(guild, it.id()));
      Map<String, ?> wanted = Map.of("time", "9:00", "article", town.lampKey(server));
      SandboxInteraction adding =
          bot.as(server.hosts().getFirst()).slash(hall(town, server), "schedule add", wanted);
      traffic.expect(adding, List.of(server));
      BotExtension.answer(adding);
    }
    Town.SERVERS.stream()
        .map(server -> schedules.of(town.guild(server)).getFirst().next())
        .max(Comparator.naturalOrder())
        .map(last -> Duration.between(bot.clock().instant(), last).plusSeconds(1))
        .ifPresent(bot.clock()::advance);
    bot.running().posts().wake();
    for (Town.Server server : Town.SERVERS) {
      bot.await(
          hall(town, server),
          it ->
              it.toString().contains("Key point 1 of") && it.toString().contains(server.secret()));
    }
  }

  private static String hall(Town town, Town.Server server) {
    return town.channels(server).getFirst();
  }

  private void step(int number, Town town, Traffic traffic, Wanderer wanderer) {
    Town.SERVERS.forEach(
        server -> {
          if (town.ledger(server, List.of()).holdings().size() < 2) {
            town.supply(server);
          }
        });
    if (number % GIVEN == 1) {
      Town.SERVERS.forEach(wanderer::receive);
    }
    List<String> submissions = wanderer.submissions();
    Map<Town.Server, Town.Ledger> before = ledgers(town, submissions);
    List<Town.Server> here;
    try {
      here = wanderer.step();
    } catch (AssertionError | RuntimeException e) {
      note(wanderer.last());
      throw new AssertionError(story(number), e);
    }
    note(wanderer.last());
    assertThat(traffic.leaks()).as(story(number)).isEmpty();
    Map<Town.Server, Town.Ledger> after = ledgers(town, submissions);
    Town.SERVERS.stream()
        .filter(server -> !here.contains(server))
        .forEach(
            server ->
                assertThat(after.get(server)).as(story(number)).isEqualTo(before.get(server)));
  }

  private static Map<Town.Server, Town.Ledger> ledgers(Town town, List<String> submissions) {
    Map<Town.Server, Town.Ledger> ledgers = new HashMap<>();
    Town.SERVERS.forEach(server -> ledgers.put(server, town.ledger(server, submissions)));
    return ledgers;
  }
}
