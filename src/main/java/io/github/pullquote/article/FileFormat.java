package io.github.pullquote.article;

import java.nio.charset.StandardCharsets;

/// What a file holds, told by its bytes: names lie. TEXT is all that no other reader knows.
enum FileFormat {
  TEXT,
  PDF,
  DOCX,
  EPUB;

  /// What comes before a PDF's sign must fit into this; other programs look as far.
  private static final int BEGINNING = 1024;

  /// The format of a file, TEXT where nothing speaks for another one. A damaged one may have it.
  static FileFormat of(byte[] bytes) {
    String raw = new String(bytes, StandardCharsets.ISO_8859_1);
    if (raw.startsWith("PK\u0003\u0004")) {
      return archive(raw);
    }
    return raw.substring(0, Math.min(raw.length(), BEGINNING)).contains("%PDF-") ? PDF : TEXT;
  }

  /// The names of an archive's files stand in it as they are; an EPUB begins with its type.
  private static FileFormat archive(String raw) {
    if (raw.contains("mimetypeapplication/epub+zip") || raw.contains("META-INF/container.xml")) {
      return EPUB;
    }
    return raw.contains("[Content_Types].xml") && raw.contains("word/document.xml") ? DOCX : TEXT;
  }
}
