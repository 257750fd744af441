package io.github.pullquote.fetch;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a server says that it sends, as far as an article can be made of it.
enum PageType {
  HTML(true, "html", "html?|xhtml", "text/html|application/xhtml\\+xml"),
  TEXT(true, "txt", "te?xt|md|markdown", "text/plain"),
  MARKDOWN(true, "md", "md|markdown", "text/(?:x-)?markdown"),
  PDF(false, "pdf", "pdf", "application/(?:x-)?pdf"),
  DOCX(
      false,
      "docx",
      "docx",
      "application/vnd\\.openxmlformats-officedocument\\.wordprocessingml\\.document"),
  EPUB(false, "epub", "epub", "application/epub\\+zip"),
  /// Anything; what it is, its bytes must tell.
  BYTES(false, "bin", ".*", "|(?:application|binary)/octet-stream");

  /// What is asked for.
  static final String ACCEPTED =
      "text/html, application/xhtml+xml, text/markdown;q=0.9, text/plain;q=0.9,"
          + " application/pdf;q=0.8, application/epub+zip;q=0.8, */*;q=0.1";

  private static final int LONGEST_NAME = 80;

  private final boolean text;
  private final String ending;
  private final Pattern named;
  private final Pattern types;

  PageType(boolean text, String ending, String endings, String types) {
    this.text = text;
    this.ending = ending;
    this.named = Pattern.compile(".*\\.(?:" + endings + ")", Pattern.CASE_INSENSITIVE);
    this.types = Pattern.compile(types, Pattern.CASE_INSENSITIVE);
  }

  /// The type of a name such as text/html, which may be empty.
  ///
  /// @throws UnreachablePageException if no article is of that type
  static PageType of(String name) throws UnreachablePageException {
    return Stream.of(values())
        .filter(type -> type.types.matcher(name).matches())
        .findFirst()
        .orElseThrow(() -> refusal(name.toLowerCase(Locale.ROOT)));
  }

  private static UnreachablePageException refusal(String name) {
    return switch (name.replaceAll("/.*", "")) {
      case "image" -> new UnreachablePageException(PageFault.PICTURE);
      case "video" -> new UnreachablePageException(PageFault.FILM);
      case "audio" -> new UnreachablePageException(PageFault.RECORDING);
      default ->
          name.endsWith("json")
              ? new UnreachablePageException(PageFault.DATA)
              : new UnreachablePageException(
                  PageFault.OTHER_TYPE, name.substring(0, Math.min(name.length(), LONGEST_NAME)));
    };
  }

  /// Whether it is characters, whose encoding the server may name.
  boolean isText() {
    return text;
  }

  /// A name for a file of this type.
  ///
  /// @param segment the end of its address, of any characters
  String fileName(String segment) {
    String safe = segment.replaceAll("[^\\p{L}\\p{N}._-]+", "-").replaceAll("^[.-]+", "");
    String name =
        safe.isEmpty() ? "page" : safe.substring(Math.max(0, safe.length() - LONGEST_NAME));
    return named.matcher(name).matches() ? name : name + "." + ending;
  }
}
