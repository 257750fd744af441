package io.github.pullquote.article;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

/// What is known of an article beside its text.
///
/// @param title its title, never blank
/// @param dek the line under the title
/// @param byline who wrote it, without "By"
/// @param source the http or https address it can be read at
/// @param published the day it came out
public record Metadata(
    String title,
    Optional<String> dek,
    Optional<String> byline,
    Optional<URI> source,
    Optional<LocalDate> published) {
  /// Refuses a blank title and a source that is no web address.
  public Metadata {
    if (title.isBlank()) {
      throw new IllegalArgumentException("An article needs a title");
    }
    source.ifPresent(
        uri -> {
          String scheme = uri.getScheme();
          boolean web = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
          if (!web || uri.getHost() == null) {
            throw new IllegalArgumentException("The source is no web address: " + uri);
          }
        });
  }
}
