package io.github.pullquote.discord;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.sandbox.InteractionResponse;
import io.github.pullquote.sandbox.SandboxExtension;
import io.github.pullquote.sandbox.SandboxInteraction;
import io.github.pullquote.sandbox.SandboxSettings;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// An answer that Discord would not wait for, because Discord itself is slow.
class DeferralTest {
  private static final Duration SLOW = Duration.ofMillis(2_300);

  @RegisterExtension
  final BotExtension bot =
      new BotExtension(
          SandboxSettings.standard().withTimes(Duration.ofSeconds(15), Duration.ofMinutes(15)),
          Articles.ferry());

  @Test
  void anAnswerThatTakesLongIsPromisedAndThenGiven() {
    bot.expectRefusals();
    bot.sandbox().faults().delayRest(SLOW);

    SandboxInteraction posting =
        bot.as("Ben")
            .slash(
                "general",
                "keypoints",
                Map.of("channel", bot.sandbox().world().channel("book-club")));

    assertThat(posting.await(SandboxExtension.PATIENCE))
        .isInstanceOf(InteractionResponse.Deferred.class);
    Shown receipt = new Shown(posting.awaitReply(SandboxExtension.PATIENCE));
    assertThat(receipt.text()).startsWith("Posted: ");
    assertThat(receipt.isPrivate()).isTrue();
    assertThat(bot.seen("Ben", "book-club")).hasSize(1);
  }
}
