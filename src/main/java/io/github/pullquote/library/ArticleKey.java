package io.github.pullquote.library;

import io.github.pullquote.article.Article;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/// Names an article at one revision, in ten letters and digits that fit a button's id.
///
/// @param id five characters that stay the same while the article is revised
/// @param revision five characters that change with the text
public record ArticleKey(String id, String revision) {
  private static final Pattern FORM = Pattern.compile("([0-9a-z]{5})([0-9a-f]{5})");

  /// How many characters [#toString] has.
  public static final int LENGTH = 10;

  private static final int LETTERS = 5;
  private static final long IDS = 36L * 36 * 36 * 36 * 36;

  /// Refuses parts of another form.
  public ArticleKey {
    if (!FORM.matcher(id + revision).matches()) {
      throw new IllegalArgumentException("No article has the key " + id + revision);
    }
  }

  /// The key of an operator's article: its id comes from its title.
  ///
  /// @param attempt 0, or more if the id is taken by another article of the library
  static ArticleKey of(Article article, int attempt) {
    return of(id(article, attempt == 0 ? "" : "#" + attempt), article);
  }

  /// The keys of the operator's articles, in their order.
  static List<ArticleKey> ofOperators(List<Article> articles) {
    Set<String> taken = new HashSet<>();
    return articles.stream()
        .map(
            article ->
                Stream.iterate(0, attempt -> attempt + 1)
                    .map(attempt -> of(article, attempt))
                    .filter(key -> taken.add(key.id()))
                    .findFirst()
                    .orElseThrow())
        .toList();
  }

  /// An id for an article that a server adds. One of the operator's of the same title has another:
  /// what is bound to it, and its cards, stay with it.
  ///
  /// @param attempt 0, or more if the id is taken by another article of the server
  static String ownId(Article article, int attempt) {
    return id(article, "#own" + attempt);
  }

  private static String id(Article article, String more) {
    CRC32 crc = new CRC32();
    String named = article.title().toLowerCase(Locale.ROOT) + more;
    crc.update(named.getBytes(StandardCharsets.UTF_8));
    String id = Long.toString(crc.getValue() % IDS, 36);
    return "0".repeat(LETTERS - id.length()) + id;
  }

  /// The key of an article that has an id.
  static ArticleKey of(String id, Article article) {
    return new ArticleKey(id, article.revision().substring(0, LETTERS));
  }

  /// Reads the written form.
  ///
  /// @return empty if the text is no key
  public static Optional<ArticleKey> parse(String text) {
    Matcher matcher = FORM.matcher(text);
    return matcher.matches()
        ? Optional.of(new ArticleKey(matcher.group(1), matcher.group(2)))
        : Optional.empty();
  }

  /// The written form: id and revision, together.
  @Override
  public String toString() {
    return id + revision;
  }
}
