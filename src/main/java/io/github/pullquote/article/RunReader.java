package io.github.pullquote.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Reads the text of a web page as it is shown: the tree becomes runs, in reading order.
final class RunReader {
  private static final Set<String> BLOCKS = Set.of("summary", "legend", "xmp", "plaintext");
  private static final Set<String> STRONG = Set.of("b", "strong", "big");

  /// No room is before these.
  private static final String STOPS = ".,;:)";

  private final List<Run> runs = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int linked;
  private int strong;
  private int breaks;

  private RunReader() {}

  /// Where a piece of text stands.
  ///
  /// @param block the innermost block
  /// @param kind what that block is
  /// @param link whether a link is around it
  /// @param bold whether it is bold or large
  private record Place(Element block, Block.Kind kind, boolean link, boolean bold) {
    Place in(Element inner) {
      boolean inLink = link || (inner.nameIs("a") && inner.hasAttr("href") && !isOwnLink(inner));
      boolean inBold = bold || STRONG.contains(inner.normalName()) || isLarge(inner);
      return isBlock(inner)
          ? new Place(inner, RunKind.of(inner, kind), inLink, inBold)
          : new Place(block, kind, inLink, inBold);
    }

    /// Many a heading is a link to itself.
    private boolean isOwnLink(Element link) {
      return kind == Block.Kind.HEADING && link.attr("href").startsWith("#");
    }

    private static boolean isLarge(Element element) {
      return element.nameIs("font") && element.attr("size").matches("\\+\\d|[4-7]");
    }

    static boolean isBlock(Element element) {
      return (element.isBlock() && !element.nameIs("math"))
          || BLOCKS.contains(element.normalName());
    }

    /// Whether inline elements may stand side by side here with room between that isn't written.
    boolean isRow() {
      return block.nameIs("div") || block.nameIs("header") || block.nameIs("section");
    }
  }

  /// The runs of all that is shown inside an element.
  static List<Run> read(Element element) {
    RunReader reader = new RunReader();
    Place place = new Place(element, Block.Kind.PARAGRAPH, false, false);
    reader.readInside(element, place);
    reader.end(place);
    return reader.runs;
  }

  private void readInside(Element parent, Place place) {
    boolean behindElement = false;
    boolean behindNote = false;
    for (Node node = parent.firstChild(); node != null; node = node.nextSibling()) {
      if (node instanceof TextNode words) {
        if (behindNote) {
          closeGap(words.getWholeText());
        }
        append(words.getWholeText(), place);
        behindElement = false;
        behindNote = false;
      } else if (node instanceof Element element && !Shown.test(element)) {
        behindNote = true;
      } else if (node instanceof Element element) {
        behindNote = false;
        if (behindElement && place.isRow() && isGlued(element)) {
          end(place);
        }
        readElement(element, place);
        behindElement = true;
      }
    }
  }

  /// Drops the room before the number of a note that isn't read, where a stop follows: "the old 1."
  private void closeGap(String next) {
    if (!next.isEmpty() && STOPS.indexOf(next.charAt(0)) >= 0) {
      while (!text.isEmpty() && Characters.isSpace(text.charAt(text.length() - 1))) {
        text.setLength(text.length() - 1);
      }
    }
  }

  /// Whether the words of an element would run into those before it.
  private boolean isGlued(Element element) {
    String next = element.nodeStream(TextNode.class).findFirst().map(TextNode::text).orElse(" ");
    return !text.isEmpty()
        && !next.isEmpty()
        && Character.isLetterOrDigit(text.charAt(text.length() - 1))
        && Character.isLetterOrDigit(next.charAt(0));
  }

  private void readElement(Element element, Place place) {
    if (element.nameIs("br")) {
      lineBreak(place);
    } else if (element.nameIs("hr")) {
      end(place);
    } else if (Place.isBlock(element)) {
      end(place);
      Place inside = place.in(element);
      readInside(element, inside);
      end(inside);
    } else if (element.nameIs("q")) {
      // Browsers show the marks that such a quotation is written without.
      append("“", place);
      readInside(element, place.in(element));
      append("”", place);
    } else {
      readInside(element, place.in(element));
    }
  }

  private void append(String words, Place place) {
    text.append(words);
    if (!words.isBlank()) {
      int letters = Characters.fold(words).length();
      linked += place.link ? letters : 0;
      strong += place.bold ? letters : 0;
      breaks = 0;
    }
  }

  /// Two line breaks make an empty line, which is how old pages part their paragraphs; one stands
  /// behind what they have for a heading.
  private void lineBreak(Place place) {
    text.append('\n');
    breaks++;
    boolean splits = place.kind.isPassage() || place.kind == Block.Kind.CAPTION;
    if (splits && (breaks > 1 || isStrong())) {
      end(place);
    }
  }

  private boolean isStrong() {
    return strong > 0 && strong >= Characters.fold(text.toString()).length();
  }

  private void end(Place place) {
    String folded = Characters.fold(text.toString());
    if (!folded.isEmpty()) {
      runs.add(Run.of(place.block, place.kind, folded, linked, strong));
    }
    text.setLength(0);
    linked = 0;
    strong = 0;
    breaks = 0;
  }
}
