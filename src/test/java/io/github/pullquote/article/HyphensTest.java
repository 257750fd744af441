package io.github.pullquote.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HyphensTest {
  private final Hyphens hyphens = new Hyphens();

  private String join(String... lines) {
    List.of(lines).forEach(hyphens::learn);
    return hyphens.join(List.of(lines));
  }

  @Test
  void partsLinesWithASpace() {
    assertThat(join("The grass", "is tall.")).isEqualTo("The grass is tall.");
  }

  @Test
  void takesAHyphenAwayThatOnlyDividesAWord() {
    assertThat(join("a gar-", "dener")).isEqualTo("a gardener");
    assertThat(join("a gar\u2010", "dener")).isEqualTo("a gardener");
    assertThat(join("a Gar\u00AD", "Dener")).isEqualTo("a GarDener");
  }

  @Test
  void keepsTheHyphenOfAWordThatHasOneElsewhere() {
    assertThat(join("the barn-", "owl; a Barn-owl")).isEqualTo("the barn-owl; a Barn-owl");
    assertThat(join("a mother-in-", "law, his mother-in-law"))
        .isEqualTo("a mother-in-law, his mother-in-law");
  }

  @Test
  void keepsTheHyphenOfWordsThatAreHardlyWrittenWithoutIt() {
    assertThat(join("her self-", "esteem")).isEqualTo("her self-esteem");
    assertThat(join("how self-", "less, how selfless")).isEqualTo("how selfless, how selfless");
  }

  @Test
  void keepsAHyphenBeforeWhatIsNoRestOfAWord() {
    assertThat(join("an Anglo-", "Saxon barn")).isEqualTo("an Anglo-Saxon barn");
    assertThat(join("the year 1990-", "1991")).isEqualTo("the year 1990- 1991");
    assertThat(join("two-", "and three-year plants")).isEqualTo("two- and three-year plants");
  }

  @Test
  void addsNoSpaceBesideADash() {
    assertThat(join("the grass—", "tall—is", "—or was")).isEqualTo("the grass—tall—is—or was");
    assertThat(join("the grass –", "tall")).isEqualTo("the grass – tall");
  }

  @Test
  void joinsAnyLines() {
    assertThat(join("-", "a", "—", "b-", "-", "")).isEqualTo("- a — b-- ");
  }
}
