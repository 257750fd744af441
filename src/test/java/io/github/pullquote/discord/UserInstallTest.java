package io.github.pullquote.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.pullquote.card.LibraryId;
import io.github.pullquote.sandbox.Channel;
import io.github.pullquote.sandbox.Forgery;
import io.github.pullquote.sandbox.Guild;
import io.github.pullquote.sandbox.InteractionResponse;
import io.github.pullquote.sandbox.Permission;
import io.github.pullquote.sandbox.SandboxExtension;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Ben has the app for himself: on a server that the bot is no member of, and among friends.
class UserInstallTest {
  private static final String ENGINE = "Who repairs the engine?";
  private static final String AWAY = "away";
  private static final String FRIENDS = "friends";
  private static final List<String> READING =
      List.of(
          "ask",
          "keypoints",
          "cite",
          "check",
          "outline",
          "articles",
          "privacy",
          "help",
          "Ask the article",
          "Check quote");

  @RegisterExtension final BotExtension bot = BotExtension.patient(Articles.ferry());

  private Guild elsewhere = new Guild("0", "", "0", List.of(), List.of(), Optional.empty());

  @BeforeEach
  void install() {
    elsewhere =
        bot.sandbox()
            .installations()
            .guildWithoutBot(
                "Elsewhere",
                EnumSet.of(
                    Permission.VIEW_CHANNEL,
                    Permission.SEND_MESSAGES,
                    Permission.USE_APPLICATION_COMMANDS),
                "Ben",
                "Cleo");
    bot.sandbox().world().addChannel(elsewhere.id(), AWAY);
    bot.sandbox().installations().group(FRIENDS, "Ben", "Cleo");
    bot.sandbox().installations().install("Ben");
  }

  private List<String> offered(String user, String channel) {
    return bot.as(user).commands(channel).stream().map(it -> it.path("name").asText()).toList();
  }

