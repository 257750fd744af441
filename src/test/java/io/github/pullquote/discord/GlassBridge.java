package io.github.pullquote.discord;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.pullquote.article.EpubFile;
import io.github.pullquote.article.PdfFile;
import io.github.pullquote.article.Typesetter;
import io.github.pullquote.article.WordFile;

/// One article in every format that people attach.
final class GlassBridge {
  /// What everybody can ask about it.
  static final String QUESTION = "Who polishes the bridge with vinegar?";

  /// The words that answer.
  static final String ANSWER = "Nora Quist polishes the bridge every Monday";

  private static final String TITLE = "The Glass Bridge";
  private static final String OPENING =
      "The glass bridge at Vellin was opened in 1987. Two hundred people may stand on it at once,"
          + " and a warden counts them.";
  private static final String POLISH =
      "Nora Quist polishes the bridge every Monday with vinegar and old newspapers. She began when"
          + " her father retired.";
  private static final String HEADING = "Why it sings";
  private static final String SONG =
      "The bridge sings in the wind because its cables are hollow. Engineers filled three of them"
          + " with sand, and the town asked them to stop.";

  private GlassBridge() {}

  /// The file that ends so: md, html, pdf, docx, epub; a plain text for any other.
  static byte[] file(String ending) {
    return switch (ending) {
      case "md" -> markdown().getBytes(UTF_8);
      case "html" -> html().getBytes(UTF_8);
      case "pdf" -> pdf();
      case "docx" ->
          new WordFile()
              .styled("Titel", TITLE)
              .paragraph(OPENING)
              .paragraph(POLISH)
              .styled("berschrift1", HEADING)
              .paragraph(SONG)
              .bytes();
      case "epub" ->
          new EpubFile()
              .metadata("<dc:title>" + TITLE + "</dc:title>")
              .chapter("one.xhtml", body())
              .bytes();
      default -> text().getBytes(UTF_8);
    };
  }

  /// Its text with a title and a blank line between paragraphs.
  static String text() {
    return String.join("\n\n", TITLE, OPENING, POLISH, HEADING, SONG);
  }

  /// The same as Markdown.
  static String markdown() {
    return String.join("\n\n", "# " + TITLE, OPENING, POLISH, "## " + HEADING, SONG);
  }

  /// The same after a correction.
  static String correctedMarkdown() {
    return markdown().replace("every Monday", "every Tuesday");
  }

  private static String html() {
    return "<!DOCTYPE html><html><head><title>%s</title></head><body><article>%s</article></body></html>"
        .formatted(TITLE, body());
  }

  private static String body() {
    return "<h1>%s</h1><p>%s</p><p>%s</p><h2>%s</h2><p>%s</p>"
        .formatted(TITLE, OPENING, POLISH, HEADING, SONG);
  }

  private static byte[] pdf() {
    PdfFile file = new PdfFile();
    new Typesetter(file, 1, 560)
        .newPage()
        .title(TITLE)
        .paragraph(OPENING)
        .paragraph(POLISH)
        .heading(HEADING)
        .paragraph(SONG);
    return file.bytes();
  }
}
