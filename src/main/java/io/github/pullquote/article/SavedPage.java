package io.github.pullquote.article;

import java.net.URI;
import java.nio.charset.StandardCharsets;

/// A web page as a file, which remembers where it came from as those do that browsers save.
public final class SavedPage {
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private SavedPage() {}

  /// The page with its address in a comment before it, where the reader finds it if the page itself
  /// names none.
  ///
  /// @param html bytes of any charset in which ASCII is as it is; others stay as they are
  public static byte[] from(URI address, byte[] html) {
    if (isOfTwoBytes(html)) {
      return html;
    }
    String written = address.toASCIIString().replace("<", "%3C").replace(">", "%3E");
    String comment = "<!-- saved from url=(%04d)%s -->\n".formatted(written.length(), written);
    byte[] note = comment.getBytes(StandardCharsets.US_ASCII);
    int start = isMarked(html) ? MARK.length : 0;
    byte[] page = new byte[note.length + html.length];
    System.arraycopy(html, 0, page, 0, start);
    System.arraycopy(note, 0, page, start, note.length);
    System.arraycopy(html, start, page, start + note.length, html.length - start);
    return page;
  }

  private static boolean isMarked(byte[] html) {
    return html.length >= MARK.length
        && html[0] == MARK[0]
        && html[1] == MARK[1]
        && html[2] == MARK[2];
  }

  private static boolean isOfTwoBytes(byte[] html) {
    int first = html.length < 2 ? 0 : (html[0] & 0xFF) << 8 | (html[1] & 0xFF);
    return first == 0xFEFF || first == 0xFFFE;
  }
}
