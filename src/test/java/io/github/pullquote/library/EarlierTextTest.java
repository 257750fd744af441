package io.github.pullquote.library;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.Block;
import io.github.pullquote.article.Citation;
import io.github.pullquote.article.Metadata;
import io.github.pullquote.article.Quote;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Where the places of an earlier text are now.
class EarlierTextTest {
  private static final Article BEFORE =
      article(
          "The ferry is late. It waits for the midwife. Nobody minds.",
          "The engine is old. It is loud.",
          "Nobody minds.");

  private static Article article(String... passages) {
    return new Article(
        new Metadata(
            "Ferry", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
        Arrays.stream(passages).map(text -> new Block(Block.Kind.PARAGRAPH, text)).toList());
  }

  private static Whereabouts find(String place, String... now) {
    EarlierText kept = EarlierText.read(EarlierText.of(BEFORE).bytes()).orElseThrow();
    return kept.find(Citation.parse(place).orElseThrow(), article(now));
  }

  private static void assertSame(Whereabouts found, String place, String words) {
    assertThat(found).isInstanceOf(Whereabouts.Same.class);
    assertStands(((Whereabouts.Same) found).now(), place, words);
  }

  private static void assertChanged(Whereabouts found, String place, String words) {
    assertThat(found).isInstanceOf(Whereabouts.Changed.class);
    assertStands(((Whereabouts.Changed) found).nearest(), place, words);
  }

  private static void assertStands(Quote quote, String place, String words) {
    assertThat(quote.citation()).hasToString(place);
    assertThat(quote.text()).isEqualTo(words);
  }

  @Test
  void findsASentenceThatHasMoved() {
    assertSame(
        find("1.2", "A new opening.", "It rains. It waits for the midwife. It goes."),
        "¶2.2",
        "It waits for the midwife.");
  }

  @Test
  void findsARunOfSentences() {
    assertSame(
        find("1.1-2", "Once.", "The ferry is late. It waits for the midwife. The end."),
        "¶2.1-2",
        "The ferry is late. It waits for the midwife.");
  }

  @Test
  void findsAWholePassage() {
    assertSame(
        find("2", "The engine is old. It is loud.", "More."),
        "¶1",
        "The engine is old. It is loud.");
  }

  @Test
  void ofEqualSentencesFindsTheOneAmongItsNeighbours() {
    String[] now = {"Nobody minds.", "It waits for the midwife. Nobody minds. The engine is old."};

    assertSame(find("1.3", now), "¶2.2", "Nobody minds.");
  }

  @Test
  void tellsWhatIsLeftOfARun() {
    assertChanged(
        find("1.1-3", "The ferry is late. It waits for the midwife. All mind."),
        "¶1.1-2",
        "The ferry is late. It waits for the midwife.");
  }

  @Test
  void tellsOfARunInWhichASentenceHasChangedWhereTheRunIs() {
    assertChanged(
        find("1.1-2", "The ferry is never late. It waits for the midwife. All mind."),
        "¶1.1-2",
        "The ferry is never late. It waits for the midwife.");
  }

  @Test
  void tellsOfASentenceThatHasChangedWhatIsNearest() {
    assertChanged(
        find("1.2", "Rain fell. It waits for the doctor, and the midwife.", "Nobody minds."),
        "¶1.2",
        "It waits for the doctor, and the midwife.");
  }

  @Test
  void tellsThatNothingIsLeft() {
    assertThat(find("1.2", "Entirely other words stand here."))
        .isInstanceOf(Whereabouts.Removed.class);
  }

  @Test
  void knowsNothingOfAPlaceThatTheTextNeverHad() {
    assertThat(find("9", "Nobody minds.")).isInstanceOf(Whereabouts.Forgotten.class);
    assertThat(find("1.4", "Nobody minds.")).isInstanceOf(Whereabouts.Forgotten.class);
  }

  @Test
  void keepsNoWord() {
    byte[] kept = EarlierText.of(BEFORE).bytes();

    assertThat(new String(kept, StandardCharsets.ISO_8859_1))
        .doesNotContainIgnoringCase("ferry", "midwife");
    assertThat(kept).hasSizeLessThan(200);
  }

  @Test
  void readsNoOtherFormatAndNothingDamaged() {
    byte[] kept = EarlierText.of(BEFORE).bytes();

    assertThat(EarlierText.read(new byte[0])).isEmpty();
    assertThat(EarlierText.read(new byte[] {2})).isEmpty();
    assertThat(EarlierText.read(Arrays.copyOf(kept, kept.length - 1))).isEmpty();
  }
}
