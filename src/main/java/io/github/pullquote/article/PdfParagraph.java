package io.github.pullquote.article;

import java.util.ArrayList;
import java.util.List;

/// Lines that belong together.
///
/// @param kind what they are
/// @param strip where the first of them stands
/// @param lines the lines in order; at least one
record PdfParagraph(Block.Kind kind, PdfStrip strip, List<PdfLine> lines) {
  PdfLine first() {
    return lines.getFirst();
  }

  PdfLine last() {
    return lines.getLast();
  }

  boolean isBody() {
    return kind == Block.Kind.PARAGRAPH;
  }

  PdfParagraph withKind(Block.Kind other) {
    return new PdfParagraph(other, strip, lines);
  }

  /// This and what goes on with it elsewhere, whose strip the last line is in then.
  PdfParagraph with(PdfParagraph rest) {
    List<PdfLine> all = new ArrayList<>(lines);
    all.addAll(rest.lines);
    return new PdfParagraph(kind, rest.strip, all);
  }
}
