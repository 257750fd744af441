package io.github.pullquote.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Makes an article of the lines of a PDF's pages.
final class PdfArticle {
  /// A title stands in the upper part of the first page, in lines of this share of all, at most.
  private static final float LARGER = 1.15f;

  private PdfArticle() {}

  static Article of(List<PdfPage> scanned, FileProperties properties)
      throws UnreadableArticleException {
    List<PdfPage> pages = PdfMargins.cut(scanned);
    List<PdfStrip> strips = strips(pages);
    PdfTypography type = PdfTypography.of(strips);
    FileProperties believed = believed(properties, scanned.getFirst());
    PdfLabels labels = new PdfLabels(type, titleSize(pages.getFirst(), believed.title(), type));
    Hyphens hyphens = new Hyphens();
    strips.forEach(strip -> strip.lines().forEach(line -> hyphens.learn(line.text())));
    Manuscript manuscript = new Manuscript(believed);
    List<PdfParagraph> paragraphs = PdfParagraphs.of(strips, type, labels);
    boolean titled = false;
    for (int i = 0; i < paragraphs.size(); i++) {
      Block.Kind kind = kind(paragraphs, i, titled);
      titled |= kind == Block.Kind.TITLE;
      List<String> lines = paragraphs.get(i).lines().stream().map(PdfLine::text).toList();
      manuscript.add(kind, withoutMark(kind, hyphens.join(lines)));
    }
    return manuscript.article();
  }

  private static List<PdfStrip> strips(List<PdfPage> pages) {
    List<PdfStrip> strips = new ArrayList<>();
    for (PdfPage page : pages) {
      page.strips().forEach(lines -> strips.add(PdfStrip.of(strips.size(), lines)));
    }
    return strips;
  }

  /// What a paragraph is among others: only the first title is one, and what looks like the only
  /// item of a list is a heading with a number.
  private static Block.Kind kind(List<PdfParagraph> paragraphs, int i, boolean titled) {
    PdfParagraph paragraph = paragraphs.get(i);
    boolean title = paragraph.kind() == Block.Kind.TITLE;
    boolean numbered =
        isLoneItem(paragraph) && !isItem(paragraphs, i - 1) && !isItem(paragraphs, i + 1);
    return (title && titled) || numbered ? Block.Kind.HEADING : paragraph.kind();
  }

  private static boolean isLoneItem(PdfParagraph paragraph) {
    String text = paragraph.first().text();
    return paragraph.kind() == Block.Kind.LIST_ITEM
        && paragraph.lines().size() == 1
        && Mark.of(text) == Mark.NUMBER
        && ManuscriptHead.isShortLine(text);
  }

  private static boolean isItem(List<PdfParagraph> paragraphs, int i) {
    return i >= 0 && i < paragraphs.size() && paragraphs.get(i).kind() == Block.Kind.LIST_ITEM;
  }

  /// The size of the largest letters over the text of the first page, among those of the title
  /// where the file names it; 0 if they are hardly larger than others.
  private static float titleSize(PdfPage first, Optional<String> title, PdfTypography type) {
    float largest = 0;
    for (PdfLine line : overText(first, type)) {
      String letters = letters(line.text());
      boolean part = title.isEmpty() || letters(title.get()).contains(letters);
      largest = part && letters.length() > 2 ? Math.max(largest, line.size()) : largest;
    }
    return largest > LARGER * type.size() ? largest : 0;
  }

  private static List<PdfLine> overText(PdfPage page, PdfTypography type) {
    return page.lines().stream()
        .sorted(Comparator.comparingDouble(PdfLine::y))
        .takeWhile(line -> line.size() != type.size() || !Prose.endsSentence(line.text()))
        .toList();
  }

  private static String withoutMark(Block.Kind kind, String text) {
    if (kind != Block.Kind.LIST_ITEM) {
      return text;
    }
    String plain = text.replace('\uF0B7', '•').replace('\uF0A7', '•');
    return plain.substring(Mark.of(plain).length(plain));
  }

  /// A title that programs wrote into the file is believed if it stands on the first page.
  private static FileProperties believed(FileProperties properties, PdfPage first) {
    StringBuilder words = new StringBuilder();
    first.lines().forEach(line -> words.append(letters(line.text())));
    Optional<String> title =
        properties.title().filter(t -> words.indexOf(letters(t)) >= 0 && !letters(t).isEmpty());
    return new FileProperties(
        title, properties.author(), properties.published(), properties.source());
  }

  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\d]", "").toLowerCase(Locale.ROOT);
  }
}
