package io.github.pullquote.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileFormatTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html><p>The moon.",
        "<!doctype HTML PUBLIC '-//W3C//DTD HTML 4.01//EN'>",
        "\n\t<html lang=en>",
        "<?xml version='1.0' encoding='UTF-8'?>\n<!DOCTYPE html>",
        "<!-- saved -->\n<!-- twice > --> <HTML>",
        "<head><title>Tides</title>",
        "<meta charset=utf-8><title>Tides</title>",
        "<title>Tides</title>The moon",
        "<article class=post><h1>Tides</h1><p>The moon.</p></article>\n",
        "<p>The moon pulls.</p>"
      })
  void knowsAWebPageByItsBeginning(String text) {
    assertThat(of(text)).isEqualTo(FileFormat.HTML);
    assertThat(of("\uFEFF" + text)).isEqualTo(FileFormat.HTML);
    assertThat(FileFormat.of(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE)))
        .isEqualTo(FileFormat.HTML);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "The <html> tag opens a page.",
        "# Tides",
        "<!-- a note --> The moon",
        "<p align='center'><img src='moon.png'></p>\n\n# Tides\n\nThe moon pulls.",
        "<3 the moon",
        "<https://example.org>",
        "<htmlish>",
        "A PDF begins with %PDF-1.7, and the moon doesn’t.",
        "PK is what ZIP files begin with",
        "Subject: multipart/mixed feelings"
      })
  void takesAllElseForText(String text) {
    assertThat(of(text)).isEqualTo(FileFormat.TEXT);
  }

  @Test
  void looksThroughManyCommentsOnce() {
    assertThat(of("<!---->".repeat(500) + "The moon -->")).isEqualTo(FileFormat.TEXT);
    assertThat(of("<!---->".repeat(500) + "<html>")).isEqualTo(FileFormat.HTML);
    assertThat(of("<?x>".repeat(1000) + "<")).isEqualTo(FileFormat.TEXT);
  }

  @Test
  void knowsAPdfBehindSomeJunk() {
    assertThat(of("%PDF-1.4")).isEqualTo(FileFormat.PDF);
    assertThat(of("junk\r\n%PDF-2.0")).isEqualTo(FileFormat.PDF);
    assertThat(of("\n".repeat(1024) + "%PDF-2.0")).isEqualTo(FileFormat.TEXT);
  }

  @Test
  void knowsAnArchiveByWhatIsInIt() throws Exception {
    assertThat(FileFormat.of(zip("[Content_Types].xml", "", "word/document.xml", "<w:p/>")))
        .isEqualTo(FileFormat.DOCX);
    assertThat(FileFormat.of(zip("mimetype", "", "META-INF/container.xml", "<container/>")))
        .isEqualTo(FileFormat.EPUB);
    assertThat(FileFormat.of(zip("tides.txt", "The moon", "moon.txt", "pulls")))
        .isEqualTo(FileFormat.ZIP);
  }

  @Test
  void knowsAWebArchive() {
    assertThat(of("MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x"))
        .isEqualTo(FileFormat.WEB_ARCHIVE);
  }

  private static FileFormat of(String text) {
    return FileFormat.of(text.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] zip(String... namesAndTexts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }
}
