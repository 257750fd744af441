package io.github.pullquote.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.ArticleFile;
import io.github.pullquote.article.Passage;
import io.github.pullquote.article.Quote;
import io.github.pullquote.article.Sentence;
import io.github.pullquote.card.Card.Quotation;
import io.github.pullquote.card.Card.Text;
import io.github.pullquote.card.ComponentId.Action;
import io.github.pullquote.card.ComponentId.View;
import io.github.pullquote.card.Quoted.Origin;
import io.github.pullquote.keypoints.KeyPoints;
import io.github.pullquote.library.ArticleKey;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever a card says that an article says, the article says it.
class ProofTest {
  private static final Article TIDES =
      Companion.listing(
          Companion.of(
              "Tides",
              "Boats leave at high water. They return at *low* water. Nobody waits.",
              "1. Mud is patient."),
          "High water is [when] boats leave.");

  /// The same but for a word.
  private static final Article CORRECTED =
      Companion.of(
          "Tides",
          "Boats leave at high water. They return at *dead* water. Nobody waits.",
          "1. Mud is patient.");

  private static final Origin FIRST = new Origin.Passage(1);

  private static Quote quote(Article article, String place) {
    return article.quote(Companion.citation(place)).orElseThrow();
  }

  private static Text quotation(String place) {
    return QuotationText.of(
        new Quotation(quote(TIDES, place), Optional.of(quote(TIDES, place)), 1_500));
  }

  private static String read(Text text) {
    return Proofs.of(TIDES).read(text);
  }

