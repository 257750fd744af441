package io.github.pullquote.article;

import java.util.List;

/// Tells line ends that only keep a text within some columns from those that end a block.
final class HardWrap {
  private static final int NARROWEST = 40;
  private static final int WIDEST = 120;

  /// Wrappers that balance their lines leave some room at the end of each.
  private static final int SLACK = 12;

  /// Below this a line is too short to run on into the next.
  private static final int RUNNING = 40;

  private final int columns;

  private HardWrap(int columns) {
    this.columns = columns;
  }

  /// Finds the columns that a text is wrapped at, if it is.
  static HardWrap of(List<Line> lines) {
    long all = lines.stream().mapToLong(Line::width).sum();
    long wide = lines.stream().filter(l -> l.width() > WIDEST).mapToLong(Line::width).sum();
    int columns = lines.stream().mapToInt(Line::width).filter(w -> w <= WIDEST).max().orElse(0);
    HardWrap wrap = new HardWrap(columns);
    boolean wrapped = columns >= NARROWEST && wide * 10 < all && wrap.fillsMostLines(lines);
    return wrapped ? wrap : new HardWrap(0);
  }

  private boolean fillsMostLines(List<Line> lines) {
    int pairs = 0;
    int full = 0;
    for (int i = 1; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.chunk() == lines.get(i - 1).chunk() && line.mark() == Mark.NONE) {
        pairs++;
        full += fills(lines.get(i - 1), line) ? 1 : 0;
      }
    }
    return full >= 2 && full * 2 >= pairs;
  }

  private boolean fills(Line line, Line next) {
    return line.width() + 1 + next.firstWordLength() > columns - SLACK;
  }

  boolean isWrapped() {
    return columns > 0;
  }

  /// Whether `next`, in the same chunk, goes on with the block that `line` belongs to.
  ///
  /// @param first the line that the block begins with
  boolean continues(Line first, Line line, Line next) {
    boolean item = first.mark().isItem();
    if (next.mark() == Mark.QUOTE) {
      return line.mark() == Mark.QUOTE;
    }
    if (next.mark() == Mark.NUMBER) {
      return isWrapped() && !item && fills(line, next) && !line.endsSentence();
    }
    if (next.mark() != Mark.NONE) {
      return false;
    }
    if (item && next.indent() > first.indent()) {
      return true;
    }
    if (isWrapped()) {
      return fills(line, next);
    }
    return next.startsLower() && line.width() >= RUNNING && !Prose.endsLikeBody(line.text());
  }
}
