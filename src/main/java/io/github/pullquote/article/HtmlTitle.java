package io.github.pullquote.article;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/// Finds what a web page's article is called: a line of the page wherever one can be it.
///
/// @param text the title
/// @param run the line of the page that shows it, empty if none does
record HtmlTitle(String text, Optional<Run> run) {
  private static final Pattern PARTING = Pattern.compile("\\s[|–—·•»«:-]{1,2}\\s");

  /// The title of a page, empty if nothing could be it.
  static Optional<HtmlTitle> of(List<Run> runs, PageMetadata metadata) {
    List<Run> lines =
        runs.stream()
            .filter(r -> r.text().length() <= Title.LONGEST)
            .filter(r -> !Prose.letters(r.text()).isEmpty())
            .toList();
    List<Run> headings = lines.stream().filter(Run::isHeading).toList();
    List<Run> main = headings.stream().filter(r -> r.block().nameIs("h1")).toList();
    Optional<Run> namesake = namesake(metadata.name(), headings);
    return headline(metadata, headings)
        .or(() -> namesake.filter(run -> begins(metadata.name(), run)))
        .or(() -> headline(metadata, lines.stream().filter(HtmlTitle::isPlain).toList()))
        .or(() -> main.stream().filter(HtmlTitle::isInMain).findFirst())
        .or(() -> namesake)
        .or(() -> main.stream().filter(r -> !r.isLink()).findFirst())
        .or(() -> main.stream().findFirst())
        .map(run -> new HtmlTitle(run.text(), Optional.of(run)))
        .or(() -> unseen(metadata));
  }

  /// The first line that machines are told as the title.
  private static Optional<Run> headline(PageMetadata metadata, List<Run> lines) {
    List<String> headlines =
        Stream.concat(metadata.headlines().stream(), Stream.of(metadata.name()))
            .map(Prose::letters)
            .toList();
    return lines.stream().filter(r -> headlines.contains(Prose.letters(r.text()))).findFirst();
  }

  /// The heading that the page's name begins with, or else ends with. The site's name stands at the
  /// other end, mostly the last, and as a link to its front page where it is shown.
  private static Optional<Run> namesake(String name, List<Run> headings) {
    return headings.stream()
        .filter(run -> begins(name, run) || ends(name, run))
        .min(
            Comparator.comparing(Run::isLink)
                .thenComparing(run -> !begins(name, run))
                .thenComparingInt(run -> -run.text().length()));
  }

  private static boolean begins(String name, Run run) {
    return Prose.letters(name).startsWith(Prose.letters(run.text()));
  }

  private static boolean ends(String name, Run run) {
    return Prose.letters(name).endsWith(Prose.letters(run.text()));
  }

  private static boolean isPlain(Run run) {
    return run.isParagraph() && !run.isLink();
  }

  private static boolean isInMain(Run run) {
    Element at = run.block();
    while (at != null && !at.nameIs("main") && !at.nameIs("article")) {
      at = at.parent();
    }
    return at != null && !run.isLink();
  }

  /// What only machines are told, without the site's name.
  private static Optional<HtmlTitle> unseen(PageMetadata metadata) {
    return Stream.concat(
            metadata.headlines().stream(), Stream.of(PARTING.split(metadata.name(), 2)[0]))
        .filter(title -> title.length() <= Title.LONGEST && Prose.hasLetter(title))
        .findFirst()
        .map(title -> new HtmlTitle(title, Optional.empty()));
  }
}
