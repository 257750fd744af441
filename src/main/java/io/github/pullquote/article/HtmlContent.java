package io.github.pullquote.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/// What of a web page is its article, from the title to the end of the main content.
///
/// @param title what the page calls it
/// @param root the element that holds the body
/// @param runs in reading order, without that of the title
/// @param head the largest element around the title that the body is not in, if there is one
/// @param frame the elements around the root and the title, and the root itself
/// @param prose how the running text is spread over the page
/// @param text how all of it is
record HtmlContent(
    Optional<HtmlTitle> title,
    Element root,
    List<Run> runs,
    Optional<Element> head,
    Set<Element> frame,
    RunWeight prose,
    RunWeight text) {
  /// What stands in a larger box isn't told by the name of that.
  private static final int LONGEST_BOX = 500;

  private static final int LONGEST_HEAD = 1000;

  /// Keeps a copy.
  HtmlContent {
    runs = List.copyOf(runs);
  }

  /// Finds the article of a page.
  ///
  /// @param byName whether all names of elements that tell of the site count, or the surest only
  static HtmlContent of(Element body, List<Run> page, Optional<HtmlTitle> title, boolean byName) {
    Optional<Run> shown = title.flatMap(HtmlTitle::run);
    Set<Element> ofTitle = new HashSet<>();
    shown.ifPresent(run -> ofTitle.addAll(run.block().parents()));
    SiteParts site = new SiteParts(page, ofTitle, byName);
    Element root = MainContent.of(body, page.stream().filter(r -> !site.hold(r.block())).toList());
    HtmlBoxes boxes = new HtmlBoxes(page, root);

    List<Run> runs = new ArrayList<>();
    int points = 0;
    int end = boxes.end();
    for (int i = boxes.start(shown); i < end; i++) {
      points = Math.max(points, KeyPointRuns.end(page, i));
      Run run = page.get(i);
      boolean ours = !site.hold(run.block()) && !boxes.isClosed(i);
      if ((ours || i < points) && shown.filter(run::equals).isEmpty()) {
        runs.add(run);
      }
    }
    Set<Element> frame = new HashSet<>(root.parents());
    frame.add(root);
    Optional<Element> head =
        shown.stream()
            .flatMap(run -> run.block().parents().stream())
            .takeWhile(element -> !frame.contains(element))
            .reduce((inner, outer) -> outer);
    frame.addAll(ofTitle);
    return new HtmlContent(
        title, root, runs, head, frame, RunWeight.ofProse(runs), RunWeight.ofText(runs));
  }

  /// How many words of it could be quoted.
  int words() {
    return runs.stream()
        .filter(r -> r.kind().isPassage() && !r.isLink() && r.furniture().isEmpty())
        .mapToInt(r -> Prose.words(r.text()))
        .sum();
  }

  /// Whether running text follows right behind a run.
  boolean isOverProse(int i) {
    return i + 1 < runs.size() && runs.get(i + 1).prose() > 0;
  }

  boolean hasProse() {
    return prose.of(root) > 0;
  }

  boolean isInRoot(Run run) {
    return run.isIn(root);
  }

  /// Whether the run's element, or a small one around it that is no frame of the article, is named
  /// so.
  boolean isNamed(Run run, Names names) {
    Element at = run.block();
    while (isSmall(at) && !names.match(at)) {
      at = Objects.requireNonNull(at.parent());
    }
    return isSmall(at);
  }

  private boolean isSmall(Element element) {
    return !frame.contains(element) && text.of(element) <= LONGEST_BOX;
  }

  /// Whether the run shares with the title what is no more than a head.
  boolean isBesideTitle(Run run) {
    return head.filter(h -> run.isIn(h) && text.of(h) <= LONGEST_HEAD).isPresent();
  }

  /// The table of figures that a run stands in; a table that lays out the page is none.
  Optional<Element> tableOf(Run run) {
    return Optional.ofNullable(run.block().closest("table"))
        .filter(table -> !frame.contains(table) && prose.of(table) * 2 < text.of(table));
  }
}
