package io.github.pullquote.article;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/// Finds the element that holds the article: from the top, down into the child that has nearly all
/// of the running text, as long as there is one. That text stands together and links don't is the
/// idea of Arc90's Readability, kept on by Mozilla (github.com/mozilla/readability); where that
/// scores each element by its paragraphs, this weighs the whole tree.
final class MainContent {
  /// Of ten parts, so many have to be in a child for the rest to be left behind.
  private static final int NEARLY_ALL = 8;

  /// These hold one piece of text, or a list of such.
  private static final Set<String> TEXT =
      Set.of(
          "p",
          "ul",
          "ol",
          "dl",
          "li",
          "blockquote",
          "pre",
          "figure",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "details");

  private final RunWeight weight;

  private MainContent(RunWeight weight) {
    this.weight = weight;
  }

  /// The element that holds the article.
  ///
  /// @param body the page
  /// @param runs what of it may belong to the article
  static Element of(Element body, List<Run> runs) {
    MainContent content = new MainContent(RunWeight.ofProse(runs));
    Element at = body;
    Element next = content.nearlyAll(at);
    while (!next.equals(at)) {
      at = next;
      next = content.nearlyAll(at);
    }
    return at;
  }

  /// The child that has nearly all, the parent itself if there is none.
  private Element nearlyAll(Element parent) {
    for (Element child : parent.children()) {
      boolean most =
          weight.of(child) > 0 && weight.of(child) * 10 >= weight.of(parent) * NEARLY_ALL;
      if (most && !TEXT.contains(child.normalName()) && !hasTwin(child) && !isBeforeText(child)) {
        return child;
      }
    }
    return parent;
  }

  /// Whether a child of the same make has some of the text too: parts of an article come in rows,
  /// and not side by side.
  private boolean hasTwin(Element child) {
    Element parent = child.parent();
    return parent != null
        && !child.nameIs("td")
        && parent.children().stream()
            .filter(other -> !other.equals(child) && weight.of(other) > 0)
            .anyMatch(
                other ->
                    other.nameIs(child.normalName())
                        && other.className().equals(child.className()));
  }

  /// Whether the text goes on behind a child.
  private boolean isBeforeText(Element child) {
    Element next = child.nextElementSibling();
    while (next != null && !(TEXT.contains(next.normalName()) && weight.of(next) > 0)) {
      next = next.nextElementSibling();
    }
    return next != null;
  }
}
