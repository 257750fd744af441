package io.github.pullquote.article;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// Some entries of a ZIP archive, inflated in memory. All limits on archives are kept here: sizes
/// are counted while inflating, whatever the archive says of them, and an archive within it is
/// never opened.
final class BoundedZip {
  private static final int MOST_ENTRIES = 10_000;

  /// All entries together, inflated; a book with many pictures has as much.
  private static final long LARGEST = 128L << 20;

  /// The entries that are kept, together.
  private static final int LARGEST_KEPT = 48 << 20;

  /// What a small archive may hold, however well it is compressed.
  private static final int UNSUSPICIOUS = 8 << 20;

  /// No text is compressed better; what is, was made to be.
  private static final int HIGHEST_RATIO = 100;

  /// Systems allow for names of some hundred characters.
  private static final int LONGEST_NAME = 1_000;

  private static final Pattern OUTSIDE =
      Pattern.compile("/.*|[A-Za-z]:.*|(?:.*/)?\\.\\.(?:/.*)?", Pattern.DOTALL);

  private final Map<String, byte[]> entries = new HashMap<>();
  private final long allowed;
  private long inflated;
  private int kept;

  private BoundedZip(long allowed) {
    this.allowed = allowed;
  }

  /// Inflates an archive and keeps the entries with a wanted name.
  ///
  /// @throws UnreadableArticleException if it is damaged, breaks a limit, has two entries of one
  ///   name or an entry that would lie outside of it
  static BoundedZip read(byte[] archive, Predicate<String> wanted)
      throws UnreadableArticleException {
    long allowed = Math.min(LARGEST, Math.max(UNSUSPICIOUS, HIGHEST_RATIO * (long) archive.length));
    BoundedZip zip = new BoundedZip(allowed);
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
      zip.readAll(in, wanted);
    } catch (IOException e) {
      throw new UnreadableArticleException(e, FileFault.DAMAGED_ARCHIVE);
    }
    return zip;
  }

  private void readAll(ZipInputStream in, Predicate<String> wanted)
      throws IOException, UnreadableArticleException {
    Set<String> names = new HashSet<>();
    byte[] buffer = new byte[1 << 14];
    for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
      String name = entry.getName();
      refuse(name);
      if (!names.add(name)) {
        throw new UnreadableArticleException(FileFault.ARCHIVE_WITH_TWINS);
      }
      if (names.size() > MOST_ENTRIES) {
        throw new UnreadableArticleException(FileFault.ARCHIVE_OF_TOO_MANY, MOST_ENTRIES);
      }
      if (wanted.test(name)) {
        entries.put(name, keep(in, buffer));
      } else {
        skip(in, buffer);
      }
    }
  }

  private static void refuse(String name) throws UnreadableArticleException {
    if (name.length() > LONGEST_NAME) {
      throw new UnreadableArticleException(FileFault.ARCHIVE_WITH_A_LONG_NAME, LONGEST_NAME);
    }
    if (OUTSIDE.matcher(name.replace('\\', '/')).matches() || name.indexOf('\0') >= 0) {
      throw new UnreadableArticleException(FileFault.ARCHIVE_THAT_LEADS_OUT);
    }
  }

  private byte[] keep(ZipInputStream in, byte[] buffer)
      throws IOException, UnreadableArticleException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      count(n);
      kept += n;
      if (kept > LARGEST_KEPT) {
        throw tooLarge();
      }
      out.write(buffer, 0, n);
    }
    return out.toByteArray();
  }

  private void skip(ZipInputStream in, byte[] buffer)
      throws IOException, UnreadableArticleException {
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      count(n);
    }
  }

  private void count(int bytes) throws UnreadableArticleException {
    inflated += bytes;
    if (inflated > allowed) {
      throw tooLarge();
    }
  }

  private static UnreadableArticleException tooLarge() {
    return new UnreadableArticleException(FileFault.UNPACKS_TO_TOO_MUCH);
  }

  /// What an entry holds; empty if the archive has none of that name, or it was not wanted.
  Optional<byte[]> find(String name) {
    return Optional.ofNullable(entries.get(name));
  }
}
