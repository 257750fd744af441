package io.github.pullquote.library;

import io.github.pullquote.search.VectorKey;
import io.github.pullquote.search.VectorStore;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.CRC32C;

/// The vectors of articles, each behind its checksum. What is damaged counts as none: it can be
/// made anew.
final class VectorTable implements VectorStore {
  private final Database database;

  VectorTable(Database database) {
    this.database = database;
  }

  @Override
  public Optional<float[]> load(VectorKey key) throws IOException {
    try {
      return database.readAll(
          handle ->
              handle
                  .createQuery(
                      """
                      SELECT checksum, numbers FROM vectors
                      WHERE revision = :revision AND model = :model AND division = :division
                      """)
                  .bind("revision", key.revision())
                  .bind("model", key.model())
                  .bind("division", key.division())
                  .map((row, context) -> vectors(row.getLong("checksum"), row.getBytes("numbers")))
                  .findOne()
                  .flatMap(found -> found));
    } catch (StoreException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private static Optional<float[]> vectors(long checksum, byte[] bytes) {
    if (checksum(bytes) != checksum) {
      return Optional.empty();
    }
    FloatBuffer numbers = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer();
    float[] vectors = new float[numbers.remaining()];
    numbers.get(vectors);
    return Optional.of(vectors);
  }

  @Override
  public void save(VectorKey key, float[] vectors) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(vectors.length * Float.BYTES);
    bytes.order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().put(vectors);
    try {
      database.writeBeside(
          handle ->
              handle.execute(
                  """
                  INSERT INTO vectors (revision, model, division, checksum, numbers)
                  VALUES (?, ?, ?, ?, ?)
                  ON CONFLICT (revision, model, division) DO UPDATE SET
                    checksum = excluded.checksum, numbers = excluded.numbers
                  """,
                  key.revision(),
                  key.model(),
                  key.division(),
                  checksum(bytes.array()),
                  bytes.array()));
    } catch (StoreException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private static long checksum(byte[] bytes) {
    CRC32C checksum = new CRC32C();
    checksum.update(bytes);
    return checksum.getValue();
  }

  /// Deletes the vectors of revisions that neither an article has nor `others`.
  void drop(Set<String> others) {
    database.writeBeside(
        handle -> {
          Set<String> unused =
              handle
                  .createQuery(
                      """
                      SELECT DISTINCT revision FROM vectors
                      WHERE revision NOT IN (SELECT revision FROM article)
                      """)
                  .mapTo(String.class)
                  .collect(Collectors.toSet());
          unused.removeAll(others);
          unused.forEach(
              revision -> handle.execute("DELETE FROM vectors WHERE revision = ?", revision));
          return unused.size();
        });
  }
}
