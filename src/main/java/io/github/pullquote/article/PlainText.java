package io.github.pullquote.article;

import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/// The words of a piece of Markdown, as a reader of the page sees them.
final class PlainText {
  private static final Pattern NOTE = Pattern.compile("\\[\\^[^\\]\\s]{1,40}]");

  private PlainText() {}

  /// The words without marks, pictures, HTML and numbers of notes; possibly none.
  static String of(Node node) {
    return Characters.fold(NOTE.matcher(withNotes(node)).replaceAll(""));
  }

  /// The words with the numbers of notes.
  static String withNotes(Node node) {
    StringBuilder text = new StringBuilder();
    append(node, text);
    return text.toString();
  }

  private static void append(Node parent, StringBuilder text) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      switch (node) {
        case Text words -> text.append(words.getLiteral());
        case Code code -> text.append(code.getLiteral());
        case SoftLineBreak _, HardLineBreak _ -> text.append('\n');
        case TableCell cell -> append(cell, text.append(' '));
        case TableRow row -> append(row, text.append(' '));
        default -> {
          if (!isSkipped(node)) {
            append(node, text);
          }
        }
      }
    }
  }

  private static boolean isSkipped(Node node) {
    return node instanceof Image || isNote(node);
  }

  /// A note whose text is one word looks like a link with the text "^1".
  private static boolean isNote(Node node) {
    return node instanceof Link
        && node.getFirstChild() instanceof Text text
        && text.getLiteral().startsWith("^");
  }
}
