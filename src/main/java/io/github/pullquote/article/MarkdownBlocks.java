package io.github.pullquote.article;

import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/// Turns parsed Markdown into the blocks of an article.
final class MarkdownBlocks {
  private static final Pattern NOTE_TEXT = Pattern.compile("\\[\\^[^\\]\\s]{1,40}]:");

  private static final Pattern COMMENT = Pattern.compile("<!--.*?(?:-->|\\z)", Pattern.DOTALL);

  private final Draft draft;

  MarkdownBlocks(Draft draft) {
    this.draft = draft;
  }

  /// Adds the blocks of a document.
  void read(Node document) {
    read(document, Block.Kind.PARAGRAPH);
  }

  /// Adds the blocks inside a node; its paragraphs become blocks of the given kind.
  private void read(Node parent, Block.Kind kind) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      switch (node) {
        case Heading heading -> heading(heading);
        case Paragraph paragraph -> paragraph(paragraph, kind);
        case BlockQuote quote -> read(quote, Block.Kind.QUOTATION);
        case ListBlock list -> list(list, kind);
        case FencedCodeBlock code -> boilerplate(code.getLiteral());
        case IndentedCodeBlock code -> boilerplate(code.getLiteral());
        case TableBlock table -> boilerplate(PlainText.of(table));
        case HtmlBlock html -> html(html.getLiteral());
        default -> {
          // Rules, and definitions of links hold nothing that can be quoted.
        }
      }
    }
  }

  private void heading(Heading heading) {
    String text = PlainText.of(heading);
    if (isLabel(heading, text)) {
      boilerplate(text);
    } else if (heading.getLevel() == 1 && !draft.hasTitle() && text.length() <= Title.LONGEST) {
      draft.title(text);
    } else if (draft.isTitled(text)) {
      // Many writers repeat the title of the front matter.
      boilerplate(text);
    } else {
      draft.add(Block.Kind.HEADING, text);
    }
  }

  private void paragraph(Paragraph paragraph, Block.Kind kind) {
    for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Image image) {
        draft.add(Block.Kind.CAPTION, PlainText.of(image));
      }
    }
    String text = PlainText.of(paragraph);
    boolean byline = PageNotes.isByline(text) && draft.hasTitle() && !draft.hasPassage();
    if (byline) {
      Byline.parse(PageNotes.parts(text)[0]).ifPresent(draft::byline);
    }
    if (isNote(paragraph)) {
      boilerplate(PlainText.withNotes(paragraph));
    } else {
      boolean aside = byline || isLabel(paragraph, text);
      draft.add(aside ? Block.Kind.BOILERPLATE : kind, text);
    }
  }

  private void list(ListBlock list, Block.Kind kind) {
    boolean points = kind == Block.Kind.KEY_POINT || isKeyPoints(list);
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      read(item, points ? Block.Kind.KEY_POINT : Block.Kind.LIST_ITEM);
    }
  }

  private static boolean isKeyPoints(ListBlock list) {
    Node label = list.getPrevious();
    return label != null && isLabel(label, PlainText.of(label));
  }

  private static boolean isLabel(Node node, String text) {
    return (node instanceof Heading || node instanceof Paragraph)
        && node.getNext() instanceof ListBlock
        && KeyPointLabel.matches(text);
  }

  /// The text of a note at the foot: "[^1]: See the map."
  private static boolean isNote(Paragraph paragraph) {
    return NOTE_TEXT.matcher(PlainText.withNotes(paragraph)).lookingAt();
  }

  private void html(String literal) {
    boilerplate(COMMENT.matcher(literal).replaceAll(" "));
  }

  private void boilerplate(String text) {
    draft.add(Block.Kind.BOILERPLATE, Characters.fold(text));
  }
}
