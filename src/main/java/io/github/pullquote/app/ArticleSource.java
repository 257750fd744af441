package io.github.pullquote.app;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.ArticleFile;
import io.github.pullquote.article.UnreadableArticleException;
import io.github.pullquote.library.ArticleFolder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Where the operator's articles come from.
sealed interface ArticleSource {
  /// The articles, at least one.
  ///
  /// @throws UserError if none can be read
  List<Article> load();

  /// A file that was named, else the directory of the settings.
  static ArticleSource of(Optional<Path> file, Settings settings) {
    return file.isPresent() ? new OneFile(file.get()) : new Folder(settings.articles());
  }

  /// One file.
  record OneFile(Path file) implements ArticleSource {
    @Override
    public List<Article> load() {
      try {
        return List.of(ArticleFile.read(file));
      } catch (UnreadableArticleException e) {
        throw new UserError(file + " " + e.getMessage(), e);
      } catch (IOException e) {
        throw new UserError(file + " can't be read: " + e, e);
      }
    }
  }

  /// The files of a directory, or the companion article that is packed into the program.
  record Folder(Path directory) implements ArticleSource {
    private static final String BUNDLED = "config/articles/companion-men-and-closeness.md";

    @Override
    public List<Article> load() {
      Logger log = LoggerFactory.getLogger(ArticleSource.class);
      ArticleFolder.Contents contents = read();
      for (ArticleFolder.Problem problem : contents.problems()) {
        log.warn("This article is left out. {}", problem);
      }
      return contents.articles().isEmpty() ? List.of(bundled()) : contents.articles();
    }

    private ArticleFolder.Contents read() {
      try {
        return new ArticleFolder(directory).read();
      } catch (IOException e) {
        throw new UserError("The directory of articles can't be read: " + directory, e);
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
