package io.github.pullquote.article;

import java.util.ArrayList;
import java.util.List;

/// Makes whole blocks of the lines of a pasted text.
final class Pieces {
  /// From this length on, a line is a paragraph by itself.
  private static final int PARAGRAPH = 150;

  private final List<Line> lines;
  private final HardWrap wrap;

  private Pieces(List<Line> lines, HardWrap wrap) {
    this.lines = lines;
    this.wrap = wrap;
  }

  static List<Piece> of(String text) {
    List<Line> lines = Line.of(text);
    HardWrap wrap = HardWrap.of(lines);
    return new Pieces(wrap.isWrapped() ? lines : partParagraphs(lines), wrap).join();
  }

  /// Where lines aren't wrapped a long one is a paragraph, blank lines around it or not.
  private static List<Line> partParagraphs(List<Line> lines) {
    List<Line> parted = new ArrayList<>();
    boolean spaced = lines.isEmpty() || lines.getLast().chunk() > lines.getFirst().chunk();
    int shift = 0;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean part = i > 0 && (!spaced || isParagraph(line) || isParagraph(lines.get(i - 1)));
      shift += part ? 1 : 0;
      parted.add(line.inChunk(line.chunk() + shift));
    }
    return parted;
  }

  private static boolean isParagraph(Line line) {
    return line.mark() == Mark.NONE && line.text().length() > PARAGRAPH;
  }

  private List<Piece> join() {
    List<Piece> pieces = new ArrayList<>();
    int start = 0;
    for (int end = 1; end <= lines.size(); end++) {
      if (end == lines.size() || !continues(start, end)) {
        pieces.add(piece(start, end));
        start = end;
      }
    }
    return pieces;
  }

  private boolean continues(int start, int next) {
    Line line = lines.get(next - 1);
    Line following = lines.get(next);
    return line.chunk() == following.chunk()
        && wrap.continues(lines.get(start), line, following)
        && Furniture.of(line.text()).isEmpty()
        && Furniture.of(following.text()).isEmpty()
        && !Credit.matches(following.text())
        && !(line.endsSentence() && isOverCredit(next));
  }

  /// A caption begins anew, however full the line above it is.
  private boolean isOverCredit(int i) {
    return i + 1 < lines.size()
        && lines.get(i + 1).chunk() == lines.get(i).chunk()
        && Credit.matches(lines.get(i + 1).text());
  }

  private Piece piece(int start, int end) {
    Line first = lines.get(start);
    StringBuilder text = new StringBuilder(first.text());
    for (Line line : lines.subList(start + 1, end)) {
      text.append(' ');
      // Only a quotation repeats its mark; any other sign within a block is a word of it.
      text.append(line.mark() == Mark.NUMBER ? line.sign() + " " + line.text() : line.text());
    }
    boolean opens = start == 0 || lines.get(start - 1).chunk() != first.chunk();
    boolean closes = end == lines.size() || lines.get(end).chunk() != first.chunk();
    return new Piece(first.mark(), first.sign(), text.toString(), opens, closes);
  }
}
