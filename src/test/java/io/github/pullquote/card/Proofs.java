package io.github.pullquote.card;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.article.Article;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads proof of whole cards, as it is done when they are sent.
final class Proofs {
  private static final Pattern BLOCK_QUOTE = Pattern.compile("(?m)^> ");

  private Proofs() {}

  /// Makes sure that a card shows as quotations only what stands in these articles, and that it has
  /// no more block quotes than quotations.
  static void assertQuotes(Card card, Article... articles) {
    Proof proof = of(articles);
    card.parts().forEach(part -> read(proof, part));
    long blocks = BLOCK_QUOTE.matcher(CardText.of(card)).results().count();
    assertThat(card.parts().stream().flatMap(part -> spans(part).stream()).count())
        .isGreaterThanOrEqualTo(blocks);
  }

  /// Reads against these articles.
  static Proof of(Article... articles) {
    return new Proof(revision -> find(revision, articles));
  }

  private static Optional<Article> find(String revision, Article... articles) {
    return Arrays.stream(articles).filter(it -> it.revision().equals(revision)).findFirst();
  }

  /// How many characters of a part are read.
  static int read(Proof proof, Card.Part part) {
    return switch (part) {
      case Card.Text text -> proof.read(text).length();
      case Card.Asked asked -> proof.read(asked).length();
      case Card.Elsewhere elsewhere -> proof.read(elsewhere).length();
      case Card.Quotation quotation -> proof.read(quotation).length();
      case Card.Extract extract -> proof.read(extract).length();
      case Card.Linked linked -> linked.words().stream().mapToInt(it -> read(proof, it)).sum();
      case Card.Menu menu ->
          menu.options().stream()
              .mapToInt(it -> (proof.read(it.label()) + proof.read(it.description())).length())
              .sum();
      case Card.Divider _, Card.Buttons _, Card.Attachment _ -> 0;
    };
  }

  /// What a part shows as an article's words.
  static List<Quoted> spans(Card.Part part) {
    return switch (part) {
      case Card.Text text -> text.quoted();
      case Card.Quotation quotation -> QuotationText.of(quotation).quoted();
      case Card.Extract extract -> ExtractText.of(extract).quoted();
      case Card.Linked linked -> linked.words().stream().flatMap(it -> spans(it).stream()).toList();
      case Card.Menu menu ->
          menu.options().stream()
              .flatMap(it -> List.of(it.label(), it.description()).stream())
              .flatMap(it -> it.quoted().stream())
              .toList();
      case Card.Asked _, Card.Elsewhere _, Card.Divider _, Card.Buttons _, Card.Attachment _ ->
          List.of();
    };
  }
}
