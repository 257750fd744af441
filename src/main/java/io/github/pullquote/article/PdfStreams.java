package io.github.pullquote.article;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// What the compressed streams of a PDF unpack to, found without parsing it: the parser unpacks a
/// stream whole, whatever its size.
final class PdfStreams {
  private static final int LARGEST = 64 << 20;
  private static final int LARGEST_TOGETHER = 512 << 20;
  private static final byte[] KEYWORD = {'s', 't', 'r', 'e', 'a', 'm'};

  /// How often the bytes of a file may be read: streams may lie in each other, and each is read to
  /// its end.
  private static final int MOST_READINGS = 4;

  private final byte[] file;
  private final byte[] buffer = new byte[1 << 16];
  private int together;
  private long read;

  private PdfStreams(byte[] file) {
    this.file = file;
  }

  /// Unpacks every stream and keeps nothing.
  ///
  /// @throws UnreadableArticleException if one of them, or all together, are far too large
  static void refuseLarge(byte[] file) throws UnreadableArticleException {
    PdfStreams streams = new PdfStreams(file);
    for (int i = 0; i < file.length - KEYWORD.length; i++) {
      if (streams.isKeyword(i)) {
        streams.count(streams.behindLineEnd(i + KEYWORD.length));
      }
    }
  }

  private boolean isKeyword(int at) {
    for (int i = 0; i < KEYWORD.length; i++) {
      if (file[at + i] != KEYWORD[i]) {
        return false;
      }
    }
    return true;
  }

  private int behindLineEnd(int at) {
    int i = at;
    while (i < file.length && (file[i] == '\r' || file[i] == '\n')) {
      i++;
    }
    return i;
  }

  private void count(int start) throws UnreadableArticleException {
    // Other streams aren't deflated; their header tells.
    if (start + 2 > file.length || (file[start] & 0x0F) != 8) {
      return;
    }
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(file, start, file.length - start);
      int size = 0;
      for (int n = inflater.inflate(buffer); n > 0; n = inflater.inflate(buffer)) {
        size += n;
        together += n;
        refuse(size > LARGEST || together > LARGEST_TOGETHER);
      }
    } catch (DataFormatException e) {
      // It is no deflated stream, or a damaged one: what is left of it has been counted.
    } finally {
      read += inflater.getBytesRead();
      inflater.end();
    }
    refuse(read > MOST_READINGS * (long) file.length);
  }

  private static void refuse(boolean large) throws UnreadableArticleException {
    if (large) {
      throw new UnreadableArticleException(FileFault.UNPACKS_TO_TOO_MUCH);
    }
  }
}
