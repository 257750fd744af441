package io.github.pullquote.card;

import io.github.pullquote.article.Quote;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The address of a quote in the published article: a text fragment, so that a browser scrolls to
/// it (WICG, URL Fragment Text Directives).
final class SourceLink {
  private static final int WORDS = 8;

  private SourceLink() {}

  /// The address; without the fragment where that would be longer than Discord allows; empty where
  /// the article has no source or only one that is too long.
  static Optional<URI> to(Quote quote) {
    return quote
        .article()
        .metadata()
        .source()
        .flatMap(
            source -> {
              String plain = source.toASCIIString().replaceFirst("#.*", "");
              String direct = plain + "#:~:text=" + encoded(quote.text());
              String link = direct.length() <= Limits.LINK ? direct : plain;
              return link.length() <= Limits.LINK
                  ? Optional.of(URI.create(link))
                  : Optional.empty();
            });
  }

  private static String encoded(String text) {
    String[] words = text.split("\\s+", -1);
    StringBuilder start = new StringBuilder();
    for (int i = 0; i < Math.min(WORDS, words.length); i++) {
      start.append(i == 0 ? "" : " ").append(words[i]);
    }
    // A hyphen and a comma would end the text in a directive.
    return URLEncoder.encode(start.toString(), StandardCharsets.UTF_8)
        .replace("+", "%20")
        .replace("-", "%2D");
  }
}
