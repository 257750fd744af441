package io.github.pullquote.card;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.Section;
import io.github.pullquote.card.Quoted.Origin;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Something to ask an article, in its own words: the beginning of one of its texts.
///
/// @param end offset behind its last character in that text
public record Example(Article article, Origin origin, int end) {
  private static final int LONGEST = 60;

  /// Less than this says too little.
  private static final int SHORTEST = 12;

  private static final int SENTENCES = 4;

  private static final Pattern PART_ENDS =
      Pattern.compile(
          "[,;:.!?](?= |$)| (?:and|as|because|but|if|since|so|until|when|where|which|while|who) ");

  /// What an article can be asked, best first: its headings, of these the questions before the
  /// rest, then the beginnings of its author's points and of its first passages.
  public static List<Example> of(Article article) {
    return Stream.of(headings(article, true), headings(article, false), rest(article))
        .flatMap(List::stream)
        .toList();
  }

  private static List<Example> headings(Article article, boolean questions) {
    return article.sections().stream()
        .filter(section -> !section.isOpening() && fits(section.heading()))
        .filter(section -> section.heading().endsWith("?") == questions)
        .map(section -> heading(article, section))
        .toList();
  }

  private static boolean fits(String heading) {
    return heading.length() >= SHORTEST && heading.length() <= LONGEST;
  }

  private static Example heading(Article article, Section section) {
    return new Example(article, new Origin.Heading(section.number()), section.heading().length());
  }

  private static List<Example> rest(Article article) {
    Stream<Origin> points =
        IntStream.rangeClosed(1, article.keyPoints().size()).mapToObj(Origin.KeyPoint::new);
    Stream<Origin> passages =
        article.passages().stream().limit(SENTENCES).map(it -> new Origin.Passage(it.number()));
    return Stream.concat(points, passages)
        .map(origin -> new Example(article, origin, beginning(origin.in(article).orElseThrow())))
        .filter(example -> example.end() >= SHORTEST)
        .toList();
  }

  /// The first part of a sentence, or as many of its words as fit.
  private static int beginning(String text) {
    String words = Limits.firstWords(text, LONGEST);
    Matcher end = PART_ENDS.matcher(words);
    return words.length() > SHORTEST && end.find(SHORTEST) ? end.start() : words.length();
  }

  /// Its words.
  public String text() {
    return origin.in(article).orElseThrow().substring(0, end);
  }

  /// Sets its words.
  void set(Galley galley) {
    galley.quote(article, origin, 0, end);
  }
}
