package io.github.pullquote.article;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Finds the characters of a file: UTF-8, UTF-16 where a byte order mark says so, else
/// windows-1252, which older systems write.
final class Encoding {
  static final Charset WINDOWS = Charset.forName("windows-1252");

  private Encoding() {}

  /// The text, without a byte order mark.
  ///
  /// @throws UnreadableArticleException if the bytes are no text
  static String decode(byte[] bytes) throws UnreadableArticleException {
    return refuseNoText(characters(bytes));
  }

  /// The same text.
  ///
  /// @throws UnreadableArticleException if these are the characters of something else
  static String refuseNoText(String text) throws UnreadableArticleException {
    long controls = text.chars().filter(Encoding::isControl).count();
    if (text.indexOf('\0') >= 0 || controls * 100 > text.length()) {
      throw new UnreadableArticleException(FileFault.NO_TEXT);
    }
    return text;
  }

  /// The characters of what may be text, without a byte order mark.
  static String characters(byte[] bytes) {
    return marked(bytes)
        .or(() -> strictly(StandardCharsets.UTF_8, bytes))
        .orElseGet(() -> damaged(bytes));
  }

  /// A text may be cut off amid a character, or hold some foreign bytes: it is UTF-8 where most of
  /// what is beyond ASCII reads as such.
  static String damaged(byte[] bytes) {
    String utf8 = new String(bytes, StandardCharsets.UTF_8);
    long broken = utf8.chars().filter(c -> c == '\uFFFD').count();
    long sound = utf8.chars().filter(c -> c > 0x7F && c != '\uFFFD').count();
    return sound > broken ? utf8 : new String(bytes, WINDOWS);
  }

  /// The characters behind a byte order mark, empty if there is none.
  static Optional<String> marked(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8));
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return Optional.of(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE));
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return Optional.of(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE));
    }
    return Optional.empty();
  }

  /// The characters in a charset, empty if a byte has no place in it.
  static Optional<String> strictly(Charset charset, byte[] bytes) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
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
