package io.github.pullquote.search;

import io.github.pullquote.article.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// Questions to measure the search of one library with.
///
/// @param articles the library, at least one
/// @param cases the questions, in the order they are asked
public record Trial(List<Article> articles, List<Case> cases) {
  /// A question and what it should lead to.
  public record Case(String question, Expected expected) {}

  /// Refuses a library without articles.
  public Trial {
    articles = List.copyOf(articles);
    cases = List.copyOf(cases);
    if (articles.isEmpty()) {
      throw new IllegalArgumentException("A trial needs an article");
    }
  }

  /// The same, its questions typed otherwise.
  public Trial typed(UnaryOperator<String> typing) {
    return new Trial(
        articles,
        cases.stream().map(c -> new Case(typing.apply(c.question()), c.expected())).toList());
  }

  /// All questions asked of one library that has all articles.
  public static Trial together(List<Trial> trials) {
    return new Trial(
        trials.stream().flatMap(trial -> trial.articles().stream()).toList(),
        trials.stream().flatMap(trial -> trial.cases().stream()).toList());
  }

  /// The same trials, each of which also asks questions of the others, as covered by nothing. Of
  /// those it asks as many as it has itself, as far as there are so many, taken at even distances.
  public static List<Trial> withOffTopic(List<Trial> trials) {
    return trials.stream().map(trial -> trial.withOffTopicOf(trials)).toList();
  }

  private Trial withOffTopicOf(List<Trial> trials) {
    List<Case> others =
        trials.stream()
            .filter(trial -> !trial.equals(this))
            .flatMap(trial -> trial.cases().stream())
            .toList();
    int taken = Math.min(cases.size(), others.size());
    List<Case> both = new ArrayList<>(cases);
    for (long i = 0; i < taken; i++) {
      Case other = others.get((int) (i * others.size() / taken));
      both.add(new Case(other.question(), new Expected.Nothing()));
    }
    return new Trial(articles, both);
  }
}
