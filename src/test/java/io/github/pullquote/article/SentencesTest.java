package io.github.pullquote.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SentencesTest {
  private static final String PART = " ‖ ";

  /// Every text with the ends of its sentences marked.
  static Stream<String> texts() {
    return Stream.of(
        "The river rose. ‖ We moved the sheep.",
        "Dr. Moss met Mr. and Mrs. Lind at Prof. Vale’s house. ‖ They talked.",
        "It was herons vs. otters. ‖ The otters won.",
        "We planted willow, alder, etc. along the bank. ‖ It held.",
        "We planted willow, alder, etc. ‖ Maria watered them.",
        "Use a native tree, e.g. Willow or alder. ‖ Avoid the rest, i.e. Poplar.",
        "See No. 5 and Fig. 2 on p. 14 of Vol. 3. ‖ They differ.",
        "Will it flood? ‖ No. ‖ The gate is shut.",
        "On Jan. 5 the ice broke. ‖ By Dec. ‖ The river was still.",
        "She moved to the U.S. Geological Survey. ‖ It was 1990.",
        "She moved to the U.S. ‖ The river stayed.",
        "J. K. Rowling and Ed T. Smith read it. ‖ So did C. S. Lewis.",
        "A. A. Milne wrote of a bear.",
        "Ada Moss, Ph.D., measures silt. ‖ Others don’t.",
        "Ask Ada Moss Ph.D. Candidate of the year.",
        "Ada Moss has a Ph.D. ‖ She measures silt.",
        "Vale & Sons Inc. Bought the mill. ‖ Then John Vale Jr. sold it.",
        "The mill belonged to Vale Ltd. ‖ The town wanted it.",
        "They met at St. John’s on Main St. ‖ The door was shut.",
        "It rose 3.5 metres in 2.25 hours. ‖ Then it fell.",
        "1. First, look at the sky. ‖ Then look down.",
        "a) First, look at the sky.",
        "He waited... and waited. ‖ Nothing came.",
        "He waited… and waited. ‖ Nothing came…",
        "“Well… I think so.” ‖ She nodded.",
        "Then silence… ‖ The gate opened.",
        "“Why?” she asked. ‖ “Because it rained.”",
        "“Why?” Mary asked. ‖ Nobody knew.",
        "“Stop!” he cried, and ran. ‖ We followed.",
        "He called it “a ditch.” ‖ She called it home.",
        "He called it \"a ditch.\" ‖ She called it home.",
        "It was gone (all of it). ‖ We wept.",
        "It was gone. ‖ (We had seen it. Twice.) ‖ We wept.",
        "The gate (it was old. It creaked.) fell. ‖ We laughed.",
        "Who knew?! ‖ Not I!",
        "It fell at 5 p.m. on Monday. ‖ At 9 a.m. Monday it had risen.",
        "The boats left.[12] ‖ The geese stayed.¹ ‖ Winter came.",
        "The case of Moss v. Vale is old. ‖ So is the mill.",
        "The iPhone rang. ‖ Nobody moved.",
        "“Rivers remember.” — Ada Moss",
        "Moss et al. (2019) measured it. ‖ Lind et al. did not.",
        "Gen. Lind and Sen. Vale came to Mt. Harrow. ‖ It rained.",
        "Is it 10 ft. deep? ‖ It is 12 ft. ‖ The pole is short.",
        "Visit example.org. ‖ It has maps of www.example.com/a.b too.",
        "No end to this line",
        "Whole. ‖ Half… — as they say.",
        "...",
        "雨が降った。 ‖ 川が増えた。".replace(" ‖ ", "‖"));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void endWhereAReaderWouldSay(String marked) {
    String[] expected = marked.split("\\s*‖\\s*");
    String text = marked.contains(PART) ? marked.replace(PART, " ") : marked.replace("‖", "");

    assertThat(split(text)).containsExactly(expected);
  }

  @Test
  void coverEveryCharacterThatIsNoSpaceAndNothingTwice() {
    Random random = new Random(7);
    for (int i = 0; i < 5_000; i++) {
      String text = randomText(random);
      List<Sentence> sentences = Sentences.split(text);
      int behind = 0;
      for (int s = 0; s < sentences.size(); s++) {
        Sentence sentence = sentences.get(s);
        assertThat(sentence.number()).isEqualTo(s + 1);
        assertThat(text.substring(behind, sentence.start())).isBlank();
        assertThat(text.substring(sentence.start(), sentence.end())).isNotBlank();
        assertThat(Character.isWhitespace(text.charAt(sentence.start()))).isFalse();
        assertThat(Character.isWhitespace(text.charAt(sentence.end() - 1))).isFalse();
        behind = sentence.end();
      }
      assertThat(text.substring(behind)).isBlank();
    }
  }

  private static String randomText(Random random) {
    List<String> parts =
        List.of(
            "a", "B", "Dr", ".", ".", "!", "?", "…", " ", " ", " ", "(", ")", "[", "]", "“", "”",
            "\"", "’", "—", "1", "Ph.D.", "e.g.", "U.S.", "said", "I", "😀", "é", "。", "-");
    StringBuilder text = new StringBuilder("x");
    int length = random.nextInt(40);
    for (int i = 0; i < length; i++) {
      text.append(parts.get(random.nextInt(parts.size())));
    }
    return text.toString();
  }

  @Test
  void areFoundInLinearTimeWhateverTheSigns() {
    for (String sign :
        List.of(
            "! ", "(a. ", "“a.” ", "[1] ", "A. ", "... ", ". — ", ".", ".”", ".[", "!]", ".[1]")) {
      String text = sign.repeat(1_000_000 / sign.length());
      Assertions.assertTimeout(Duration.ofSeconds(5), () -> Sentences.split(text), sign);
    }
  }

  private static List<String> split(String text) {
    return Sentences.split(text).stream().map(s -> text.substring(s.start(), s.end())).toList();
  }
}
