package io.github.pullquote.search;

import io.github.pullquote.search.QuestionParts.Part;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/// Finds the passages that a question limits itself to: by a section or ¶ that it names, or by
/// words that it quotes. What no article has limits nothing.
final class Scopes {
  private final PassageIndex index;
  private final EnglishText english;
  private final Candidates candidates;
  private final Map<String, Set<String>> headings = new HashMap<>();

  Scopes(PassageIndex index, EnglishText english, Candidates candidates) {
    this.index = index;
    this.english = english;
    this.candidates = candidates;
    for (PassageIndex.Entry entry : index.entries()) {
      headings.computeIfAbsent(
          entry.passage().section().heading(), h -> new HashSet<>(english.stemsOf(h)));
    }
  }

  Scope of(Part part, OptionalInt article) throws IOException {
    SortedSet<Integer> passages = new TreeSet<>();
    part.place().ifPresent(place -> passages.addAll(at(place, article)));
    for (String phrase : part.phrases()) {
      List<String> run = english.everyWordOf(phrase);
      List<Integer> holding = run.isEmpty() ? List.of() : candidates.holding(run, article);
      SortedSet<Integer> both = new TreeSet<>(holding);
      both.retainAll(passages);
      if (passages.isEmpty()) {
        passages.addAll(holding);
      } else if (!both.isEmpty()) {
        passages.retainAll(both);
      }
    }
    return new Scope(article, passages.isEmpty() ? Optional.empty() : Optional.of(passages));
  }

  private List<Integer> at(QuestionPlace.Named place, OptionalInt article) {
    return switch (place) {
      case QuestionPlace.Passages range ->
          index.ordinals(
              entry -> {
                int number = entry.passage().number();
                return range.first() <= number && number <= range.last();
              },
              article,
              Scope.MOST);
      case QuestionPlace.Section section -> {
        Set<String> named = new HashSet<>(english.stemsOf(section.heading()));
        Predicate<PassageIndex.Entry> under =
            entry ->
                headings
                    .getOrDefault(entry.passage().section().heading(), Set.of())
                    .containsAll(named);
        yield named.isEmpty() ? List.of() : index.ordinals(under, article, Scope.MOST);
      }
    };
  }
}
