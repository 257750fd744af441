package io.github.pullquote.article;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Finds the characters of a file: UTF-8, UTF-16 where a byte order mark says so, else
/// windows-1252, which older systems write.
final class Encoding {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private Encoding() {}

  /// The text, without a byte order mark.
  ///
  /// @throws UnreadableArticleException if the bytes are no text
  static String decode(byte[] bytes) throws UnreadableArticleException {
    refuseKnownFormats(bytes);
    String text = characters(bytes);
    long controls = text.chars().filter(Encoding::isControl).count();
    if (text.indexOf('\0') >= 0 || controls * 100 > text.length()) {
      throw new UnreadableArticleException("is no text; save the article as text or Markdown");
    }
    return text;
  }

  private static void refuseKnownFormats(byte[] bytes) throws UnreadableArticleException {
    if (startsWith(bytes, 'P', 'K', 3, 4)) {
      throw new UnreadableArticleException(
          "is a ZIP archive, as DOCX and EPUB files are; save the article as text or Markdown");
    }
  }

  private static String characters(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, WINDOWS);
    }
  }

  private static boolean startsWith(byte[] bytes, int... magic) {
    for (int i = 0; i < magic.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != magic[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isControl(int c) {
    return Character.isISOControl(c) && !Character.isWhitespace(c) && c != '\u0085';
  }
}
