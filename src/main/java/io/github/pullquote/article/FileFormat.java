package io.github.pullquote.article;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;

/// What a file holds, told by its bytes: names lie. TEXT is Markdown too, which only its name or
/// its first lines tell from any other text.
enum FileFormat {
  HTML,
  TEXT,
  PDF,
  DOCX,
  EPUB,
  ZIP,
  WEB_ARCHIVE;

  /// What comes before a sign of the format must fit into this; PDF readers look as far.
  private static final int BEGINNING = 1024;

  private static final Pattern PDF_SIGN = Pattern.compile("(?:^|[\r\n])%PDF-\\d");
  private static final Pattern MAIL_SIGN =
      Pattern.compile("[\\w-]+: .*multipart/related.*", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  /// What may stand before a page's first tag; it is taken whole, or trying would never end.
  private static final String PROLOGUE = "\\s*+(?:(?><\\?[^>]*>|<!--.*?-->)\\s*+)*+";

  private static final Pattern PAGE =
      Pattern.compile(
          PROLOGUE + "<(?:!doctype\\s+html|html|head|body|title|meta|link|style|script)\\b.*",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
  private static final Pattern PART =
      Pattern.compile(
          PROLOGUE
              + "<(?:main|article|section|header|div|p|h[1-6]|table|center|font|ul|ol|blockquote)"
              + "[\\s>].*",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  /// The format of a file, TEXT where nothing speaks for another one.
  static FileFormat of(byte[] bytes) {
    String raw = new String(bytes, StandardCharsets.ISO_8859_1);
    String beginning = raw.substring(0, Math.min(raw.length(), BEGINNING));
    if (beginning.startsWith("PK\u0003\u0004")) {
      return archive(raw);
    }
    if (isHtml(bytes)) {
      return HTML;
    }
    if (PDF_SIGN.matcher(beginning).find()) {
      return PDF;
    }
    return MAIL_SIGN.matcher(beginning).matches() ? WEB_ARCHIVE : TEXT;
  }

  /// The names of an archive's files stand in it as they are; an EPUB begins with its type.
  private static FileFormat archive(String raw) {
    if (raw.contains("application/epub+zip") || raw.contains("META-INF/container.xml")) {
      return EPUB;
    }
    return raw.contains("word/document.xml") ? DOCX : ZIP;
  }

  /// A whole page begins with what only a page has; a part of one begins and ends with a tag, as
  /// Markdown that begins with a tag hardly does.
  private static boolean isHtml(byte[] bytes) {
    String text = Encoding.characters(Arrays.copyOf(bytes, Math.min(bytes.length, 4 * BEGINNING)));
    int last = bytes.length - 1;
    while (last > 0 && (bytes[last] == 0 || Character.isWhitespace(bytes[last]))) {
      last--;
    }
    return PAGE.matcher(text).matches() || (PART.matcher(text).matches() && bytes[last] == '>');
  }
}