  private static void assertRefused(Text text, String reason) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(MisquotationException.class)
        .hasMessageContaining(reason);
  }

  private static Quoted span(int start, int end, int from, int to) {
    return new Quoted(TIDES.revision(), FIRST, start, end, from, to);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "1.1", "1.2", "1.2-3", "2"})
  void givesBackTheCharactersThatItHasRead(String place) {
    assertThat(read(quotation(place))).isEqualTo(quotation(place).markdown());
  }

  @Test
  void refusesAChangedCharacter() {
    Text forged =
        new Text(quotation("1.2").markdown().replace("low", "1ow"), quotation("1.2").quoted());

    assertRefused(
        forged,
        "¶1 [27, 54) of revision %s: the card has other words from character 16"
            .formatted(TIDES.revision()));
  }

  @Test
  void refusesAMarkOfEmphasisThatIsNotTheArticles() {
    Text emphatic =
        new Text(
            quotation("1.2").markdown().replace("\\*low\\*", "__low__"), quotation("1.2").quoted());

    assertRefused(emphatic, "other words");
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 1})
  void refusesAWrongOffset(int by) {
    Text whole = quotation("1.2");
    Quoted right = whole.quoted().getFirst();
    Quoted wrong = span(right.start() + by, right.end() + by, right.from(), right.to());

    assertRefused(new Text(whole.markdown(), List.of(wrong)), "other words from character");
  }

  @Test
  void refusesWordsFromBehindTheEndOfTheText() {
    assertRefused(new Text("> Nobody waits.", List.of(span(60, 73, 2, 15))), "has 68 characters");
  }

  @Test
  void refusesASpanThatIsNotOnTheCard() {
    assertRefused(new Text("> Boats", List.of(span(0, 11, 2, 13))), "nowhere on the card");
  }

  @Test
  void refusesATextThatTheArticleDoesNotHave() {
    Quoted none = new Quoted(TIDES.revision(), new Origin.KeyPoint(2), 0, 5, 2, 7);

    assertRefused(new Text("> Boats", List.of(none)), "no such text");
  }

  @Test
  void refusesTheWordsOfAnotherRevision() {
    assertThatThrownBy(() -> Proofs.of(CORRECTED).read(quotation("1.1")))
        .isInstanceOf(MisquotationException.class)
        .hasMessageContaining("no article here has that revision now");
  }

  @Test
  void refusesAnArticleWhoseTextHasChangedUnderItsRevision() {
    Proof changed = new Proof(revision -> Optional.of(CORRECTED));

    assertThat(changed.read(quotation("1.1"))).isNotEmpty();
    assertThatThrownBy(() -> changed.read(quotation("1.2")))
        .isInstanceOf(MisquotationException.class);
  }

  @Test
  void refusesABlockQuoteThatIsNobodysWords() {
    assertRefused(new Text("So it says:\n> Boats are idle."), "nobody's words");
    assertRefused(new Text(">>> Boats are idle."), "nobody's words");
    assertThatThrownBy(() -> Proofs.of(TIDES).read(new Card.Asked("> Boats are idle.")))
        .isInstanceOf(MisquotationException.class);
  }

  @Test
  void refusesOtherWordsInABlockQuote() {
    Text whole = quotation("1.1");

    assertRefused(new Text(whole.markdown() + " Never.", whole.quoted()), "other words too");
  }

  @Test
  void refusesToLeaveOutASentenceUnseen() {
    Text unseen =
        new Galley()
            .own("> ")
            .quote(TIDES, FIRST, 0, 26)
            .own(" ")
            .quote(TIDES, FIRST, 55, 68)
            .text();
    Text said =
        new Galley()
            .own("> ")
            .quote(TIDES, FIRST, 0, 26)
            .own(" " + QuotationText.CUT + " ")
            .quote(TIDES, FIRST, 55, 68)
            .text();

    assertRefused(unseen, "does not follow");
    assertThat(read(said)).isEqualTo("> Boats leave at high water. \\[…\\] Nobody waits.");
  }

  @Test
  void refusesSentencesInAnotherOrder() {
    Text turned =
        new Galley()
            .own("> ")
            .quote(TIDES, FIRST, 55, 68)
            .own(" ")
            .quote(TIDES, FIRST, 0, 26)
            .text();

    assertRefused(turned, "does not follow");
  }

  @Test
  void readsLabelsAsTheyAre() {
    Label label = Label.of("¶1 · ", quote(TIDES, "1"));
    Label forged = new Label(label.text().replace("Boats", "Goats"), label.quoted());

    assertThat(Proofs.of(TIDES).read(label)).startsWith("¶1 · Boats leave at");
    assertThatThrownBy(() -> Proofs.of(TIDES).read(forged))
        .isInstanceOf(MisquotationException.class)
        .hasMessageContaining("from character 0");
  }

  @Test
  void theMessageHasNoWordOfTheArticle() {
    Text whole = quotation("1.2");
    Text forged = new Text(whole.markdown().replace("low", "1ow"), whole.quoted());

    assertThatThrownBy(() -> read(forged)).message().doesNotContain("return", "water");
  }

  @Test
  void noCharacterOfACardCanBeChanged() {
    Random random = new Random(7);
    for (Card card : cards(Companion.ARTICLE)) {
      for (Card.Part part : card.parts()) {
        if (part instanceof Quotation quotation) {
          Text text = QuotationText.of(quotation);
          int at = 2 + random.nextInt(text.markdown().length() - 2);
          StringBuilder forged = new StringBuilder(text.markdown());
          forged.setCharAt(at, forged.charAt(at) == 'x' ? 'y' : 'x');

          assertThatThrownBy(
                  () -> Proofs.of(Companion.ARTICLE).read(new Text("" + forged, text.quoted())))
              .as("%s at %d", forged, at)
              .isInstanceOf(MisquotationException.class);
        }
      }
    }
  }

  @Test
  void everyCardOfTheCompanionArticleQuotesIt() {
    cards(Companion.ARTICLE).forEach(card -> Proofs.assertQuotes(card, Companion.ARTICLE));
  }

  @Test
  void everyCardOfTheLargestArticleQuotesIt() {
    Article largest = Shelf.wordy(30, "Word %d ".repeat(3).formatted(1, 2, 3) + "*%d* ~ends~.");

    cards(largest).forEach(card -> Proofs.assertQuotes(card, largest));
  }

  @Test
  void everyCardOfTheEssayQuotesIt() throws Exception {
    String file = System.getProperty("essay", "");
    assumeFalse(file.isEmpty(), "no -Dessay=FILE names it");
    Article essay = ArticleFile.read(Path.of(file));

    cards(essay).forEach(card -> Proofs.assertQuotes(card, essay));
  }

  /// Every place of an article in every extent, its pages, its outline and its key points.
  static List<Card> cards(Article article) {
    ArticleKey key = Companion.key(article);
    List<Card> cards = new ArrayList<>();
    for (Passage passage : article.passages()) {
      cards.add(OutlineCards.page(article, key, passage.citation(), 1));
      cards.add(OutlineCards.outline(article, key, passage.number(), 1));
      for (Sentence sentence : passage.sentences()) {
        for (int level = 0; level < 3; level++) {
          cards.add(card(article, key, passage, sentence, level));
        }
      }
    }
    ShownPoints points = ShownPoints.fitting(article, key, n -> new KeyPoints().of(article, n), 10);
    cards.add(KeyPointCards.open(points, 1));
    return cards;
  }

  private static Card card(
      Article article, ArticleKey key, Passage passage, Sentence sentence, int level) {
    Reference place = new Reference(key, passage.citation(sentence));
    ComponentId id = new ComponentId(Action.CONTEXT, View.FOUND, 1, 0, level, List.of(place));
    Quote quote = article.quote(place.citation()).orElseThrow();
    return AnswerCards.passage(Optional.empty(), id, quote, true, Audience.ALL);
  }
}
