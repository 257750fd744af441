package io.github.pullquote.discord;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.pullquote.article.ArticleFile;
import io.github.pullquote.library.Admission;
import io.github.pullquote.library.Librarian;
import io.github.pullquote.library.OperatorArticles;
import io.github.pullquote.library.Postgres;
import io.github.pullquote.library.PostgresStore;
import io.github.pullquote.library.Schedule;
import io.github.pullquote.library.Schedules;
import io.github.pullquote.sandbox.Channel;
import io.github.pullquote.sandbox.Guild;
import io.github.pullquote.sandbox.Permission;
import io.github.pullquote.sandbox.RestRequest;
import io.github.pullquote.sandbox.Sandbox;
import io.github.pullquote.sandbox.SandboxExtension;
import io.github.pullquote.sandbox.SandboxSettings;
import io.github.pullquote.sandbox.ShardAdvice;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// Two processes that serve one bot, with one store on a PostgreSQL server.
class FleetTest {
  private static final Sharding LOW = new Sharding(2, 0, 0);
  private static final Sharding HIGH = new Sharding(2, 1, 1);
  private static final Sharding BOTH = Sharding.all(2);

  @RegisterExtension static final Postgres POSTGRES = new Postgres();

  @RegisterExtension
  final SandboxExtension discord =
      new SandboxExtension(SandboxSettings.standard().withAdvice(new ShardAdvice(2, 2)));

  @TempDir Path one;
  @TempDir Path other;

  private final MovableClock clock = new MovableClock();
  private final List<OpenHouse> houses = new ArrayList<>();
  private final List<Bot> bots = new ArrayList<>();
  private Guild club;
  private Channel talk;
  private Schedules schedules;

  @BeforeEach
  void withAServerOnTheSecondShard() {
    do {
      club = sandbox().world().addGuild("Club", "Ada", EnumSet.allOf(Permission.class));
    } while (!HIGH.has(Long.parseLong(club.id())));
    talk = sandbox().world().addChannel(club.id(), "talk");
    schedules = house(one).store().schedules();
    house(other);
  }

  private Sandbox sandbox() {
    return discord.sandbox();
  }

  private OpenHouse house(Path data) {
    OpenHouse house =
        OpenHouse.on(
            PostgresStore.open(POSTGRES.server()),
            new OperatorArticles(List.of(Articles.ferry()), false),
            OpenHouse.settings(data),
            OpenHouse.HURRIED,
            clock);
    houses.add(house);
    return house;
  }

  private Bot connect(int process, Sharding sharding) throws Exception {
    OpenHouse house = houses.get(process);
    Connection connection = Connection.StandIn.at(sandbox().port(), sandbox().token());
    Fleet fleet = new Fleet(Optional.of(sharding), Fleet.alone().turns(), Optional.empty());
    Bot bot = Bot.connect(connection, house.house(), occurrence -> {}, fleet);
    bots.add(bot);
    return bot;
  }

  @AfterEach
  void close() {
    bots.forEach(Bot::close);
    houses.forEach(OpenHouse::close);
    assertThat(sandbox().requests()).noneMatch(RestRequest::refused);
  }

  private JsonNode use(String command, Map<String, ?> options) {
    return sandbox()
        .as("Ada")
        .slash(talk.id(), command, options)
        .awaitReply(SandboxExtension.PATIENCE);
  }

  private Schedule schedule() {
    return schedules.of(Long.parseLong(club.id())).getFirst();
  }

  private long posted() {
    String path = "/channels/" + talk.id() + "/messages";
    return sandbox().requests().stream()
        .filter(it -> it.method().equals("POST") && it.path().equals(path))
        .count();
  }

  /// Lets the next run become due, has every process look, and waits until it is posted.
  private void run() {
    long before = posted();
    clock.advance(Duration.between(clock.instant(), schedule().next()).plusSeconds(1));
    bots.forEach(it -> it.posts().wake());
    Appointments.until(() -> posted() > before && schedule().claim().isEmpty());
  }

  private void everyMorning() {
    var _ = use("schedule add", Map.of("time", "9:00", "channel", talk));
  }

  private void assertThatEachRunIsPostedOnce() {
    for (int run = 1; run <= 4; run++) {
      run();
      assertThat(posted()).isEqualTo(run);
    }
  }

  @Test
  void aScheduleRunsOnceOnTheProcessThatHasItsServer() throws Exception {
    var _ = connect(0, LOW);
    var _ = connect(1, HIGH);
    everyMorning();

    assertThatEachRunIsPostedOnce();
  }

  @Test
  void aScheduleRunsOnceAlsoWhereTwoProcessesHaveItsServer() throws Exception {
    var _ = connect(0, BOTH);
    everyMorning();
    var _ = connect(1, BOTH);

    assertThatEachRunIsPostedOnce();
  }

  @Test
  void aServerThatMovesToAnotherProcessKeepsItsLibraryAndItsSchedule() throws Exception {
    Bot first = connect(0, BOTH);
    everyMorning();
    add(houses.getFirst().house().librarian());
    bots.remove(first);
    first.close();

    var _ = connect(1, BOTH);

    assertThat(use("ask", Map.of("question", "Who flew a red kite?")).toString()).contains("Ulm");
    run();
    assertThat(posted()).isEqualTo(1);
  }

  private void add(Librarian librarian) throws Exception {
    byte[] bytes = "# Kites\n\nMy sister flew a red kite over Ulm.".getBytes(UTF_8);
    long guild = Long.parseLong(club.id());
    String key =
        librarian.submit(guild, ArticleFile.read("kites.md", bytes), "kites.md", 0, bytes).key();
    assertThat(librarian.add(guild, key)).isInstanceOf(Admission.Added.class);
  }
}
