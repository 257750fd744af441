package io.github.pullquote.app;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.ArticleFile;
import io.github.pullquote.article.UnreadableArticleException;
import io.github.pullquote.library.ArticleFolder;
import io.github.pullquote.library.OperatorArticles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Where the operator's articles come from.
sealed interface ArticleSource {
  /// The articles, at least one; a file that no article can be made of is reported in the log.
  ///
  /// @throws UserError if none can be read
  default List<Article> load() {
    return operator().articles();
  }

  /// The same, as servers have them.
  ///
  /// @throws UserError if none can be read
  default OperatorArticles operator() {
    ArticleFolder.Contents contents = read();
    Logger log = LoggerFactory.getLogger(ArticleSource.class);
    contents.problems().forEach(problem -> log.warn("This article is left out: {}", problem));
    return new OperatorArticles(contents.articles(), contents.companion());
  }

  /// The articles, at least one, and the files that no article could be made of.
  ///
  /// @throws UserError if no article can be read
  ArticleFolder.Contents read();

  /// A file that was named, else the directory of the settings.
  static ArticleSource of(Optional<Path> file, Settings settings) {
    return file.isPresent() ? new OneFile(file.get()) : new Folder(settings.articles());
  }

  /// One file.
  record OneFile(Path file) implements ArticleSource {
    @Override
    public ArticleFolder.Contents read() {
      try {
        Article article = ArticleFile.read(file, ReadCommand.reader());
        return new ArticleFolder.Contents(List.of(article), List.of(), false);
      } catch (UnreadableArticleException e) {
        throw new UserError(file + " " + e.getMessage(), e);
      } catch (IOException e) {
        throw new UserError(file + " can't be read: " + e, e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new UserError("Reading " + file + " was interrupted.", e);
      }
    }
  }

  /// The files of a directory, or the companion article that is packed into the program.
  record Folder(Path directory) implements ArticleSource {
    /// Looked for where nobody names a directory; it need not be there.
    private static final Path DEFAULT = Path.of("config", "articles");

    private static final String BUNDLED = "config/articles/companion-men-and-closeness.md";

    /// Refuses a directory that was named and is none.
    ///
    /// @throws UserError if it is missing, or something else
    Folder checked() {
      if (Files.exists(directory) ? !Files.isDirectory(directory) : !directory.equals(DEFAULT)) {
        throw new UserError(
            "The articles' directory %s is %s; make it, or set PULLQUOTE_ARTICLES to another one."
                .formatted(
                    directory.toAbsolutePath(),
                    Files.exists(directory) ? "no directory" : "missing"));
      }
      return this;
    }

    @Override
    public ArticleFolder.Contents read() {
      checked();
      try {
        ArticleFolder.Contents contents = new ArticleFolder(directory, ReadCommand.reader()).read();
        return contents.articles().isEmpty()
            ? new ArticleFolder.Contents(List.of(bundled()), contents.problems(), true)
            : contents;
      } catch (IOException e) {
        throw new UserError(
            "The articles' directory %s can't be read: %s".formatted(directory, e), e);
      }
    }

    private static Article bundled() {
      try (InputStream in = ArticleSource.class.getClassLoader().getResourceAsStream(BUNDLED)) {
        if (in == null) {
          throw new IllegalStateException("The program's file " + BUNDLED + " is missing");
        }
        return ArticleFile.read(BUNDLED, in.readAllBytes());
      } catch (IOException | UnreadableArticleException e) {
        throw new IllegalStateException("The program's file " + BUNDLED + " can't be read", e);
      }
    }
  }
}
