package io.github.pullquote.search;

import io.github.pullquote.search.ArticleWords.Placed;
import io.github.pullquote.search.QuoteCheck.Liberty;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// A claim laid word for word beside an article's words, part for part.
///
/// @param claim as many words in as many parts
/// @param skips whether words lie between the article's parts
record Reading(Claim claim, List<List<Placed>> parts, boolean skips) {
  private static final String MARKS = ",.;:?!()-";
  private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212";

  /// Whether the words are the same.
  boolean holds() {
    List<Word> claimed = claim.words();
    List<Placed> words = parts.stream().flatMap(List::stream).toList();
    boolean same = words.size() == claimed.size();
    for (int i = 0; same && i < words.size(); i++) {
      same = words.get(i).word().key().equals(claimed.get(i).key());
    }
    return same;
  }

  /// The fewer the better: in the body first, then as it is written.
  int distance() {
    boolean body = parts.getFirst().getFirst().source() instanceof Source.Body;
    return liberties().size() + (body ? 0 : Liberty.values().length);
  }

  List<Span> spans() {
    return Spans.of(parts);
  }

  Set<Liberty> liberties() {
    Set<Liberty> liberties = EnumSet.noneOf(Liberty.class);
    if (skips) {
      liberties.add(Liberty.ELLIPSIS);
    }
    for (int i = 0; i < parts.size(); i++) {
      List<Word> claimed = claim.parts().get(i);
      List<Placed> article = parts.get(i);
      for (int k = 0; k < claimed.size(); k++) {
        Word word = claimed.get(k);
        boolean free = k == 0 || word.mended();
        if (!isSpeltAlike(word.spelling(), article.get(k).word().spelling(), free)) {
          liberties.add(Liberty.CAPITALS);
        }
        if (k > 0 && !gap(claimed, k).equals(gapIn(article, k))) {
          liberties.add(Liberty.PUNCTUATION);
        }
      }
    }
    if (!isEndedAlike()) {
      liberties.add(Liberty.PUNCTUATION);
    }
    return liberties;
  }

  /// @param free whether the first letter may be a capital or not
  private static boolean isSpeltAlike(String claimed, String article, boolean free) {
    int first = free ? Character.charCount(claimed.codePointAt(0)) : 0;
    return first <= article.length() && claimed.substring(first).equals(article.substring(first));
  }

  private String gap(List<Word> claimed, int number) {
    return marks(
        claim.text().substring(claimed.get(number - 1).end(), claimed.get(number).start()));
  }

  private static String gapIn(List<Placed> article, int number) {
    Placed last = article.get(number - 1);
    Placed next = article.get(number);
    String text = last.source().text();
    return last.source().equals(next.source())
        ? marks(text.substring(last.word().end(), next.word().start()))
        : marks(text.substring(last.word().end()))
            + marks(next.source().text().substring(0, next.word().start()));
  }

  /// What it ends with is the writer's, but for a question or an exclamation that the article does
  /// not have.
  private boolean isEndedAlike() {
    String text = claim.text();
    String claimed = marks(text.substring(claim.words().getLast().end()));
    Placed last = parts.getLast().getLast();
    String article = marks(last.source().text().substring(last.word().end()));
    return claimed.isEmpty()
        || "?!".indexOf(claimed.charAt(0)) < 0
        || article.startsWith(claimed.substring(0, 1));
  }

  /// The marks that tell how to read, one form of each.
  private static String marks(String gap) {
    StringBuilder marks = new StringBuilder();
    for (int i = 0; i < gap.length(); i++) {
      char c = gap.charAt(i);
      char mark = DASHES.indexOf(c) >= 0 ? '-' : c;
      boolean again = mark == '-' && !marks.isEmpty() && marks.charAt(marks.length() - 1) == '-';
      if (MARKS.indexOf(mark) >= 0 && !again) {
        marks.append(mark);
      }
    }
    return marks.toString();
  }
}
