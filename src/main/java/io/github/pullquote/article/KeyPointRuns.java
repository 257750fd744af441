package io.github.pullquote.article;

import java.util.List;
import org.jsoup.nodes.Element;

/// Finds an author's own key points in a web page: a list under its label, or what else stands in a
/// box that is named so.
final class KeyPointRuns {
  private static final int LONGEST = 300;
  private static final int MOST = 12;
  private static final Names BOX =
      new Names("key-?(?:points?|take-?aways?|facts?|findings?)|take-?aways?|tl-?dr|at-a-glance");

  private KeyPointRuns() {}

  /// The end of the key points that the run at `i` is the label of; `i` itself where it isn't one.
  static int end(List<Run> runs, int i) {
    Run label = runs.get(i);
    if (label.kind() == Block.Kind.LIST_ITEM || !KeyPointLabel.matches(label.text())) {
      return i;
    }
    int end = i + 1;
    while (end < runs.size() && isPoint(runs, i, end)) {
      end++;
    }
    return end > i + 1 && end <= i + MOST ? end : i;
  }

  private static boolean isPoint(List<Run> runs, int label, int i) {
    Run run = runs.get(i);
    if (run.isLink() || run.text().length() > LONGEST) {
      return false;
    }
    if (run.kind() == Block.Kind.LIST_ITEM) {
      Element list = runs.get(label + 1).block().closest("ul, ol, dl");
      return list != null && run.isIn(list);
    }
    return run.isParagraph() && BOX.closest(runs.get(label).block()).filter(run::isIn).isPresent();
  }
}
