package io.github.pullquote.card;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.Passage;
import io.github.pullquote.article.Quote;
import io.github.pullquote.card.Card.Quotation;
import io.github.pullquote.card.ComponentId.Action;
import io.github.pullquote.card.ComponentId.View;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExcerptTest {
  private static final Article MANY =
      Companion.of("Many", "Before it all.", sentences(80), "After it all.");

  /// Its middle passage is one sentence of 6,000 characters, half of which have to be escaped.
  private static final Article LONG =
      Companion.of("Long", endless("a"), endless("b"), endless("c"));

  private static String sentences(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj("Sentence %d tells of a *quiet* harbour and its boats."::formatted)
        .collect(Collectors.joining(" "));
  }

  private static String endless(String word) {
    return word.toUpperCase(java.util.Locale.ROOT) + (" " + word + "(*)").repeat(1_200) + ".";
  }

  private static Quote quote(Article article, int passage, int first, int last) {
    return new Quote(article, article.passage(passage).orElseThrow(), first, last);
  }

  private static String text(Quotation quotation) {
    return QuotationText.of(quotation).markdown();
  }

  @Test
  void theCloseExcerptHoldsTheQuoteAndWholeSentencesAroundIt() {
    Quotation close = Excerpt.CLOSE.of(quote(MANY, 2, 40, 40)).getFirst();

    assertThat(close.shown().first()).isBetween(34, 39);
    assertThat(close.shown().last()).isBetween(41, 46);
    assertThat(text(close))
        .startsWith("> \\[…\\] Sentence ")
        .contains(" **Sentence 40 tells of a \\*quiet\\* harbour and its boats.** ")
        .endsWith("boats. \\[…\\]");
  }

  @Test
  void nothingIsLeftOutOfAShortPassage() {
    Article article = Companion.of("Short", "One thing. Another thing.");

    assertThat(text(Excerpt.CLOSE.of(quote(article, 1, 2, 2)).getFirst()))
        .isEqualTo("> One thing. **Another thing.**");
  }

  @Test
  void aMarkOnEverythingIsLeftOut() {
    Article article = Companion.of("Short", "One thing. Another thing.");

    assertThat(text(Excerpt.CLOSE.of(quote(article, 1, 1, 2)).getFirst()))
        .isEqualTo("> One thing. Another thing.");
  }

  @Test
  void aQuoteThatIsTooLongIsShownByItsFirstSentences() {
    Quotation shown = Excerpt.CLOSE.of(quote(MANY, 2, 5, 80)).getFirst();

    assertThat(shown.shown().first()).isEqualTo(5);
    assertThat(shown.shown().last()).isLessThan(80);
    assertThat(text(shown)).startsWith("> \\[…\\] Sentence 5 ").endsWith("boats. \\[…\\]");
  }

  @Test
  void aSentenceThatIsTooLongIsCutVisiblyBetweenWords() {
    String text = text(Excerpt.CLOSE.of(quote(LONG, 2, 1, 1)).getFirst());

    assertThat(text).startsWith("> B b\\(\\*\\) b").endsWith(" b\\(\\*\\) \\[…\\]");
    assertThat(text).hasSizeBetween(1_400, 1_600);
  }

  @Test
  void theWidestExcerptBringsTheNeighboursNearestSentences() {
    List<Quotation> around = Excerpt.AROUND.of(quote(MANY, 3, 1, 1));

    assertThat(around).hasSize(2);
    assertThat(text(around.getFirst())).startsWith("> \\[…\\] Sentence").endsWith("its boats.");
  }

  @Test
  void theWidestExcerptOfShortPassagesBringsSeveral() {
    Article talk =
        Companion.of("Talk", "One.", "Two.", "Three.", "Four.", "Five. And on.", "Six.", "Seven.");

    assertThat(Excerpt.AROUND.of(quote(talk, 5, 1, 1)).stream().map(ExcerptTest::text))
        .containsExactly(
            "> Two.", "> Three.", "> Four.", "> **Five.** And on.", "> Six.", "> Seven.");
    assertThat(Excerpt.CLOSE.wider(quote(talk, 5, 1, 1))).isEqualTo(Excerpt.AROUND);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void everyCardOfTheLongestArticlesFitsIntoAMessage(int level) {
    for (Article article : List.of(MANY, LONG)) {
      for (Passage passage : article.passages()) {
        Quote whole = quote(article, passage.number(), 1, passage.sentences().size());
        ComponentId id =
            new ComponentId(
                Action.CONTEXT,
                View.PERHAPS,
                Companion.ASKER,
                0,
                level,
                List.of(new Reference(Companion.key(article), whole.citation())));
        Optional<Card.Asked> asked = AnswerCards.asked("*?*".repeat(300));

        assertFits(AnswerCards.passage(asked, id, whole, true, Audience.ASKER));
        assertFits(
            AnswerCards.passage(
                asked, id, quote(article, passage.number(), 1, 1), true, Audience.ASKER));
      }
    }
  }

  @Test
  void everyPageOfTheLongestArticlesFitsIntoAMessage() {
    for (Article article : List.of(MANY, LONG, Companion.ARTICLE)) {
      for (Passage passage : article.passages()) {
        assertFits(OutlineCards.page(article, Companion.key(article), passage.citation(), 1));
      }
      assertFits(OutlineCards.outline(article, Companion.key(article), 1, 1));
    }
  }

  private static void assertFits(Card card) {
    assertThat(CardText.of(card).replaceAll("(?m)^(BUTTON|button|link|menu):.*$", ""))
        .hasSizeLessThanOrEqualTo(Limits.MESSAGE_TEXT);
    assertThat(card.parts()).hasSizeLessThanOrEqualTo(Limits.COMPONENTS - 6);
  }

  @Test
  void widerGoesOnToMoreAndBackToTheClosest() {
    Quote quote = quote(MANY, 2, 40, 40);

    assertThat(Excerpt.CLOSE.wider(quote)).isEqualTo(Excerpt.PASSAGE);
    assertThat(Excerpt.PASSAGE.wider(quote)).isEqualTo(Excerpt.AROUND);
    assertThat(Excerpt.AROUND.wider(quote)).isEqualTo(Excerpt.CLOSE);
    Article only = Companion.of("Only", "One thing.");
    assertThat(Excerpt.CLOSE.wider(quote(only, 1, 1, 1))).isEqualTo(Excerpt.CLOSE);
  }
}
