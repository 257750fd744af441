package io.github.pullquote.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pullquote.card.Form.Field;
import io.github.pullquote.card.LibraryId.Action;
import io.github.pullquote.library.Holding;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FormTest {
  private static Field field(String id, String label, int longest, String value) {
    return new Field(
        id,
        label,
        Optional.empty(),
        Field.Size.LINE,
        true,
        longest,
        Optional.empty(),
        Optional.of(value));
  }

  private static Form form(String title, List<Field> fields) {
    return new Form(LibraryId.of(Action.PASTE), title, fields);
  }

  @Test
  void whatDiscordRefusesIsRefused() {
    Field good = field("a", "A", 4_000, "");

    assertRefused(() -> form("t".repeat(46), List.of(good)));
    assertRefused(() -> form(" ", List.of(good)));
    assertRefused(() -> form("t", List.of()));
    assertRefused(() -> form("t", Collections.nCopies(6, good)));
    assertRefused(() -> form("t", List.of(good, good)));
    assertRefused(() -> field("a", "l".repeat(46), 10, ""));
    assertRefused(() -> field("i".repeat(101), "A", 10, ""));
    assertRefused(() -> field("a", "A", 4_001, ""));
    assertRefused(() -> field("a", "A", 0, ""));
    assertRefused(() -> field("a", "A", 3, "four"));
  }

  private static void assertRefused(Runnable made) {
    assertThatThrownBy(made::run).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aTitleThatIsTooLongForAFormIsShortenedVisibly() {
    Holding held =
        new Holding(
            "tide1", Companion.of("long ".repeat(100), "One thing."), Shelf.deposit("x", 1));

    assertThat(Forms.rename(held).fields().getFirst().value())
        .hasValueSatisfying(
            v -> assertThat(v).hasSizeLessThanOrEqualTo(Forms.LONGEST_TITLE).endsWith("…"));
  }

  @Test
  void theFieldsOfThePastedTextAreThoseThatAreJoined() {
    assertThat(Forms.paste().fields().stream().map(Field::id).skip(1))
        .containsExactlyElementsOf(Forms.TEXTS);
  }
}
