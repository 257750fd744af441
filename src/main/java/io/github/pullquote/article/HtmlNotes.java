package io.github.pullquote.article;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/// Gathers from the small lines of a web page who wrote the article and when.
final class HtmlNotes {
  private static final int LONGEST = 300;
  private static final int MOST_NODES = 50;
  private static final String SIGNED = "[rel~=author], [itemprop=author], .vcard .fn";
  private static final Names AUTHOR = new Names("authors?|by-?lines?|author-name");
  private static final Names LATER = new Names("updated|modified|date-modified");

  private final Draft draft;
  private final PageNotes notes;
  private final Set<Element> read = new HashSet<>();

  HtmlNotes(Draft draft) {
    this.draft = draft;
    this.notes = new PageNotes(draft);
  }

  /// Takes note of a line in the head of the page, which becomes boilerplate.
  void read(Run run) {
    Element block = run.block();
    if (run.text().length() <= LONGEST && read.add(block) && isSmall(block)) {
      readAuthors(block.select(SIGNED));
      readAuthors(block.getAllElements().stream().filter(AUTHOR::match).limit(1).toList());
      block.select("time").forEach(this::readTime);
      block.getAllElements().eachText().forEach(this::readDay);
    }
    notes.read(run.text());
    draft.add(Block.Kind.BOILERPLATE, run.text());
  }

  /// Whether an element holds little more than a line.
  private static boolean isSmall(Element block) {
    return block.nodeStream().limit(MOST_NODES).count() < MOST_NODES;
  }

  private void readAuthors(List<Element> elements) {
    List<String> names =
        elements.stream()
            .map(author -> Characters.fold(author.text()))
            .map(name -> Byline.parse(name).orElse(name))
            .filter(Byline::isName)
            .distinct()
            .toList();
    draft.byline(String.join(", ", names));
  }

  private void readDay(String text) {
    Dateline.parse(Characters.fold(text)).ifPresent(draft::published);
  }

  /// What is written is the day where the author lives; the machine's is that of Greenwich.
  private void readTime(Element time) {
    if (!LATER.match(time) && !LATER.matches(time.attr("itemprop"))) {
      Dateline.parse(Characters.fold(time.text()))
          .or(() -> PageMetadata.day(time.attr("datetime")))
          .ifPresent(draft::published);
    }
  }

  /// Takes note of a line elsewhere, which becomes boilerplate.
  void readLink(Run run) {
    notes.readLink(run.text());
    draft.add(Block.Kind.BOILERPLATE, run.text());
  }

  /// Settles what only the whole page can tell.
  void finish() {
    notes.finish();
  }
}
