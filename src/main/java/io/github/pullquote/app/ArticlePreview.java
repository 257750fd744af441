package io.github.pullquote.app;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.Metadata;
import io.github.pullquote.article.Passage;
import io.github.pullquote.article.Section;
import io.github.pullquote.library.LeftOut;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What was read of an article, for a person to see at the terminal whether it was read well.
final class ArticlePreview {
  /// Of key points and of what was left out, so many are shown.
  private static final int SHOWN = 3;

  private static final int LINE = 72;
  private static final int WORDS = 48;
  private static final int HEADING = 30;

  private ArticlePreview() {}

  /// Several lines, the last one without its end.
  static String of(Article article) {
    List<String> lines = new ArrayList<>();
    head(article, lines);
    lines.add("");
    lines.add(
        "%s, %s:"
            .formatted(
                count(article.sections().size(), "section", "sections"),
                count(article.passages().size(), "passage", "passages")));
    article.sections().forEach(section -> lines.add(line(article, section)));
    lines.add("");
    lines.add("Key points by the author: " + list(article.keyPoints(), "none found"));
    LeftOut left = LeftOut.of(article);
    lines.add("Left out, lines of the page: " + list(left.furniture(), "none"));
    lines.add("Left out, captions: " + list(left.captions(), "none"));
    return String.join("\n", lines);
  }

  private static void head(Article article, List<String> lines) {
    Metadata known = article.metadata();
    lines.add(known.title());
    known.dek().ifPresent(lines::add);
    known
        .byline()
        .map(byline -> "By " + byline + known.published().map(day -> ", " + day).orElse(""))
        .or(() -> known.published().map(Object::toString))
        .ifPresent(lines::add);
    known.source().ifPresent(source -> lines.add(source.toString()));
  }

  private static String line(Article article, Section section) {
    List<Passage> passages = article.passages(section);
    int first = passages.getFirst().number();
    int last = passages.getLast().number();
    String heading = section.isOpening() ? "(opening)" : start(section.heading(), HEADING);
    return "  %-9s %-32s %s"
        .formatted(
            first == last ? "¶" + first : "¶%d-%d".formatted(first, last),
            heading,
            start(passages.getFirst().text(), WORDS));
  }

  private static String list(List<String> texts, String none) {
    if (texts.isEmpty()) {
      return none;
    }
    String shown =
        texts.stream()
            .limit(SHOWN)
            .map(text -> "\n  - " + start(text, LINE))
            .collect(Collectors.joining());
    int more = texts.size() - SHOWN;
    return texts.size() + shown + (more > 0 ? "\n  and %d more".formatted(more) : "");
  }

  /// The beginning of a text, cut between words where it is long.
  static String start(String text, int most) {
    int space = text.lastIndexOf(' ', most);
    return text.length() <= most ? text : text.substring(0, space > 0 ? space : most) + " …";
  }

  private static String count(int number, String one, String several) {
    return number + " " + (number == 1 ? one : several);
  }
}
