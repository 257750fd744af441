package io.github.pullquote.discord;

import static io.github.pullquote.sandbox.SandboxExtension.PATIENCE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.sandbox.Channel;
import io.github.pullquote.sandbox.Forgery;
import io.github.pullquote.sandbox.RestRequest;
import io.github.pullquote.sandbox.SandboxInteraction;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What Discord brings twice is done once.
class RepeatedEventTest {
  @RegisterExtension final BotExtension bot = BotExtension.patient(Articles.ferry());

  @BeforeEach
  void refusalsAreHowDiscordSaysIt() {
    bot.expectRefusals();
  }

  private SandboxInteraction keyPoints(Optional<String> channel) {
    Map<String, Object> options = new HashMap<>(Map.of("thread", true));
    channel.ifPresent(it -> options.put("channel", bot.sandbox().world().channel(it)));
    return bot.as("Ben").slash("general", "keypoints", options);
  }

  private long threads() {
    return bot.sandbox().world().channels().stream()
        .filter(Channel.PublicThread.class::isInstance)
        .count();
  }

  private List<RestRequest> postings() {
    return bot.sandbox().requests().stream()
        .filter(it -> it.template().equals(Optional.of("/channels/{channel_id}/messages")))
        .toList();
  }

  @Test
  void keyPointsArePostedOnceHere() throws Exception {
    bot.sandbox().faults().repeatInteractions(true);

    keyPoints(Optional.empty()).awaitReply(PATIENCE);
    bot.stop();

    assertThat(bot.seen("Ben", "general")).hasSize(1);
    assertThat(threads()).isEqualTo(1);
    assertThat(bot.complaints()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 2_300})
  void keyPointsArePostedOnceInAnotherChannelHoweverSlowDiscordIs(long delay) throws Exception {
    bot.sandbox().faults().repeatInteractions(true);
    bot.sandbox().faults().delayRest(Duration.ofMillis(delay));

    Shown receipt = new Shown(keyPoints(Optional.of("book-club")).awaitReply(PATIENCE));
    bot.stop();

    assertThat(receipt.text()).contains("The discussion: <#");
    assertThat(postings()).hasSize(1);
    assertThat(bot.seen("Ben", "book-club")).hasSize(1);
    assertThat(bot.seen("Ben", "general")).hasSize(1);
    assertThat(threads()).isEqualTo(1);
    assertThat(bot.complaints()).isEmpty();
  }

  @Test
  void theNonceIsTheInteractionAndDiscordIsAskedToHeedIt() {
    SandboxInteraction command = keyPoints(Optional.of("book-club"));
    command.awaitReply(PATIENCE);

    RestRequest posting = postings().getFirst();
    assertThat(posting.body().path("enforce_nonce").asBoolean()).isTrue();
    assertThat(Forgery.id(command)).contains(posting.body().path("nonce").asText());
    OlderBot.repeat(bot.sandbox(), posting);
    assertThat(bot.seen("Ben", "book-club")).hasSize(1);
  }

  private Shown secret() {
    return bot.use(
        "Ben", "general", "ask", Map.of("question", "Who repairs the engine?", "private", true));
  }

  @Test
  void anAnswerIsSharedOnce() throws Exception {
    Shown secret = secret();
    bot.sandbox().faults().repeatInteractions(true);

    bot.share("Ben", secret);
    bot.stop();

    assertThat(bot.seen("Cleo", "general")).hasSize(1);
    assertThat(bot.complaints()).isEmpty();
  }

  @Test
  void anAnswerIsNotSharedAgainAfterARestart() throws Exception {
    Shown secret = secret();
    bot.share("Ben", secret);
    bot.restart(Articles.ferry());

    Forgery.press(bot.as("Ben"), secret.message(), secret.id("Share")).await(PATIENCE);
    bot.stop();

    assertThat(postings()).hasSize(2);
    assertThat(bot.seen("Cleo", "general")).hasSize(1);
  }

  @Test
  void anAnswerIsGivenOnce() throws Exception {
    bot.sandbox().faults().repeatInteractions(true);

    bot.ask("Ben", "Who repairs the engine?");
    bot.stop();

    assertThat(bot.seen("Ben", "general")).hasSize(1);
    assertThat(bot.complaints()).isEmpty();
  }
}
