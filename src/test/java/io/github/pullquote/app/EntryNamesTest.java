package io.github.pullquote.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryNamesTest {
  private static final byte[] TEXT = "A text.".getBytes(StandardCharsets.UTF_8);
  private static final byte[] PDF = "%PDF-1.7".getBytes(StandardCharsets.UTF_8);

  private final EntryNames names = new EntryNames("articles.json");

  @ParameterizedTest
  @CsvSource({
    "essay.md, essay.md",
    "Essay.HTML, Essay.HTML",
    "pasted text, pasted text.txt",
    "Über die Städte (2).txt, Über die Städte (2).txt",
    "https://example.org/a/b/long-way/, long-way.txt",
    "https://example.org, example.org.txt",
    "https://example.org/paper.pdf?x=1#y, paper.pdf",
    "'https://exa mple.org/%%%', _.txt",
    "'', article.txt",
    "..., article.txt",
    "/etc/passwd, passwd.txt",
    "..\\..\\x.md, x.md",
    "nul.md, article nul.md",
    "'com1', article com1.txt",
    "run.exe, run.exe.txt",
    "'a<b>:\"c|d?e*.md', a_b_c_d_e_.md",
    ".hidden, hidden.txt",
  })
  void makesANameThatAnySystemTakes(String given, String expected) {
    assertThat(names.of(given, TEXT)).isEqualTo(expected);
  }

  @Test
  void theContentTellsTheFormatWhereTheNameDoesNot() {
    assertThat(names.of("paper", PDF)).isEqualTo("paper.pdf");
  }

  @Test
  void noTwoAreAlikeInAnyCase() {
    assertThat(names.of("a.md", TEXT)).isEqualTo("a.md");
    assertThat(names.of("A.MD", TEXT)).isEqualTo("A (2).MD");
    assertThat(names.of("a.md", TEXT)).isEqualTo("a (3).md");
    assertThat(names.of("a (2).md", TEXT)).isEqualTo("a (2) (2).md");
  }

  @Test
  void aLongNameKeepsItsEnd() {
    assertThat(names.of("😀".repeat(99) + "x.epub", TEXT)).endsWith("x.epub").hasSizeLessThan(110);
  }
}
