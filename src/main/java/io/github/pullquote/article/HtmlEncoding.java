package io.github.pullquote.article;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds the characters of a web page: by its byte order mark, the charset that it declares, UTF-8
/// if it is that, else windows-1252.
final class HtmlEncoding {
  /// Browsers look no farther for a declaration; pages of some builders need a bit more.
  private static final int BEGINNING = 4096;

  private static final Pattern DECLARATION =
      Pattern.compile(
          "<(?:meta\\b[^>]{0,300}?\\bcharset|\\?xml\\b[^>]{0,100}?\\bencoding)\\s*=\\s*[\"']?\\s*"
              + "(?<name>[\\w.:-]{2,40})",
          Pattern.CASE_INSENSITIVE);

  private HtmlEncoding() {}

  /// The page, without a byte order mark.
  ///
  /// @throws UnreadableArticleException if the bytes are no text
  static String decode(byte[] bytes) throws UnreadableArticleException {
    return Encoding.refuseNoText(Encoding.marked(bytes).orElseGet(() -> unmarked(bytes)));
  }

  /// A charset of single bytes reads anything, so where it is declared UTF-8 is tried before it:
  /// pages are converted more often than their declarations.
  private static String unmarked(byte[] bytes) {
    Optional<Charset> declared = declared(bytes);
    return Stream.of(
            declared.filter(c -> c.canEncode() && c.newEncoder().maxBytesPerChar() > 1),
            Optional.of(StandardCharsets.UTF_8),
            declared)
        .flatMap(Optional::stream)
        .map(charset -> Encoding.strictly(charset, bytes))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(() -> Encoding.damaged(bytes));
  }

  private static Optional<Charset> declared(byte[] bytes) {
    int length = Math.min(bytes.length, BEGINNING);
    Matcher matcher =
        DECLARATION.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    return matcher.find() ? charset(matcher.group("name")) : Optional.empty();
  }

  /// The charset that browsers take a name for.
  private static Optional<Charset> charset(String name) {
    try {
      Charset charset = Charset.forName(name);
      return Optional.of(
          switch (charset.name()) {
            case "ISO-8859-1", "US-ASCII" -> Encoding.WINDOWS;
            case "ISO-8859-9" -> Charset.forName("windows-1254");
            case "GB2312", "GBK" -> Charset.forName("GB18030");
            // A declaration that was read as single bytes is none in UTF-16.
            case "UTF-16", "UTF-16LE", "UTF-16BE" -> StandardCharsets.UTF_8;
            default -> charset;
          });
    } catch (IllegalArgumentException e) {
      // An unknown charset declares nothing.
      return Optional.empty();
    }
  }
}
