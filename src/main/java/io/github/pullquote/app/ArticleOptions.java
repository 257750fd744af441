package io.github.pullquote.app;

import io.github.pullquote.article.Article;
import io.github.pullquote.library.Library;
import io.github.pullquote.library.OperatorArticles;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// Which article and which settings a command speaks of; given before the command or after it.
final class ArticleOptions {
  @Option(
      names = "--article",
      scope = ScopeType.INHERIT,
      paramLabel = "FILE",
      description =
          "A text, Markdown, HTML, PDF, DOCX or EPUB file; without it, the configured articles.")
  @Nullable Path article;

  @Option(
      names = "--config",
      scope = ScopeType.INHERIT,
      paramLabel = "FILE",
      description = "The settings; without it, config/pullquote.conf where it exists.")
  @Nullable Path config;

  private final Map<String, String> environment;

  ArticleOptions(Map<String, String> environment) {
    this.environment = Map.copyOf(environment);
  }

  /// @throws UserError if a setting is wrong
  Settings settings() {
    return Settings.read(Optional.ofNullable(config), environment);
  }

  /// Where the articles come from.
  ///
  /// @throws UserError if a setting is wrong
  ArticleSource source() {
    return ArticleSource.of(Optional.ofNullable(article), settings());
  }

  /// The directory of the operator's articles.
  ///
  /// @throws UserError if a setting is wrong
  ArticleSource.Folder folder() {
    return new ArticleSource.Folder(settings().articles());
  }

  /// The articles as servers have them; what could not be read is reported in the log.
  ///
  /// @throws UserError if no article could be read
  OperatorArticles operator() {
    return source().operator();
  }

  /// The articles, at least one; what could not be read is reported in the log.
  ///
  /// @throws UserError if no article could be read
  List<Article> load() {
    return source().load();
  }

  /// The library to read in; it answers by words alone.
  ///
  /// @throws UserError if no article could be read
  Library library() {
    return new Library(load());
  }
}
