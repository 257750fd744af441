package io.github.pullquote.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.Block;
import io.github.pullquote.article.Metadata;
import io.github.pullquote.article.Quote;
import io.github.pullquote.search.QuoteCheck.Absent;
import io.github.pullquote.search.QuoteCheck.Altered;
import io.github.pullquote.search.QuoteCheck.Exact;
import io.github.pullquote.search.QuoteCheck.Liberty;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is exact, what is altered and how, and what is absent.
class QuoteCheckTest {
  private static final Article LOCK =
      article(
          "The Keeper’s Year",
          "A lock, a river and a woman who doesn’t hurry.",
          "= A lock keeper learns patience from boats that cannot wait.",
          "The lock at Hadderby is worked by hand. Its keeper, Ina Roth, opens the gates eleven"
              + " times a day — in August, thirty. She isn’t paid for the extra hours.",
          "“Boats don’t ask,” she says. “They only wait.” Most skippers wave; a few bring bread.",
          "# The self-made winch",
          "In 2019 the county sold the old winch for €40. Roth bought it back, oiled it and put it"
              + " where it had stood. The naïve plan to motorise the gates was dropped.",
          "Nobody has drowned at Hadderby since 1931.",
          "She keeps a notebook of every boat. The boats are not numbered but named, and the names"
              + " are read aloud on the last evening of the year.");

  private final LibrarySearch search = LibrarySearch.inMemory(List.of(LOCK, Articles.bread()));

  @AfterEach
  void close() throws IOException {
    search.close();
  }

  private static Article article(String title, String dek, String... blocks) {
    List<Block> made = Articles.article(title, blocks).blocks();
    return new Article(
        new Metadata(title, Optional.of(dek), Optional.empty(), Optional.empty(), Optional.empty()),
        made);
  }

  private QuoteCheck check(String quotation) {
    return search.check(Claim.of(quotation).orElseThrow(), Optional.empty());
  }

  private Exact exact(String quotation) {
    QuoteCheck check = check(quotation);
    assertThat(check).as(quotation).isInstanceOf(Exact.class);
    return (Exact) check;
  }

  private Altered altered(String quotation) {
    QuoteCheck check = check(quotation);
    assertThat(check).as(quotation).isInstanceOf(Altered.class);
    return (Altered) check;
  }

  private static List<String> citations(List<Span> spans) {
    return spans.stream()
        .map(span -> span.quote().orElseThrow())
        .map(Quote::citation)
        .map(Object::toString)
        .toList();
  }

