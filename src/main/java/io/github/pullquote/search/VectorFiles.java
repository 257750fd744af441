package io.github.pullquote.search;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.zip.CRC32C;

/// Vectors as files, one an article: the numbers as little-endian floats, behind their checksum.
public final class VectorFiles implements VectorStore {
  private final Path directory;

  /// Keeps them in a directory, which is made when it is first needed.
  public VectorFiles(Path directory) {
    this.directory = directory;
  }

  /// A file that is damaged counts as none: what it held can be made anew.
  @Override
  public Optional<float[]> load(VectorKey key) throws IOException {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file(key)));
      bytes.order(ByteOrder.LITTLE_ENDIAN);
      if (bytes.remaining() < Long.BYTES || bytes.getLong() != checksum(bytes.slice())) {
        return Optional.empty();
      }
      FloatBuffer floats = bytes.slice().order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer();
      float[] vectors = new float[floats.remaining()];
      floats.get(vectors);
      return Optional.of(vectors);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  @Override
  public void save(VectorKey key, float[] vectors) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES + vectors.length * Float.BYTES);
    bytes.order(ByteOrder.LITTLE_ENDIAN);
    bytes
        .slice(Long.BYTES, vectors.length * Float.BYTES)
        .order(ByteOrder.LITTLE_ENDIAN)
        .asFloatBuffer()
        .put(vectors);
    bytes.putLong(0, checksum(bytes.slice(Long.BYTES, vectors.length * Float.BYTES)));
    Files.createDirectories(directory);
    Path written = Files.createTempFile(directory, "vectors", ".part");
    try {
      Files.write(written, bytes.array());
      Files.move(
          written, file(key), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(written);
    }
  }

  private Path file(VectorKey key) {
    return directory.resolve(
        "%s-%s-%s.vectors".formatted(key.revision(), key.division(), key.model()));
  }

  private static long checksum(ByteBuffer bytes) {
    CRC32C checksum = new CRC32C();
    checksum.update(bytes);
    return checksum.getValue();
  }
}
