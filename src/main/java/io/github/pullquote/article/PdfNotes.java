package io.github.pullquote.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Finds the footnotes in a strip: small lines at its end, the first of them with the sign of a
/// note.
final class PdfNotes {
  private static final Pattern SIGN =
      Pattern.compile("(?:\\d{1,3}|[*†‡§¶]{1,3})[.)]?\\s?\\p{L}.*|\\[\\d{1,3}].*");

  private PdfNotes() {}

  /// Where the footnotes begin among the lines of a strip; behind its end if it has none.
  static int start(PdfStrip strip, PdfTypography type) {
    List<PdfLine> lines = strip.lines();
    int small = lines.size();
    while (small > 0 && type.isSmall(lines.get(small - 1))) {
      small--;
    }
    while (small < lines.size() && !isNote(lines.get(small))) {
      small++;
    }
    return small;
  }

  private static boolean isNote(PdfLine line) {
    return line.note() || SIGN.matcher(line.text()).matches();
  }

  /// The footnotes among these lines, each as a paragraph of its own.
  static List<PdfParagraph> paragraphs(PdfStrip strip, List<PdfLine> lines) {
    List<PdfParagraph> notes = new ArrayList<>();
    List<PdfLine> open = new ArrayList<>();
    for (PdfLine line : lines) {
      if (!open.isEmpty() && isNote(line)) {
        notes.add(new PdfParagraph(Block.Kind.BOILERPLATE, strip, List.copyOf(open)));
        open.clear();
      }
      open.add(line);
    }
    if (!open.isEmpty()) {
      notes.add(new PdfParagraph(Block.Kind.BOILERPLATE, strip, List.copyOf(open)));
    }
    return notes;
  }
}
