package io.github.pullquote.discord;

import static io.github.pullquote.sandbox.SandboxExtension.PATIENCE;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.pullquote.discord.Occurrence.Cause;
import io.github.pullquote.discord.Occurrence.Deed;
import io.github.pullquote.discord.Occurrence.Disconnected;
import io.github.pullquote.discord.Occurrence.Missed;
import io.github.pullquote.discord.Occurrence.Reconnected;
import io.github.pullquote.sandbox.Faults;
import io.github.pullquote.sandbox.InteractionResponse;
import io.github.pullquote.sandbox.RestRequest;
import io.github.pullquote.sandbox.SandboxInteraction;
import io.github.pullquote.sandbox.SandboxSettings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What becomes of questions when the connection to Discord is lost, in every way that it can be.
class LostConnectionTest {
  private static final String QUESTION = "Who repairs the engine?";

  @RegisterExtension
  final BotExtension bot =
      new BotExtension(
          SandboxSettings.standard()
              .withTimes(Duration.ofSeconds(2), Duration.ofMinutes(15))
              .withHeartbeat(Duration.ofSeconds(1)),
          Articles.ferry());

  private final List<JsonNode> written = new ArrayList<>();

  @BeforeEach
  void jdaWarnsOfWhatIsLost() {
    bot.expectRefusals();
  }

  private Faults faults() {
    return bot.sandbox().faults();
  }

  private SandboxInteraction ask() {
    return bot.as("Ben").slash("general", "ask", Map.of("question", QUESTION, "private", true));
  }

  private void write() {
    written.add(bot.as("Ben").send("general", bot.mention() + " " + QUESTION));
  }

  private long repliesTo(JsonNode message) {
    return bot.as("Ben").messages("general").stream()
        .filter(it -> it.path("message_reference").path("message_id").equals(message.path("id")))
        .count();
  }

  private void awaitReplies() {
    Appointments.until(() -> written.stream().allMatch(message -> repliesTo(message) > 0));
  }

  private void assertAnsweredOnce() {
    assertThat(written).allSatisfy(message -> assertThat(repliesTo(message)).isEqualTo(1));
  }

  @Test
  void whatIsWrittenMeanwhileIsAnsweredOnceHoweverTheConnectionIsLost() throws Exception {
    Stream<Consumer<Faults>> closed =
        Stream.of(1_000, 1_001, 4_000, 4_001, 4_002, 4_003, 4_005, 4_007, 4_008, 4_009)
            .map(code -> it -> it.closeGateway(code));
    Stream<Consumer<Faults>> others =
        Stream.of(Faults::dropGateway, Faults::askToReconnect, it -> it.invalidateSession(true));
    for (Consumer<Faults> loss : Stream.concat(closed, others).toList()) {
      loss.accept(faults());
      write();
      assertThat(bot.told(Disconnected.class)).isNotNull();
      assertThat(bot.told(Reconnected.class)).isEqualTo(new Reconnected(true));
    }

    faults().holdHeartbeatAcks(true);
    write();
    assertThat(bot.told(Disconnected.class)).isNotNull();
    faults().holdHeartbeatAcks(false);
    assertThat(bot.told(Reconnected.class)).isEqualTo(new Reconnected(true));

    faults().invalidateSession(false);
    assertThat(bot.told(Reconnected.class)).isEqualTo(new Reconnected(false));
    write();

    awaitReplies();
    bot.stop();
    assertAnsweredOnce();
  }

  @Test
  void whatIsBroughtAgainIsNotAnsweredAgain() throws Exception {
    faults().repeatInteractions(true);
    faults().repeatMessages(true);
    faults().replayOnResume(50);
    write();
    awaitReplies();

    faults().dropGateway();
    assertThat(bot.told(Reconnected.class)).isEqualTo(new Reconnected(true));
    write();
    SandboxInteraction asked = ask();
    asked.awaitReply(PATIENCE);
    awaitReplies();
    bot.stop();

    assertAnsweredOnce();
    assertThat(asked.messages()).hasSize(1);
    assertThat(bot.sandbox().requests())
        .filteredOn(request -> request.method().equals("POST"))
        .extracting(RestRequest::status)
        .containsExactlyInAnyOrder(200, 200, 200);
  }

  @Test
  void afterAnOutageMessagesAreAnsweredAndCommandsCountedAsTooLate() throws Exception {
    faults().refuseGateway(true);
    faults().dropGateway();
    Appointments.until(() -> faults().turnedAway() > 0);
    SandboxInteraction asked = ask();
    write();
    assertThat(asked.await(PATIENCE)).isInstanceOf(InteractionResponse.Failed.class);

    faults().refuseGateway(false);
    awaitReplies();

    assertThat(bot.told(Missed.class)).isEqualTo(new Missed(Deed.COMMAND, Cause.TOO_LATE));
    assertThat(bot.complaints())
        .containsExactly("Too late to answer an interaction: Discord had stopped waiting");
    bot.stop();
    assertAnsweredOnce();
    assertThat(asked.messages()).isEmpty();
  }
}
