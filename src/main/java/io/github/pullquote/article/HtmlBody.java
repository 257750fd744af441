package io.github.pullquote.article;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/// Reads the body of a web page's article, and what follows it.
final class HtmlBody {
  private static final int LONGEST_ATTRIBUTION = 160;

  private final HtmlContent content;
  private final List<Run> runs;
  private final Draft draft;
  private final HtmlNotes notes;
  private final int lastProse;
  private final int tail;

  HtmlBody(HtmlContent content, Draft draft, HtmlNotes notes) {
    this.content = content;
    this.runs = content.runs();
    this.draft = draft;
    this.notes = notes;
    this.lastProse = findLastProse();
    this.tail = findTail();
  }

  /// Adds a label and the key points under it, up to `end`, which is the answer.
  static int keyPoints(List<Run> runs, Draft draft, int label, int end) {
    draft.add(Block.Kind.BOILERPLATE, runs.get(label).text());
    for (Run point : runs.subList(label + 1, end)) {
      draft.add(Block.Kind.KEY_POINT, point.text());
    }
    return end;
  }

  private int findLastProse() {
    int last = runs.size() - 1;
    while (last >= 0 && runs.get(last).prose() == 0) {
      last--;
    }
    return last;
  }

  /// Comments and a note on the author go on to the end, where a heading opens them.
  private int findTail() {
    int comments = find(Furniture.COMMENTS, runs.size());
    int author = find(Furniture.ABOUT_THE_AUTHOR, comments);
    return letters(0, author) > 2 * letters(author, comments) ? author : comments;
  }

  private int find(Furniture sort, int end) {
    int i = 0;
    while (i < end && !(runs.get(i).isHeading() && runs.get(i).is(sort))) {
      i++;
    }
    return i;
  }

  private long letters(int from, int to) {
    return runs.subList(from, to).stream().mapToLong(Run::prose).sum();
  }

  /// Reads from `start` to the end of the page.
  void read(int start) {
    int i = start;
    while (i < runs.size()) {
      i = readOne(i);
    }
  }

  private int readOne(int i) {
    int points = KeyPointRuns.end(runs, i);
    Optional<Element> table = content.tableOf(runs.get(i));
    if (i >= tail || runs.get(i).isSurelyFurniture(content.isOverProse(i))) {
      notes.readLink(runs.get(i));
      return i + 1;
    }
    if (points > i) {
      return keyPoints(runs, draft, i, points);
    }
    if (table.isPresent()) {
      return table(table.get(), i);
    }
    if (isAttributed(i)) {
      draft.add(Block.Kind.QUOTATION, runs.get(i).text() + " " + runs.get(i + 1).text());
      return i + 2;
    }
    draft.add(kind(i), runs.get(i).text());
    return i + 1;
  }

  /// A table of figures is one piece, and can't be quoted.
  private int table(Element table, int start) {
    StringBuilder text = new StringBuilder(runs.get(start).text());
    int end = start + 1;
    while (end < runs.size() && runs.get(end).isIn(table)) {
      text.append(' ').append(runs.get(end).text());
      end++;
    }
    draft.add(Block.Kind.BOILERPLATE, text.toString());
    return end;
  }

  /// Whether the next run says whose words a quotation's are.
  private boolean isAttributed(int i) {
    Run run = runs.get(i);
    if (run.kind() != Block.Kind.QUOTATION || i + 1 >= runs.size()) {
      return false;
    }
    Run next = runs.get(i + 1);
    Element quotation = run.block().closest("blockquote");
    return quotation != null
        && next.isIn(quotation)
        && next.kind() == Block.Kind.QUOTATION
        && next.text().length() <= LONGEST_ATTRIBUTION
        && ((hasDash(next) && !hasDash(run)) || isSignature(next, quotation, run));
  }

  private static boolean hasDash(Run run) {
    return "—–―-".indexOf(run.text().charAt(0)) >= 0;
  }

  /// Whether a run stands in a quotation and in none of its paragraphs.
  private static boolean isSignature(Run run, Element quotation, Run before) {
    return !run.block().equals(before.block())
        && (run.block().equals(quotation) || run.block().closest("footer") != null);
  }

  private Block.Kind kind(int i) {
    Run run = runs.get(i);
    if (run.isCaption()) {
      return Block.Kind.CAPTION;
    }
    return switch (run.kind()) {
      case HEADING -> heading(i);
      case PARAGRAPH -> paragraph(i);
      case LIST_ITEM -> run.isLink() ? Block.Kind.BOILERPLATE : Block.Kind.LIST_ITEM;
      case QUOTATION, CAPTION, BOILERPLATE, TITLE, DEK, KEY_POINT -> run.kind();
    };
  }

  /// Writers repeat the title over the text; behind the last sentence a heading is over nothing.
  private Block.Kind heading(int i) {
    boolean useless = i > lastProse || draft.isTitled(runs.get(i).text());
    return useless && content.hasProse() ? Block.Kind.BOILERPLATE : Block.Kind.HEADING;
  }

  private Block.Kind paragraph(int i) {
    Run run = runs.get(i);
    if (run.isHeading() && i < lastProse) {
      return Block.Kind.HEADING;
    }
    boolean apart = !content.isInRoot(run) || (i > lastProse && !run.block().nameIs("p"));
    boolean leftover = apart && run.prose() == 0 && content.hasProse();
    return run.isLink() || leftover || !Prose.hasLetter(run.text())
        ? Block.Kind.BOILERPLATE
        : Block.Kind.PARAGRAPH;
  }
}