  private static List<String> differences(Altered altered) {
    return altered.differences().stream()
        .map(
            it ->
                it.claimed(altered.claim())
                    + " | "
                    + it.article().map(Span::text).orElse("")
                    + it.elsewhere().map(span -> " @ " + span.text()).orElse(""))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The lock at Hadderby is worked by hand. | ¶1.1",
        "worked by hand | ¶1.1",
        "by hand. Its keeper | ¶1.1-2",
        "\"Boats don't ask,\" she says. | ¶2.1",
        "“Boats don´t ask” | ¶2.1",
        "‘boats don’t ask’ | ¶2.1",
        "opens the gates eleven times a day - in August, thirty | ¶1.2",
        "eleven times a day--in August, thirty. | ¶1.2",
        "Sold  the\u00A0old win\u00ADch for €40 | ¶3.1",
        "sold the old\u200B winch\u2003 for €40 | ¶3.1",
        "nai\u0308ve plan | ¶3.3",
        "[The] naïve plan | ¶3.3",
        "[t]he naïve plan | ¶3.3",
        "the naïve plan [sic] to motorise | ¶3.3",
        "Nobody has drowned at Hadderby since 1931.[4] | ¶4",
        "of the | ¶5.2"
      })
  void whatIsOnlyWrittenOtherwiseIsExact(String quotation, String citation) {
    Exact exact = exact(quotation);

    assertThat(citations(exact.spans())).containsExactly(citation);
    assertThat(exact.liberties()).isEmpty();
  }

  @Test
  void theSpanIsOfTheVeryCharacters() {
    Span span = exact("boats don't ask").spans().getFirst();

    assertThat(span.text()).isEqualTo("Boats don’t ask");
    assertThat(span.start()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the LOCK at Hadderby | CAPITALS",
        "the lock at hadderby | CAPITALS",
        "Most skippers wave, a few bring bread | PUNCTUATION",
        "They only wait? | PUNCTUATION",
        "The lock … is worked by hand | ELLIPSIS",
        "The lock at Hadderby ... worked [...] by hand | ELLIPSIS",
        "She isn’t paid (…) Boats don’t ask | ELLIPSIS",
        "worked by hand. […] eleven times a day . . . paid | ELLIPSIS"
      })
  void whatIsTakenLibertiesWithIsSaid(String quotation, Liberty liberty) {
    assertThat(exact(quotation).liberties()).containsExactly(liberty);
  }

  @Test
  void anEllipsisReachesIntoTheNextPassageAndNoFurther() {
    assertThat(citations(exact("eleven times a day … They only wait").spans()))
        .containsExactly("¶1.2", "¶2.2");
    assertThat(check("eleven times a day … Nobody has drowned at Hadderby"))
        .isInstanceOf(Altered.class);
  }

  @Test
  void anEllipsisWhoseOrderIsAnotherIsNotExact() {
    assertThat(check("a few bring bread … “Boats don’t ask,” she says"))
        .isInstanceOf(Altered.class);
  }

  @Test
  void aQuotationMayCrossPassages() {
    Exact exact = exact("was dropped. Nobody has drowned at Hadderby since 1931. She keeps");

    assertThat(citations(exact.spans())).containsExactly("¶3.3", "¶4", "¶5.1");
    assertThat(exact.liberties()).isEmpty();
  }

  @Test
  void whatStandsInSeveralPlacesIsCounted() {
    Exact exact = exact("the old");

    assertThat(exact.places()).isEqualTo(1);
    assertThat(exact("at Hadderby").places()).isEqualTo(2);
    assertThat(citations(exact("at Hadderby").spans())).containsExactly("¶1.1");
  }

  @Test
  void thePlaceWrittenLikeTheClaimComesFirst() {
    assertThat(citations(exact("The boats").spans())).containsExactly("¶5.2");
    assertThat(citations(exact("boats").spans())).containsExactly("¶2.1");
  }

  @Test
  void whatStandsAroundTheBodyIsTheArticlesToo() {
    assertThat(exact("the keeper's year").spans().getFirst().source())
        .isInstanceOf(Source.Title.class);
    assertThat(exact("a woman who doesn’t hurry").spans().getFirst().source())
        .isInstanceOf(Source.Dek.class);
    assertThat(exact("The self-made winch").spans().getFirst().source())
        .isInstanceOf(Source.Heading.class);
    assertThat(exact("boats that cannot wait").spans().getFirst().source())
        .isEqualTo(new Source.KeyPoint(LOCK, 1));
    assertThat(exact("a lock").spans().getFirst().quote()).isEmpty();
    assertThat(altered("learns patience from ships that cannot wait").spans().getFirst().source())
        .isInstanceOf(Source.KeyPoint.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The boats are numbered but named; ' | not'",
        "The lock at Hadderby is not worked by hand; 'not | '",
        "The lock at Haderby is worked by hand; Haderby | Hadderby",
        "The lock at Hadderby is worked by machine; machine | hand",
        "A lock at Hadderby is worked by hand; A | The",
        "The lock at Hadderby is worked every day by hand; 'every day | '",
        "the county sold the old winch for $40; $ | €",
        "In 2018 the county sold the old winch; 2018 | 2019",
        "[Roth] isn’t paid for the extra hours; [Roth] | She",
        "The captain said that nobody has drowned at Hadderby; 'The captain said that | '",
        "She isn’t paid for these extra … Boats dont ask; these | the"
      })
  void whatDiffersIsShown(String quotation, String first) {
    assertThat(differences(altered(quotation)).getFirst()).isEqualTo(first);
  }

  @Test
  void everyDifferenceIsShownInOrder() {
    Altered altered =
        altered("The lock at Haderby is run by hand. Its keeper, Roth, opens the gates");

    assertThat(differences(altered))
        .containsExactly("Haderby | Hadderby", "run | worked", " | Ina");
    assertThat(citations(altered.spans())).containsExactly("¶1.1-2");
    assertThat(altered.spans().getFirst().text())
        .isEqualTo("The lock at Hadderby is worked by hand. Its keeper, Ina Roth, opens the gates");
  }

  @Test
  void aHalfFromElsewhereIsSaidToStandThere() {
    Altered altered =
        altered("The lock at Hadderby is worked by hand, read aloud on the last evening");

    assertThat(differences(altered))
        .containsExactly("read aloud on the last evening |  @ read aloud on the last evening");
    assertThat(altered.differences().getFirst().elsewhere().flatMap(Span::quote))
        .get()
        .extracting(Quote::citation)
        .hasToString("¶5.2");
  }

  @Test
  void wordsLeftOutWithoutAnEllipsisAreMissing() {
    assertThat(differences(altered("Its keeper opens the gates eleven times a day")))
        .containsExactly(" | Ina Roth");
  }

  @Test
  void whatNoArticleSaysIsAbsent() {
    QuoteCheck check = check("The harbour master counts every sail before the boats are read");

    assertThat(check).isInstanceOf(Absent.class);
    assertThat(((Absent) check).nearest().map(Quote::citation)).get().hasToString("¶5.2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"zeppelin", "Quantum llamas dream", "xyz, xyz!", "日本語"})
  void nothingIsNearWhatSharesNoWord(String quotation) {
    QuoteCheck check = check(quotation);

    assertThat(check).isInstanceOf(Absent.class);
    assertThat(((Absent) check).nearest()).isEmpty();
  }

  @Test
  void oneArticleAloneIsAsked() {
    Claim claim = Claim.of("Salt is added last").orElseThrow();

    assertThat(search.check(claim, Optional.of(LOCK))).isInstanceOf(Absent.class);
    assertThat(search.check(claim, Optional.empty())).isInstanceOf(Exact.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "…", "“”", "[…]", "!?", "\uD83D"})
  void whatHoldsNoWordIsNoClaim(String quotation) {
    assertThat(Claim.of(quotation)).isEmpty();
  }

  @Test
  void whatIsTooLongIsRefused() {
    assertThat(check("boats ".repeat(Claim.LONGEST / 6))).isInstanceOf(Absent.class);
    assertThatThrownBy(() -> Claim.of("b".repeat(Claim.LONGEST + 1)))
        .hasMessageContaining("too long");
  }

  @Test
  void theMarksAroundAClaimAreNotItsWords() {
    assertThat(Claim.of(" “Boats don’t ask.” ")).get().hasToString("Boats don’t ask.");
    assertThat(Claim.of("\"A\" and \"B\"")).get().hasToString("\"A\" and \"B\"");
  }

  @Test
  void thousandsOfPointsAreOneEllipsis() {
    assertThat(Claim.of("Boats" + " .".repeat(2_900) + " leave"))
        .get()
        .asString()
        .startsWith("Boats");
  }

  @Test
  void scriptsWithoutSpacesAreComparedLetterByLetter() throws IOException {
    Article haiku = Articles.article("古池", "古池や蛙飛びこむ水の音。 Old pond, a frog jumps in.");
    try (LibrarySearch one = LibrarySearch.inMemory(List.of(haiku))) {
      QuoteCheck check = one.check(Claim.of("蛙飛びこむ").orElseThrow(), Optional.empty());
      assertThat(check).isInstanceOf(Exact.class);
    }
  }
}
