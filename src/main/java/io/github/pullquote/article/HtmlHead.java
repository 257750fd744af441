package io.github.pullquote.article;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Reads what stands over the body of a web page's article: title, dek, byline, date, key points.
final class HtmlHead {
  private static final int LONGEST_DEK = 400;
  private static final int FEWEST_DEK_WORDS = 4;
  private static final Names DEK =
      new Names(
          "dek|deck|stand-?first|sub-?title|sub-?head(?:line|ing)?|lead-text|excerpt|summary"
              + "|(?:article|post|entry|page)-(?:description|intro)");
  private static final Names NOTE =
      new Names(
          "by-?lines?|authors?|contributors?|credits?|meta|metadata|date|date-?line|time|time-?stamp"
              + "|published|posted|kicker|eyebrow|category|section-name|read(?:ing)?-time|affiliations?");

  private final HtmlContent content;
  private final List<Run> runs;
  private final PageMetadata metadata;
  private final Draft draft;
  private final HtmlNotes notes;

  HtmlHead(HtmlContent content, PageMetadata metadata, Draft draft, HtmlNotes notes) {
    this.content = content;
    this.runs = content.runs();
    this.metadata = metadata;
    this.draft = draft;
    this.notes = notes;
  }

  /// Reads on until the body.
  ///
  /// @return where the body begins
  int read() {
    content.title().ifPresent(title -> draft.title(title.text()));
    int i = 0;
    int next = readOne(i);
    while (next > i && next < runs.size()) {
      i = next;
      next = readOne(i);
    }
    addUnseenDek(next);
    return next;
  }

  /// Reads what begins at `i`; the answer is `i` where that is the body.
  private int readOne(int i) {
    Run run = runs.get(i);
    int points = KeyPointRuns.end(runs, i);
    if (points > i) {
      return HtmlBody.keyPoints(runs, draft, i, points);
    }
    if (run.isCaption()) {
      draft.add(Block.Kind.CAPTION, run.text());
    } else if (isNote(i)) {
      notes.read(run);
    } else if (isDek(i)) {
      draft.dek(run.text());
    } else if (isLabel(i)) {
      notes.read(run);
    } else {
      return i;
    }
    return i + 1;
  }

  /// Whether it says who wrote the article, when, for which part of the site.
  private boolean isNote(int i) {
    Run run = runs.get(i);
    return PageNotes.isByline(run.text())
        || run.isSurelyFurniture(content.isOverProse(i))
        || isAuthor(i)
        || (run.prose() == 0 && content.isNamed(run, NOTE));
  }

  /// A name is the author's where a date or the like is beside it.
  private boolean isAuthor(int i) {
    String text = runs.get(i).text();
    return Prose.words(text) > 1
        && Byline.isName(text)
        && (isAboutThePage(i - 1) || isAboutThePage(i + 1));
  }

  private boolean isAboutThePage(int i) {
    return i >= 0 && i < runs.size() && runs.get(i).is(Furniture.ABOUT_THE_PAGE);
  }

  private boolean isDek(int i) {
    Run run = runs.get(i);
    boolean heading = run.kind() == Block.Kind.HEADING;
    boolean apart = !content.isInRoot(run);
    boolean beside = content.isBesideTitle(run);
    boolean underTitle =
        (i == 0 && (apart || beside))
            || (draft.isAtTitle() && ((heading && isHead(i + 1)) || (beside && run.prose() > 0)));
    boolean described = (apart || heading) && isDescription(run);
    return couldBeDek(run) && (underTitle || described || content.isNamed(run, DEK));
  }

  private boolean couldBeDek(Run run) {
    return !draft.hasDek()
        && (run.kind() == Block.Kind.HEADING || run.isParagraph())
        && !run.isLink()
        && run.text().length() <= LONGEST_DEK
        && Prose.words(run.text()) >= FEWEST_DEK_WORDS;
  }

  private boolean isHead(int i) {
    return i < runs.size() && (isNote(i) || runs.get(i).isLink() || runs.get(i).isCaption());
  }

  private boolean isDescription(Run run) {
    String letters = Prose.letters(run.text());
    return metadata.descriptions().stream().map(Prose::letters).anyMatch(letters::equals);
  }

  /// Whether it is one of the small lines over a body; right over a paragraph it may be the body's.
  private boolean isLabel(int i) {
    Run run = runs.get(i);
    boolean small = run.isLink() || !Prose.hasLetter(run.text());
    boolean line = run.isParagraph() && run.isShortLine() && !run.block().nameIs("p");
    boolean alone = !content.isOverProse(i) && (run.isShortLine() || !content.isInRoot(run));
    boolean heading = run.kind() == Block.Kind.HEADING && content.isInRoot(run);
    return run.prose() == 0 && content.hasProse() && !heading && (small || line || alone);
  }

  /// Takes what machines are told for the dek, unless it is the beginning of the text.
  private void addUnseenDek(int body) {
    String beginning =
        runs.subList(body, Math.min(runs.size(), body + 3)).stream()
            .map(run -> Prose.letters(run.text()))
            .collect(Collectors.joining());
    Optional<String> dek = metadata.descriptions().stream().findFirst();
    dek.filter(d -> d.length() <= LONGEST_DEK && Prose.words(d) >= FEWEST_DEK_WORDS)
        .filter(d -> !d.endsWith("…") && !d.endsWith("...") && !d.endsWith("]"))
        .filter(d -> !beginning.contains(Prose.letters(d)) && !draft.isTitled(d))
        .ifPresent(draft::dek);
  }
}
