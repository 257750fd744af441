package io.github.pullquote.card;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.Quote;
import io.github.pullquote.card.Card.Link;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The address of a quote in the published article: a text fragment, so that a browser scrolls to
/// it (WICG, URL Fragment Text Directives).
final class SourceLink {
  private static final int WORDS = 8;

  private SourceLink() {}

  /// The button that opens the article, where it can be.
  static Optional<Link> button(Article article) {
    return to(article).map(SourceLink::button);
  }

  /// The button that opens the article where the quote stands.
  static Optional<Link> button(Quote quote) {
    return to(quote).map(SourceLink::button);
  }

  private static Link button(URI address) {
    return new Link(Phrases.say("buttons.open-the-article"), address);
  }

  /// The address of the article; empty where it has none, or one that Discord finds too long.
  static Optional<URI> to(Article article) {
    return article
        .metadata()
        .source()
        .map(source -> source.toASCIIString().replaceFirst("#.*", ""))
        .filter(address -> address.length() <= Limits.LINK)
        .map(URI::create);
  }

  /// The address of the quote in the article; without the fragment where that would be too long.
  static Optional<URI> to(Quote quote) {
    return to(quote.article())
        .map(
            plain -> {
              String direct = plain + "#:~:text=" + encoded(quote.text());
              return direct.length() <= Limits.LINK ? URI.create(direct) : plain;
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
