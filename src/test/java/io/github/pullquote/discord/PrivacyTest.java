package io.github.pullquote.discord;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.library.SqliteStore;
import io.github.pullquote.sandbox.SandboxExtension;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// `/privacy`: what is kept, and how it is deleted.
class PrivacyTest {
  @RegisterExtension final BotExtension bot = BotExtension.patient(Articles.ferry());

  private final Host ada = Host.ada(bot);

  private Shown privacy(String user) {
    return bot.use(user, "general", "privacy", Map.of());
  }

  @Test
  void everybodyIsToldWhatIsKept() {
    Shown card = privacy("Ben");

    assertThat(card.isPrivate()).isTrue();
    assertThat(card.text())
        .startsWith("### What I keep of this server")
        .contains("30 days", "members with *Manage Server*");
    assertThat(card.buttons()).isEmpty();
  }

  @Test
  void inDirectMessagesNoWordIsKept() {
    Shown card = bot.use("Ada", bot.as("Ada").direct(), "privacy", Map.of());

    assertThat(card.text()).startsWith("### What I keep of our conversation: no word of it");
    assertThat(card.buttons()).isEmpty();
  }

  @Test
  void itIsAskedOnceMoreAndCanBeKept() {
    ada.holds(Articles.orchard());
    ada.article("use", Map.of("article", "orchard"));

    Shown question = ada.press(privacy("Ada"), "Delete this server’s library");

    assertThat(question.text()).contains("1 article", "1 binding of a channel");
    assertThat(question.buttons()).containsExactly("Keep it", "Delete everything");
    assertThat(ada.press(question, "Keep it").text()).isEqualTo("Kept: nothing was deleted.");
    assertThat(ada.titles()).containsExactly("An Orchard on the Roof");
  }

  @Test
  void allIsDeleted() throws Exception {
    Shown waiting = ada.add("bridge.md", GlassBridge.markdown());
    ada.press(ada.add("roof.md", Articles.orchardText()), "Add");
    ada.holds(Articles.sections(2));
    ada.article("remove", Map.of("article", "The Log of the Sparrow"));
    ada.article("use", Map.of("article", "orchard"));
    ada.use("settings", Map.of("answers", "private"));
    assertThat(bot.ask("Ben", "Who complained about the bees?").text()).contains("honey");

    Shown question = ada.press(privacy("Ada"), "Delete this server’s library");
    assertThat(ada.press(question, "Delete everything").text())
        .isEqualTo("**Deleted:** 1 article and all else that I kept of this server.");
    assertThat(bot.house().store().guilds()).isEmpty();

    assertThat(bot.ask("Ben", "Who complained about the bees?").text()).doesNotContain("honey");
    assertThat(bot.ask("Ben", "Who repairs the engine?").isPrivate()).isFalse();
    assertThat(ada.press(waiting, "Add").text()).startsWith("This article doesn’t wait");
    assertThat(ada.titles()).isEmpty();
    bot.stop();
    assertThat(bot.data().resolve("index").resolve(Long.toString(ada.guild()))).doesNotExist();
    assertThat(bytesOnDisk()).doesNotContain("given honey", "vinegar", "grey whale");
  }

  private String bytesOnDisk() throws IOException {
    StringBuilder all = new StringBuilder();
    Path database = SqliteStore.file(bot.data());
    try (Stream<Path> files = Files.walk(bot.data())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (file.startsWith(bot.data().resolve("index"))
            || file.getFileName().toString().startsWith(database.getFileName().toString())) {
          all.append(Files.readString(file, StandardCharsets.ISO_8859_1));
        }
      }
    }
    return all.toString();
  }

  @Test
  void anotherServerKeepsAll() {
    Host there = Host.elsewhere(bot, "elsewhere");
    there.holds(Articles.orchard());
    ada.holds(Articles.orchard());

    ada.press(ada.press(privacy("Ada"), "Delete this server’s library"), "Delete everything");

    assertThat(there.titles()).containsExactly("An Orchard on the Roof");
    assertThat(
            bot.use("Ada", "elsewhere", "ask", Map.of("question", "Who complained about the bees?"))
                .text())
        .contains("honey");
  }

  @Test
  void whoMayNotManageTheServerDeletesNothing() {
    ada.holds(Articles.orchard());

    for (String id : List.of("m1|d||", "m1|y||", "m1|k||")) {
      Shown forged = new Shown(OlderBot.sendButton(bot.sandbox(), "general", id));
      Shown refusal =
          new Shown(
              bot.as("Ben").press(forged.message(), id).awaitReply(SandboxExtension.PATIENCE));
      assertThat(refusal.isPrivate()).isTrue();
      assertThat(refusal.text()).startsWith("You need the permission *Manage Server*");
    }
    assertThat(ada.titles()).containsExactly("An Orchard on the Roof");
  }

  @Test
  void theButtonsOfADirectMessageDeleteNothing() {
    ada.holds(Articles.orchard());
    String direct = bot.as("Ada").direct();
    Shown forged = new Shown(OlderBot.sendButton(bot.sandbox(), direct, "m1|y||"));

    assertThat(
            new Shown(
                    bot.as("Ada")
                        .press(forged.message(), "m1|y||")
                        .awaitReply(SandboxExtension.PATIENCE))
                .text())
        .startsWith("You need the permission *Manage Server*");
    assertThat(ada.titles()).containsExactly("An Orchard on the Roof");
  }

  @Test
  void aServerCanBeginAnewAfterwards() {
    ada.holds(Articles.orchard());
    ada.press(ada.press(privacy("Ada"), "Delete this server’s library"), "Delete everything");

    ada.press(ada.add("roof.md", Articles.orchardText()), "Add");

    assertThat(bot.ask("Ben", "Who complained about the bees?").text()).contains("honey");
  }
}
