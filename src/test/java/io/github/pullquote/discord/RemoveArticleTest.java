package io.github.pullquote.discord;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.sandbox.SandboxExtension;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// `/article remove`, and its undoing.
class RemoveArticleTest {
  private static final String BEES = "Who complained about the bees?";
  private static final String TOO_LATE = "It’s too late to undo this";

  @RegisterExtension final BotExtension bot = BotExtension.patient(Articles.ferry());

  private final Host ada = Host.ada(bot);

  @BeforeEach
  void give() {
    ada.holds(Articles.orchard());
  }

  private Shown remove() {
    return ada.article("remove", Map.of("article", "An Orchard on the Roof"));
  }

  @Test
  void whatIsRemovedIsAskedByNobody() {
    Shown old = bot.ask("Ben", BEES);
    assertThat(old.text()).contains("honey");

    Shown removed = remove();

    assertThat(removed.isPrivate()).isTrue();
    assertThat(removed.text()).startsWith("**Removed:** *An Orchard on the Roof*.");
    assertThat(bot.ask("Ben", BEES).text()).doesNotContain("honey");
    assertThat(bot.press("Ben", old, "Context").text())
        .startsWith("That article is no longer here");
    assertThat(bot.type("Ben", "ask", "article", Map.of("article", "orchard"))).isEmpty();
  }

  @Test
  void aRemovalIsUndone() {
    Shown old = bot.ask("Ben", BEES);
    Shown removed = remove();
    bot.clock().advance(Duration.ofMinutes(9));

    assertThat(ada.press(removed, "Undo").text())
        .startsWith("**Restored:** *An Orchard on the Roof* is back");
    assertThat(bot.ask("Ben", BEES).text()).contains("honey");
    assertThat(bot.press("Ben", old, "Context").text()).contains("Bees came in the second summer");
  }

  @Test
  void aRemovalIsUndoneAfterARestart() throws Exception {
    Shown removed = remove();

    bot.restart(Articles.ferry());

    assertThat(ada.press(removed, "Undo").text()).startsWith("**Restored:**");
    assertThat(bot.ask("Ben", BEES).text()).contains("honey");
  }

  @Test
  void afterTenMinutesItIsTooLate() {
    Shown removed = remove();
    bot.clock().advance(Duration.ofMinutes(10).plusMillis(1));

    assertThat(ada.press(removed, "Undo").text()).startsWith(TOO_LATE);
    bot.house().tidy();
    assertThat(ada.press(removed, "Undo").text()).startsWith(TOO_LATE);
    assertThat(ada.titles()).isEmpty();
  }

  @Test
  void aRemovalIsUndoneOnce() {
    Shown removed = remove();
    String undo = removed.id("Undo");
    ada.press(removed, "Undo");

    Shown old = new Shown(OlderBot.sendButton(bot.sandbox(), "general", undo));
    Shown notice =
        new Shown(bot.as("Ada").press(old.message(), undo).awaitReply(SandboxExtension.PATIENCE));

    assertThat(notice.text()).startsWith(TOO_LATE);
    assertThat(ada.titles()).containsExactly("An Orchard on the Roof");
  }

  @Test
  void whatComesWithTheBotStays() {
    Shown refusal = ada.article("remove", Map.of("article", "The Ferry That Waits"));

    assertThat(refusal.isPrivate()).isTrue();
    assertThat(refusal.text()).startsWith("*The Ferry That Waits* comes with the bot");
    assertThat(bot.ask("Ben", "Who repairs the engine?").text()).contains("¶5.1");
  }

  @Test
  void onlyWhatCanBeRemovedIsOffered() {
    assertThat(bot.type("Ada", "article remove", "article", Map.of("article", "")))
        .extracting(BotExtension.Choice::name)
        .containsExactly("An Orchard on the Roof");
    assertThat(bot.type("Ada", "article info", "article", Map.of("article", ""))).hasSize(2);
  }

  @Test
  void anArticleThatIsGoneMeanwhileIsNotFound() {
    String chosen =
        bot.type("Ada", "article remove", "article", Map.of("article", "")).getFirst().value();
    remove();

    Shown notice = ada.article("remove", Map.of("article", chosen));

    assertThat(notice.isPrivate()).isTrue();
    assertThat(notice.text()).startsWith("Which article do you mean by");
  }

  @Test
  void theSameTextCanBeAddedWhileTheRemovedOneCanComeBack() {
    Shown removed = remove();
    Shown preview = ada.add("roof.md", Articles.orchardText());
    assertThat(ada.press(preview, "Add").text()).startsWith("**Added:**");

    assertThat(ada.press(removed, "Undo").text()).startsWith("**Restored:**");
    assertThat(ada.titles()).hasSize(2);
    assertThat(bot.ask("Ben", BEES).text()).contains("honey");
  }
}
