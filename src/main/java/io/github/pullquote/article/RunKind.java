package io.github.pullquote.article;

import java.util.Set;
import org.jsoup.nodes.Element;

/// Tells by its tag and names what a block of a web page is.
final class RunKind {
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final Set<String> ITEMS = Set.of("li", "dt", "dd");
  private static final Set<String> CODE = Set.of("pre", "listing", "xmp", "plaintext");
  private static final Names CAPTION =
      new Names("captions?|caption-text|thumbcaption|figcaption|(?:photo|image|picture)-credits?");

  /// Formulas are pictures in letters, and the label of a note is none of its words.
  private static final Names UNQUOTED =
      new Names("equations?|math|math-?jax|katex-display|admonition-title|callout-title");

  private RunKind() {}

  /// What a block inside one of a kind is.
  static Block.Kind of(Element block, Block.Kind outside) {
    String name = block.normalName();
    if (outside == Block.Kind.CAPTION || outside == Block.Kind.BOILERPLATE) {
      return outside;
    }
    if (CODE.contains(name) || UNQUOTED.match(block)) {
      return Block.Kind.BOILERPLATE;
    }
    if (name.equals("figcaption") || name.equals("caption") || CAPTION.match(block)) {
      return Block.Kind.CAPTION;
    }
    if (HEADINGS.contains(name)) {
      return outside == Block.Kind.PARAGRAPH ? Block.Kind.HEADING : outside;
    }
    if (name.equals("blockquote")) {
      return Block.Kind.QUOTATION;
    }
    return ITEMS.contains(name) ? Block.Kind.LIST_ITEM : outside;
  }
}
