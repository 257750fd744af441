package io.github.pullquote.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.channel.concrete.TextChannel;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RestFaultsTest {
  private static final String MESSAGES = "/channels/{channel_id}/messages";

  @RegisterExtension final SandboxExtension discord = new SandboxExtension();
  private TextChannel general;

  @BeforeEach
  void connect() {
    JDA jda = discord.connect();
    general = jda.getTextChannelsByName("general", true).getFirst();
  }

  private void sendsAtLast() {
    general.sendMessage("Hello").complete();

    assertThat(discord.sandbox().as("Ben").messages("general")).hasSize(1);
    assertThat(discord.sandbox().refusals()).hasSize(1);
  }

  @Test
  void theClientTriesAgainAfterABadGateway() {
    discord.sandbox().faults().failNext(502, 1);

    sendsAtLast();
  }

  @ParameterizedTest
  @EnumSource
  void theClientWaitsWhateverTheLimitIs(RateLimit limit) {
    discord.expectComplaints();
    discord.sandbox().faults().rateLimitNext(limit, 1, 1);

    sendsAtLast();
  }

  @Test
  void aConnectionThatIsResetIsMadeAgain() {
    discord.expectComplaints();
    discord.sandbox().faults().breakNext(Breakage.RESET, false, 1);

    general.sendMessage("Hello").complete();

    assertThat(discord.sandbox().as("Ben").messages("general")).hasSize(1);
    assertThat(discord.sandbox().requests())
        .filteredOn(request -> request.method().equals("POST"))
        .extracting(RestRequest::status)
        .containsExactly(0, 200);
  }

  @ParameterizedTest
  @EnumSource
  void whatIsDoneIsDoneThoughTheConnectionBreaks(Breakage how) {
    discord.expectComplaints();
    // What is silent for ever would keep the test waiting.
    discord.sandbox().onRequest(request -> discord.sandbox().faults().end());
    discord.sandbox().faults().breakNext(how, true, 1);

    assertThat(general.sendMessage("Hello").setNonce("1").submit())
        .satisfiesAnyOf(
            sent -> assertThat(sent).succeedsWithin(SandboxExtension.PATIENCE),
            sent -> assertThat(sent).failsWithin(SandboxExtension.PATIENCE));
    assertThat(discord.sandbox().as("Ben").messages("general")).hasSize(1);
  }

  @Test
  void withoutAGoodTokenNothingIsDone() {
    discord.sandbox().faults().refuseToken(true);

    assertThat(code()).isZero();
    assertThat(discord.sandbox().requests().getLast().status()).isEqualTo(401);
    assertThat(discord.sandbox().as("Ben").messages("general")).isEmpty();
  }

  @Test
  void faultsThatThereAreNotAreRefused() {
    Faults faults = discord.sandbox().faults();

    assertThatIllegalArgumentException().isThrownBy(() -> faults.closeGateway(999));
    assertThatIllegalArgumentException().isThrownBy(() -> faults.closeGateway(5_000));
    assertThatIllegalArgumentException().isThrownBy(() -> faults.failNext(200, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> faults.failNext(500, 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> faults.breakNext(Breakage.RESET, false, -1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> faults.rateLimitNext(RateLimit.GLOBAL, -1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> faults.replayOnResume(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> faults.delayRest(Duration.ofMillis(-1)));
  }

  private int code() {
    return assertThatThrownBy(() -> general.sendMessage("Hello").complete())
        .asInstanceOf(InstanceOfAssertFactories.type(ErrorResponseException.class))
        .actual()
        .getErrorCode();
  }

  @Test
  void oneRouteRefusesUntilTheFaultEnds() {
    discord.sandbox().faults().refuse("POST", MESSAGES, 400, 200_000, "Blocked");

    assertThat(code()).isEqualTo(200_000);
    assertThat(code()).isEqualTo(200_000);
    assertThat(general.getHistory().retrievePast(10).complete()).isEmpty();

    discord.sandbox().faults().end();
    general.sendMessage("Hello").complete();
    assertThat(general.getHistory().retrievePast(10).complete()).hasSize(1);
  }

  @Test
  void whatIsDoneIsDoneThoughTheAnswerIsLost() {
    discord.sandbox().faults().loseAnswers("POST", MESSAGES, 500);

    assertThat(code()).isZero();
    assertThat(discord.sandbox().as("Ben").messages("general")).hasSize(1);

    discord.sandbox().faults().end();
    general.sendMessage("Hello again").complete();
    assertThat(discord.sandbox().as("Ben").messages("general")).hasSize(2);
  }

  @Test
  void requestsAreRecordedWithTheirTemplates() {
    general.sendMessage("Hello").complete();

    RestRequest last = discord.sandbox().requests().getLast();
    assertThat(last.method()).isEqualTo("POST");
    assertThat(last.template()).contains("/channels/{channel_id}/messages");
    assertThat(last.body().path("content").asText()).isEqualTo("Hello");
    assertThat(last.status()).isEqualTo(200);
  }
}
