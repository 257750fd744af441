package io.github.pullquote.discord;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.sandbox.InteractionResponse;
import io.github.pullquote.sandbox.SandboxExtension;
import io.github.pullquote.sandbox.SandboxInteraction;
import io.github.pullquote.sandbox.SandboxSettings;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
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

  @Test
  void aQuestionThatWaitsForItsLibraryIsPromisedPrivatelyAndCanBeShared() {
    long guild = Host.ada(bot).guild();
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch over = new CountDownLatch(1);
    CompletableFuture<Void> change =
        CompletableFuture.runAsync(
            () ->
                bot.house()
                    .house()
                    .libraries()
                    .make(
                        guild,
                        () -> {
                          begun.countDown();
                          await(over);
                          return "";
                        }));
    await(begun);

    SandboxInteraction asking =
        bot.as("Ben").slash("general", "ask", Map.of("question", "Who repairs the engine?"));
    assertThat(asking.await(SandboxExtension.PATIENCE))
        .isInstanceOf(InteractionResponse.Deferred.class);
    over.countDown();

    Shown answer = new Shown(asking.awaitReply(SandboxExtension.PATIENCE));
    assertThat(answer.isPrivate()).isTrue();
    assertThat(answer.text()).contains("¶5.1");
    assertThat(answer.buttons()).contains("Share");
    assertThat(bot.share("Ben", answer).text()).contains("¶5.1");
    assertThat(change).succeedsWithin(SandboxExtension.PATIENCE);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
