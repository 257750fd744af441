package io.github.pullquote.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pullquote.card.ComponentId.View;
import io.github.pullquote.card.LibraryId.Action;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LibraryIdTest {
  private static final Random RANDOM = new Random(7);
  private static final String LETTERS = "0123456789abcdefghijklmnopqrstuvwxyz";

  private static LibraryId any() {
    List<Action> actions = List.of(Action.values());
    Action action = actions.get(RANDOM.nextInt(actions.size()));
    String key = letters(LETTERS + LETTERS.toUpperCase(Locale.ROOT), 10);
    String article = letters(LETTERS, 5);
    return switch (action) {
      case ADD, EDIT_TITLE, CANCEL -> LibraryId.ofSubmission(action, key);
      case REPLACE -> LibraryId.replacing(key, article);
      case UNDO_REMOVAL, RENAME -> LibraryId.ofArticle(action, article);
      case DELETE_ALL, CONFIRM_DELETION, KEEP_ALL, PASTE -> LibraryId.of(action);
    };
  }

  private static String letters(String of, int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(of.charAt(RANDOM.nextInt(of.length())));
    }
    return text.toString();
  }

  @Test
  void whatIsWrittenIsReadAgainAndAlwaysFits() {
    for (int i = 0; i < 2_000; i++) {
      LibraryId id = any();

      assertThat(id.toString()).hasSizeLessThanOrEqualTo(Limits.FIELD);
      assertThat(LibraryId.parse(id.toString())).contains(id);
    }
  }

  @Test
  void theIdOfACardIsNeverOneOfTheLibrary() {
    for (int i = 0; i < 2_000; i++) {
      assertThat(ComponentId.parse(any().toString())).isEmpty();
    }
    for (View view : View.values()) {
      assertThat(LibraryId.parse(Companion.id(view, "1", "2.1-3").toString())).isEmpty();
    }
    assertThat(LibraryId.parse("v1|rf|1|00|")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "|",
        "|||",
        "m1|||",
        "m0|a|a1B2c3D4e5|",
        "v1|a|a1B2c3D4e5|",
        "m1|a||",
        "m1|a|a1B2c3D4e5",
        "m1|a|a1B2c3D4e5|tide1",
        "m1|a|a1B2c3D4e5||",
        "m1|a|a1B2c3D4e56|",
        "m1|a|a1B2c3D4é5|",
        "m1|a|a1B2c3D4e5|\n",
        "m1|r|a1B2c3D4e5|",
        "m1|r||tide1",
        "m1|r|a1B2c3D4e5|TIDE1",
        "m1|u||",
        "m1|u||tide",
        "m1|y||tide1",
        "m1|x||",
        "m1|A|a1B2c3D4e5|",
        "M1|p||",
        " m1|p||",
      })
  void whatIsNoIdIsNotRead(String text) {
    assertThat(LibraryId.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "m1|a|a1B2c3D4e5| ADD",
        "m1|r|a1B2c3D4e5|tide1 REPLACE",
        "m1|t|a1B2c3D4e5| EDIT_TITLE",
        "m1|c|a1B2c3D4e5| CANCEL",
        "m1|u||tide1 UNDO_REMOVAL",
        "m1|d|| DELETE_ALL",
        "m1|y|| CONFIRM_DELETION",
        "m1|k|| KEEP_ALL",
        "m1|p|| PASTE",
        "m1|n||tide1 RENAME",
      })
  void idsThatStandInMessagesKeepTheirMeaning(String text, Action action) {
    assertThat(LibraryId.parse(text).map(LibraryId::action)).contains(action);
  }

  @Test
  void changedOrCutIdsAreReadOrNotButBreakNothing() {
    for (int i = 0; i < 5_000; i++) {
      StringBuilder text = new StringBuilder(any().toString());
      text.setCharAt(RANDOM.nextInt(text.length()), (char) RANDOM.nextInt(0x3000));
      text.setLength(RANDOM.nextInt(text.length() + 1));

      LibraryId.parse(text.toString())
          .ifPresent(id -> assertThat(id.toString()).isEqualTo(text.toString()));
    }
  }

  @Test
  void aTextWithoutEndIsNoId() {
    assertThat(LibraryId.parse("m1|a|" + "a".repeat(1_000_000) + "|")).isEmpty();
  }

  @Test
  void anActionNeedsWhatItIsAboutAndNoMore() {
    for (Action action : List.of(Action.ADD, Action.REPLACE, Action.RENAME)) {
      assertThatThrownBy(() -> LibraryId.of(action)).isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() -> LibraryId.ofArticle(Action.PASTE, "tide1"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> LibraryId.ofArticle(Action.RENAME, "a|b|c"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new LibraryId(Action.ADD, Optional.of("short"), Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
