package io.github.pullquote.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.pullquote.library.GivenReply;
import io.github.pullquote.library.SqliteStore;
import io.github.pullquote.sandbox.Permission;
import io.github.pullquote.sandbox.SandboxExtension;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A reply goes with the message that it answers.
class RetractionTest {
  private static final String ENGINE = " Who repairs the engine?";
  private static final String MIDWIFE = " What happened in 2014?";

  @RegisterExtension final BotExtension bot = new BotExtension(Articles.ferry());

  private JsonNode ask(String channel, String text) {
    JsonNode question = bot.as("Ben").send(channel, text);
    bot.replyTo(question);
    return question;
  }

  private JsonNode ask(String text) {
    return ask("general", bot.mention() + text);
  }

  /// Only what was sent before the last restart is kept for sure.
  private Optional<GivenReply> kept(JsonNode question) {
    return bot.house().store().replies().to(question.path("id").asLong());
  }

  /// Waits until the bot has nothing to say in a channel any more.
  private void awaitSilence(String channel) {
    bot.sandbox()
        .awaitMessages(
            channel,
            messages ->
                messages.stream().noneMatch(it -> it.path("author").path("bot").asBoolean()),
            SandboxExtension.PATIENCE);
  }

  private void awaitForgotten(JsonNode question) throws Exception {
    everythingIsHandled();
    try (SqliteStore store = SqliteStore.open(bot.data())) {
      assertThat(store.replies().to(question.path("id").asLong())).isEmpty();
    }
  }

  /// Events come in order: when a later question is answered and the bot has stopped, those before
  /// it are dealt with.
  private void everythingIsHandled() throws Exception {
    bot.write("Cleo", bot.as("Cleo").direct(), "Who repairs the engine?");
    bot.stop();
  }

  private Shown awaitChanged(JsonNode question, String words) {
    return bot.await(
        question.path("channel_id").asText(),
        it -> new Shown(it).text().contains(words) && !it.path("edited_timestamp").isNull());
  }

  @Test
  void theReplyIsDeletedWithTheQuestion() throws Exception {
    JsonNode question = ask(ENGINE);

    bot.as("Ben").delete(question);

    awaitSilence("general");
    awaitForgotten(question);
  }

  @Test
  void aModeratorDeletesManyQuestionsAtOnce() throws Exception {
    JsonNode first = ask(ENGINE);
    JsonNode second = ask(MIDWIFE);
    JsonNode other = bot.as("Ben").send("general", "Lunch?");
    JsonNode third = ask(" [¶2.1]");

    bot.as("Ada").delete(first, other, second);

    bot.sandbox()
        .awaitMessages(
            "general",
            messages ->
                messages.stream().filter(it -> it.path("author").path("bot").asBoolean()).count()
                    == 1,
            SandboxExtension.PATIENCE);
    assertThat(bot.replyTo(third).text()).contains("¶2.1");
    awaitForgotten(first);
  }

  @Test
  void aChangedQuestionChangesTheReply() {
    JsonNode question = ask(ENGINE);
    String reply = bot.seen("Ben", "general").getFirst().message().path("id").asText();

    bot.as("Ben").edit(question, bot.mention() + MIDWIFE);

    Shown changed = awaitChanged(question, "midwife");
    assertThat(changed.message().path("id").asText()).isEqualTo(reply);
    assertThat(changed.text()).doesNotContain("scrapyard");
    assertThat(bot.seen("Ben", "general")).hasSize(1);

    bot.as("Ben").edit(question, bot.mention() + ENGINE);
    awaitChanged(question, "scrapyard");
  }

  @Test
  void aQuestionThatNoLongerMentionsTheBotTakesTheReplyBack() throws Exception {
    JsonNode question = ask(ENGINE);

    bot.as("Ben").edit(question, "Never mind");

    awaitSilence("general");
    awaitForgotten(question);
  }

  @Test
  void inDirectMessagesToo() throws Exception {
    String direct = bot.as("Ben").direct();
    JsonNode first = ask(direct, ENGINE);
    bot.as("Ben").edit(first, MIDWIFE);
    awaitChanged(first, "midwife");

    bot.as("Ben").delete(first);

    awaitSilence(direct);
    awaitForgotten(first);
  }

