package io.github.pullquote.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.pullquote.sandbox.Permission;
import io.github.pullquote.sandbox.SandboxExtension;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Messages that are changed or deleted when it is too early, too late, or not allowed any more.
class LateRetractionTest {
  private static final String ENGINE = " Who repairs the engine?";
  private static final String MIDWIFE = " What happened in 2014?";

  @RegisterExtension final BotExtension bot = new BotExtension(Articles.ferry());

  private final AskedByBen asked = new AskedByBen(bot);

  @Test
  void aReplyThatWasRemovedIsForgotten() throws Exception {
    bot.expectRefusals();
    JsonNode question = asked.ask(ENGINE);
    Shown reply = bot.seen("Ben", "general").getFirst();
    bot.as("Ben").press(reply.message(), reply.id("Remove"));
    asked.awaitSilence("general");

    bot.as("Ben").edit(question, bot.mention() + MIDWIFE);
    bot.as("Ben").delete(question);

    asked.awaitForgotten(question);
    assertThat(bot.seen("Ben", "general")).isEmpty();
    assertThat(bot.complaints()).isEmpty();
  }

  @Test
  void aReplyThatIsGoneIsNoFailure() throws Exception {
    bot.expectRefusals();
    JsonNode question = asked.ask(ENGINE);
    bot.sandbox()
        .faults()
        .refuse("PATCH", "/channels/{channel_id}/messages/{message_id}", 404, 10_008, "Unknown");
    bot.as("Ben").edit(question, bot.mention() + MIDWIFE);

    asked.awaitForgotten(question);

    assertThat(bot.complaints()).isEmpty();
  }

  @Test
  void aDeletionThatComesTooLateIsNoFailure() throws Exception {
    bot.expectRefusals();
    JsonNode question = asked.ask(ENGINE);
    bot.sandbox()
        .faults()
        .refuse("DELETE", "/channels/{channel_id}/messages/{message_id}", 404, 10_008, "Unknown");

    bot.as("Ben").delete(question);

    asked.awaitForgotten(question);
    assertThat(bot.complaints()).isEmpty();
  }

  @Test
  void aQuestionThatIsDeletedBeforeItsAnswerIsNotAnswered() throws Exception {
    bot.expectRefusals();
    for (int i = 0; i < 5; i++) {
      bot.as("Ben").delete(bot.as("Ben").send("general", bot.mention() + ENGINE));
    }

    asked.everythingIsHandled();

    assertThat(bot.seen("Ben", "general")).isEmpty();
    assertThat(bot.complaints()).isEmpty();
  }

  @Test
  void aQuestionThatIsDeletedWhileItsAnswerIsUnderWayKeepsNone() throws Exception {
    // The bot has not heard yet that its answer is there.
    bot.sandbox().onRequest(request -> deleteWhatIsAnswered(request.body()));

    JsonNode question = bot.as("Ben").send("general", bot.mention() + ENGINE);

    bot.sandbox().awaitMessages("general", List::isEmpty, SandboxExtension.PATIENCE);
    asked.awaitForgotten(question);
  }

  private void deleteWhatIsAnswered(JsonNode request) {
    JsonNode answered = request.path("message_reference").path("message_id");
    bot.as("Ben").messages("general").stream()
        .filter(it -> it.path("id").equals(answered))
        .forEach(it -> bot.as("Ben").delete(it));
  }

  @Test
  void aQuestionThatIsChangedBeforeItsAnswerIsAnsweredAsItIsNow() {
    JsonNode question = bot.as("Ben").send("general", bot.mention() + ENGINE);
    bot.as("Ben").edit(question, bot.mention() + MIDWIFE);

    asked.awaitChanged(question, "midwife");

    assertThat(bot.seen("Ben", "general")).hasSize(1);
  }

  @Test
  void whereTheBotMayNoLongerWriteAChangedQuestionTakesTheReplyBack() throws Exception {
    JsonNode question = asked.ask(ENGINE);
    bot.sandbox().world().deny("general", "Pullquote", Permission.SEND_MESSAGES);

    bot.as("Ben").edit(question, bot.mention() + MIDWIFE);

    asked.awaitSilence("general");
    asked.awaitForgotten(question);
  }

  @Test
  void whereTheBotSeesNothingAnyMoreNothingBreaks() throws Exception {
    JsonNode question = asked.ask(ENGINE);
    bot.sandbox().world().deny("general", "Pullquote", Permission.VIEW_CHANNEL);

    bot.as("Ben").delete(question);
    asked.everythingIsHandled();

    assertThat(bot.seen("Ben", "general")).hasSize(1);
  }

  @Test
  void aChannelThatIsDeletedTakesEverythingWithIt() throws Exception {
    asked.ask("book-club", bot.mention() + ENGINE);

    bot.sandbox().world().removeChannel("book-club");

    asked.everythingIsHandled();
  }

  @Test
  void whereNothingCanBeKeptTheAnswerIsGivenAllTheSame() throws Exception {
    bot.expectRefusals();
    try (OtherProcess other = new OtherProcess(bot.data())) {
      other.refuse("INSERT ON reply");
      assertThat(bot.write("Ben", "general", bot.mention() + ENGINE).text()).contains("¶5.1");
      bot.stop();
      other.allow();
    }

    assertThat(bot.complaints()).hasSize(1);
  }

  @Test
  void anAnswerDoesNotWaitForTheStore() throws Exception {
    JsonNode question;
    try (OtherProcess other = new OtherProcess(bot.data())) {
      other.beginWriting();
      question = bot.as("Ben").send("general", bot.mention() + ENGINE);
      assertThat(bot.replyTo(question).text()).contains("¶5.1");
      other.endWriting();
    }

    bot.as("Ben").delete(question);

    asked.awaitSilence("general");
  }
}
