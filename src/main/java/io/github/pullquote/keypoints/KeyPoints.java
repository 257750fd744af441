package io.github.pullquote.keypoints;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.Passage;
import io.github.pullquote.article.Quote;
import io.github.pullquote.article.Sentence;
import io.github.pullquote.search.EnglishText;
import io.github.pullquote.search.Term;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Picks the key points of an article.
public final class KeyPoints {
  /// A sentence that shares less of its weight with a point does not support it. Between 0 and 1.
  private static final double LEAST_SUPPORT = 0.36;

  private final EnglishText english = new EnglishText();

  /// The author's points in their order, each with the sentence of the body that supports it.
  ///
  /// @param most how many at the most
  public List<KeyPoint> of(Article article, int most) {
    Map<String, Double> idf = idf(article);
    return article.keyPoints().stream()
        .limit(most)
        .map(point -> new KeyPoint(point, KeyPoint.Origin.AUTHOR, support(article, point, idf)))
        .toList();
  }

  private Optional<Quote> support(Article article, String point, Map<String, Double> idf) {
    Set<String> wanted = stems(point);
    Optional<Quote> best = Optional.empty();
    double most = LEAST_SUPPORT;
    for (Passage passage : article.passages()) {
      for (Sentence sentence : passage.sentences()) {
        double shared = similarity(wanted, stems(passage.textOf(sentence)), idf);
        if (shared > most) {
          most = shared;
          best = Optional.of(new Quote(article, passage, sentence.number(), sentence.number()));
        }
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

  private Map<String, Double> idf(Article article) {
    Map<String, Integer> frequency = new HashMap<>();
    int sentences = 0;
    for (Passage passage : article.passages()) {
      for (Sentence sentence : passage.sentences()) {
        sentences++;
        stems(passage.textOf(sentence)).forEach(s -> frequency.merge(s, 1, Integer::sum));
      }
    }
    Map<String, Double> idf = new HashMap<>();
    for (Map.Entry<String, Integer> entry : frequency.entrySet()) {
      idf.put(entry.getKey(), Math.log(1 + sentences / (double) entry.getValue()));
    }
    return idf;
  }

  private Set<String> stems(String text) {
    return english.terms(text).stream().map(Term::stem).collect(Collectors.toSet());
  }
}
