package io.github.pullquote.library;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.ArticleFile;
import io.github.pullquote.article.IsolatedReader;
import io.github.pullquote.article.UnreadableArticleException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;

/// The operator's articles: the files of one directory, in the order of their names.
public final class ArticleFolder {
  /// Files whose name starts so are the program's own; any other file takes their place.
  public static final String COMPANION = "companion-";

  private final Path directory;
  private final IsolatedReader documents;

  /// A directory that need not exist.
  ///
  /// @param documents reads PDF, DOCX and EPUB files
  public ArticleFolder(Path directory, IsolatedReader documents) {
    this.directory = directory;
    this.documents = documents;
  }

  /// A file that no article could be made of, and why.
  public record Problem(Path file, String reason) {
    /// One line for a person.
    @Override
    public String toString() {
      return file + " " + reason;
    }
  }

  /// What the directory holds.
  ///
  /// @param articles the articles that could be read; empty if there is none
  /// @param problems the files that could not
  /// @param companion whether the articles are only the program's own
  public record Contents(List<Article> articles, List<Problem> problems, boolean companion) {
    /// Keeps copies.
    public Contents {
      articles = List.copyOf(articles);
      problems = List.copyOf(problems);
    }
  }

  /// Reads every file but hidden ones; the companion only where no other article could be read.
  ///
  /// @throws IOException if the directory is there and can't be listed, or this thread is
  ///   interrupted
  public Contents read() throws IOException {
    List<Problem> problems = new ArrayList<>();
    List<Path> files = files();
    List<Article> own =
        List.copyOf(read(files.stream().filter(f -> !isCompanion(f)).toList(), problems).values());
    List<Article> articles =
        own.isEmpty()
            ? List.copyOf(
                read(files.stream().filter(this::isCompanion).toList(), problems).values())
            : own;
    return new Contents(articles, problems, own.isEmpty());
  }

  /// The articles that could be read by their files, in order, without the companion.
  ///
  /// @throws IOException if the directory is there and can't be listed
  SequencedMap<Path, Article> own() throws IOException {
    return read(files().stream().filter(f -> !isCompanion(f)).toList(), new ArrayList<>());
  }

  private List<Path> files() throws IOException {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> listed = Files.list(directory)) {
      return listed.filter(f -> !name(f).startsWith(".")).sorted().toList();
    }
  }

  private SequencedMap<Path, Article> read(List<Path> files, List<Problem> problems)
      throws IOException {
    SequencedMap<Path, Article> articles = new LinkedHashMap<>();
    for (Path file : files) {
      try {
        articles.put(file, ArticleFile.read(file, documents));
      } catch (UnreadableArticleException e) {
        problems.add(new Problem(file, e.getMessage()));
      } catch (IOException e) {
        problems.add(new Problem(file, "can't be read: " + e));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new InterruptedIOException("Reading " + file + " was interrupted");
      }
    }
    return articles;
  }

  private boolean isCompanion(Path file) {
    return name(file).startsWith(COMPANION);
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }
}