  @Test
  void whatIsTakenBackInOneServerStaysInAnother() throws Exception {
    Host.elsewhere(bot, "elsewhere");
    JsonNode here = ask(ENGINE);
    JsonNode there = bot.as("Ada").send("elsewhere", bot.mention() + ENGINE);
    bot.replyTo(there);

    bot.as("Ben").delete(here);
    awaitSilence("general");
    awaitForgotten(here);

    assertThat(bot.seen("Ada", "elsewhere")).hasSize(1);
    bot.restart(Articles.ferry());
    assertThat(kept(there)).isPresent();
  }

  @Test
  void inAThreadToo() {
    String thread = bot.sandbox().world().addThread("general", "Ben", "Chapter one").id();
    JsonNode question = ask(thread, bot.mention() + ENGINE);

    bot.as("Ben").delete(question);

    awaitSilence(thread);
  }

  @Test
  void afterARestartItStillGoesWithIt() throws Exception {
    String direct = bot.as("Ben").direct();
    String thread = bot.sandbox().world().addThread("general", "Ben", "Chapter one").id();
    List<JsonNode> questions =
        List.of(
            ask(ENGINE),
            ask(direct, ENGINE),
            ask(thread, bot.mention() + ENGINE),
            ask("book-club", bot.mention() + ENGINE));

    bot.restart(Articles.ferry());
    bot.as("Ben").edit(questions.get(3), bot.mention() + MIDWIFE);
    awaitChanged(questions.get(3), "midwife");
    questions.forEach(question -> bot.as("Ben").delete(question));

    awaitSilence("general");
    awaitSilence(direct);
    awaitSilence(thread);
    awaitSilence("book-club");
  }

  @Test
  void afterARestartADirectQuestionCanBeChanged() throws Exception {
    JsonNode question = ask(bot.as("Ben").direct(), ENGINE);

    bot.restart(Articles.ferry());
    bot.as("Ben").edit(question, MIDWIFE);

    awaitChanged(question, "midwife");
  }

  @Test
  void inAnArchivedThreadThatNobodyKnowsAfterARestart() throws Exception {
    String thread = bot.sandbox().world().addThread("general", "Ben", "Chapter one").id();
    JsonNode question = ask(thread, bot.mention() + ENGINE);
    bot.sandbox().world().setThread(thread, true, false);
    bot.restart(Articles.ferry());

    bot.as("Ben").delete(question);

    awaitSilence(thread);
  }

  @Test
  void afterTenMinutesAChangeIsNotFollowedButADeletionIs() throws Exception {
    JsonNode question = ask(ENGINE);
    bot.clock().advance(Duration.ofMinutes(10).plusSeconds(1));
    bot.as("Ben").edit(question, bot.mention() + MIDWIFE);
    bot.write("Cleo", "book-club", bot.mention() + ENGINE);
    assertThat(bot.seen("Ben", "general").getFirst().text()).contains("scrapyard");

    bot.as("Ben").delete(question);

    awaitSilence("general");
  }

  @Test
  void afterAWeekNothingIsKnownOfIt() throws Exception {
    JsonNode question = ask(ENGINE);
    // What is under way is done then.
    bot.restart(Articles.ferry());
    bot.clock().advance(Duration.ofDays(7).plusSeconds(1));
    bot.house().tidy();

    bot.as("Ben").delete(question);
    everythingIsHandled();

    assertThat(bot.seen("Ben", "general")).hasSize(1);
  }

  @Test
  void aReplyThatWasRemovedIsForgotten() throws Exception {
    bot.expectRefusals();
    JsonNode question = ask(ENGINE);
    Shown reply = bot.seen("Ben", "general").getFirst();
    bot.as("Ben").press(reply.message(), reply.id("Remove"));
    awaitSilence("general");

    bot.as("Ben").edit(question, bot.mention() + MIDWIFE);
    bot.as("Ben").delete(question);

    awaitForgotten(question);
    assertThat(bot.seen("Ben", "general")).isEmpty();
    assertThat(bot.complaints()).isEmpty();
  }

