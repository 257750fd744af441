package io.github.pullquote.library;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.ArticleFile;
import io.github.pullquote.article.IsolatedReader;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Adds to the operator's articles. A file is written whole or not at all, and takes the place of
/// no other but that of an older text.
public final class OperatorFiles {
  private static final int LONGEST_NAME = 60;

  /// Names that some systems keep for themselves, or the program for its own article.
  private static final Pattern TAKEN =
      Pattern.compile("con|prn|aux|nul|com\\d|lpt\\d|" + ArticleFolder.COMPANION + "?.*");

  private final Path directory;
  private final List<Filed> filed = new ArrayList<>();

  /// An article and its file.
  private record Filed(Path file, Holding holding) {}

  /// What a directory holds now; it need not exist.
  ///
  /// @param documents reads PDF, DOCX and EPUB files
  /// @throws IOException if it is there and can't be listed
  public OperatorFiles(Path directory, IsolatedReader documents) throws IOException {
    this.directory = directory;
    new ArticleFolder(directory, documents)
        .own()
        .forEach((file, article) -> filed.add(filed(file, article)));
  }

  private static Filed filed(Path file, Article article) {
    String id = ArticleKey.of(article, 0).id();
    return new Filed(file, new Holding(id, article, Deposit.operators()));
  }

  /// What an article is to those that are there; the companion article does not count.
  public Novelty novelty(Article article) {
    return Novelty.of(article, filed.stream().map(Filed::holding).toList());
  }

  /// The file of an article that is there.
  ///
  /// @throws IllegalArgumentException if it isn't
  public Path file(Holding held) {
    return filed.stream()
        .filter(f -> f.holding().article() == held.article())
        .map(Filed::file)
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("The directory does not have " + held.article()));
  }

  /// Adds an article under a name of its own, and makes the directory if it is not there.
  ///
  /// @param name what its file was called; it may tell what is in it
  /// @return the file
  /// @throws IOException if it can't be written; nothing is there then that wasn't before
  public Path add(Article article, String name, byte[] original) throws IOException {
    Files.createDirectories(directory);
    Path file = reserve(fileName(article.title()), "." + ArticleFile.ending(name, original));
    try {
      write(file, original);
    } catch (IOException e) {
      Files.deleteIfExists(file);
      throw e;
    }
    return file;
  }

  /// Puts an article in the place of an older text.
  ///
  /// @return the file, which has another name if the text has another title or format
  /// @throws IOException if it can't be written; the old file is there then
  public Path replace(Holding old, Article article, String name, byte[] original)
      throws IOException {
    Path before = file(old);
    String wanted = fileName(article.title()) + "." + ArticleFile.ending(name, original);
    if (before.getFileName().toString().equals(wanted)) {
      write(before, original);
      return before;
    }
    Path file = add(article, name, original);
    Files.delete(before);
    return file;
  }

  /// Takes a name that no file has.
  private Path reserve(String name, String ending) throws IOException {
    for (int number = 1; ; number++) {
      try {
        return Files.createFile(
            directory.resolve(name + (number == 1 ? "" : "-" + number) + ending));
      } catch (FileAlreadyExistsException e) {
        // The next one, then.
      }
    }
  }

  private void write(Path file, byte[] bytes) throws IOException {
    // A hidden file is no article, so a bot that starts meanwhile reads no half of it.
    Path whole = directory.resolve("." + file.getFileName() + ".tmp");
    try {
      Files.write(whole, bytes);
      Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(whole);
    }
  }

  /// Small letters, digits and hyphens made of a title; terminals and systems differ in others.
  static String fileName(String title) {
    String plain = Normalizer.normalize(title, Normalizer.Form.NFKD).replaceAll("[\\p{M}'’]", "");
    String words =
        plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    String cut = words.length() <= LONGEST_NAME ? words : shortened(words);
    return cut.isEmpty() || TAKEN.matcher(cut).matches()
        ? ("article-" + cut).replaceAll("-$", "")
        : cut;
  }

  private static String shortened(String words) {
    int hyphen = words.lastIndexOf('-', LONGEST_NAME);
    return words.substring(0, hyphen > 0 ? hyphen : LONGEST_NAME);
  }
}
