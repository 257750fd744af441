package io.github.pullquote.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.pullquote.sandbox.Permission;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Replies to the bot's answers and to what others wrote.
class FollowUpReplyTest {
  private static final String STEERS = " Who steers the ferry?";

  @RegisterExtension final BotExtension bot = new BotExtension(Articles.ferry());

  private Shown reply(String user, JsonNode to, String text) {
    return bot.replyTo(bot.as(user).reply(to, text));
  }

  private Shown ask(String text) {
    return bot.write("Ben", "general", bot.mention() + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"since when?", "Really?", "how so", "who says that?"})
  void aReplyThatNamesNothingIsAskedWithTheEarlierQuestion(String text) {
    Shown next = reply("Cleo", ask(STEERS).message(), text);

    assertThat(next.texts().getFirst())
        .startsWith("-# Asked as: Who steers the ferry, ")
        .endsWithIgnoringCase(text);
    assertThat(next.text()).contains("¶2.1");
    assertThat(next.message().path("message_reference").path("message_id").asText()).isNotEmpty();
  }

  @Test
  void aFragmentIsLookedForInTheEarlierQuestion() {
    Shown next = reply("Ben", ask(STEERS).message(), "and the aunt?");

    assertThat(next.texts().getFirst())
        .isEqualTo("-# Asked as: Who steers the ferry, and the “aunt”?");
    assertThat(next.text()).contains("¶2");
  }

  @Test
  void aChainOfRepliesGoesOn() {
    Shown second = reply("Ben", ask(STEERS).message(), "since when?");
    Shown third = reply("Cleo", second.message(), "and her aunt?");
    Shown fourth = reply("Ben", third.message(), "Why?");

    assertThat(fourth.texts().getFirst())
        .isEqualTo("-# Asked as: Who steers the ferry, since when, and her “aunt”, why?");
    assertThat(fourth.text()).contains("learned the river from her aunt");
  }

  @Test
  void aPressOnTheCardKeepsWhatWasAsked() {
    Shown next = reply("Ben", ask(STEERS).message(), "since when?");

    Shown wider = bot.press("Ben", next, "Next best");

    assertThat(wider.texts().getFirst())
        .isEqualTo("-# Asked as: Who steers the ferry, since when?");
  }

  @Test
  void afterARestartItStillGoesOn() throws Exception {
    Shown first = ask(STEERS);
    bot.restart(Articles.ferry());

    assertThat(reply("Ben", first.message(), "since when?").text())
        .contains("Asked as: Who steers");
  }

  @Test
  void aPublicAnswerToACommandCanBeAskedOn() {
    Shown first = bot.ask("Ben", "Who *steers* the ferry?");

    assertThat(reply("Cleo", first.message(), "since when?").texts().getFirst())
        .isEqualTo("-# Asked as: Who \\*steers\\* the ferry, since when?");
  }

  @Test
  void inDirectMessagesToo() {
    Shown first = bot.write("Ben", bot.as("Ben").direct(), STEERS);

    assertThat(reply("Ben", first.message(), "since when?").text())
        .contains("Asked as: Who steers the ferry, since when?", "¶2.1");
  }

  @Test
  void aReplyWithASubjectStandsForItself() {
    Shown next = reply("Ben", ask(STEERS).message(), "What happened in 2014?");

    assertThat(next.text()).contains("midwife").doesNotContain("Asked as");
  }

  @Test
  void whatTheArticleDoesNotNameIsRefusedByItsName() {
    assertThat(reply("Ben", ask(STEERS).message(), "and the zeppelins?").text())
        .contains("doesn’t answer this", "*zeppelins*")
        .doesNotContain("Asked as");
  }

  @Test
  void aReplyToACitationHasNothingToGoOnWith() {
    assertThat(reply("Ben", ask(" [¶2.1]").message(), "why?").text())
        .startsWith("There is no word");
  }

  @Test
  void aReplyToAnAnswerWhoseQuestionCanNotBeReadIsAskedAlone() {
    Shown first = ask(STEERS);
    bot.sandbox().world().deny("general", "Pullquote", Permission.READ_MESSAGE_HISTORY);

    assertThat(reply("Ben", first.message(), "since when?").text()).startsWith("There is no word");
  }

  @Test
  void aChangedFollowUpIsAskedAnew() {
    JsonNode question = bot.as("Ben").reply(ask(STEERS).message(), "since when?");
    Shown reply = bot.replyTo(question);

    bot.as("Ben").edit(question, "and her aunt?");

    assertThat(bot.changed(reply).text()).contains("Who steers the ferry, and her “aunt”?");
  }

  @Test
  void aMessageThatMentionsTheBotIsTheQuestionOfAReplyWithoutWords() {
    JsonNode question = bot.as("Cleo").send("general", "Who steers the ferry? " + bot.mention());
    bot.replyTo(question);

    Shown reply = reply("Ben", question, bot.mention());

    assertThat(reply.texts().getFirst()).isEqualTo("-# Asked as: Who steers the ferry?");
    assertThat(reply.text()).contains("¶2.1");
  }

  @Test
  void itIsTheTargetOfAReplyThatNamesNothing() {
    JsonNode question =
        bot.as("Cleo").send("general", bot.mention() + " captain Osei steers the ferry");
    bot.replyTo(question);

    assertThat(reply("Ben", question, bot.mention() + " is that true?").texts().getFirst())
        .isEqualTo("-# Asked as: captain Osei steers the ferry, is that true?");
    assertThat(reply("Ada", question, bot.mention() + " what happened in 2014?").text())
        .contains("midwife")
        .doesNotContain("Asked as");
  }

  @Test
  void aCitedTargetIsShown() {
    JsonNode question = bot.as("Cleo").send("general", bot.mention() + " [¶2.1]");
    bot.replyTo(question);

    assertThat(reply("Ben", question, bot.mention()).text()).contains("¶2.1", "Captain Ama Osei");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " is that true?", " 🤔"})
  void whatDiscordDoesNotDeliverIsAskedByAnApp(String text) {
    JsonNode said = bot.as("Cleo").send("general", "The captain steers since 1931");

    assertThat(reply("Ben", said, bot.mention() + text).text())
        .startsWith("Discord doesn’t show me that message")
        .contains("**Apps**", "**Ask the article**");
  }

  @Test
  void theAppThatItPointsToAnswersAndCanBeAskedOn() {
    JsonNode said = bot.as("Cleo").send("general", "Who steers the ferry?");
    reply("Ben", said, bot.mention());

    Shown answer = BotExtension.answer(bot.as("Ben").messageCommand(said, "Ask the article"));

    assertThat(answer.text()).contains("¶2.1");
    Shown shared = bot.share("Ben", answer);
    assertThat(reply("Cleo", shared.message(), "since when?").texts().getFirst())
        .isEqualTo("-# Asked as: Who steers the ferry, since when?");
  }

  @Test
  void aQuestionOfItsOwnInReplyToWhatIsNotDeliveredIsAnswered() {
    JsonNode said = bot.as("Cleo").send("general", "Lunch?");

    assertThat(reply("Ben", said, bot.mention() + STEERS).text()).contains("¶2.1");
  }

  @Test
  void whereAnswersArePrivateTheTargetIsNotAnsweredEither() {
    bot.use("Ada", "general", "settings", Map.of("answers", "private"));
    JsonNode question = bot.as("Cleo").send("general", bot.mention() + STEERS);
    bot.replyTo(question);

    assertThat(reply("Ben", question, bot.mention()).text()).contains("answers are private");
  }
}