  @Test
  void aReplyThatIsGoneIsNoFailure() throws Exception {
    bot.expectRefusals();
    JsonNode question = ask(ENGINE);
    bot.sandbox()
        .faults()
        .refuse("PATCH", "/channels/{channel_id}/messages/{message_id}", 404, 10_008, "Unknown");
    bot.as("Ben").edit(question, bot.mention() + MIDWIFE);

    awaitForgotten(question);

    assertThat(bot.complaints()).isEmpty();
  }

  @Test
  void aDeletionThatComesTooLateIsNoFailure() throws Exception {
    bot.expectRefusals();
    JsonNode question = ask(ENGINE);
    bot.sandbox()
        .faults()
        .refuse("DELETE", "/channels/{channel_id}/messages/{message_id}", 404, 10_008, "Unknown");

    bot.as("Ben").delete(question);

    awaitForgotten(question);
    assertThat(bot.complaints()).isEmpty();
  }

  @Test
  void aQuestionThatIsDeletedBeforeItsAnswerIsNotAnswered() throws Exception {
    bot.expectRefusals();
    for (int i = 0; i < 5; i++) {
      bot.as("Ben").delete(bot.as("Ben").send("general", bot.mention() + ENGINE));
    }

    everythingIsHandled();

    assertThat(bot.seen("Ben", "general")).isEmpty();
    assertThat(bot.complaints()).isEmpty();
  }

  @Test
  void aQuestionThatIsDeletedWhileItsAnswerIsUnderWayKeepsNone() throws Exception {
    // The bot has not heard yet that its answer is there.
    bot.sandbox().onRequest(request -> deleteWhatIsAnswered(request.body()));

    JsonNode question = bot.as("Ben").send("general", bot.mention() + ENGINE);

    bot.sandbox().awaitMessages("general", List::isEmpty, SandboxExtension.PATIENCE);
    awaitForgotten(question);
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

    awaitChanged(question, "midwife");

    assertThat(bot.seen("Ben", "general")).hasSize(1);
  }

  @Test
  void whereTheBotMayNoLongerWriteAChangedQuestionTakesTheReplyBack() throws Exception {
    JsonNode question = ask(ENGINE);
    bot.sandbox().world().deny("general", "Pullquote", Permission.SEND_MESSAGES);

    bot.as("Ben").edit(question, bot.mention() + MIDWIFE);

    awaitSilence("general");
    awaitForgotten(question);
  }

  @Test
  void whereTheBotSeesNothingAnyMoreNothingBreaks() throws Exception {
    JsonNode question = ask(ENGINE);
    bot.sandbox().world().deny("general", "Pullquote", Permission.VIEW_CHANNEL);

    bot.as("Ben").delete(question);
    everythingIsHandled();

    assertThat(bot.seen("Ben", "general")).hasSize(1);
  }

  @Test
  void aChannelThatIsDeletedTakesEverythingWithIt() throws Exception {
    ask("book-club", bot.mention() + ENGINE);

    bot.sandbox().world().removeChannel("book-club");

    everythingIsHandled();
  }

  @Test
  void withoutTheRightToReadHistoryToo() {
    bot.sandbox().world().deny("general", "Pullquote", Permission.READ_MESSAGE_HISTORY);
    JsonNode question = ask(ENGINE);

    bot.as("Ben").delete(question);

    awaitSilence("general");
  }

  @Test
  void theBotKeepsWhichMessageAnswersWhich() throws Exception {
    JsonNode question = ask(ENGINE);
    bot.restart(Articles.ferry());

    GivenReply kept = kept(question).orElseThrow();

    assertThat(Long.toString(kept.reply()))
        .isEqualTo(bot.seen("Ben", "general").getFirst().message().path("id").asText());
    assertThat(Long.toString(kept.channel())).isEqualTo(question.path("channel_id").asText());
    assertThat(kept.guild()).isPresent();
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

    awaitSilence("general");
  }
}
