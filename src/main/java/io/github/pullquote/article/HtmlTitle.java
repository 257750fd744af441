package io.github.pullquote.article;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds what a web page's article is called: a line of the page wherever one can be it.
///
/// @param text the title
/// @param run the line of the page that shows it, empty if none does
record HtmlTitle(String text, Optional<Run> run) {
  private static final Pattern PARTING = Pattern.compile("\\s[|–—·•»«:-]{1,2}\\s");

  /// The title of a page, empty if nothing could be it.
  static Optional<HtmlTitle> of(List<Run> runs, PageMetadata metadata) {
    List<Run> lines = runs.stream().filter(r -> r.text().length() <= Title.LONGEST).toList();
    List<Run> headings = lines.stream().filter(Run::isHeading).toList();
    List<String> headlines =
        Stream.concat(metadata.headlines().stream(), Stream.of(metadata.name()))
            .map(Prose::letters)
            .toList();
    Predicate<Run> isHeadline = run -> headlines.contains(Prose.letters(run.text()));
    return headings.stream()
        .filter(isHeadline)
        .findFirst()
        .or(() -> longestIn(metadata.name(), headings))
        .or(
            () ->
                lines.stream()
                    .filter(r -> r.isParagraph() && !r.isLink())
                    .filter(isHeadline)
                    .findFirst())
        .or(() -> mainHeading(headings))
        .map(run -> new HtmlTitle(run.text(), Optional.of(run)))
        .or(() -> unseen(metadata));
  }

  /// The heading that the page's name begins or ends with, and not the site's name at its other
  /// end.
  private static Optional<Run> longestIn(String name, List<Run> headings) {
    String letters = Prose.letters(name);
    return headings.stream()
        .filter(run -> Prose.hasLetter(run.text()))
        .filter(
            run -> {
              String heading = Prose.letters(run.text());
              return letters.startsWith(heading) || letters.endsWith(heading);
            })
        .max(Comparator.comparingInt(run -> run.text().length()));
  }

  private static Optional<Run> mainHeading(List<Run> headings) {
    List<Run> main = headings.stream().filter(r -> r.block().nameIs("h1")).toList();
    return Stream.concat(main.stream().filter(r -> !r.isLink()), main.stream()).findFirst();
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
