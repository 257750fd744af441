package io.github.pullquote.discord;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.sandbox.InteractionResponse;
import io.github.pullquote.sandbox.InteractionResponse.Modal;
import io.github.pullquote.sandbox.SandboxExtension;
import io.github.pullquote.sandbox.SandboxInteraction;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A store that can't be written: whoever tries is told a number, and nothing is lost.
class FailingStoreTest {
  private static final Pattern INCIDENT = Pattern.compile("`([0-9a-v]{8})`");

  @RegisterExtension final BotExtension bot = BotExtension.patient(Articles.ferry());

  private final Host ada = Host.ada(bot);

  @BeforeEach
  void expectWhatIsLogged() {
    bot.expectRefusals();
  }

  private void assertReported(Shown card) {
    assertThat(card.isPrivate()).isTrue();
    assertThat(card.text())
        .startsWith("I can’t read or write what I keep just now, so I couldn’t do that.");
    Matcher number = INCIDENT.matcher(card.text());
    assertThat(number.find()).isTrue();
    assertThat(bot.complaints()).anyMatch(it -> it.contains(number.group(1)));
  }

  @Test
  void whatCouldNotBeAddedCanBeAddedLater() throws Exception {
    Shown preview = ada.add("bridge.md", GlassBridge.markdown());
    try (OtherProcess other = new OtherProcess(bot.data())) {
      other.refuse("INSERT ON article");
      assertReported(ada.press(preview, "Add"));
      assertThat(ada.titles()).isEmpty();
      other.allow();
    }

    assertThat(ada.press(preview, "Add").text()).startsWith("**Added:** *The Glass Bridge*");
    assertThat(bot.ask("Ben", GlassBridge.QUESTION).text()).contains(GlassBridge.ANSWER);
  }

  @Test
  void aFailureThatTakesLongLeavesTheCardAsItIs() throws Exception {
    Shown preview = ada.add("bridge.md", GlassBridge.markdown());
    try (OtherProcess other = new OtherProcess(bot.data())) {
      other.beginWriting();
      SandboxInteraction adding = bot.as("Ada").press(preview.message(), preview.id("Add"));
      assertThat(adding.await(SandboxExtension.PATIENCE))
          .isInstanceOf(InteractionResponse.DeferredUpdate.class);
      other.refuse("INSERT ON article");
      other.endWriting();
      assertReported(bot.changed(preview));
      other.allow();
    }

    assertThat(bot.seen("Ada", "general").getFirst().buttons()).isEqualTo(preview.buttons());
    assertThat(ada.press(preview, "Add").text()).startsWith("**Added:**");
  }

  @Test
  void whatCouldNotBeKeptIsNotShown() throws Exception {
    try (OtherProcess other = new OtherProcess(bot.data())) {
      other.refuse("INSERT ON submission");
      assertReported(ada.add("bridge.md", GlassBridge.markdown()));
      other.allow();
    }

    assertThat(ada.add("bridge.md", GlassBridge.markdown()).buttons()).contains("Add");
  }

  @Test
  void whatCouldNotBeRemovedIsStillAsked() throws Exception {
    ada.holds(Articles.orchard());
    try (OtherProcess other = new OtherProcess(bot.data())) {
      other.refuse("UPDATE ON article");
      assertReported(ada.article("remove", Map.of("article", "orchard")));
      Modal form = ada.form("rename", Map.of("article", "orchard"));
      assertReported(ada.fill(form, Map.of("title", "Apples")));
      other.allow();
    }

    assertThat(bot.ask("Ben", "Who complained about the bees?").text())
        .contains("honey", "*An Orchard on the Roof*");
  }

  @Test
  void settingsAndBindingsStayAsTheyWere() throws Exception {
    ada.holds(Articles.orchard());
    try (OtherProcess other = new OtherProcess(bot.data())) {
      other.refuse("UPDATE ON guild");
      assertReported(ada.use("settings", Map.of("answers", "private")));
      other.allow();
      other.refuse("INSERT ON binding");
      assertReported(ada.article("use", Map.of("article", "orchard")));
      other.allow();
    }

    assertThat(bot.ask("Ben", "Who repairs the engine?").isPrivate()).isFalse();
  }

  @Test
  void whatCouldNotBeDeletedIsAllThere() throws Exception {
    ada.holds(Articles.orchard());
    Shown question = ada.press(ada.use("privacy", Map.of()), "Delete this server’s library");
    try (OtherProcess other = new OtherProcess(bot.data())) {
      other.refuse("DELETE ON guild");
      assertReported(ada.press(question, "Delete everything"));
      other.allow();
    }

    assertThat(bot.ask("Ben", "Who complained about the bees?").text()).contains("honey");
    assertThat(ada.press(question, "Delete everything").text())
        .startsWith("**Deleted:** 1 article");
  }
}
