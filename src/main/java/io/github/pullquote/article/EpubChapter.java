package io.github.pullquote.article;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// The blocks of one chapter of a book, in order.
final class EpubChapter implements NodeFilter {
  private static final Set<String> SKIPPED =
      Set.of("head", "script", "style", "nav", "svg", "rt", "rp", "template", "object", "iframe");

  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "del", "dfn", "em", "font", "i",
          "img", "ins", "kbd", "mark", "math", "q", "ruby", "s", "samp", "small", "span", "strong",
          "sub", "sup", "time", "tt", "u", "var", "wbr");

  /// What books call the parts that are for looking things up, not for reading.
  private static final Set<String> ASIDE_TYPES =
      Set.of(
          "footnote",
          "footnotes",
          "endnote",
          "endnotes",
          "rearnote",
          "rearnotes",
          "doc-footnote",
          "doc-endnotes",
          "bibliography",
          "doc-bibliography",
          "index",
          "doc-index",
          "glossary");

  private static final Set<String> SKIPPED_TYPES =
      Set.of(
          "toc",
          "landmarks",
          "page-list",
          "cover",
          "titlepage",
          "halftitlepage",
          "copyright-page",
          "colophon",
          "loi",
          "lot",
          "pagebreak",
          "doc-pagebreak",
          "doc-toc",
          "doc-cover",
          "noteref",
          "doc-noteref",
          "doc-colophon");

  private static final Pattern NOTE = Pattern.compile("\\[?(?:\\d{1,3}|[*†‡§]{1,3})]?");
  private static final int LONGEST_TYPES = 1_000;
  private static final int LONGEST_IMPRINT = 5_000;
  private static final Pattern IMPRINT =
      Pattern.compile(
          "all rights reserved|\\bISBN\\b|library of congress", Pattern.CASE_INSENSITIVE);

  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final Deque<Block.Kind> kinds = new ArrayDeque<>();

  private EpubChapter() {}

  /// Reads a chapter; the answer is empty if it is the page with the copyright.
  ///
  /// @param label what the contents call it, for a chapter without a heading; empty for nothing
  static List<Block> blocks(Element file, String label) {
    EpubChapter chapter = new EpubChapter();
    chapter.kinds.push(Block.Kind.PARAGRAPH);
    chapter.traverse(file);
    chapter.flush();
    return chapter.isImprint() ? List.of() : chapter.under(label);
  }

  private boolean isImprint() {
    int length = blocks.stream().mapToInt(b -> b.text().length()).sum();
    return length < LONGEST_IMPRINT
        && blocks.stream().anyMatch(b -> IMPRINT.matcher(b.text()).find());
  }

  private List<Block> under(String label) {
    boolean headed =
        label.isBlank() || blocks.stream().anyMatch(b -> b.kind() == Block.Kind.HEADING);
    if (!headed) {
      blocks.addFirst(new Block(Block.Kind.HEADING, label));
    }
    return blocks;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      text.append(words.getWholeText());
    } else if (node instanceof Element element) {
      return start(element);
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult start(Element element) {
    String name = Markup.name(element);
    if (isSkipped(element, name)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (!INLINE.contains(name)) {
      part(name);
      kind(element, name).ifPresent(kinds::push);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && !INLINE.contains(Markup.name(element))) {
      String name = Markup.name(element);
      part(name);
      kind(element, name).ifPresent(kind -> kinds.pop());
    }
    return FilterResult.CONTINUE;
  }

  /// Ends the block before; within a line, a break or a cell only parts words.
  private void part(String name) {
    if (name.equals("br") || name.equals("td") || name.equals("th")) {
      text.append(' ');
    } else {
      flush();
    }
  }

  private void flush() {
    String folded = Characters.fold(text.toString());
    text.setLength(0);
    if (!folded.isEmpty()) {
      boolean aside = kinds.contains(Block.Kind.BOILERPLATE);
      blocks.add(new Block(aside ? Block.Kind.BOILERPLATE : kinds.element(), folded));
    }
  }

  private static Optional<Block.Kind> kind(Element element, String name) {
    boolean aside = types(element).stream().anyMatch(ASIDE_TYPES::contains);
    return switch (name) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> Optional.of(Block.Kind.HEADING);
      case "li" -> Optional.of(aside ? Block.Kind.BOILERPLATE : Block.Kind.LIST_ITEM);
      case "blockquote" -> Optional.of(Block.Kind.QUOTATION);
      case "figcaption", "caption" -> Optional.of(Block.Kind.CAPTION);
      case "table", "pre" -> Optional.of(Block.Kind.BOILERPLATE);
      default -> Optional.of(Block.Kind.BOILERPLATE).filter(k -> aside);
    };
  }

  private static boolean isSkipped(Element element, String name) {
    return SKIPPED.contains(name)
        || element.hasAttr("hidden")
        || types(element).stream().anyMatch(SKIPPED_TYPES::contains)
        || isNote(element, name);
  }

  /// The number of a note: raised, and nothing but a link.
  private static boolean isNote(Element element, String name) {
    if (!(name.equals("sup") || name.equals("a")) || !Markup.isBrief(element)) {
      return false;
    }
    boolean raised = name.equals("sup") && !Markup.all(element, "a").isEmpty();
    boolean link = name.equals("a") && element.parent() != null && hasOnlySup(element);
    return (raised || link) && NOTE.matcher(element.text().strip()).matches();
  }

  private static boolean hasOnlySup(Element link) {
    return link.childrenSize() == 1 && Markup.name(link.child(0)).equals("sup");
  }

  private static Set<String> types(Element element) {
    String types = Markup.attribute(element, "type") + " " + element.attr("role");
    return types.isBlank() || types.length() > LONGEST_TYPES
        ? Set.of()
        : new HashSet<>(Arrays.asList(types.split(" ", -1)));
  }
}
