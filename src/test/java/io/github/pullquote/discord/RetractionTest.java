package io.github.pullquote.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.pullquote.library.GivenReply;
import io.github.pullquote.sandbox.Permission;
import io.github.pullquote.sandbox.SandboxExtension;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A reply goes with the message that it answers.
class RetractionTest {
  private static final String ENGINE = " Who repairs the engine?";
  private static final String MIDWIFE = " What happened in 2014?";

  @RegisterExtension final BotExtension bot = new BotExtension(Articles.ferry());

  private final AskedByBen asked = new AskedByBen(bot);

  @Test
  void theReplyIsDeletedWithTheQuestion() throws Exception {
    JsonNode question = asked.ask(ENGINE);

    bot.as("Ben").delete(question);

    asked.awaitSilence("general");
    asked.awaitForgotten(question);
  }

  @Test
  void aModeratorDeletesManyQuestionsAtOnce() throws Exception {
    JsonNode first = asked.ask(ENGINE);
    JsonNode second = asked.ask(MIDWIFE);
    JsonNode other = bot.as("Ben").send("general", "Lunch?");
    JsonNode third = asked.ask(" [¶2.1]");

    bot.as("Ada").delete(first, other, second);

    bot.sandbox()
        .awaitMessages(
            "general",
            messages ->
                messages.stream().filter(it -> it.path("author").path("bot").asBoolean()).count()
                    == 1,
            SandboxExtension.PATIENCE);
    assertThat(bot.replyTo(third).text()).contains("¶2.1");
    asked.awaitForgotten(first);
  }

  @Test
  void aChangedQuestionChangesTheReply() {
    JsonNode question = asked.ask(ENGINE);
    String reply = bot.seen("Ben", "general").getFirst().message().path("id").asText();

    bot.as("Ben").edit(question, bot.mention() + MIDWIFE);

    Shown changed = asked.awaitChanged(question, "midwife");
    assertThat(changed.message().path("id").asText()).isEqualTo(reply);
    assertThat(changed.text()).doesNotContain("scrapyard");
    assertThat(bot.seen("Ben", "general")).hasSize(1);

    bot.as("Ben").edit(question, bot.mention() + ENGINE);
    asked.awaitChanged(question, "scrapyard");
  }

  @Test
  void aQuestionThatNoLongerMentionsTheBotTakesTheReplyBack() throws Exception {
    JsonNode question = asked.ask(ENGINE);

    bot.as("Ben").edit(question, "Never mind");

    asked.awaitSilence("general");
    asked.awaitForgotten(question);
  }

  @Test
  void inDirectMessagesToo() throws Exception {
    String direct = bot.as("Ben").direct();
    JsonNode first = asked.ask(direct, ENGINE);
    bot.as("Ben").edit(first, MIDWIFE);
    asked.awaitChanged(first, "midwife");

    bot.as("Ben").delete(first);

    asked.awaitSilence(direct);
    asked.awaitForgotten(first);
  }

  @Test
  void whatIsTakenBackInOneServerStaysInAnother() throws Exception {
    Host.elsewhere(bot, "elsewhere");
    JsonNode here = asked.ask(ENGINE);
    JsonNode there = bot.as("Ada").send("elsewhere", bot.mention() + ENGINE);
    bot.replyTo(there);

    bot.as("Ben").delete(here);
    asked.awaitSilence("general");
    asked.awaitForgotten(here);

    assertThat(bot.seen("Ada", "elsewhere")).hasSize(1);
    bot.restart(Articles.ferry());
    assertThat(asked.kept(there)).isPresent();
  }

  @Test
  void inAThreadToo() {
    String thread = bot.sandbox().world().addThread("general", "Ben", "Chapter one").id();
    JsonNode question = asked.ask(thread, bot.mention() + ENGINE);

    bot.as("Ben").delete(question);

    asked.awaitSilence(thread);
  }

  @Test
  void afterARestartItStillGoesWithIt() throws Exception {
    String direct = bot.as("Ben").direct();
    String thread = bot.sandbox().world().addThread("general", "Ben", "Chapter one").id();
    List<JsonNode> questions =
        List.of(
            asked.ask(ENGINE),
            asked.ask(direct, ENGINE),
            asked.ask(thread, bot.mention() + ENGINE),
            asked.ask("book-club", bot.mention() + ENGINE));

    bot.restart(Articles.ferry());
    bot.as("Ben").edit(questions.get(3), bot.mention() + MIDWIFE);
    asked.awaitChanged(questions.get(3), "midwife");
    questions.forEach(question -> bot.as("Ben").delete(question));

    asked.awaitSilence("general");
    asked.awaitSilence(direct);
    asked.awaitSilence(thread);
    asked.awaitSilence("book-club");
  }

  @Test
  void afterARestartADirectQuestionCanBeChanged() throws Exception {
    JsonNode question = asked.ask(bot.as("Ben").direct(), ENGINE);

    bot.restart(Articles.ferry());
    bot.as("Ben").edit(question, MIDWIFE);

    asked.awaitChanged(question, "midwife");
  }

  @Test
  void inAnArchivedThreadThatNobodyKnowsAfterARestart() throws Exception {
    String thread = bot.sandbox().world().addThread("general", "Ben", "Chapter one").id();
    JsonNode question = asked.ask(thread, bot.mention() + ENGINE);
    bot.sandbox().world().setThread(thread, true, false);
    bot.restart(Articles.ferry());

    bot.as("Ben").delete(question);

    asked.awaitSilence(thread);
  }

  @Test
  void afterTenMinutesAChangeIsNotFollowedButADeletionIs() throws Exception {
    JsonNode question = asked.ask(ENGINE);
    bot.clock().advance(Duration.ofMinutes(10).plusSeconds(1));
    bot.as("Ben").edit(question, bot.mention() + MIDWIFE);
    bot.write("Cleo", "book-club", bot.mention() + ENGINE);
    assertThat(bot.seen("Ben", "general").getFirst().text()).contains("scrapyard");

    bot.as("Ben").delete(question);

    asked.awaitSilence("general");
  }

  @Test
  void afterAWeekNothingIsKnownOfIt() throws Exception {
    JsonNode question = asked.ask(ENGINE);
    // What is under way is done then.
    bot.restart(Articles.ferry());
    bot.clock().advance(Duration.ofDays(7).plusSeconds(1));
    bot.house().tidy();

    bot.as("Ben").delete(question);
    asked.everythingIsHandled();

    assertThat(bot.seen("Ben", "general")).hasSize(1);
  }

  @Test
  void withoutTheRightToReadHistoryToo() {
    bot.sandbox().world().deny("general", "Pullquote", Permission.READ_MESSAGE_HISTORY);
    JsonNode question = asked.ask(ENGINE);

    bot.as("Ben").delete(question);

    asked.awaitSilence("general");
  }

  @Test
  void theBotKeepsWhichMessageAnswersWhich() throws Exception {
    JsonNode question = asked.ask(ENGINE);
    bot.restart(Articles.ferry());

    GivenReply kept = asked.kept(question).orElseThrow();

    assertThat(Long.toString(kept.reply()))
        .isEqualTo(bot.seen("Ben", "general").getFirst().message().path("id").asText());
    assertThat(Long.toString(kept.channel())).isEqualTo(question.path("channel_id").asText());
    assertThat(kept.guild()).isPresent();
  }
}
