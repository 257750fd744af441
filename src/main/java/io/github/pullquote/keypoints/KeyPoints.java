package io.github.pullquote.keypoints;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.Passage;
import io.github.pullquote.article.Quote;
import io.github.pullquote.article.Sentence;
import io.github.pullquote.search.EnglishText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Picks the key points of an article.
public final class KeyPoints {
  /// A sentence that shares less of its weight with a point does not support it. Between 0 and 1.
  private static final double LEAST_SUPPORT = 0.36;

  private final EnglishText english = new EnglishText();

  /// A sentence of the body with its stems.
  private record Said(Quote quote, Set<String> stems) {}

  /// The author's points in their order, then the extracted ones in the article's.
  ///
  /// @param most how many at the most, the author's included
  public List<KeyPoint> of(Article article, int most) {
    List<Said> body = body(article);
    Map<String, Double> idf = idf(body);
    List<String> authors = article.keyPoints();
    List<KeyPoint> points = new ArrayList<>();
    for (int i = 0; i < Math.min(most, authors.size()); i++) {
      String point = authors.get(i);
      List<Quote> evidence = support(body, point, idf).stream().toList();
      points.add(new KeyPoint.Authored(i + 1, point, evidence));
    }
    return points;
  }

  private List<Said> body(Article article) {
    List<Said> body = new ArrayList<>();
    for (Passage passage : article.passages()) {
      for (Sentence sentence : passage.sentences()) {
        Quote quote = new Quote(article, passage, sentence.number(), sentence.number());
        body.add(new Said(quote, stems(quote.text())));
      }
    }
    return body;
  }

  private Optional<Quote> support(List<Said> body, String point, Map<String, Double> idf) {
    Set<String> wanted = stems(point);
    Optional<Quote> best = Optional.empty();
    double most = LEAST_SUPPORT;
    for (Said said : body) {
      double shared = similarity(wanted, said.stems(), idf);
      if (shared > most) {
        most = shared;
        best = Optional.of(said.quote());
      }
    }
    return best;
  }

  /// The cosine of two sets of stems, each stem weighted by its idf in the article.
  private static double similarity(Set<String> one, Set<String> other, Map<String, Double> idf) {
    Set<String> both = new HashSet<>(one);
    both.retainAll(other);
    double norm = Math.sqrt(squares(one, idf) * squares(other, idf));
    return norm == 0 ? 0 : squares(both, idf) / norm;
  }

  private static double squares(Set<String> stems, Map<String, Double> idf) {
    return stems.stream().mapToDouble(s -> Math.pow(idf.getOrDefault(s, 1.0), 2)).sum();
  }

  private static Map<String, Double> idf(List<Said> body) {
    Map<String, Integer> frequency = new HashMap<>();
    for (Said said : body) {
      said.stems().forEach(stem -> frequency.merge(stem, 1, Integer::sum));
    }
    Map<String, Double> idf = new HashMap<>();
    frequency.forEach((stem, n) -> idf.put(stem, Math.log(1 + body.size() / (double) n)));
    return idf;
  }

  private Set<String> stems(String text) {
    return Set.copyOf(english.stemsOf(text));
  }
}
