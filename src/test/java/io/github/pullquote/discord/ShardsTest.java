package io.github.pullquote.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.pullquote.library.Preferences;
import io.github.pullquote.sandbox.Channel;
import io.github.pullquote.sandbox.Guild;
import io.github.pullquote.sandbox.Identification;
import io.github.pullquote.sandbox.InteractionResponse;
import io.github.pullquote.sandbox.Permission;
import io.github.pullquote.sandbox.RestRequest;
import io.github.pullquote.sandbox.Sandbox;
import io.github.pullquote.sandbox.SandboxExtension;
import io.github.pullquote.sandbox.SandboxSettings;
import io.github.pullquote.sandbox.ShardAdvice;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// Two processes that serve one bot, one with two of its shards, one with the third.
class ShardsTest {
  private static final int SHARDS = 3;
  private static final Sharding FIRST = new Sharding(SHARDS, 0, 1);
  private static final Sharding SECOND = new Sharding(SHARDS, 2, 2);

  @RegisterExtension
  final SandboxExtension discord =
      new SandboxExtension(SandboxSettings.standard().withAdvice(new ShardAdvice(SHARDS, SHARDS)));

  @TempDir Path one;
  @TempDir Path other;

  private OpenHouse first;
  private OpenHouse second;
  private final Map<Integer, Club> clubs = new HashMap<>();

  /// A server with a channel.
  private record Club(long guild, String channel) {}

  @BeforeEach
  void withAServerForEachShard() {
    first = OpenHouse.in(one, List.of(Articles.ferry()), InstantSource.system());
    second = OpenHouse.in(other, List.of(Articles.ferry()), InstantSource.system());
    while (clubs.size() < SHARDS) {
      Guild guild = sandbox().world().addGuild("Club", "Ada", EnumSet.allOf(Permission.class));
      Channel channel = sandbox().world().addChannel(guild.id(), "talk");
      long id = Long.parseLong(guild.id());
      clubs.put(FIRST.shard(id), new Club(id, channel.id()));
    }
  }

  private Club club(int shard) {
    return Objects.requireNonNull(clubs.get(shard));
  }

  @AfterEach
  void close() {
    first.close();
    second.close();
  }

  private Sandbox sandbox() {
    return discord.sandbox();
  }

  private Bot connect(OpenHouse house, Sharding sharding) throws Exception {
    return connect(house, Optional.of(sharding));
  }

  private Bot connect(OpenHouse house, Optional<Sharding> sharding) throws Exception {
    Connection connection = Connection.StandIn.at(sandbox().port(), sandbox().token());
    return Bot.connect(
        connection,
        house.house(),
        occurrence -> {},
        new Fleet(sharding, Fleet.alone().turns(), Optional.empty()));
  }

  private InteractionResponse ask(int shard) throws InterruptedException {
    return sandbox()
        .as("Ada")
        .slash(club(shard).channel(), "ask", Map.of("question", "Who runs the ferry?"))
        .await(SandboxExtension.PATIENCE);
  }

  @Test
  void everyServerIsAnsweredOnceByWhoHasItsShard() throws Exception {
    try (Bot low = connect(first, FIRST);
        Bot high = connect(second, SECOND)) {
      assertThat(low.link().guilds() + high.link().guilds())
          .isEqualTo(sandbox().world().guilds().size());
      for (int shard = 0; shard < SHARDS; shard++) {
        assertThat(ask(shard)).isInstanceOf(InteractionResponse.Reply.class);
      }
    }
    assertThat(sandbox().requests()).noneMatch(RestRequest::refused);
    assertThat(sandbox().requests())
        .filteredOn(request -> request.method().equals("PUT"))
        .as("registrations of the commands")
        .hasSize(1);
  }

  @Test
  void whereAProcessIsGoneTheOthersServersAreAnsweredAllTheSame() throws Exception {
    try (Bot low = connect(first, FIRST)) {
      Bot high = connect(second, SECOND);
      assertThat(ask(2)).isInstanceOf(InteractionResponse.Reply.class);
      high.close();

      assertThat(ask(0)).isInstanceOf(InteractionResponse.Reply.class);
      assertThat(low.link().state()).isEqualTo(Link.State.CONNECTED);
      try (Bot _ = connect(second, SECOND)) {
        assertThat(ask(2)).isInstanceOf(InteractionResponse.Reply.class);
      }
    }
  }

  @Test
  void aServerThatAnotherProcessHasIsNotTakenForOneThatWasLeft() throws Exception {
    first.store().prefer(club(2).guild(), Preferences.standard());

    try (Bot _ = connect(first, FIRST)) {
      Instant later = Instant.now().plus(Duration.ofDays(365));
      assertThat(first.store().expire(Instant.EPOCH, Instant.EPOCH, later)).isEmpty();
    }
  }

  @Test
  void aProcessThatIsAloneHasAsManyShardsAsDiscordRecommends() throws Exception {
    try (Bot bot = connect(first, Optional.empty())) {
      assertThat(sandbox().identifications())
          .extracting(Identification::shard, Identification::shards)
          .containsExactlyInAnyOrder(tuple(0, SHARDS), tuple(1, SHARDS), tuple(2, SHARDS));
      for (int shard = 0; shard < SHARDS; shard++) {
        assertThat(ask(shard)).isInstanceOf(InteractionResponse.Reply.class);
      }
      assertThat(bot.link().guilds()).isEqualTo(sandbox().world().guilds().size());
    }
    assertThat(sandbox().requests()).noneMatch(RestRequest::refused);
  }

  @Test
  void thereAreNoShardsBeyondTheLast() {
    assertThatThrownBy(() -> new Sharding(4, 2, 4)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Sharding(4, 3, 2)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Sharding(4, -1, 2)).isInstanceOf(IllegalArgumentException.class);
  }
}
