package io.github.pullquote.article;

import java.util.ArrayList;
import java.util.List;

/// A line of pasted text that isn't blank.
///
/// @param mark what it begins with
/// @param sign the mark as written, such as "1."
/// @param text what follows the mark, folded
/// @param indent columns before the mark
/// @param width its columns, indentation and mark included
/// @param chunk the number of the run of lines it stands in; blank lines part the runs
record Line(Mark mark, String sign, String text, int indent, int width, int chunk) {
  /// The lines of a text that aren't blank.
  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    int chunk = 0;
    Line bare = null;
    for (String raw : Characters.lines(text)) {
      Line line = read(raw, chunk);
      if (line.text.isEmpty()) {
        chunk++;
        // Some pages put the bullet on a line of its own.
        bare = line.mark.isItem() ? line : bare;
      } else {
        lines.add(bare != null && line.mark == Mark.NONE ? line.with(bare) : line);
        bare = null;
      }
    }
    return lines;
  }

  private static Line read(String raw, int chunk) {
    String folded = Characters.fold(raw);
    Mark mark = Mark.of(folded);
    int length = mark.length(folded);
    String sign = folded.substring(0, length).strip();
    String rest = folded.substring(length).strip();
    int width = raw.stripTrailing().length();
    int indent = width - raw.strip().length();
    return new Line(mark, sign, rest, indent, width, chunk);
  }

  private Line with(Line bare) {
    return new Line(bare.mark, bare.sign, text, indent, width, chunk);
  }

  Line inChunk(int number) {
    return new Line(mark, sign, text, indent, width, number);
  }

  int firstWordLength() {
    int space = text.indexOf(' ');
    return space < 0 ? text.length() : space;
  }

  boolean startsLower() {
    return Character.isLowerCase(text.codePointAt(0));
  }

  boolean endsSentence() {
    return Prose.endsSentence(text);
  }
}
