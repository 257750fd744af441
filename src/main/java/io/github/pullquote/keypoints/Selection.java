package io.github.pullquote.keypoints;

import io.github.pullquote.article.Section;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Chooses candidates that say much, different things, and something of every section.
///
/// Greedily, the next is the one with the most left of its score when what it repeats of those
/// chosen is taken off (maximal marginal relevance, Carbonell, Goldstein 1998). A section gives its
/// next only when every other one that can has given as many.
final class Selection {
  /// What a sentence loses by being a chosen one's twin.
  private static final double REPETITION = 2.2;

  private final List<Candidate> left;
  private final List<Candidate> chosen = new ArrayList<>();
  private final Map<Section, Integer> given = new HashMap<>();
  private int sentences;

  private Selection(List<Candidate> candidates, List<Section> represented) {
    this.left = new ArrayList<>(candidates);
    represented.forEach(section -> given.merge(section, 1, Integer::sum));
  }

  /// The chosen ones in the article's order.
  ///
  /// @param points how many at the most
  /// @param sentences how many sentences they have together at the most
  /// @param represented a section for each time that it has given something already
  static List<Candidate> of(
      List<Candidate> candidates, int points, int sentences, List<Section> represented) {
    Selection selection = new Selection(candidates, represented);
    while (selection.chosen.size() < points && selection.addTo(sentences)) {}
    selection.chosen.sort(Comparator.comparingInt(candidate -> candidate.first().index()));
    return selection.chosen;
  }

  private boolean addTo(int most) {
    left.removeIf(candidate -> sentences + candidate.sentences() > most);
    int fewest = left.stream().mapToInt(this::givenBySection).min().orElse(0);
    Optional<Candidate> next =
        left.stream()
            .filter(candidate -> givenBySection(candidate) == fewest)
            .max(Comparator.comparingDouble(this::gain));
    next.ifPresent(this::choose);
    return next.isPresent();
  }

  private void choose(Candidate candidate) {
    chosen.add(candidate);
    sentences += candidate.sentences();
    given.merge(candidate.section(), 1, Integer::sum);
    left.removeIf(candidate::overlaps);
  }

  private int givenBySection(Candidate candidate) {
    return given.getOrDefault(candidate.section(), 0);
  }

  private double gain(Candidate candidate) {
    double repeated = chosen.stream().mapToDouble(candidate::likeness).max().orElse(0);
    return candidate.score() - REPETITION * repeated;
  }
}
