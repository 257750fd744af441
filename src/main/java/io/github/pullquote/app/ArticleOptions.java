package io.github.pullquote.app;

import io.github.pullquote.library.Library;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which article a command speaks of.
final class ArticleOptions {
  @Option(
      names = "--article",
      paramLabel = "FILE",
      description = "A text or Markdown file; without it, the articles of the configuration.")
  @Nullable Path article;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "The settings; without it, config/pullquote.conf where it exists.")
  @Nullable Path config;

  Settings settings() {
    return Settings.read(Optional.ofNullable(config));
  }

  /// The library to ask; what could not be read is reported in the log.
  ///
  /// @throws UserError if no article could be read
  Library library() {
    return new Library(ArticleSource.of(Optional.ofNullable(article), settings()).load());
  }
}
