package io.github.pullquote.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The essay as a reader pastes it. Its text is not ours to publish: the file is named by the
/// system property `essay`, and its words are asserted by number and hash.
class EssayTest {
  private String text = "";
  private Article essay;

  @BeforeEach
  void readTheEssay() throws IOException, UnreadableArticleException {
    String file = System.getProperty("essay", "");
    assumeFalse(file.isBlank(), "The essay isn't read: no -Dessay=FILE names it");
    text = Files.readString(Path.of(file));
    essay = new PageTextReader().read(text);
  }

  @Test
  void knowsTheTitleTheDekAndTheAuthor() {
    assertThat(hash(essay.title())).isEqualTo("579bcee4");
    assertThat(essay.metadata().dek().map(EssayTest::hash)).contains("3f3d0da7");
    assertThat(essay.metadata().byline()).contains("Jo-Ann Finkelstein Ph.D.");
  }

  @Test
  void readsTheAuthorsThreeKeyPoints() {
    assertThat(essay.keyPoints()).extracting(String::length).containsExactly(85, 91, 135);
  }

  @Test
  void dividesTwelvePassagesIntoThreeSections() {
    assertThat(essay.passages()).hasSize(12);
    assertThat(essay.sections())
        .containsExactly(
            new Section(1, ""),
            new Section(2, "Role of Socialization"),
            new Section(3, "Emotional Intimacy Issues"));
    assertThat(essay.sections()).extracting(s -> essay.passages(s).size()).containsExactly(4, 4, 4);
  }

  @Test
  void splitsEveryPassageIntoItsSentences() {
    assertThat(essay.passages())
        .extracting(p -> p.sentences().size())
        .containsExactly(3, 3, 6, 2, 6, 7, 4, 4, 4, 5, 3, 4);
  }

  @Test
  void quotesNothingOfThePageFurniture() {
    assertThat(texts(Block.Kind.BOILERPLATE))
        .containsExactly(
            "Skip to main content",
            "Verified by Psychology Today",
            "Key points",
            "More from Jo-Ann Finkelstein Ph.D.",
            "More from Psychology Today");
    assertThat(texts(Block.Kind.CAPTION)).hasSize(2).last().asString().startsWith("Source: ");
  }

  @Test
  void keepsEveryCharacterOfThePassages() {
    assertThat(essay.passages())
        .extracting(p -> hash(p.text()))
        .containsExactly(
            "29314bd0",
            "2a845f2c",
            "5b2c39bd",
            "add038a4",
            "1fc5a55d",
            "ca4504fd",
            "3b38db2d",
            "8e626140",
            "253aa6e7",
            "9873d8f8",
            "7e4b464c",
            "ac584774");
  }

  @ParameterizedTest
  @MethodSource("pastings")
  void readsTheSameHoweverItIsPasted(UnaryOperator<String> pasting) throws Exception {
    Article pasted = new PageTextReader().read(pasting.apply(text));

    assertThat(Outline.of(pasted).stream().map(EssayTest::hash))
        .containsExactlyElementsOf(Outline.of(essay).stream().map(EssayTest::hash).toList());
  }

  static Stream<Named<UnaryOperator<String>>> pastings() {
    return Stream.of(
        Named.of("wrapped at 72 columns", t -> t.replaceAll("(?m)(.{1,72})(?: +|$\\n?)", "$1\n")),
        Named.of("without blank lines", t -> t.replaceAll("\n\\s*\n", "\n")),
        Named.of("with a blank line behind each", t -> t.replace("\n", "\n\n")),
        Named.of("without bullets", t -> t.replace("  • ", "")),
        Named.of("with the line ends of Windows", t -> t.replace("\n", "\r\n")));
  }

  private List<String> texts(Block.Kind kind) {
    return essay.blocks().stream().filter(b -> b.kind() == kind).map(Block::text).toList();
  }

  private static String hash(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] bytes = digest.digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(bytes, 0, 4);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
