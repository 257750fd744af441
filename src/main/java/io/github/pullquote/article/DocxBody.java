package io.github.pullquote.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The paragraphs of a Word document as its reader sees them: with what was inserted and without
/// what was deleted or hidden, and without the numbers of notes.
final class DocxBody implements Xml.Events {
  /// Deleted or moved text, the copy of a drawing for older programs, drawings, the pronunciation
  /// over a word, what a field computes, and how things looked before.
  private static final Set<String> SKIPPED =
      Set.of(
          "del",
          "moveFrom",
          "Fallback",
          "drawing",
          "pict",
          "object",
          "rt",
          "instrText",
          "pPrChange",
          "rPrChange",
          "sectPr");

  private final DocxStyles styles;
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int length;
  private int tables;
  private Optional<Block.Kind> kind = Optional.empty();
  private boolean listed;
  private boolean joined;
  private boolean inParagraphProperties;
  private boolean inRun;
  private boolean inText;
  private boolean hidden;
  private boolean bold;
  private boolean allBold;

  DocxBody(DocxStyles styles) {
    this.styles = styles;
  }

  /// One paragraph.
  ///
  /// @param kind what it is by its style; empty for ordinary text
  /// @param text its words, folded; never empty
  /// @param bold whether all of them are bold
  /// @param inTable whether it stands in a table
  record Paragraph(Optional<Block.Kind> kind, String text, boolean bold, boolean inTable) {}

  /// The paragraphs in order, but for those without a word.
  List<Paragraph> paragraphs() {
    return paragraphs;
  }

  @Override
  public boolean start(String element, Xml xml) {
    switch (element) {
      case "tbl" -> tables++;
      case "p" -> paragraph();
      case "pPr" -> inParagraphProperties = true;
      case "r" -> run();
      case "t" -> inText = inRun;
      case "tab", "br", "cr" -> append(" ");
      case "noBreakHyphen" -> append("-");
      default -> {
        return property(element, xml);
      }
    }
    return true;
  }

  private void paragraph() {
    kind = Optional.empty();
    listed = false;
    inRun = false;
    // The end of the paragraph before was deleted: this goes on with it.
    allBold = joined ? allBold : true;
    joined = false;
  }

  private void run() {
    inRun = true;
    hidden = false;
    bold = false;
  }

  private boolean property(String element, Xml xml) {
    if (inParagraphProperties) {
      switch (element) {
        case "pStyle" -> kind = styles.kind(xml.attribute("val"));
        case "outlineLvl" -> kind = outlined(xml);
        case "numId" -> number(DocxStyles.isListed(xml));
        case "del", "moveFrom" -> joined = true;
        default -> {
          // How it looks.
        }
      }
    } else if (element.equals("vanish")) {
      hidden = isOn(xml);
    } else if (element.equals("b")) {
      bold = isOn(xml);
    }
    return !SKIPPED.contains(element);
  }

  private Optional<Block.Kind> outlined(Xml xml) {
    boolean plain = kind.isEmpty() || kind.get() == Block.Kind.HEADING;
    boolean outlined = DocxStyles.isOutlined(xml);
    return plain ? Optional.of(Block.Kind.HEADING).filter(k -> outlined) : kind;
  }

  private void number(boolean numbered) {
    listed = numbered;
    if (!numbered && kind.filter(k -> k == Block.Kind.LIST_ITEM).isPresent()) {
      kind = Optional.empty();
    }
  }

  private static boolean isOn(Xml xml) {
    return !Set.of("0", "false", "off", "none").contains(xml.attribute("val"));
  }

  @Override
  public void end(String element) throws UnreadableArticleException {
    switch (element) {
      case "tbl" -> tables--;
      case "pPr" -> inParagraphProperties = false;
      case "r" -> inRun = false;
      case "t" -> inText = false;
      case "p" -> {
        if (!joined) {
          finish();
        }
      }
      default -> {
        // It had nothing to say.
      }
    }
  }

  private void finish() throws UnreadableArticleException {
    Optional<Block.Kind> item = Optional.of(Block.Kind.LIST_ITEM).filter(k -> listed);
    String words = Characters.fold(text.toString());
    text.setLength(0);
    if (!words.isEmpty()) {
      paragraphs.add(new Paragraph(kind.or(() -> item), words, allBold, tables > 0));
      Draft.refuseMany(paragraphs.size());
    }
  }

  @Override
  public void text(String characters) throws UnreadableArticleException {
    if (inText) {
      length += characters.length();
      Manuscript.refuseLong(length);
      allBold &= bold || characters.isBlank();
      append(characters);
    }
  }

  private void append(String characters) {
    if (inRun && !hidden) {
      text.append(characters);
    }
  }
}
