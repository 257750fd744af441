package io.github.pullquote.fetch;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Keeps with a text what only the server's answer tells: which characters its bytes are.
final class PageText {
  /// No article is as long; a longer text stays as it came.
  private static final int LONGEST = 8 << 20;

  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private PageText() {}

  /// The same text as UTF-8 behind a byte order mark, or the same bytes where they are UTF-8
  /// anyhow, or are not what the server calls them.
  static byte[] marked(byte[] bytes, Charset named) {
    Charset charset = meant(named);
    boolean asItIs =
        bytes.length > LONGEST
            || charset.equals(StandardCharsets.UTF_8)
            || (isOfSingleBytes(charset) && strictly(StandardCharsets.UTF_8, bytes).isPresent());
    return asItIs ? bytes : strictly(charset, bytes).map(PageText::marked).orElse(bytes);
  }

  /// What browsers take a name for.
  private static Charset meant(Charset named) {
    boolean western =
        named.equals(StandardCharsets.ISO_8859_1) || named.equals(StandardCharsets.US_ASCII);
    return western ? WINDOWS : named;
  }

  /// Such a charset reads anything, also what is something else in truth.
  private static boolean isOfSingleBytes(Charset charset) {
    return !charset.canEncode() || charset.newEncoder().maxBytesPerChar() <= 1;
  }

  private static Optional<String> strictly(Charset charset, byte[] bytes) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static byte[] marked(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    byte[] marked = new byte[MARK.length + utf8.length];
    System.arraycopy(MARK, 0, marked, 0, MARK.length);
    System.arraycopy(utf8, 0, marked, MARK.length, utf8.length);
    return marked;
  }
}
