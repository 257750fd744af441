package io.github.pullquote.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SentenceProposalsTest {
  @Test
  void areThoseOfTheWholeTextWhereverTheWindowsEnd() {
    Random random = new Random(11);
    for (int i = 0; i < 2_000; i++) {
      String text = randomText(random);
      assertThat(proposals(text)).as(text).isEqualTo(ofTheWhole(text));
    }
  }

  @Test
  void areNoneInsideASentenceThatFillsManyWindows() {
    String text = "A river runs, ".repeat(10_000) + "and ends. Another begins.";

    assertThat(proposals(text)).containsExactly(text.indexOf("Another"), text.length());
  }

  private static List<Integer> proposals(String text) {
    SentenceProposals proposals = new SentenceProposals(text);
    List<Integer> all = new ArrayList<>();
    for (int at = 0; at < text.length(); at = all.getLast()) {
      all.add(proposals.behind(at));
    }
    return all;
  }

  private static List<Integer> ofTheWhole(String text) {
    BreakIterator rules = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    rules.setText(text);
    List<Integer> all = new ArrayList<>();
    for (int end = rules.next(); end != BreakIterator.DONE; end = rules.next()) {
      all.add(end);
    }
    return all;
  }

  private static String randomText(Random random) {
    List<String> parts =
        List.of(
            "a word ",
            "Another ",
            "a long way to go ",
            "rivers, ",
            "Dr. ",
            ". ",
            "! ",
            "?” ",
            "… ",
            "(so) ",
            "[12] ",
            "“",
            "1.5 ",
            "é. ",
            "😀 ",
            "。",
            "- ",
            "\n",
            "... ",
            ".");
    StringBuilder text = new StringBuilder("x");
    int length = random.nextInt(400);
    for (int i = 0; i < length; i++) {
      text.append(parts.get(random.nextInt(random.nextInt(parts.size()) + 1)));
    }
    return text.toString();
  }
}