  private void assertNothingIsKept() throws Exception {
    assertThat(bot.house().store().guilds()).doesNotContain(Long.parseLong(elsewhere.id()));
    try (Stream<Path> files = Files.walk(bot.data())) {
      assertThat(files.map(it -> it.getFileName().toString())).doesNotContain(elsewhere.id());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {AWAY, FRIENDS})
  void whatReadsIsOfferedToWhoHasTheAppAndToNobodyElse(String channel) {
    assertThat(offered("Ben", channel)).containsExactlyInAnyOrderElementsOf(READING);
    assertThat(offered("Cleo", channel)).isEmpty();
  }

  @Test
  void theBotsOwnConversationOffersTheSame() {
    assertThat(offered("Ben", bot.as("Ben").direct())).containsExactlyInAnyOrderElementsOf(READING);
  }

  @ParameterizedTest
  @ValueSource(strings = {AWAY, FRIENDS})
  void everyCommandIsAnsweredFromTheOperatorsArticles(String channel) throws Exception {
    Host.ada(bot).holds(Articles.orchard());

    assertThat(bot.use("Ben", channel, "ask", Map.of("question", ENGINE)).text()).contains("¶5.1");
    assertThat(bot.use("Ben", channel, "cite", Map.of("reference", "5.1")).text())
        .contains("scrapyard");
    assertThat(
            bot.use("Ben", channel, "check", Map.of("quote", "She keeps a notebook of every bolt"))
                .text())
        .contains("¶5.2");
    assertThat(bot.use("Ben", channel, "outline", Map.of()).text()).contains("¶3–4");
    assertThat(bot.use("Ben", channel, "keypoints", Map.of()).text()).contains("hospital");
    assertThat(bot.use("Ben", channel, "articles", Map.of()).text())
        .contains("The Ferry That Waits")
        .doesNotContain("Orchard");
    assertThat(bot.use("Ben", channel, "privacy", Map.of()).text())
        .contains("What I keep of our conversation");
    assertThat(bot.use("Ben", channel, "help", Map.of()).text()).contains("“Why the ferry waits”");
    assertNothingIsKept();
  }

  @ParameterizedTest
  @ValueSource(strings = {AWAY, FRIENDS})
  void whatIsTypedIsCompleted(String channel) {
    InteractionResponse typed =
        bot.as("Ben")
            .autocomplete(channel, "ask", "question", Map.of("question", "repairs the engine"))
            .await(SandboxExtension.PATIENCE);

    assertThat(typed)
        .isInstanceOfSatisfying(
            InteractionResponse.Choices.class, it -> assertThat(it.choices()).isNotEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {AWAY, FRIENDS})
  void aMessageIsAskedAndChecked(String channel) throws Exception {
    JsonNode question = bot.as("Cleo").send(channel, ENGINE);
    JsonNode quote = bot.as("Cleo").send(channel, "“She keeps a notebook of every bolt.”");

    Shown answer = BotExtension.answer(bot.as("Ben").messageCommand(question, "Ask the article"));
    Shown checked = BotExtension.answer(bot.as("Ben").messageCommand(quote, "Check quote"));

    assertThat(answer.text()).contains("¶5.1");
    assertThat(checked.text()).contains("¶5.2");
    assertNothingIsKept();
  }

  @ParameterizedTest
  @ValueSource(strings = {AWAY, FRIENDS})
  void theButtonsWorkForWhoAskedAndForOthers(String channel) throws Exception {
    Shown card = bot.use("Ben", channel, "ask", Map.of("question", ENGINE));

    Shown others = bot.press("Cleo", card, "Context");
    assertThat(others.isPrivate()).isTrue();
    assertThat(others.text()).contains("¶4", "¶6");
    assertThat(bot.press("Cleo", card, "Remove").text()).startsWith("Only the one who asked");
    Shown wider = bot.press("Ben", card, "Context");
    assertThat(wider.text()).contains("¶4", "¶6");
    bot.as("Ben").press(wider.message(), wider.id("Remove"));
    bot.sandbox()
        .awaitMessages(
            channel,
            all -> all.stream().noneMatch(it -> it.path("id").equals(card.message().path("id"))),
            SandboxExtension.PATIENCE);
    assertNothingIsKept();
  }

  @ParameterizedTest
  @ValueSource(strings = {AWAY, FRIENDS})
  void aPrivateAnswerIsShared(String channel) {
    Shown card = bot.use("Ben", channel, "ask", Map.of("question", ENGINE, "private", true));
    assertThat(card.isPrivate()).isTrue();

    Shown shared = bot.share("Ben", card);

    assertThat(shared.text()).contains("¶5.1");
    assertThat(bot.seen("Cleo", channel)).hasSize(1);
  }

  @Test
  void nothingIsPostedInAnotherChannelOfAServerWithoutTheBot() {
    Channel.Text other = bot.sandbox().world().addChannel(elsewhere.id(), "other");

    assertThat(bot.use("Ben", AWAY, "keypoints", Map.of("channel", other)).text())
        .startsWith("I am not on this server");
    assertThat(bot.use("Ben", AWAY, "keypoints", Map.of("thread", true)).text())
        .startsWith("I am not on this server");
    assertThat(bot.use("Ben", FRIENDS, "keypoints", Map.of("thread", true)).text())
        .startsWith("Direct messages have no threads");
  }

  @Test
  void aServerWithTheBotHasItsOwnArticlesForWhoHasTheAppToo() {
    Host.ada(bot).holds(Articles.orchard());

    assertThat(bot.ask("Ben", "Who complained about the bees?").text()).contains("honey");
  }

  @Test
  void whatHostsDoIsRefusedWhereTheBotIsNoMember() throws Exception {
    JsonNode card = bot.use("Ben", AWAY, "ask", Map.of("question", ENGINE)).message();
    String deletion = LibraryId.of(LibraryId.Action.DELETE_ALL).toString();
    String pasting = LibraryId.of(LibraryId.Action.PASTE).toString();

    Shown press = BotExtension.answer(Forgery.press(bot.as("Ben"), card, deletion));
    Shown form =
        BotExtension.answer(
            Forgery.submit(bot.as("Ben"), card, pasting, Map.of("text-1", "A text to keep.")));

    assertThat(press.text()).startsWith("I’m no member of this server");
    assertThat(form.text()).startsWith("I’m no member of this server");
    assertNothingIsKept();
  }
}
