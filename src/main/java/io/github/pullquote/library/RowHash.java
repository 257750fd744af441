package io.github.pullquote.library;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/// A hash of a row's values, the same wherever the row stands.
final class RowHash {
  private final MessageDigest digest;

  RowHash() {
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  /// Adds the next value: a number, a truth, a text, bytes or nothing.
  void add(@Nullable Object value) {
    byte[] bytes =
        value instanceof byte[] given
            ? given
            : String.valueOf(value).getBytes(StandardCharsets.UTF_8);
    // No two rows are written alike: each value has its length, and nothing has one of its own.
    int length = value == null ? -1 : bytes.length;
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(length).array());
    digest.update(bytes);
  }

  /// The first 64 of its bits.
  long get() {
    return ByteBuffer.wrap(digest.digest()).getLong();
  }
}
