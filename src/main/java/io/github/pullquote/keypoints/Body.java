package io.github.pullquote.keypoints;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.Passage;
import io.github.pullquote.article.Section;
import io.github.pullquote.article.Sentence;
import io.github.pullquote.search.EnglishText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The sentences of an article, each with what it is about.
///
/// A term weighs (1 + ln tf) · ln(1 + N / n), where it occurs tf times in the sentence and in n of
/// the article's N sentences (Manning, Raghavan, Schütze: Introduction to Information Retrieval,
/// 6.4, with an idf that is never 0).
final class Body {
  private final EnglishText english;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<Integer, Integer> frequency = new HashMap<>();
  private final List<Line> lines = new ArrayList<>();
  private int sentences;

  private Body(EnglishText english) {
    this.english = english;
  }

  static Body of(Article article, EnglishText english) {
    Body body = new Body(english);
    List<Map<Integer, Integer>> counted = new ArrayList<>();
    for (Passage passage : article.passages()) {
      for (Sentence sentence : passage.sentences()) {
        counted.add(body.count(passage.textOf(sentence)));
      }
    }
    counted.forEach(terms -> terms.keySet().forEach(t -> body.frequency.merge(t, 1, Integer::sum)));
    body.sentences = counted.size();
    body.place(article, counted);
    return body;
  }

  private void place(Article article, List<Map<Integer, Integer>> counted) {
    Map<Section, Integer> taken = new HashMap<>();
    for (Passage passage : article.passages()) {
      for (Sentence sentence : passage.sentences()) {
        int place = taken.merge(passage.section(), 1, Integer::sum) - 1;
        TermVector terms = weighted(counted.get(lines.size()));
        List<String> words = Words.of(passage.textOf(sentence));
        lines.add(new Line(lines.size(), place, passage, sentence, words, terms));
      }
    }
  }

  private Map<Integer, Integer> count(String text) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (String stem : english.stemsOf(text)) {
      counts.merge(numbers.computeIfAbsent(stem, s -> numbers.size()), 1, Integer::sum);
    }
    return counts;
  }

  private TermVector weighted(Map<Integer, Integer> counts) {
    Map<Integer, Double> weights = new HashMap<>();
    counts.forEach((term, tf) -> weights.put(term, (1 + Math.log(tf)) * idf(term)));
    return TermVector.of(weights);
  }

  private double idf(int term) {
    return Math.log(1 + sentences / (double) frequency.getOrDefault(term, sentences));
  }

  /// Every sentence in order.
  List<Line> lines() {
    return lines;
  }

  /// What a text beside the body is about.
  TermVector termsOf(String text) {
    return weighted(count(text));
  }
}
