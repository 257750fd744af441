package io.github.pullquote.keypoints;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandingTest {
  private final Standing standing = new Standing();

  private Set<Flaw> flaws(String sentence) {
    return flaws(sentence, "");
  }

  private Set<Flaw> flaws(String sentence, String next) {
    return standing.flaws(sentence, Words.of(sentence), next);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The lighthouse was painted red by the sailors who feared the rocks.",
        "It is well known that lighthouses were painted red against the snow.",
        "This essay argues that a harbour belongs to those who use it.",
        "Those who row across the bay in winter learn to read the ice.",
        "These days, a harbour master spends more time on forms than on boats.",
        "Both the pilots and the fishermen voted against the new pier.",
        "That is why nobody in the village trusts a calm sea in March.",
        "“A harbour,” the old pilot wrote, is the only promise that the sea has ever kept to us.",
        "In 1906 the council (then new) bought the ferry [and its debts] for one crown.",
        "The captain of the ferry said that he would never paint it again.",
        "A keeper trims the lamp before he eats, and never after dark.",
        "Captain Odell painted the lighthouse red because she disliked white.",
        "It is a myth that gulls follow only the boats that come home full."
      })
  void aSentenceThatStandsAloneHasNoFlaw(String sentence) {
    assertThat(flaws(sentence)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Why did the sailors paint the lighthouse red in the end?",
        "“Who would paint a lighthouse red in a place like this?”"
      })
  void aQuestionIsNoPoint(String sentence) {
    assertThat(flaws(sentence)).contains(Flaw.QUESTION);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“The harbour was ours, and we painted it as we liked.",
        "The pilot said that the harbour was theirs, and they painted it.”",
        "She called it \"the only red tower on the whole coast.",
        "the tower was painted red by the sailors of the town.",
        "The tower was painted by three groups of people:",
        "The tower (which was red had been painted by the sailors.",
        "12 x 40 = 480; 13 x 40 = 520; 14 x 40 = 560; 15 x 40 = 600."
      })
  void whatIsCutIsNoPoint(String sentence) {
    assertThat(flaws(sentence)).contains(Flaw.FRAGMENT);
  }

  @Test
  void aPointIsNeitherTooShortNorTooLong() {
    assertThat(flaws("The tower was painted red.")).contains(Flaw.LENGTH);
    assertThat(flaws("The tower of the town was painted red.")).doesNotContain(Flaw.LENGTH);
    String words = "sailors painted towers ".repeat(15);
    assertThat(flaws("Then " + words.strip() + ".")).contains(Flaw.LENGTH);
    assertThat(flaws("The " + words.substring(8).strip() + ".")).doesNotContain(Flaw.LENGTH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“Sailors can’t be trusted,” or “The sea matters more to them than we do.”",
        "\"Paint it red, and paint it tonight, before the snow comes,\" he said."
      })
  void whatSomebodyElseSaysIsNoPoint(String sentence) {
    assertThat(flaws(sentence)).contains(Flaw.QUOTATION);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We assume that sailors are brave and never homesick at all.",
        "Many people still believe the tower was painted against the fog.",
        "Sailors are supposed to love the sea more than the shore.",
        "It is often said that the tower guards the town.",
        "We’ve all been told that the sea forgives nobody who sleeps.",
        "Myth: the tower was painted red to frighten the enemy away.",
        "The stereotype is that sailors drink and never write home."
      })
  void aBeliefOfOthersIsNoPoint(String sentence) {
    assertThat(flaws(sentence)).contains(Flaw.BELIEF);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nothing could be further from the truth.",
        "That’s a myth, and an old one.",
        "In reality, most of them can’t swim.",
        "But is it true?"
      })
  void whatIsDeniedNextIsNoPoint(String next) {
    String claim = "Sailors have no fear of the water they live on.";
    assertThat(flaws(claim, next)).containsExactly(Flaw.BELIEF);
    assertThat(flaws(claim, "But the cook had.")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "This surprised the harbour master and everyone who worked for the council.",
        "However, the tower of the town was painted red after the war.",
        "They painted the tower red because the snow had hidden it.",
        "It’s as if the town had never wanted to be found again.",
        "For example, the tower was painted red and the pier was not.",
        "In it, the sailors are told to paint whatever they can reach.",
        "On the other hand, the tower can be seen from every window.",
        "Research agrees with her experience of the coast and its towers.",
        "“But the tower,” the pilots answered, stands where no ship has ever come to land."
      })
  void whatLeansOnTheSentenceBeforeIsNoPointAlone(String sentence) {
    assertThat(flaws(sentence)).contains(Flaw.LEANING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Table 3 shows how many towers were painted in each year.",
        "The towers of the coast are listed in Section 2.1 by height.",
        "Towers of this kind were found north of the bay, as mentioned above.",
        "The colours of the towers of this coast are as follows."
      })
  void whatSendsTheReaderElsewhereIsNoPoint(String sentence) {
    assertThat(flaws(sentence)).contains(Flaw.REFERENCE);
  }
}
