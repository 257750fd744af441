package io.github.pullquote.article;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The paragraph styles of a Word document. A style's id is in the language of the program that
/// wrote it; a style of Word's own has its English name beside it.
final class DocxStyles implements Xml.Events {
  private static final Pattern HEADING = Pattern.compile("heading \\d");
  private static final Pattern QUOTATION = Pattern.compile("(?:intense )?quot.*|block ?text");
  private static final Pattern LIST = Pattern.compile("list (?:bullet|number|continue).*");
  private static final Pattern ASIDE =
      Pattern.compile(
          "toc\\b.*|(?:foot|end)note.*|header|footer|index.*|table of .*|bibliography"
              + "|annotation .*|macro|html preformatted|(?:preformatted|source) .*");

  /// Nobody bases more styles on each other.
  private static final int DEEPEST = 50;

  /// @param kind what its paragraphs are by this style alone
  /// @param parent the id of the style that it is based on; empty for none
  private record Style(Optional<Block.Kind> kind, String parent) {}

  private final Map<String, Style> styles = new HashMap<>();
  private String id = "";
  private String name = "";
  private String parent = "";
  private boolean outlined;
  private boolean listed;

  /// What the paragraphs of a style are, going by it and those that it is based on; empty for
  /// ordinary text.
  Optional<Block.Kind> kind(String styleId) {
    Optional<Style> at = find(styleId);
    // Styles may be based on each other in a ring.
    for (int i = 0; i < DEEPEST && at.filter(style -> style.kind.isEmpty()).isPresent(); i++) {
      at = at.flatMap(style -> find(style.parent));
    }
    return at.flatMap(Style::kind);
  }

  private Optional<Style> find(String styleId) {
    return Optional.ofNullable(styles.get(styleId));
  }

  @Override
  public boolean start(String element, Xml xml) {
    switch (element) {
      case "style" -> {
        id = xml.attribute("styleId");
        name = "";
        parent = "";
        outlined = false;
        listed = false;
      }
      case "name" -> name = xml.attribute("val").toLowerCase(Locale.ROOT);
      case "basedOn" -> parent = xml.attribute("val");
      case "outlineLvl" -> outlined = isOutlined(xml);
      case "numId" -> listed = isListed(xml);
      default -> {
        // How it looks.
      }
    }
    return true;
  }

  /// Whether an element `outlineLvl` puts a paragraph into the outline; level 9 is ordinary text.
  static boolean isOutlined(Xml xml) {
    return xml.attribute("val").matches("[0-8]");
  }

  /// Whether an element `numId` gives a paragraph a number or a bullet; 0 takes it away.
  static boolean isListed(Xml xml) {
    return !xml.attribute("val").equals("0");
  }

  @Override
  public void end(String element) {
    if (element.equals("style")) {
      styles.put(id, new Style(kind(), parent));
    }
  }

  private Optional<Block.Kind> kind() {
    return switch (name) {
      case "title" -> Optional.of(Block.Kind.TITLE);
      case "subtitle" -> Optional.of(Block.Kind.DEK);
      case "caption" -> Optional.of(Block.Kind.CAPTION);
      default -> kindByForm();
    };
  }

  private Optional<Block.Kind> kindByForm() {
    if (ASIDE.matcher(name).matches()) {
      return Optional.of(Block.Kind.BOILERPLATE);
    }
    if (outlined || HEADING.matcher(name).matches()) {
      return Optional.of(Block.Kind.HEADING);
    }
    if (QUOTATION.matcher(name).matches()) {
      return Optional.of(Block.Kind.QUOTATION);
    }
    return listed || LIST.matcher(name).matches()
        ? Optional.of(Block.Kind.LIST_ITEM)
        : Optional.empty();
  }

  @Override
  public void text(String characters) {
    // A style has none.
  }
}
