package io.github.pullquote.fetch;

import java.net.URI;

/// What was behind a web address.
public final class FetchedPage {
  private final URI address;
  private final String type;
  private final byte[] bytes;
  private final String fileName;

  /// A page; its bytes are not copied.
  ///
  /// @throws IllegalArgumentException if its file has no name
  public FetchedPage(URI address, String type, byte[] bytes, String fileName) {
    if (fileName.isBlank()) {
      throw new IllegalArgumentException("A page needs a name for its file");
    }
    this.address = address;
    this.type = type;
    this.bytes = bytes;
    this.fileName = fileName;
  }

  /// Where it was found in the end, without a fragment; redirects may have led there.
  public URI address() {
    return address;
  }

  /// Its media type as the server named it, without parameters; empty if it named none.
  public String type() {
    return type;
  }

  /// The whole of it, inflated, not to be changed. A text in characters that only the server named
  /// is UTF-8 behind a byte order mark.
  public byte[] bytes() {
    return bytes;
  }

  /// A name for it, with the ending that the type has; no path, never blank.
  public String fileName() {
    return fileName;
  }

  @Override
  public String toString() {
    return "%s (%s, %d bytes)".formatted(address.getHost(), type, bytes.length);
  }
}
