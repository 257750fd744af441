package io.github.pullquote.app;

import io.github.pullquote.article.ArticleFile;
import java.net.URI;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Names for the files of an archive that any system can unpack: in no directory, without what a
/// system reserves, no two alike.
final class EntryNames {
  private static final int LONGEST = 100;
  private static final Pattern ADDRESS = Pattern.compile("https?://.*");
  private static final Pattern UNSAFE = Pattern.compile("[^\\p{L}\\p{M}\\p{N} ._()'-]+");
  private static final Pattern RESERVED =
      Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");
  private static final Pattern EXTENSION =
      Pattern.compile("(?i).*\\.(txt|text|md|markdown|html?|xhtml|pdf|docx|epub)");

  private final Set<String> taken = new HashSet<>();

  /// @param reserved a name that no file gets
  EntryNames(String reserved) {
    taken.add(folded(reserved));
  }

  /// The name for a file that was given under another, perhaps a hostile one.
  String of(String given, byte[] content) {
    String safe = safe(ADDRESS.matcher(given).matches() ? place(given) : given);
    String extension = "." + ArticleFile.extension(content);
    if (EXTENSION.matcher(safe).matches()) {
      extension = safe.substring(safe.lastIndexOf('.'));
      safe = safe.substring(0, safe.lastIndexOf('.'));
    }
    String base = safe.isBlank() || RESERVED.matcher(safe).matches() ? "article " + safe : safe;
    String name = base.strip() + extension;
    for (int i = 2; !taken.add(folded(name)); i++) {
      name = "%s (%d)%s".formatted(base.strip(), i, extension);
    }
    return name;
  }

  /// The last part of an address's path, or its host.
  private static String place(String address) {
    try {
      URI uri = URI.create(address);
      String path = uri.getPath() == null ? "" : uri.getPath().replaceAll("/+$", "");
      return path.isEmpty() ? String.valueOf(uri.getHost()) : path;
    } catch (IllegalArgumentException e) {
      // Whatever it is, something of it makes a name.
      return address;
    }
  }

  private static String safe(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String plain = UNSAFE.matcher(last).replaceAll("_").replaceAll("^[ .]+|[ .]+$", "");
    if (plain.length() <= LONGEST) {
      return plain;
    }
    // The end tells the format.
    int start = plain.length() - LONGEST;
    return plain.substring(Character.isLowSurrogate(plain.charAt(start)) ? start + 1 : start);
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
