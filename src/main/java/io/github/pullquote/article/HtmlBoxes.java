package io.github.pullquote.article;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/// Where the article's element lies in a page, and which boxes inside it are not the article's: one
/// is what its heading says, such as "Read next" or "Comments".
final class HtmlBoxes {
  private final List<Run> page;
  private final Element root;
  private final BitSet inside = new BitSet();
  private final BitSet closed = new BitSet();

  HtmlBoxes(List<Run> page, Element root) {
    this.page = page;
    this.root = root;
    for (int i = 0; i < page.size(); i++) {
      inside.set(i, page.get(i).isIn(root));
    }
    for (int i = inside.nextSetBit(0); i >= 0; i = inside.nextSetBit(i + 1)) {
      if (opensBox(page.get(i))) {
        close(i);
      }
    }
  }

  private static boolean opensBox(Run run) {
    return run.isHeading() && run.furniture().filter(f -> !f.mayBeHeading()).isPresent();
  }

  /// Closes the largest element inside the root that begins with this heading.
  private void close(int heading) {
    Element box = page.get(heading).block();
    Element parent = box.parent();
    while (parent != null && !parent.equals(root) && beginsAt(parent, heading)) {
      box = parent;
      parent = box.parent();
    }
    int end = heading + 1;
    while (end < page.size() && page.get(end).isIn(box)) {
      end++;
    }
    if (end > heading + 1) {
      closed.set(heading, end);
    }
  }

  private boolean beginsAt(Element element, int i) {
    return i == 0 || !page.get(i - 1).isIn(element);
  }

  /// Where the article begins: at its title, unless some of its text stands over that.
  int start(Optional<Run> title) {
    int first = Math.max(inside.nextSetBit(0), 0);
    int at = title.map(page::indexOf).orElse(first);
    boolean over =
        inside.stream().takeWhile(i -> i < at).mapToObj(page::get).anyMatch(r -> r.prose() > 0);
    return over || at >= end() ? first : at;
  }

  /// Behind the last run of the article.
  int end() {
    return inside.length();
  }

  /// Whether a run stands in a box that isn't the article's, more than its heading alone.
  boolean isClosed(int i) {
    return closed.get(i);
  }
}
