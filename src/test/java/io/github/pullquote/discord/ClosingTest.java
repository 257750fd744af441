package io.github.pullquote.discord;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.sandbox.InteractionResponse;
import io.github.pullquote.sandbox.SandboxExtension;
import io.github.pullquote.sandbox.SandboxInteraction;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The bot is asked to stop while it answers.
class ClosingTest {
  @RegisterExtension final BotExtension bot = BotExtension.patient(Articles.ferry());

  @Test
  void whatWasBegunIsAnsweredBeforeTheBotIsClosed() throws Exception {
    CountDownLatch over = new CountDownLatch(1);
    CompletableFuture<Void> change = holdLibraries(over);
    SandboxInteraction asking =
        bot.as("Ben").slash("general", "ask", Map.of("question", "Who repairs the engine?"));
    assertThat(asking.await(SandboxExtension.PATIENCE))
        .isInstanceOf(InteractionResponse.Deferred.class);
    Bot running = bot.running();

    CompletableFuture<Void> closing =
        CompletableFuture.runAsync(running::close, Thread::startVirtualThread);
    while (running.link().state() != Link.State.CLOSING) {
      assertThat(closing).isNotDone();
    }
    over.countDown();

    assertThat(new Shown(asking.awaitReply(SandboxExtension.PATIENCE)).text()).contains("¶5.1");
    assertThat(closing).succeedsWithin(SandboxExtension.PATIENCE);
    assertThat(change).succeedsWithin(SandboxExtension.PATIENCE);
    assertThat(running.awaitEnd()).isEmpty();
  }

  /// Somebody changes the server's library, and questions wait for it.
  private CompletableFuture<Void> holdLibraries(CountDownLatch over) throws InterruptedException {
    long guild = Host.ada(bot).guild();
    CountDownLatch begun = new CountDownLatch(1);
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
                          awaitUninterrupted(over);
                          return "";
                        }),
            Thread::startVirtualThread);
    begun.await();
    return change;
  }

  private static void awaitUninterrupted(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
