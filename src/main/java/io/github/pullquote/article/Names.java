package io.github.pullquote.article;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// Words that tell, in an element's id, role and classes, what it is for.
final class Names {
  /// Page builders put dozens of classes on an element, but no more of them than this.
  private static final int MOST = 40;

  private static final int LONGEST = 100;
  private static final Pattern OF_THE_LAYOUT =
      Pattern.compile("(?:.*-(?:has|with|without|no)|-(?:not|is|js|category|tag|topic))-.*");

  private final Pattern form;

  /// Names that hold one of the alternatives of a pattern, which are whole words in lower case with
  /// hyphens between: `side-?bar|menu` matches `leftMenu` and `widget_sidebar`.
  Names(String alternatives) {
    form = Pattern.compile("-(?:" + alternatives + ")-");
  }

  /// Whether the element's id, its role or one of its classes is such a name.
  boolean match(Element element) {
    return element.attributesSize() > 0
        && (matches(element.id())
            || matches(element.attr("role"))
            || element.classList().stream().limit(MOST).anyMatch(this::matches));
  }

  /// The innermost element named so around another or that itself, empty if there is none.
  Optional<Element> closest(Element element) {
    Element at = element;
    while (at != null && !match(at)) {
      at = at.parent();
    }
    return Optional.ofNullable(at);
  }

  /// Whether a name has one of the words, and does not only tell how the page is laid out or filed:
  /// `has-sidebar` is no sidebar.
  boolean matches(String name) {
    if (name.isEmpty() || name.length() > LONGEST) {
      return false;
    }
    String words = words(name);
    return form.matcher(words).find() && !OF_THE_LAYOUT.matcher(words).matches();
  }

  /// The words of a name, hyphens around each.
  private static String words(String name) {
    StringBuilder words = new StringBuilder("-");
    boolean lower = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean sign = !Character.isLetterOrDigit(c);
      if ((sign || (lower && Character.isUpperCase(c)))
          && words.charAt(words.length() - 1) != '-') {
        words.append('-');
      }
      if (!sign) {
        words.append(Character.toLowerCase(c));
      }
      lower = Character.isLowerCase(c);
    }
    return words.append('-').toString();
  }
}
