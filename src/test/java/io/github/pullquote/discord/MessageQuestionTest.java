package io.github.pullquote.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.pullquote.sandbox.Permission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Questions in ordinary messages.
class MessageQuestionTest {
  private static final String QUESTION = " Who repairs the engine?";

  @RegisterExtension final BotExtension bot = new BotExtension(Articles.ferry());

  @Test
  void aMentionIsAnsweredWithAReply() {
    JsonNode question = bot.as("Ben").send("general", bot.mention() + QUESTION);

    Shown reply = bot.replyTo(question);

    assertThat(reply.text()).contains("with parts from a scrapyard in Tarn.", "¶5.1");
    assertThat(reply.message().path("message_reference").path("message_id"))
        .isEqualTo(question.path("id"));
    assertThat(reply.buttons()).contains("Remove").doesNotContain("Share");
  }

  @Test
  void aMentionInAThreadIsAnsweredThere() {
    String thread = bot.sandbox().world().addThread("general", "Ben", "Chapter one").id();

    assertThat(bot.write("Ben", thread, bot.mention() + QUESTION).text()).contains("¶5.1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[¶2.1]",
        "what about [¶2.1]?",
        "[¶ 2.1] says who steers",
        "¶2.1",
        "2.1",
        "[2.1]?",
        "paragraph 2.1"
      })
  void aCitationInAMentionIsShown(String text) {
    assertThat(bot.write("Ben", "general", bot.mention() + " " + text).text())
        .contains("**Captain Ama Osei has steered the ferry for twenty-two years.**", "¶2.1");
  }

  @Test
  void aRunOfPassagesInAMentionIsShown() {
    Shown reply = bot.write("Ben", "general", bot.mention() + " what about [¶3–4]?");

    assertThat(reply.text()).contains("-# ¶3", "-# ¶4");
    assertThat(reply.buttons()).containsExactly("Next: An engine kept alive", "Remove");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"compare [¶2.1] and [¶5.1-2]", "[¶2.1, ¶5.1-2]", "¶2.1 ¶5.1-2", "2.1 and 5.1-2"})
  void severalCitationsAreShownInOneCard(String text) {
    Shown reply = bot.write("Ben", "general", bot.mention() + " " + text);

    assertThat(reply.texts())
        .containsExactly(
            "> Captain Ama Osei has steered the ferry for twenty-two years. \\[…\\]",
            "**¶2.1**",
            "> Captain Osei repairs the engine herself, with parts from a scrapyard in Tarn. She"
                + " keeps a notebook of every bolt. \\[…\\]",
            "**¶5.1-2**");
    assertThat(reply.buttons()).containsExactly("Open the article", "Remove");
  }

  @Test
  void ofSeveralCitationsThoseThatAreNotThereAreNamed() {
    assertThat(bot.write("Ben", "general", bot.mention() + " [¶77] [¶2.1] [¶3.9]").texts())
        .contains("**¶2.1**", "-# There is no ¶77, ¶3.9.");
    assertThat(bot.write("Cleo", "general", bot.mention() + " [¶77] [¶78]").text())
        .contains("has no ¶77");
  }

  @Test
  void aNumberThatIsNoPlaceIsAskedFor() {
    assertThat(bot.write("Ben", "general", bot.mention() + " 2014?").text()).contains("midwife");
  }

  @Test
  void aCitationThatIsNotThereIsToldSo() {
    assertThat(bot.write("Ben", "general", bot.mention() + " [¶77]").text()).contains("has no ¶77");
  }

  @Test
  void aMentionWithoutAQuestionIsToldHowToAsk() {
    assertThat(bot.write("Ben", "general", bot.mention()).text()).startsWith("Ask me something");
  }

  @Test
  void aMentionThatIsNotCoveredIsToldSo() {
    Shown reply = bot.write("Ben", "general", bot.mention() + " does the captain own a zeppelin?");

    assertThat(reply.text()).contains("doesn’t answer this", "*zeppelin*");
    assertThat(bot.press("Ben", reply, "Nearest passages").text()).contains("Not an answer");
  }

  @Test
  void aReplyThatPingsTheBotIsAnswered() {
    Shown first = bot.write("Ben", "general", bot.mention() + QUESTION);

    JsonNode next = bot.as("Cleo").reply(first.message(), "And what happened in 2014?");

    assertThat(bot.replyTo(next).text()).contains("midwife");
  }

  @Test
  void aDirectMessageIsAnsweredWithoutAMention() {
    Shown reply = bot.write("Ben", bot.as("Ben").direct(), QUESTION);

    assertThat(reply.text()).contains("¶5.1");
    assertThat(bot.press("Ben", reply, "Context").text()).contains("¶4", "¶6");
  }

  @Test
  void otherMessagesAreNotAnswered() throws Exception {
    String role =
        bot.sandbox().world().guild("The Reading Room").roles().stream()
            .filter(it -> it.name().equals("Pullquote"))
            .findFirst()
            .orElseThrow()
            .id();
    bot.as("Ada").send("book-club", "<@&" + role + ">" + QUESTION);
    bot.as("Ada").send("book-club", "@everyone" + QUESTION);
    bot.as("Ben").send("book-club", QUESTION);
    bot.as("Ben").send("book-club", "<@" + bot.as("Cleo").user().id() + ">" + QUESTION);

    everythingIsHandled();

    assertThat(bot.seen("Ben", "book-club")).isEmpty();
  }

  @Test
  void theBotDoesNotAnswerItself() throws Exception {
    bot.write("Ben", "book-club", bot.mention() + " what is " + bot.mention() + "?");

    everythingIsHandled();

    assertThat(bot.seen("Ben", "book-club")).hasSize(1);
  }

  /// Events come in order: when a later question is answered and the bot has stopped, those before
  /// it are dealt with.
  private void everythingIsHandled() throws Exception {
    bot.write("Ben", "general", bot.mention() + QUESTION);
    bot.stop();
  }

  @Test
  void withoutTheRightToReadHistoryTheAnswerIsNoReply() {
    bot.sandbox().world().deny("general", "Pullquote", Permission.READ_MESSAGE_HISTORY);

    Shown answer = bot.write("Ben", "general", bot.mention() + QUESTION);

    assertThat(answer.text()).contains("¶5.1");
    assertThat(answer.message().has("message_reference")).isFalse();
  }

  @Test
  void aQuestionThatIsDeletedMeanwhileBreaksNothing() {
    bot.expectRefusals();
    JsonNode question = bot.as("Ben").send("general", bot.mention() + QUESTION);
    bot.as("Ben").delete(question);

    assertThat(bot.write("Ben", "general", bot.mention() + " [¶1]").text()).isNotBlank();
    assertThat(bot.complaints()).isEmpty();
  }
}
