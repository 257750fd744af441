package io.github.pullquote.discord;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.Citation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// The places that a message cites: in brackets, whatever else it says, or as all that it says.
final class CitedPlaces {
  private static final Pattern BRACKETS = Pattern.compile("\\[\\s*(¶[¶\\s\\d.:,;–-]*)]");
  private static final Pattern BETWEEN =
      Pattern.compile("\\s*(?:[,;&]|\\band\\b|(?<=\\d)\\s+(?=¶))\\s*");
  private static final Pattern END = Pattern.compile("(?<![\\s?!.])[\\s?!.]++$");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private CitedPlaces() {}

  /// The places as they are written, in order; none for a message that asks. A number alone is a
  /// place only if the article has it.
  static List<String> in(String message, Article article) {
    // A long space would be looked through from each of its characters on.
    String text = SPACE.matcher(message).replaceAll(" ");
    List<String> bracketed =
        BRACKETS
            .matcher(text)
            .results()
            .flatMap(found -> BETWEEN.splitAsStream(found.group(1)))
            .map(String::strip)
            .filter(CitedPlaces::isPlace)
            .toList();
    if (!bracketed.isEmpty()) {
      return bracketed;
    }
    String whole = END.matcher(text.strip()).replaceFirst("");
    List<String> pieces = BETWEEN.splitAsStream(whole).toList();
    Predicate<String> possible = text.contains("¶") ? CitedPlaces::isPlace : it -> has(article, it);
    return pieces.stream().allMatch(possible) ? pieces : List.of();
  }

  private static boolean isPlace(String text) {
    return Citation.parse(text).isPresent() || PassageRange.parse(text).isPresent();
  }

  private static boolean has(Article article, String text) {
    Optional<Citation> first =
        Citation.parse(text)
            .or(() -> PassageRange.parse(text).map(range -> Citation.of(range.first())));
    return first.flatMap(article::quote).isPresent();
  }

  /// Each place as citations, a run of passages as many.
  ///
  /// @param most how many at the most
  static List<Citation> citations(List<String> places, int most) {
    List<Citation> citations = new ArrayList<>();
    for (String place : places) {
      Citation.parse(place).ifPresent(citations::add);
      if (Citation.parse(place).isEmpty()) {
        PassageRange.parse(place).ifPresent(range -> addEach(range, most, citations));
      }
    }
    return citations;
  }

  private static void addEach(PassageRange range, int most, List<Citation> citations) {
    for (int number = range.first(); range.holds(number) && citations.size() <= most; number++) {
      citations.add(Citation.of(number));
    }
  }
}
