package io.github.pullquote.card;

import io.github.pullquote.article.Article;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Cards by the names of their files, word for word. `-Dgolden.rewrite=true` rewrites the files.
@TestInstance(Lifecycle.PER_CLASS)
abstract class GoldenCards {
  private final GoldenFiles files;
  private final Supplier<Map<String, Card>> cards;
  private final Article[] articles;

  /// @param articles what the cards quote
  GoldenCards(GoldenFiles files, Supplier<Map<String, Card>> cards, Article... articles) {
    this.files = files;
    this.cards = cards;
    this.articles = articles;
  }

  Stream<String> names() {
    return cards.get().keySet().stream();
  }

  /// The names of files that hold something else than a card.
  Stream<String> otherNames() {
    return Stream.of();
  }

  @ParameterizedTest
  @MethodSource("names")
  void theCardReadsAsItsFile(String name) throws IOException {
    Card card = Objects.requireNonNull(cards.get().get(name));

    files.assertSame(name, CardText.of(card));
    CardSize.assertFits(card);
    Proofs.assertQuotes(card, articles);
  }

  @Test
  void everyFileHasItsCard() throws IOException {
    files.assertNames(Stream.concat(names(), otherNames()).toList());
  }
}
