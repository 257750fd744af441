package io.github.pullquote.article;

import java.util.function.Supplier;

/// A file that is made to exhaust or to deceive whoever reads it.
///
/// @param name what it does, and how such a file is called
/// @param content makes its bytes
public record HostileFile(String name, Supplier<byte[]> content) {
  /// The file's bytes.
  public byte[] bytes() {
    return content.get();
  }

  @Override
  public String toString() {
    return name;
  }
}
