package io.github.pullquote.article;

import java.util.ArrayList;
import java.util.List;

/// Divides the lines of a document into paragraphs, by the space between them, by indentation and
/// by where lines end; and joins those that a column, a page or a figure parts.
final class PdfParagraphs {
  /// So many figures and notes may stand within one paragraph; few pages have more.
  private static final int MOST_ASIDES = 40;

  /// A paragraph of so many lines goes on for pages, and has come to an end.
  private static final int LONGEST = 1_000;

  private final PdfTypography type;
  private final PdfLabels labels;
  private final List<PdfParagraph> paragraphs = new ArrayList<>();
  private List<PdfLine> open = new ArrayList<>();

  private PdfParagraphs(PdfTypography type, PdfLabels labels) {
    this.type = type;
    this.labels = labels;
  }

  /// The paragraphs of some strips in reading order, with what they are.
  static List<PdfParagraph> of(List<PdfStrip> strips, PdfTypography type, PdfLabels labels) {
    PdfParagraphs reading = new PdfParagraphs(type, labels);
    for (PdfStrip strip : strips) {
      int notes = PdfNotes.start(strip, type);
      strip.lines().subList(0, notes).forEach(line -> reading.read(line, strip));
      reading.close(strip);
      List<PdfLine> small = strip.lines().subList(notes, strip.lines().size());
      reading.paragraphs.addAll(PdfNotes.paragraphs(strip, small));
    }
    return reading.paragraphs;
  }

  private void read(PdfLine line, PdfStrip strip) {
    if (!open.isEmpty() && !goesOn(line, strip)) {
      close(strip);
    }
    open.add(line);
  }

  private void close(PdfStrip strip) {
    if (!open.isEmpty()) {
      add(labels.label(strip, open));
      open = new ArrayList<>();
    }
  }

  private void add(PdfParagraph paragraph) {
    int before = paragraphs.size() - 1;
    int least = Math.max(before - MOST_ASIDES, 0);
    while (before >= least && isAside(paragraphs.get(before), paragraph)) {
      before--;
    }
    boolean apart = before < paragraphs.size() - 1;
    if (before >= least && isJoined(paragraphs.get(before), paragraph, apart)) {
      paragraphs.set(before, paragraphs.get(before).with(paragraph));
    } else {
      paragraphs.add(paragraph);
    }
  }

  /// Whether one paragraph only interrupts another: a figure, a note, anything in small letters.
  private boolean isAside(PdfParagraph paragraph, PdfParagraph other) {
    return paragraph.kind() == Block.Kind.BOILERPLATE
        || paragraph.kind() == Block.Kind.CAPTION
        || (type.isSmall(paragraph.first()) && !type.isSmall(other.first()));
  }

  /// Whether a paragraph goes on with one before, which ends in another column or over a figure.
  private boolean isJoined(PdfParagraph before, PdfParagraph paragraph, boolean apart) {
    if (before.lines().size() > LONGEST) {
      return false;
    }
    boolean titles = before.kind() == Block.Kind.TITLE && paragraph.kind() == Block.Kind.TITLE;
    PdfLine end = before.last();
    PdfLine line = paragraph.first();
    boolean elsewhere = apart || before.strip().number() != paragraph.strip().number();
    boolean alike = before.kind().isPassage() && paragraph.isBody() && line.size() == end.size();
    if (titles || !alike || !elsewhere) {
      return titles;
    }
    if (!Prose.endsSentence(end.text())) {
      return Character.isLowerCase(line.text().codePointAt(0))
          || (before.strip().isFull(end) && !isIndented(paragraph));
    }
    // A paragraph that ends there would hardly have filled its last line to the edge by chance.
    return before.isBody()
        && (type.indented() ? before.strip().isFull(end, line) : before.strip().isFlush(end))
        && !isIndented(paragraph)
        && before.lines().size() + paragraph.lines().size() > 2;
  }

  private static boolean isIndented(PdfParagraph paragraph) {
    return paragraph.strip().isIndented(paragraph.first());
  }

  /// Whether a line belongs to the open paragraph, whose last line is over it in the same strip.
  private boolean goesOn(PdfLine line, PdfStrip strip) {
    PdfLine above = open.getLast();
    if (type.isGap(above, line)
        || Math.abs(line.size() - above.size()) > 0.06f * above.size()
        || labels.isCaption(line)
        || (above.strong() != line.strong() && isApart(above, line, strip))) {
      return false;
    }
    if (type.isLarge(line)) {
      return true;
    }
    boolean ended = Prose.endsSentence(above.text()) || above.text().endsWith(":");
    boolean full = strip.isFull(above, line);
    if (labels.isItem(line, !full || ended)) {
      return false;
    }
    return goesOnBeside(line, ended, full) && (full || !ended) && (full || isVerse(above, strip));
  }

  /// Whether one of two lines is bold or italic and the other not because it is a heading.
  private static boolean isApart(PdfLine above, PdfLine line, PdfStrip strip) {
    return above.strong() ? !strip.isFull(above, line) : Prose.endsSentence(above.text());
  }

  /// Whether where a line begins speaks against its belonging to the open paragraph.
  private boolean goesOnBeside(PdfLine line, boolean ended, boolean full) {
    PdfLine first = open.getFirst();
    PdfLine above = open.getLast();
    float step = 0.7f * line.size();
    if (line.left() - above.left() > step) {
      // The further lines of an item hang, those of a paragraph don't.
      boolean hangs = open.size() == 1 && (labels.isItem(first, true) || (full && !ended));
      return hangs;
    }
    boolean back = above.left() - line.left() > step;
    return !back || open.size() == 1;
  }

  /// Whether a line that ends early may still go on: nobody breaks a line so far from the edge.
  private static boolean isVerse(PdfLine above, PdfStrip strip) {
    return strip.right() - above.right() < 8 * above.size();
  }
}
