package io.github.pullquote.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TyposTest {
  private static final String LONG =
      "which of the old sailors painted a lighthouse with his brother";

  private static final Pattern SPACE = Pattern.compile(" ");

  /// What many seeds make of a question.
  private static Set<String> typed(String question) {
    return new TreeSet<>(
        IntStream.range(0, 4_000).mapToObj(seed -> new Typos(seed).in(question)).toList());
  }

  @Test
  void dropsSwapsDoublesOrReplacesALetterButNeverTheFirst() {
    Set<String> typed = typed("who is kabir");

    assertThat(typed)
        .contains("who is kbir", "who is kair", "who is kabr", "who is kabi")
        .contains("who is kbair", "who is kaibr", "who is kabri")
        .contains("who is kaabir", "who is kabbir", "who is kabiir", "who is kabirr")
        .contains("who is kzbir", "who is kabiq")
        .allMatch(question -> question.startsWith("who is k"))
        .doesNotContain("who is kabir")
        .hasSize(4 + 3 + 4 + 4 * 25);
  }

  @Test
  void eachKindIsAsFrequentAsTheOthers() {
    List<String> typed =
        IntStream.range(0, 8_000).mapToObj(seed -> new Typos(seed).in("kabir")).toList();

    assertThat(typed.stream().filter(word -> word.length() == 4).count()).isBetween(1_850L, 2_150L);
    assertThat(typed.stream().filter(word -> word.length() == 6).count()).isBetween(1_850L, 2_150L);
    assertThat(typed.stream().filter(Set.of("kbair", "kaibr", "kabri")::contains).count())
        .isBetween(1_850L, 2_150L);
  }

  @Test
  void aTypoIsNeverTheWordItself() {
    assertThat(typed("yoooo")).isNotEmpty().doesNotContain("yoooo");
  }

  @Test
  void wordsOfFourLettersAreTypedRight() {
    assertThat(typed("does this ship sink")).containsExactly("does this ship sink");
    assertThat(typed("does this vessel sink"))
        .allMatch(question -> question.startsWith("does this v") && question.endsWith(" sink"));
  }

  @Test
  void eightWordsGetOneTypoAndMoreGetTwoInDifferentWords() {
    String eight = "sailors painted lighthouse brother morning evening weather captain";

    assertThat(typed(eight)).allMatch(question -> changed(eight, question).size() == 1);
    assertThat(typed(LONG)).allMatch(question -> changed(LONG, question).size() == 2);
    assertThat(typed(eight).stream().map(question -> changed(eight, question).getFirst()))
        .contains(0, 1, 2, 3, 4, 5, 6, 7);
  }

  @Test
  void theOnlyLongWordTakesBoth() {
    Set<String> typed = typed("who is it that we saw on the boat lately");

    assertThat(typed)
        .allMatch(question -> question.startsWith("who is it that we saw on the boat l"))
        .anyMatch(question -> question.endsWith(" latelyy") || question.endsWith(" ltely"))
        .anyMatch(question -> question.endsWith(" ltly"));
  }

  @Test
  void theSameSeedGivesTheSameTypos() {
    assertThat(new Typos(1).in(LONG)).isEqualTo(new Typos(1).in(LONG));
    assertThat(new Typos(1).in("Who painted the lighthouse?"))
        .isEqualTo("Who painte the lighthouse?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "¿?", "12345 67890", "🙂🙂🙂🙂🙂", "𝒜𝒷𝒸𝒹𝑒𝒻", "abcd𝒜"})
  void whatHasNoLongWordStays(String question) {
    assertThat(typed(question)).containsExactly(question);
  }

  @Test
  void marksAndSpacesStay() {
    assertThat(typed("«Was  Kabir's boat»  re-painted?"))
        .allMatch(question -> question.matches("«Was  K\\p{L}+'s boat»  re-p\\p{L}+\\?"));
  }

  /// The places of the words that are typed otherwise, from 0.
  private static List<Integer> changed(String from, String to) {
    String[] before = SPACE.split(from);
    String[] after = SPACE.split(to);
    assertThat(after).hasSameSizeAs(before);
    return IntStream.range(0, before.length)
        .filter(i -> !before[i].equals(after[i]))
        .boxed()
        .toList();
  }
}
