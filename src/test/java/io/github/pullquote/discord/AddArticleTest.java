package io.github.pullquote.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.pullquote.sandbox.InteractionResponse;
import io.github.pullquote.sandbox.SandboxExtension;
import io.github.pullquote.sandbox.SandboxInteraction;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// `/article add` with a file.
class AddArticleTest {
  @RegisterExtension final BotExtension bot = BotExtension.patient(Articles.ferry());

  private final Host ada = Host.ada(bot);

  @ParameterizedTest
  @ValueSource(strings = {"txt", "md", "html", "pdf", "docx", "epub"})
  void aFileIsShownThenAddedThenAskedByEverybody(String ending) {
    Shown preview = ada.add("bridge." + ending, GlassBridge.file(ending));

    assertThat(preview.isPrivate()).isTrue();
    assertThat(preview.text())
        .contains("### The Glass Bridge", "3 passages", "Why it sings", "**Not saved yet.**");
    assertThat(preview.buttons()).containsExactly("Add", "Edit title", "Cancel");
    assertThat(ada.titles()).isEmpty();

    Shown added = ada.press(preview, "Add");

    assertThat(added.text()).startsWith("**Added:** *The Glass Bridge*, 3 passages.");
    assertThat(added.message().path("id")).isEqualTo(preview.message().path("id"));
    assertThat(added.buttons()).isEmpty();
    Shown answer = bot.ask("Ben", GlassBridge.QUESTION);
    assertThat(answer.isPrivate()).isFalse();
    assertThat(answer.text()).contains(GlassBridge.ANSWER, "**¶2**", "*The Glass Bridge*");
    assertThat(bot.press("Ben", answer, "Context").text()).contains("She began when her father");
    assertThat(bot.ask("Ben", "Who repairs the engine?").text()).contains("Captain Osei");
  }

  @ParameterizedTest
  @ValueSource(strings = {"pdf", "docx", "epub", "html"})
  void aFileIsReadByWhatItHoldsAndNotByItsName(String ending) {
    assertThat(ada.add("notes.txt", GlassBridge.file(ending)).text())
        .contains("### The Glass Bridge", "3 passages");
  }

  @Test
  void aTextThatIsCalledAPdfIsRead() {
    assertThat(ada.add("bridge.pdf", GlassBridge.text()).text()).contains("### The Glass Bridge");
  }

  static Stream<Arguments> useless() {
    return Stream.of(
        arguments("empty.txt", new byte[0], "*empty.txt* is empty"),
        arguments("blank.txt", "  \n\t \n".getBytes(StandardCharsets.UTF_8), "is empty"),
        arguments("photo.png", bytes(0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13), "*photo"),
        arguments("pack.zip", bytes('P', 'K', 5, 6, 0, 0, 0, 0, 0, 0, 0, 0), "*pack.zip*"),
        arguments("torn.pdf", "%PDF-1.7\nnothing".getBytes(StandardCharsets.UTF_8), "*torn.pdf*"),
        arguments(
            "long.txt",
            "word ".repeat(1 << 20).concat("x").getBytes(StandardCharsets.UTF_8),
            "*long.txt* is 6 MB; an article may have up to 5 MB."));
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  @ParameterizedTest
  @MethodSource("useless")
  void aFileThatNoArticleCanBeMadeOfIsRefusedWithItsReason(
      String name, byte[] file, String reason) {
    Shown refusal = ada.add(name, file);

    assertThat(refusal.isPrivate()).isTrue();
    assertThat(refusal.text()).contains(reason).hasSizeLessThan(400).endsWith(".");
    assertThat(refusal.buttons()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "de, *empty.txt* ist leer; schreib den Text des Artikels hinein.",
    "fr, *empty.txt* ne contient rien ; mets-y le texte de l’article.",
    "es-419, *empty.txt* no contiene nada; pon en él el texto del artículo."
  })
  void theReasonIsToldInTheLanguageOfTheGiver(String locale, String reason) {
    bot.sandbox().world().locales().set(Long.toString(ada.id()), locale);

    assertThat(ada.add("empty.txt", new byte[0]).text()).isEqualTo(reason);
  }

  @Test
  void aHostileNameIsOnlyAName() {
    String name = "@everyone **x** <@&42> [a](http://b.example) " + "`~|_".repeat(60) + ".md";

    assertThat(ada.add(name, " ").text()).startsWith("*@everyone \\*\\*x\\*\\* \\<@&42\\>");
    ada.press(ada.add(name, GlassBridge.markdown()), "Add");
    assertThat(ada.article("info", Map.of("article", "The Glass Bridge")).text())
        .contains("**From:** @everyone \\*\\*x\\*\\* \\<@&42\\>", "added by <@" + ada.id() + ">");
  }

  @Test
  void aHostileTextIsOnlyShown() {
    Shown preview =
        ada.add(
            "loud.md",
            """
            # Read \\*\\*this\\*\\* @everyone <\\@&42>

            ## \\# Loud @here

            Call @everyone, <\\@&42> and \\|\\|nobody\\|\\| about the lantern.
            """);

    assertThat(preview.text())
        .contains("### Read \\*\\*this\\*\\* @everyone \\<@&42\\>", "\\# Loud");
    assertThat(ada.press(preview, "Add").text()).contains("*Read \\*\\*this\\*\\* @everyone");
  }

  @Test
  void aFileThatTakesLongIsPromisedAndThenShown() throws Exception {
    String file = ada.upload("bridge.md", GlassBridge.file("md"));
    SandboxInteraction adding;
    try (OtherProcess other = new OtherProcess(bot.data())) {
      other.beginWriting();
      adding = bot.as("Ada").slash("general", "article add", Map.of("file", file));
      assertThat(adding.await(SandboxExtension.PATIENCE))
          .isInstanceOf(InteractionResponse.Deferred.class);
      other.endWriting();
    }

    Shown preview = new Shown(adding.awaitReply(SandboxExtension.PATIENCE));
    assertThat(preview.isPrivate()).isTrue();
    assertThat(preview.text()).contains("### The Glass Bridge");
    assertThat(ada.press(preview, "Add").text()).startsWith("**Added:**");
  }

  @Test
  void anArticleOfManySectionsFitsItsPreview() {
    StringBuilder text = new StringBuilder("# The Log of the Sparrow\n\n");
    for (int day = 1; day <= 400; day++) {
      text.append("## Day ").append(day).append(" of the *log*\n\nThe crew saw a grey whale.\n\n");
    }

    Shown preview = ada.add("log.md", text.toString());

    assertThat(preview.text()).contains("400 sections, 400 passages", "more sections");
    assertThat(ada.press(preview, "Add").text()).contains("400 passages");
  }
}
