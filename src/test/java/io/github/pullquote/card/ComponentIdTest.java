package io.github.pullquote.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pullquote.article.Citation;
import io.github.pullquote.card.ComponentId.Action;
import io.github.pullquote.card.ComponentId.View;
import io.github.pullquote.library.ArticleKey;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComponentIdTest {
  private static final Random RANDOM = new Random(7);

  private static ComponentId any() {
    List<Reference> references =
        IntStream.range(0, 1 + RANDOM.nextInt(6)).mapToObj(i -> anyReference()).toList();
    return new ComponentId(
        anyOf(List.of(Action.values())),
        anyOf(List.of(View.values())),
        RANDOM.nextLong(),
        0,
        RANDOM.nextInt(10),
        references);
  }

  private static <T> T anyOf(List<T> all) {
    return all.get(RANDOM.nextInt(all.size()));
  }

  private static Reference anyReference() {
    ArticleKey key =
        ArticleKey.parse(RANDOM.nextBoolean() ? "abc1290fe1" : "zz0000000a").orElseThrow();
    int passage = 1 + RANDOM.nextInt(999_999);
    int first = 1 + RANDOM.nextInt(5_000);
    return switch (RANDOM.nextInt(3)) {
      case 0 -> new Reference(key, Citation.of(passage));
      case 1 -> new Reference(key, Citation.of(passage, first));
      default -> new Reference(key, new Citation(passage, first, first + RANDOM.nextInt(4_000)));
    };
  }

  @Test
  void whatIsWrittenIsReadAgainAndAlwaysFits() {
    for (int i = 0; i < 5_000; i++) {
      ComponentId id = any();

      assertThat(id.toString()).hasSizeLessThanOrEqualTo(Limits.FIELD);
      assertThat(id.references()).isNotEmpty();
      assertThat(ComponentId.parse(id.toString())).contains(id);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "|",
        "||||",
        "v1||||",
        "v0|cf|1|00|abc1290fe1:1",
        "v1|cf|1|00",
        "v1|cf|1|00|abc1290fe1:1|",
        "v1|xf|1|00|abc1290fe1:1",
        "v1|cx|1|00|abc1290fe1:1",
        "v1|c|1|00|abc1290fe1:1",
        "v1|cf|-1|00|abc1290fe1:1",
        "v1|cf||00|abc1290fe1:1",
        "v1|cf|zzzzzzzzzzzzz|00|abc1290fe1:1",
        "v1|cf|1|0|abc1290fe1:1",
        "v1|cf|1|10|abc1290fe1:1",
        "v1|cf|1|٠٠|abc1290fe1:1",
        "v1|cf|1|00|abc1290fe1",
        "v1|cf|1|00|abc1290fe1:",
        "v1|cf|1|00|abc1290fe1:0",
        "v1|cf|1|00|abc1290fe1:1,",
        "v1|cf|1|00|abc1290fe1:2.3-1",
        "v1|cf|1|00|abc1290fe1:9999999999",
        "v1|cf|1|00|ABC1290FE1:1",
        "v1|cf|1|00|;",
        "v1|cf|1|00|<@1>",
      })
  void whatIsNoIdIsNotRead(String text) {
    assertThat(ComponentId.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "v1|cf|1|00|abc1290fe1:7.2 CONTEXT FOUND",
        "v1|nf|1|00|abc1290fe1:7.2 NEXT FOUND",
        "v1|sf|1|00|abc1290fe1:7.2 SHARE FOUND",
        "v1|pp|1|00|abc1290fe1:7.2 NEAREST NEAREST",
        "v1|np|1|00|abc1290fe1:7.2 NEXT NEAREST",
        "v1|rc|1|00|abc1290fe1:7.2 REMOVE CITED",
        "v1|oc|1|00|abc1290fe1:7.2 READ CITED",
        "v1|lc|1|00|abc1290fe1:7.2 OUTLINE CITED",
        "v1|sm|1|00|abc1290fe1:7.2 SHARE PERHAPS",
      })
  void idsThatStandInMessagesKeepTheirMeaning(String text, Action action, View view) {
    assertThat(ComponentId.parse(text))
        .hasValueSatisfying(
            id -> {
              assertThat(id.action()).isEqualTo(action);
              assertThat(id.view()).isEqualTo(view);
              assertThat(id.shown().citation()).isEqualTo(Citation.of(7, 2));
            });
  }

  @Test
  void changedOrCutIdsAreReadOrNotButBreakNothing() {
    for (int i = 0; i < 5_000; i++) {
      StringBuilder text = new StringBuilder(any().toString());
      text.setCharAt(RANDOM.nextInt(text.length()), (char) RANDOM.nextInt(0x3000));
      text.setLength(RANDOM.nextInt(text.length() + 1));

      ComponentId.parse(text.toString())
          .ifPresent(id -> assertThat(id.toString()).hasSizeLessThanOrEqualTo(Limits.FIELD));
    }
  }

  @Test
  void aPassageBeyondTheReferencesIsRefused() {
    assertThatThrownBy(() -> Companion.id(View.FOUND, "1", "2").at(2, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Companion.id(View.FOUND, "1", "2").at(0, 10))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
