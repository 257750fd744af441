package io.github.pullquote.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.apache.lucene.search.spell.LuceneLevenshteinDistance;
import org.junit.jupiter.api.Test;

class EditDistanceTest {
  @Test
  void countsLettersThatAreDroppedAddedReplacedAndSwapped() {
    assertThat(EditDistance.between("clock", "clok", 2)).isEqualTo(1);
    assertThat(EditDistance.between("clock", "clocks", 2)).isEqualTo(1);
    assertThat(EditDistance.between("clock", "click", 2)).isEqualTo(1);
    assertThat(EditDistance.between("clock", "colck", 2)).isEqualTo(1);
    assertThat(EditDistance.between("clock", "clock", 2)).isZero();
    assertThat(EditDistance.between("clock", "stone", 2)).isGreaterThan(2);
  }

  @Test
  void agreesWithLuceneUpToItsLimit() {
    LuceneLevenshteinDistance lucene = new LuceneLevenshteinDistance();
    Random random = new Random(5);
    for (int i = 0; i < 20_000; i++) {
      String one = word(random);
      String other = word(random);
      int shorter = Math.min(one.length(), other.length());
      long expected = Math.round((1 - lucene.getDistance(one, other)) * shorter);
      int found = EditDistance.between(one, other, 2);
      if (expected <= 2) {
        assertThat(found).as("%s, %s", one, other).isEqualTo((int) expected);
      } else {
        assertThat(found).as("%s, %s", one, other).isGreaterThan(2);
      }
    }
  }

  /// Of few letters, so that many words are near each other.
  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    int length = random.nextInt(3, 9);
    for (int i = 0; i < length; i++) {
      word.append((char) ('a' + random.nextInt(3)));
    }
    return word.toString();
  }
}
