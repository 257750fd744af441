package io.github.pullquote.card;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.article.Article;
import io.github.pullquote.card.ComponentId.Action;
import io.github.pullquote.card.ComponentId.View;
import io.github.pullquote.search.Claim;
import io.github.pullquote.search.LibrarySearch;
import io.github.pullquote.search.QuoteCheck;
import io.github.pullquote.search.Span;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a checked quotation looks like, word for word.
class GoldenQuoteCardsTest extends GoldenCards {
  private static final GoldenFiles FILES =
      new GoldenFiles(Path.of("src/test/resources/io/github/pullquote/card/quotes"));
  private static final LibrarySearch COMPANION = LibrarySearch.inMemory(List.of(Companion.ARTICLE));
  private static final URI MESSAGE = URI.create("https://discord.com/channels/1/2/3");
  private static final QuoteCards.Setting ONE =
      new QuoteCards.Setting(false, Optional.empty(), Optional.empty());
  private static final QuoteCards.Setting IN_SEVERAL =
      new QuoteCards.Setting(true, Optional.empty(), Optional.of(MESSAGE));
  private static final String STAGE = "The Still Face experiment lasted only two minutes";

  @AfterAll
  static void close() throws IOException {
    COMPANION.close();
  }

  private static QuoteCheck checked(String quotation) {
    return COMPANION.check(Claim.of(quotation).orElseThrow(), Optional.empty());
  }

  private static Card card(String quotation, QuoteCards.Setting setting) {
    return card(checked(quotation), setting);
  }

  private static Card card(QuoteCheck check, QuoteCards.Setting setting) {
    List<Span> spans =
        switch (check) {
          case QuoteCheck.Exact exact -> exact.spans();
          case QuoteCheck.Altered altered -> altered.spans();
          case QuoteCheck.Absent _ -> List.of();
        };
    Optional<Reference> place =
        Span.quotes(spans).stream()
            .findFirst()
            .map(quote -> new Reference(Companion.KEY, quote.citation()));
    return QuoteCards.check(check, setting, place, Companion.ASKER);
  }

  /// An exact quotation of one passage is shown as a passage is that somebody cites.
  private static Card cited(String quotation, QuoteCards.Setting setting, int level) {
    QuoteCheck.Exact exact = (QuoteCheck.Exact) checked(quotation);
    String place = Span.quotes(exact.spans()).getFirst().citation().toString();
    ComponentId id = Companion.id(View.CITED, place).with(Action.CONTEXT).at(0, level);
    return AnswerCards.passage(
        Optional.of(QuoteCards.verdict(exact, setting)),
        id,
        Companion.quote(place),
        setting.titled(),
        Audience.ASKER);
  }

  GoldenQuoteCardsTest() {
    super(FILES, GoldenQuoteCardsTest::cards, Companion.ARTICLE);
  }

  static Map<String, Card> cards() {
    Map<String, Card> cards = new LinkedHashMap<>();
    exact(cards);
    altered(cards);
    cards.put("absent", card("Boys should never be asked about the weather.", ONE));
    cards.put("absent-in-several", card("Boys should be asked about the weather.", IN_SEVERAL));
    QuoteCards.Setting named =
        new QuoteCards.Setting(true, Optional.of(Companion.ARTICLE), Optional.empty());
    cards.put("absent-in-one-of-several", card("Boys should be asked about the weather.", named));
    cards.put("absent-and-nothing-near", card("Zeppelins @everyone <@1> **drift**", ONE));
    cards.put("several", several(2, 0));
    cards.put("several-and-more", several(5, 2));
    cards.put("no-words", QuoteCards.noWords());
    cards.put("nothing-quoted", QuoteCards.nothingQuoted());
    cards.put("too-long", QuoteCards.tooLong());
    cards.put("nothing-in-message", Notices.nothingInMessage());
    return cards;
  }

  private static void exact(Map<String, Card> cards) {
    cards.put("exact", cited(STAGE, ONE, 0));
    cards.put("exact-of-a-message", cited(STAGE, IN_SEVERAL, 0));
    cards.put("exact-with-context", cited(STAGE, ONE, 2));
    cards.put(
        "exact-with-liberties",
        cited("the still face Experiment … yet finkelstein found it painful; to observe", ONE, 0));
    cards.put("exact-in-several-places", cited("the Still Face experiment", ONE, 0));
    cards.put(
        "exact-across-passages",
        card("in the end they gave up … Finkelstein places the Still Face experiment", ONE));
    cards.put("exact-in-the-title", card("What Men Long For", IN_SEVERAL));
    cards.put("exact-in-the-dek", card("A report, in our own words", ONE));
    cards.put("exact-in-a-heading", card("A need that shows in infancy", ONE));
    cards.put("exact-in-a-key-point", card("Schools and families should give boys room", ONE));
  }

