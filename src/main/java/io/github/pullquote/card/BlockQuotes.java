package io.github.pullquote.card;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The lines of a text that Discord shows as a block quote: what readers take for an article's own
/// words.
final class BlockQuotes {
  /// Discord wants a space behind the sign; whatever else it may take is refused too.
  private static final Pattern LINE = Pattern.compile("(?m)^[ \\t]*>.*$");

  private static final String SIGN = "> ";
  private static final String MARK = "**";

  private BlockQuotes() {}

  /// One of them.
  ///
  /// @param line its characters, from the sign on
  /// @param at where it begins in its text
  /// @param spans the article's words in it, in order
  record Block(String line, int at, List<Quoted> spans) {
    /// Makes sure that there is nothing else in it, and that nothing is left out of it unseen.
    ///
    /// @param source the text of an article that a span is from
    /// @throws MisquotationException if there is
    void read(Function<Quoted, String> source) {
      if (spans.isEmpty() || !line.startsWith(SIGN)) {
        throw new MisquotationException("A block quote is nobody's words");
      }
      int behind = at + SIGN.length();
      for (int i = 0; i < spans.size(); i++) {
        Quoted span = spans.get(i);
        boolean cut = isCut(behind, span.from(), span);
        if (i > 0 && !cut) {
          adjoin(spans.get(i - 1), span, source);
        }
        behind = span.to();
      }
      isCut(behind, at + line.length(), spans.getLast());
    }

    /// Whether the characters between two places say that something is left out.
    private boolean isCut(int from, int to, Quoted span) {
      String between = line.substring(from - at, to - at);
      String rest = between.replace(QuotationText.CUT, "");
      if (!rest.replace(MARK, "").isBlank()) {
        throw new MisquotationException("%s: the block quote has other words too".formatted(span));
      }
      return rest.length() < between.length();
    }

    private static void adjoin(Quoted one, Quoted next, Function<Quoted, String> source) {
      boolean same =
          one.revision().equals(next.revision())
              && one.origin().equals(next.origin())
              && one.end() <= next.start();
      if (!same || !source.apply(one).substring(one.end(), next.start()).isBlank()) {
        throw new MisquotationException(
            "%s does not follow %s, and nothing says so".formatted(next, one));
      }
    }
  }

  static List<Block> in(String markdown, List<Quoted> quoted) {
    List<Block> blocks = new ArrayList<>();
    if (markdown.indexOf('>') < 0) {
      return blocks;
    }
    Matcher lines = LINE.matcher(markdown);
    while (lines.find()) {
      int from = lines.start();
      int to = lines.end();
      List<Quoted> within =
          quoted.stream().filter(span -> span.from() >= from && span.to() <= to).toList();
      blocks.add(new Block(lines.group(), from, within));
    }
    return blocks;
  }
}
