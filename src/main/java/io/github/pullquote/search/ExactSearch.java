package io.github.pullquote.search;

import io.github.pullquote.search.ArticleWords.Placed;
import io.github.pullquote.search.QuoteIndex.Hit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Finds the places where all words of a claim stand in its order; between its parts others may
/// stand too, as long as each part begins in the passage where the one before ends, or in the next.
final class ExactSearch {
  /// Places of one part that are looked at.
  private static final int MOST = 5_000;

  /// Places that are compared by how they are written.
  private static final int COMPARED = 50;

  private final QuoteIndex index;

  ExactSearch(QuoteIndex index) {
    this.index = index;
  }

  /// A place where a part of the claim stands, reached from one of the part before.
  private record Reached(Hit hit, int length, Optional<Reached> before) {
    int end() {
      return hit.position() + length;
    }
  }

  /// The first of the places that are written most like the claim; empty if there is none.
  Optional<QuoteCheck.Exact> find(Claim claim, OptionalInt only) throws IOException {
    List<Reached> ends = List.of();
    boolean first = true;
    for (List<Word> part : claim.parts()) {
      List<Reached> next = new ArrayList<>();
      for (Hit hit : index.places(part, only, MOST)) {
        Optional<Reached> before = first ? Optional.empty() : last(ends, hit);
        if (first || before.isPresent()) {
          next.add(new Reached(hit, part.size(), before));
        }
      }
      ends = next;
      first = false;
    }
    return best(claim, ends);
  }

  /// The last place from which a place can be reached.
  private Optional<Reached> last(List<Reached> ends, Hit hit) {
    int found =
        Collections.binarySearch(
            ends,
            new Reached(hit, 0, Optional.empty()),
            Comparator.comparingInt((Reached it) -> it.hit().article())
                .thenComparingInt(Reached::end));
    int at = found >= 0 ? found : -found - 2;
    if (at < 0 || ends.get(at).hit().article() != hit.article()) {
      return Optional.empty();
    }
    Reached before = ends.get(at);
    ArticleWords words = index.words(hit.article());
    boolean sameRun = words.start(hit.position()) == words.start(before.hit().position());
    int apart = words.sourceAt(hit.position()) - words.sourceAt(before.end() - 1);
    return sameRun && apart <= 1 ? Optional.of(before) : Optional.empty();
  }

  private Optional<QuoteCheck.Exact> best(Claim claim, List<Reached> ends) {
    return ends.stream()
        .limit(COMPARED)
        .map(end -> reading(claim, end))
        .filter(Reading::holds)
        .min(Comparator.comparingInt(Reading::distance))
        .map(best -> new QuoteCheck.Exact(claim, best.spans(), best.liberties(), ends.size()));
  }

  private Reading reading(Claim claim, Reached end) {
    List<List<Placed>> parts = new ArrayList<>();
    boolean skips = false;
    for (Optional<Reached> at = Optional.of(end); at.isPresent(); at = at.get().before()) {
      Reached part = at.get();
      int from = part.hit().position();
      parts.addFirst(index.words(part.hit().article()).words(from, part.end()));
      skips |= part.before().filter(before -> before.end() < from).isPresent();
    }
    return new Reading(claim, parts, skips);
  }
}