  private static void altered(Map<String, Card> cards) {
    cards.put("altered", card("The Still Face experiment did not last only two minutes", ONE));
    cards.put(
        "altered-of-a-message",
        card(
            "“The Still Face test lasted only two minutes, yet Finkelstein found it painful”",
            IN_SEVERAL));
    cards.put(
        "altered-by-an-editor",
        card("[It] lasted only two minutes, yet [she] found it painful to observe", ONE));
    cards.put(
        "altered-by-marks",
        card(
            "The Still Face experiment **lasted** <@1> only ~~three~~ [minutes](http://x.example)"
                + " @everyone, yet Finkelstein",
            ONE));
    cards.put(
        "altered-in-another-order",
        card("Baby girls and baby boys alike became upset in the Still experiment Face", ONE));
    cards.put(
        "altered-in-a-key-point",
        card("Schools and parents should give boys room to be tender", ONE));
    cards.put(
        "altered-by-words-from-elsewhere",
        card(
            "The Still Face experiment lasted only two minutes, the other holds that men rank sex"
                + " above an emotional bond",
            ONE));
  }

  private static Card several(int count, int unchecked) {
    List<String> claims =
        List.of(
            STAGE,
            "Baby boys and baby girls alike became happy",
            "Zeppelins drift",
            "What Men Long For",
            "Boys should never be asked about the weather.");
    List<QuoteCheck> checks =
        claims.stream().limit(count).map(GoldenQuoteCardsTest::checked).toList();
    return QuoteCards.checks(checks, unchecked, unchecked > 0 ? IN_SEVERAL : ONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ENGLISH | Instead of ‘test’ the article has ‘experiment’",
        "GERMAN | Statt ‚test‘ steht im Artikel ‚experiment‘",
        "FRENCH | Au lieu de “test”, l’article dit “experiment”",
        "SPANISH | En lugar de “test”, el artículo dice “experiment”",
      })
  void allWordsStandBetweenTheMarksOfTheLanguage(Language language, String difference) {
    QuoteCheck.Altered altered =
        (QuoteCheck.Altered) checked("The Still Face test lasted only two minutes");

    language.speak(
        () -> {
          QuoteDifferences.Phrase phrase = QuoteDifferences.of(altered).getFirst();

          assertThat(phrase).hasToString(difference);
          assertThat(phrase.set(200)).hasToString(difference);
        });
  }

  /// A text of 4,000 characters that have to be escaped, in sentences and passages of any length.
  private static List<Article> largest() {
    String wide = words("*a", 700) + ".";
    return List.of(
        Companion.of("*".repeat(400), wide, "Between. " + wide),
        Companion.of("t", words("*b* (c).", 600)),
        Companion.of(
            "t", IntStream.range(0, 300).mapToObj(i -> "*item* " + i).toArray(String[]::new)));
  }

  /// Whole words of it, of 4,000 characters at the most.
  private static String start(String text) {
    return text.length() <= 4_000 ? text : text.substring(0, text.lastIndexOf(' ', 4_000));
  }

  private static String words(String word, int count) {
    return IntStream.range(0, count).mapToObj(i -> word + i).collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3, 10, 60})
  void theLargestCardsFit(int changes) throws IOException {
    for (Article article : largest()) {
      String text = article.passages().stream().map(p -> p.text()).collect(Collectors.joining(" "));
      String claimed = start(text);
      List<String> all = new ArrayList<>(List.of(claimed.split(" ")));
      IntStream.range(0, changes)
          .forEach(i -> all.add(1 + i * all.size() / (changes + 1), "**~~zz~~**"));
      try (LibrarySearch search = LibrarySearch.inMemory(List.of(article))) {
        Claim claim = Claim.of(String.join(" ", all)).orElseThrow();
        QuoteCheck check = search.check(claim, Optional.empty());
        QuoteCards.Setting setting =
            new QuoteCards.Setting(true, Optional.empty(), Optional.of(MESSAGE));

        assertThat(check)
            .isInstanceOf(changes == 0 ? QuoteCheck.Exact.class : QuoteCheck.Altered.class);
        CardSize.assertFits(() -> card(check, setting));
        CardSize.assertFits(
            () -> QuoteCards.checks(List.of(check, check, check, check, check), 9, setting));
      }
    }
  }

  @Test
  void theLargestAbsentFits() {
    String claimed = words("*z*", 570);
    QuoteCheck check = checked(claimed);

    CardSize.assertFits(() -> card(check, IN_SEVERAL));
    CardSize.assertFits(
        () -> QuoteCards.checks(List.of(check, check, check, check, check), 9, IN_SEVERAL));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void theLargestExactPassageFits(int level) throws IOException {
    Article article = largest().getFirst();
    try (LibrarySearch search = LibrarySearch.inMemory(List.of(article))) {
      Claim claim = Claim.of(start(article.passages().get(1).text())).orElseThrow();
      QuoteCheck.Exact exact = (QuoteCheck.Exact) search.check(claim, Optional.empty());
      var quote = Span.quotes(exact.spans()).getFirst();
      ComponentId id =
          new ComponentId(
              Action.CONTEXT,
              View.CITED,
              -1,
              0,
              level,
              List.of(new Reference(Companion.key(article), quote.citation())));

      CardSize.assertFits(
          () ->
              AnswerCards.passage(
                  Optional.of(QuoteCards.verdict(exact, IN_SEVERAL)),
                  id,
                  quote,
                  true,
                  Audience.ASKER));
    }
  }
}
