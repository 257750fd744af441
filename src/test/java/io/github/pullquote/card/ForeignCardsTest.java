package io.github.pullquote.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/// Every card of the golden files, worded in another language: it fits, quotes the same words, has
/// the same buttons, and says nothing in English.
class ForeignCardsTest {
  /// What no phrase has by chance.
  private static final int TELLING = 12;

  private static final Pattern PLACE = Pattern.compile("\\{(?:[^{}]|\\{[^{}]*\\})*\\}|\n");

  private static Map<String, Card> cards() {
    Map<String, Card> cards = new LinkedHashMap<>();
    cards.putAll(GoldenCardsTest.cards());
    cards.putAll(GoldenInsightCardsTest.cards());
    cards.putAll(GoldenKeyPointCardsTest.cards());
    cards.putAll(GoldenLibraryCardsTest.cards());
    cards.putAll(GoldenObstacleCardsTest.cards());
    cards.putAll(GoldenQuoteCardsTest.cards());
    cards.putAll(GoldenScheduleCardsTest.cards());
    return cards;
  }

  private static List<String> ids(Card card) {
    return card.parts().stream()
        .flatMap(
            part ->
                switch (part) {
                  case Card.Buttons row -> row.buttons().stream().map(ForeignCardsTest::id);
                  case Card.Linked linked -> Stream.of(id(linked.link()));
                  case Card.Menu menu -> Stream.of(menu.id().toString());
                  case Card.Text _,
                      Card.Asked _,
                      Card.Elsewhere _,
                      Card.Quotation _,
                      Card.Extract _,
                      Card.Divider _,
                      Card.Attachment _ ->
                      Stream.<String>of();
                })
        .toList();
  }

  private static String id(Card.Button button) {
    return switch (button) {
      case Card.Press press -> press.id().toString();
      case Card.Link link -> link.address().toString();
    };
  }

  /// Those of a menu are cut to the room that our own words leave.
  private static List<String> quotes(Card card) {
    return card.parts().stream()
        .filter(part -> !(part instanceof Card.Menu))
        .flatMap(part -> Proofs.spans(part).stream())
        .map(Quoted::toString)
        .toList();
  }

  /// What English phrases say around their places, where no other language says the same.
  private static List<String> english(Language other) throws IOException {
    List<String> telling = new ArrayList<>();
    for (String bundle : PhrasesTest.bundles()) {
      Map<String, String> english = PhrasesTest.phrases(bundle, Language.ENGLISH);
      Map<String, String> foreign = PhrasesTest.phrases(bundle, other);
      english.forEach(
          (name, pattern) ->
              PLACE
                  .splitAsStream(CommandNames.in(Language.ENGLISH, pattern))
                  .map(String::strip)
                  .filter(part -> part.length() >= TELLING && part.contains(" "))
                  .filter(part -> !foreign.getOrDefault(name, "").contains(part))
                  .forEach(telling::add));
    }
    return telling;
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "ENGLISH")
  void everyCardIsTheSameInOtherWords(Language language) throws IOException {
    Map<String, Card> english = cards();
    Map<String, Card> foreign = language.speak(ForeignCardsTest::cards);
    List<String> telling = english(language);

    foreign.forEach(
        (name, card) -> {
          Card original = Objects.requireNonNull(english.get(name));
          CardSize.assertFits(card);
          assertThat(ids(card)).as(name).isEqualTo(ids(original));
          assertThat(quotes(card)).as(name).isEqualTo(quotes(original));
          assertThat(CardText.of(card)).as(name).doesNotContain(telling);
        });
  }
}
