package io.github.pullquote.keypoints;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.Quote;
import io.github.pullquote.article.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Picks the sentences of an article that a careful editor would pull.
final class Picking {
  /// More like one of the author's points than this, a sentence repeats it.
  private static final double SAME = 0.4;

  /// Two sentences with more words together are no point but a passage.
  private static final int MOST_WORDS_OF_TWO = 60;

  private static final Set<Flaw> ONLY_LEANING = Set.of(Flaw.LEANING);

  private final Article article;
  private final Body body;
  private final Standing standing;

  Picking(Article article, Body body, Standing standing) {
    this.article = article;
    this.body = body;
    this.standing = standing;
  }

  /// The picked quotes in the article's order.
  ///
  /// @param points how many at the most
  /// @param sentences how many sentences they have together at the most
  /// @param authors the author's points beside which they stand, and which they don't repeat
  List<Quote> pick(int points, int sentences, List<KeyPoint.Authored> authors) {
    List<TermVector> said = authors.stream().map(one -> body.termsOf(one.text())).toList();
    List<Section> represented = authors.stream().flatMap(one -> sections(one).stream()).toList();
    List<Candidate> candidates = candidates();
    candidates.removeIf(one -> said.stream().anyMatch(text -> one.likeness(text) > SAME));
    return Selection.of(candidates, points, sentences, represented).stream()
        .map(candidate -> candidate.quote(article))
        .toList();
  }

  private static Set<Section> sections(KeyPoint.Authored point) {
    return point.evidence().stream().map(q -> q.passage().section()).collect(toUnmodifiableSet());
  }

  private List<Candidate> candidates() {
    List<Line> lines = body.lines();
    double[] scores = new Salience(lines, title()).scores();
    List<Candidate> candidates = new ArrayList<>();
    boolean stood = false;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      Set<Flaw> flaws = flaws(lines, i);
      if (flaws.isEmpty()) {
        candidates.add(new Candidate(line, line, scores[i]));
      } else if (flaws.equals(ONLY_LEANING) && stood && fit(lines.get(i - 1), line)) {
        candidates.add(new Candidate(lines.get(i - 1), line, (scores[i - 1] + scores[i]) / 2));
      }
      stood = flaws.isEmpty();
    }
    return candidates;
  }

  private Set<Flaw> flaws(List<Line> lines, int index) {
    String next = index + 1 < lines.size() ? lines.get(index + 1).text() : "";
    return standing.flaws(lines.get(index).text(), lines.get(index).words(), next);
  }

  private static boolean fit(Line first, Line second) {
    return first.passage().equals(second.passage())
        && first.words().size() + second.words().size() <= MOST_WORDS_OF_TWO;
  }

  private TermVector title() {
    return body.termsOf(
        article.metadata().dek().map(dek -> article.title() + ". " + dek).orElse(article.title()));
  }
}
