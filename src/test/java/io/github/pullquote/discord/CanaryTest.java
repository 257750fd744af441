package io.github.pullquote.discord;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.pullquote.sandbox.RestRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What people ask and who they are is where `docs/running.md` says, and nowhere else: not in a
/// file, and not in what others are sent. That the log is silent about them, and nothing ever has
/// the token, is checked after each test of the bot by [BotExtension].
class CanaryTest {
  /// No text has this word by chance.
  private static final String CANARY = "quokkasaurus";

  private static final String FOUND = "Who repairs the engine of the " + CANARY + "?";
  private static final String NOWHERE = "Which zeppelin did the " + CANARY + " knit?";

  @RegisterExtension final BotExtension bot = BotExtension.patient(Articles.ferry());

  private final Host ada = Host.ada(bot);

  /// Everything that can be done with a question or a quotation.
  private void askEverywhere(String direct) {
    Shown answer = bot.ask("Ben", FOUND);
    bot.press("Ben", answer, "Context");
    bot.press("Ben", answer, "👍 Helpful");
    bot.ask("Ben", NOWHERE);
    bot.use("Ben", "general", "ask", Map.of("question", FOUND, "private", true));
    bot.use("Ben", "general", "check", Map.of("quote", "The " + CANARY + " repairs the engine."));
    bot.use("Ben", "general", "cite", Map.of("reference", CANARY));
    bot.use("Ben", "general", "ask", Map.of("question", FOUND, "article", CANARY));
    bot.type("Ben", "ask", "question", Map.of("question", FOUND));
    bot.write("Ben", direct, FOUND);
    JsonNode message = bot.as("Ben").send("general", bot.mention() + FOUND);
    bot.replyTo(message);
    BotExtension.answer(bot.as("Ben").messageCommand(message, "Ask the article"));
    BotExtension.answer(bot.as("Ben").messageCommand(message, "Check quote"));
  }

  @Test
  void nothingOfAQuestionOrItsAskerIsInAFile() throws Exception {
    ada.press(ada.add("bridge.md", GlassBridge.markdown()), "Add");
    askEverywhere(bot.as("Ben").direct());
    String ben = bot.as("Ben").user().id();
    bot.stop();

    assertThat(filesWith(CANARY.getBytes(UTF_8))).isEmpty();
    assertThat(filesWith(CANARY.getBytes(UTF_16LE))).isEmpty();
    assertThat(filesWithId(ben)).isEmpty();
    assertThat(filesWith(bot.sandbox().token().getBytes(UTF_8))).isEmpty();
    // Who added an article is kept: the search would have found it.
    assertThat(filesWithId(Long.toString(ada.id()))).containsExactly("pullquote.db");
  }

  @Test
  void whatFindsNothingIsKeptWhereTheServerWantsItAndItsAskerIsNot() throws Exception {
    ada.use("settings", Map.of("questions", "kept"));
    askEverywhere(bot.as("Ben").direct());
    String ben = bot.as("Ben").user().id();
    bot.stop();

    assertThat(filesWith(NOWHERE.getBytes(UTF_8))).containsExactly("pullquote.db");
    assertThat(filesWith(FOUND.getBytes(UTF_8))).isEmpty();
    assertThat(filesWithId(ben)).isEmpty();
  }

  @Test
  void aQuestionIsSentOnlyToWhereItWasAsked() {
    String direct = bot.as("Ben").direct();
    askEverywhere(direct);

    String general = bot.sandbox().world().channel("general").id();
    assertThat(bot.sandbox().requests())
        .filteredOn(request -> request.body().toString().contains(CANARY))
        .isNotEmpty()
        .extracting(RestRequest::path)
        .allMatch(
            path ->
                path.startsWith("/interactions/")
                    || path.startsWith("/webhooks/")
                    || path.startsWith("/channels/" + direct + "/")
                    || path.startsWith("/channels/" + general + "/"));
  }

  private List<String> filesWithId(String id) throws IOException {
    // SQLite writes a number of this size as it is.
    byte[] number = ByteBuffer.allocate(Long.BYTES).putLong(Long.parseLong(id)).array();
    return Stream.concat(filesWith(id.getBytes(UTF_8)).stream(), filesWith(number).stream())
        .distinct()
        .toList();
  }

  private List<String> filesWith(byte[] canary) throws IOException {
    try (Stream<Path> files = Files.walk(bot.data())) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> holds(file, canary))
          .map(file -> bot.data().relativize(file).toString())
          .toList();
    }
  }

  private static boolean holds(Path file, byte[] canary) {
    return text(file).contains(new String(canary, StandardCharsets.ISO_8859_1));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
