package io.github.pullquote.keypoints;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Recognises a sentence that leans on the one before it by how it opens: "This", "However", "For
/// example".
final class Openings {
  private static final String FILE = "leaning-openings.txt";
  private static final int LONGEST = 5;
  private static final int SEEN = 12;

  /// "It's", "they've", "that'll".
  private static final Pattern CONTRACTION =
      Pattern.compile("(?:it|they|he|she|this|that|these|those|here|there)'(?:s|re|ve|d|ll)\\b");

  /// "It is true that", "it takes years to": such an "it" stands for what follows.
  private static final Pattern EXPLETIVE =
      Pattern.compile(
          "it(?:'s| is| was| has been| will be| takes| can be| may be) (?!as )(?:\\S+ ){1,3}?"
              + "(?:that|to|whether) ");

  /// "This essay", "these days", "those who": known without the sentence before.
  private static final Pattern KNOWN =
      Pattern.compile(
          "(?:in |with |throughout )?(?:(?:this|these)"
              + " (?:paper|article|essay|work|study|book|chapter|report|post|guide"
              + "|survey|review|year|week|month|summer|winter|spring|autumn|morning|days|years)|those"
              + " (?:who|whose|of us|of you|that|with|in)|that (?:said|is)|both .{1,40}? and|either"
              + " .{1,40}? or|neither .{1,40}? nor)\\b");

  private final Set<String> leaning;

  Openings() {
    leaning = read();
  }

  private static Set<String> read() {
    try (InputStream in = Openings.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("The program's file " + FILE + " is missing");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException("The program's file " + FILE + " can't be read", e);
    }
  }

  /// Whether a sentence opens with words that lean on what was said before.
  ///
  /// @param words its words in lower case
  boolean lean(List<String> words) {
    String opening = String.join(" ", words.subList(0, Math.min(SEEN, words.size())));
    if (KNOWN.matcher(opening).lookingAt() || EXPLETIVE.matcher(opening).lookingAt()) {
      return false;
    }
    for (int n = 1; n <= Math.min(LONGEST, words.size()); n++) {
      if (leaning.contains(String.join(" ", words.subList(0, n)))) {
        return true;
      }
    }
    return CONTRACTION.matcher(opening).lookingAt();
  }
}
