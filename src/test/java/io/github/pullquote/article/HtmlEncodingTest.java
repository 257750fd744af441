package io.github.pullquote.article;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlEncodingTest {
  private static final String TEXT = "“Čas” — 潮";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta charset=\"%s\">",
        "<META CHARSET=%s>",
        "<meta http-equiv='Content-Type' content='text/html; charset=%s'>",
        "<?xml version='1.0' encoding='%s'?>",
        "<!-- a longer note --><html><head><title>x</title><meta charset='%s'/>"
      })
  void readsTheCharsetThatIsDeclared(String declaration) throws Exception {
    String page = declaration.formatted("shift_jis") + "潮";

    assertThat(HtmlEncoding.decode(page.getBytes(Charset.forName("Shift_JIS")))).isEqualTo(page);
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1251, windows-1251, прилив",
    "koi8-r, koi8-r, прилив",
    "iso-8859-1, windows-1252, “café”",
    "us-ascii, windows-1252, “café”",
    "iso-8859-9, windows-1254, “gelgit ş”",
    "gb2312, GB18030, 潮汐镕",
    "euc-kr, euc-kr, 조수",
    "utf-16, UTF-8, “café”",
    "no-such-charset, windows-1252, “café”",
    "utf-8, windows-1252, “café”",
    "windows-1252, UTF-8, “café”",
    "iso-8859-2, UTF-8, přiliv"
  })
  void readsWhatBrowsersMakeOfADeclaration(String declared, String actual, String text)
      throws Exception {
    String page = "<meta charset=" + declared + ">" + text;

    assertThat(HtmlEncoding.decode(page.getBytes(Charset.forName(actual)))).isEqualTo(page);
  }

  @Test
  void readsWhatDeclaresNothing() throws Exception {
    assertThat(HtmlEncoding.decode(TEXT.getBytes(UTF_8))).isEqualTo(TEXT);
    assertThat(HtmlEncoding.decode("“café”".getBytes(Charset.forName("windows-1252"))))
        .isEqualTo("“café”");
  }

  @Test
  void believesAByteOrderMarkBeforeADeclaration() throws Exception {
    String page = "<meta charset=windows-1252>" + TEXT;

    assertThat(HtmlEncoding.decode(("\uFEFF" + page).getBytes(UTF_8))).isEqualTo(page);
    assertThat(HtmlEncoding.decode(("\uFEFF" + page).getBytes(UTF_16BE))).isEqualTo(page);
  }

  @Test
  void readsUtf8ThatIsCutOffAmidACharacter() throws Exception {
    byte[] page = ("<meta charset=utf-8>" + TEXT).getBytes(UTF_8);

    assertThat(HtmlEncoding.decode(Arrays.copyOf(page, page.length - 1)))
        .isEqualTo("<meta charset=utf-8>“Čas” — \uFFFD");
  }

  @Test
  void refusesWhatIsNoText() {
    assertThatThrownBy(() -> HtmlEncoding.decode("<html>\0\0".getBytes(ISO_8859_1)))
        .isInstanceOf(UnreadableArticleException.class)
        .hasMessageStartingWith("is no text");
  }
}
