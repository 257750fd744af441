package io.github.pullquote.search;

import io.github.pullquote.search.Alignment.Pair;
import io.github.pullquote.search.ArticleWords.Placed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Tells what differs between a claim and the words that it is laid beside.
final class Comparison {
  /// So many words at an end of a claim stand for the article's at the same place; more are too
  /// many.
  private static final int REPLACED = 2;

  /// What an editor's word at the beginning may stand for.
  private static final int EDITED = 8;

  private final Alignment laid;
  private final List<Word> claimed;
  private final List<Difference> differences = new ArrayList<>();
  private final List<List<Placed>> runs = new ArrayList<>();

  private Comparison(Alignment laid) {
    this.laid = laid;
    this.claimed = laid.claim().words();
    runs.add(new ArrayList<>());
  }

  /// What the article has instead of the claim; the same words, if no word differs.
  ///
  /// @param laid with a pair at least
  static QuoteCheck of(Alignment laid) {
    Comparison comparison = new Comparison(laid);
    comparison.compare();
    return comparison.differences.isEmpty()
        ? comparison.exact()
        : new QuoteCheck.Altered(laid.claim(), Spans.of(comparison.runs), comparison.differences);
  }

  private QuoteCheck exact() {
    List<List<Placed>> parts = new ArrayList<>();
    for (Pair pair : laid.pairs()) {
      if (laid.claim().starts().contains(pair.claimed())) {
        parts.add(new ArrayList<>());
      }
      parts.getLast().add(laid.run().get(pair.article()));
    }
    Reading reading = new Reading(laid.claim(), parts, runs.size() > 1);
    return new QuoteCheck.Exact(laid.claim(), reading.spans(), reading.liberties(), 1);
  }

  private void compare() {
    Pair first = laid.pairs().getFirst();
    differ(0, first.claimed(), before(first), first.article());
    Pair last = first;
    for (Pair pair : laid.pairs()) {
      if (!pair.equals(first)) {
        between(last, pair);
      }
      if (pair.same()) {
        runs.getLast().add(laid.run().get(pair.article()));
      } else {
        differ(pair.claimed(), pair.claimed() + 1, pair.article(), pair.article() + 1);
      }
      last = pair;
    }
    differ(last.claimed() + 1, claimed.size(), last.article() + 1, behind(last));
  }

  /// An ellipsis leaves out what the article has there, as far as into the next passage.
  private void between(Pair last, Pair next) {
    boolean leftOut =
        laid.claim().starts().stream()
            .anyMatch(start -> start > last.claimed() && start <= next.claimed());
    if (leftOut && isNear(last, next)) {
      differ(last.claimed() + 1, next.claimed(), next.article(), next.article());
      if (next.article() > last.article() + 1) {
        runs.add(new ArrayList<>());
      }
    } else {
      differ(last.claimed() + 1, next.claimed(), last.article() + 1, next.article());
    }
  }

  private boolean isNear(Pair last, Pair next) {
    long texts =
        laid.run().subList(last.article(), next.article() + 1).stream()
            .map(Placed::source)
            .distinct()
            .count();
    return texts <= 2;
  }

  /// Notes that some of the claim's words stand where some of the run's do, if there are any.
  private void differ(int from, int to, int articleFrom, int articleTo) {
    List<Placed> article = laid.run().subList(articleFrom, articleTo);
    List<Span> spans = Spans.of(List.of(article));
    if (from == to && spans.isEmpty()) {
      return;
    }
    runs.getLast().addAll(article);
    int start = from == to ? behind(from) : opening(claimed.get(from));
    int end = from == to ? start : closing(claimed.get(to - 1));
    if (spans.isEmpty()) {
      differences.add(new Difference(start, end, Optional.empty(), Optional.empty()));
    }
    for (Span span : spans) {
      boolean first = span.equals(spans.getFirst());
      differences.add(
          new Difference(first ? start : end, end, Optional.of(span), Optional.empty()));
    }
  }

  /// Where a word is missing before the claim's word of this number.
  private int behind(int number) {
    return number == 0 ? 0 : claimed.get(number - 1).end();
  }

  private int opening(Word word) {
    int at = word.start();
    return word.bracketed() && at > 0 && laid.claim().text().charAt(at - 1) == '[' ? at - 1 : at;
  }

  private int closing(Word word) {
    String text = laid.claim().text();
    int at = word.end();
    return word.bracketed() && at < text.length() && text.charAt(at) == ']' ? at + 1 : at;
  }

  /// The first of the run's words that the claim's first ones stand for: as many; or, where an
  /// editor wrote them, all from the beginning of a sentence on.
  private int before(Pair first) {
    int wanted = first.claimed() <= REPLACED ? first.claimed() : 0;
    if (wanted > 0 && claimed.getFirst().bracketed()) {
      int start = back(first, EDITED);
      boolean begins = start == 0 || !inOneSentence(start - 1, start);
      return begins ? start : back(first, wanted);
    }
    return back(first, wanted);
  }

  /// As many words back as are wanted, in the same sentence.
  private int back(Pair first, int wanted) {
    int at = first.article();
    while (first.article() - at < wanted && at > 0 && inOneSentence(at - 1, at)) {
      at--;
    }
    return at;
  }

  /// Behind the last of the run's words that the claim's last ones stand for.
  private int behind(Pair last) {
    int rest = claimed.size() - last.claimed() - 1;
    int wanted = rest <= REPLACED ? rest : 0;
    int at = last.article();
    while (at - last.article() < wanted
        && at + 1 < laid.run().size()
        && inOneSentence(at, at + 1)) {
      at++;
    }
    return at + 1;
  }

  private boolean inOneSentence(int one, int next) {
    Placed first = laid.run().get(one);
    Placed second = laid.run().get(next);
    return first.source().equals(second.source())
        && new Span(first.source(), first.word().start(), second.word().end())
            .quote()
            .filter(quote -> quote.first() == quote.last())
            .isPresent();
  }
}
