package io.github.pullquote.discord;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.MarkdownReader;
import io.github.pullquote.article.UnreadableArticleException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Short articles, written for these tests.
final class Articles {
  /// What [#ferry] perhaps answers: it speaks of half of it.
  static final String PERHAPS = "Did the village mourn when the bridge fell?";

  private static final String FERRY =
      """
      ---
      title: The Ferry That Waits
      dek: A small boat, a long river and a timetable that nobody reads.
      byline: Mira Solberg
      source: https://example.org/essays/the-ferry-that-waits
      ---

      ## Key points

      - The ferry waits for its passengers because the village has no other way to the hospital.
      - Captain Osei repairs the engine himself, with parts from a scrapyard.

      The ferry at Lunden crosses the river eleven times a day. It has done so since 1931, when the old bridge fell in a flood. Nobody was hurt that night.

      Captain Ama Osei has steered the ferry for twenty-two years. She learned the river from her aunt, who had learned it from a fisherman. On her first day the fog was so thick that she rang the bell all the way across.

      ## Why the ferry waits

      The timetable says that the last boat leaves at nine in the evening. The ferry waits anyway when somebody is late, because the village has no other road to the hospital. “A clock never missed anyone,” the captain says.

      In the winter of 2014 a midwife came running down the path at midnight. The captain started the engine again. The child was born on the water, and they named her Lunden.

      ## An engine kept alive

      Captain Osei repairs the engine herself, with parts from a scrapyard in Tarn. She keeps a notebook of every bolt. The diesel engine is older than its captain.

      The county has offered a new electric boat twice. Twice the village voted against it, since the offer came with a fixed timetable.
      """;

  private static final String ORCHARD =
      """
      ---
      title: An Orchard on the Roof
      byline: Teo Brandt
      source: https://example.org/essays/an-orchard-on-the-roof
      ---

      Forty apple trees grow on the roof of a parking garage in Ostwick. The gardener Lena Vos planted the first one in a bathtub.

      ## Bees and neighbours

      Bees came in the second summer, without being asked. A neighbour complained about the bees until he was given honey.
      """;

  private Articles() {}

  /// The words of [#orchard], as a file.
  static String orchardText() {
    return ORCHARD;
  }

  /// An article with key points, a source and three sections: ¶1 to ¶6.
  static Article ferry() {
    return of(FERRY);
  }

  /// The same article after a correction.
  static Article correctedFerry() {
    return of(FERRY.replace("eleven times", "twelve times"));
  }

  /// Another article, without key points.
  static Article orchard() {
    return of(ORCHARD);
  }

  /// Another article under the first one's title.
  static Article namesake() {
    return of(ORCHARD.replace("An Orchard on the Roof", "The Ferry That Waits"));
  }

  /// An article of three points by its author, and nothing else to pull.
  static Article riddles() {
    return of(
        """
        # Three Riddles

        ## Key points

        - A riddle asks for what it hides.
        - A mirror answers every face.
        - Nobody owns an echo.

        Who has a face in every house? Who answers in every valley?
        """);
  }

  /// The same article after a revision: a point is new, one is gone, and the order is another.
  static Article revisedRiddles() {
    return of(
        """
        # Three Riddles

        ## Key points

        - Nobody owns an echo.
        - A riddle asks for what it hides.
        - A shadow is never late.

        Who has a face in every house? Who follows everybody home?
        """);
  }

  /// An article whose title, headings and text try to format and to ping.
  static Article hostile() {
    return of(
        """
        # Read \\*\\*this\\*\\* \\[now\\](http://example.org) @everyone <\\@&42>

        ## \\# Loud \\`heading\\` @here

        The *word* \\*\\*lantern\\*\\* hangs under \\> quotes and \\[links\\](http://example.org/x). Call @everyone, <\\@&42> and \\|\\|nobody\\|\\| at once.

        1\\. A second \\~\\~paragraph\\~\\~ starts like a list about a kettle.
        """);
  }

  /// An article of as many sections, each of two short passages.
  static Article sections(int count) {
    return of(
        IntStream.rangeClosed(1, count)
            .mapToObj(
                i ->
                    "## Chapter %d of the log\n\nOn day %d the crew saw a grey whale.\n\nThe cook wrote %d lines."
                        .formatted(i, i, i))
            .collect(Collectors.joining("\n\n", "# The Log of the Sparrow\n\n", "\n")));
  }

  /// An article with a passage of many sentences, and one of a single sentence of over 5,000
  /// characters, full of signs that have to be escaped.
  static Article longWinded() {
    String many =
        IntStream.rangeClosed(1, 150)
            .mapToObj(
                "Barrel %d of the *cellar* was rolled to the gate before the harvest."::formatted)
            .collect(Collectors.joining(" "));
    String one =
        IntStream.rangeClosed(1, 400)
            .mapToObj("the clerk counted (barrel_%d),"::formatted)
            .collect(Collectors.joining(" ", "Then ", " and slept."));
    return of("# The Counting\n\n" + one + "\n\n" + many + "\n\n" + one.replace("clerk", "heir"));
  }

  static Article of(String markdown) {
    try {
      return new MarkdownReader().read(markdown);
    } catch (UnreadableArticleException e) {
      throw new IllegalStateException("The test's own article can't be read", e);
    }
  }
}
