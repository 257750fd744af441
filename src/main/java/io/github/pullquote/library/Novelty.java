package io.github.pullquote.library;

import io.github.pullquote.article.Article;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/// What an article that is given to a library is to the articles that are there.
public sealed interface Novelty {
  /// An article that the library does not have.
  record NewArticle() implements Novelty {}

  /// The library has this very text.
  ///
  /// @param held the article, maybe under another title
  record SameText(Holding held) implements Novelty {}

  /// It seems to be a new text of an article that is there.
  ///
  /// @param held the article with its old text
  /// @param change from the old text to the new one
  record NewText(Holding held, TextChange change) implements Novelty {}

  /// Compares a given article with those of a library. The same source or the same title makes it a
  /// new text of that article, and so do passages of which at least half are equal.
  static Novelty of(Article given, List<Holding> library) {
    Optional<Holding> same = first(library, a -> a.revision().equals(given.revision()));
    return same.<Novelty>map(SameText::new)
        .or(
            () ->
                first(library, a -> hasSameSource(a, given))
                    .or(() -> first(library, a -> hasSameTitle(a, given)))
                    .or(() -> closest(library, given))
                    .map(h -> new NewText(h, TextChange.between(h.article(), given))))
        .orElseGet(NewArticle::new);
  }

  private static Optional<Holding> first(List<Holding> library, Predicate<Article> wanted) {
    return library.stream().filter(h -> wanted.test(h.article())).findFirst();
  }

  private static boolean hasSameTitle(Article one, Article other) {
    return folded(one.title()).equals(folded(other.title()));
  }

  private static String folded(String title) {
    return title.strip().toLowerCase(Locale.ROOT);
  }

  private static boolean hasSameSource(Article one, Article other) {
    Optional<String> address = one.metadata().source().map(Novelty::place);
    return address.isPresent() && address.equals(other.metadata().source().map(Novelty::place));
  }

  /// An address without what leads to the same page: its scheme, its fragment, a slash at its end.
  private static String place(URI address) {
    String host = address.getAuthority().toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
    String path = address.getRawPath().replaceFirst("/$", "");
    String query = address.getRawQuery();
    return host + path + (query == null ? "" : "?" + query);
  }

  private static Optional<Holding> closest(List<Holding> library, Article given) {
    return library.stream()
        .filter(h -> TextChange.between(h.article(), given).keepsHalf())
        .max(Comparator.comparingInt(h -> TextChange.between(h.article(), given).kept()));
  }
}
