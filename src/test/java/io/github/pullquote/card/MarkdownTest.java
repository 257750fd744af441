package io.github.pullquote.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {
  @ParameterizedTest
  @ValueSource(strings = {"\\", "*", "_", "~", "`", "|", "[", "]", "(", ")", "<", ">", ":"})
  void everySignThatFormatsIsEscapedWhereverItStands(String sign) {
    assertThat(Markdown.escape(sign + "a" + sign + sign + "b"))
        .isEqualTo("\\%1$sa\\%1$s\\%1$sb".formatted(sign));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "# loud|\\# loud",
        "### loud|\\### loud",
        "-# small|\\-# small",
        "- item|\\- item",
        "+ item|\\+ item",
        "* item|\\* item",
        "1. item|1\\. item",
        "1) item|1\\) item",
        "  12. item|  12\\. item",
        "> quote|\\> quote",
        ">>> quote|\\>\\>\\> quote",
        "1984 was|1984 was",
        "a - b # c + d|a - b # c + d",
      })
  void whatStartsAListOrAHeadingIsEscapedAtTheStartOnly(String text, String escaped) {
    assertThat(Markdown.escape(text)).isEqualTo(escaped.replace("  12", " 12"));
  }

  @Test
  void linesAreJoined() {
    assertThat(Markdown.escape("a\nb\r\n\tc\u2028d\u0085e")).isEqualTo("a b c d e");
  }

  @Test
  void marksThatTurnTheWritingDirectionAreLeftOut() {
    assertThat(Markdown.escape("a\u202Eb\u202C\u2066c\u2069")).isEqualTo("abc");
  }

  @Test
  void otherScriptsAndEmojiStay() {
    assertThat(Markdown.escape("Чому? 为什么 🛶 é")).isEqualTo("Чому? 为什么 🛶 é");
  }

  @Test
  void mentionsAndLinksAreBroken() {
    assertThat(Markdown.escape("<@1> <@&2> <#3> <:e:4> https://x.example"))
        .isEqualTo("\\<@1\\> \\<@&2\\> \\<#3\\> \\<\\:e\\:4\\> https\\://x.example");
  }

  @Test
  void blanksThatAreNoSpacesHideNoStartOfALine() {
    assertThat(Markdown.escape("\u00A0# loud")).isEqualTo("\u00A0\\# loud");
    assertThat(Markdown.escape("\uFEFF\u200B- item")).isEqualTo("\uFEFF\u200B\\- item");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"good.example", "www.good.example", "GOOD。example", "go to good․example now"})
  void noOtherServersNameIsALink(String title) {
    assertThat(Markdown.link(title, URI.create("https://evil.example/"))).isEmpty();
  }

  @Test
  void aTitleIsALink() {
    assertThat(Markdown.link("St. Ives, 3.5 miles. J.R. too", URI.create("https://a.example/")))
        .contains("[St. Ives, 3.5 miles. J.R. too](https://a.example/)");
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 11, 12, 50, 99, 100, 101, 400})
  void aTextIsShortenedByItsWrittenLengthAndNeverWithinAnEscape(int most) {
    for (String text :
        new String[] {
          "*_".repeat(100), "word ".repeat(90).strip(), "🛶".repeat(90), "(a) b".repeat(90)
        }) {
      String shortened = Markdown.escape(text, most);

      assertThat(shortened.length()).isLessThanOrEqualTo(most);
      String kept = shortened.replaceFirst("…$", "");
      assertThat(Markdown.escape(text)).startsWith(kept);
      assertThat(kept.replaceAll("\\\\.", "")).doesNotContain("\\");
      assertThat(Character.isHighSurrogate(kept.charAt(kept.length() - 1))).isFalse();
    }
  }

  @Test
  void aShortTextIsNotShortened() {
    assertThat(Markdown.escape("a*b", 4)).isEqualTo("a\\*b");
    assertThat(Markdown.escape("", 4)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Who is *Niobe Way*?",
        "1. What, [now]?",
        "# a_b `c` <@1> \\",
        "- ~~x~~ ||y||",
        "¶7.2"
      })
  void whatIsEscapedCanBeReadBack(String text) {
    assertThat(Markdown.unescape(Markdown.escape(text))).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Who is *Niobe Way*?", "**Who** is she", "Is 2 ** 3 eight?"})
  void aQuestionCanBeReadFromItsCard(String text) {
    assertThat(AnswerCards.asked(text).map(AnswerCards::question)).contains(text);
    assertThat(AnswerCards.askedAs(text).map(AnswerCards::question)).contains(text);
  }
}
