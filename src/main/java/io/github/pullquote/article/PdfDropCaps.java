package io.github.pullquote.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Puts the large letter that a text may begin with in front of the word it belongs to.
final class PdfDropCaps {
  /// Such a letter is larger than the text beside it, in sizes of that.
  private static final float LARGER = 1.8f;

  /// How far, in sizes of the text, it may be away from that.
  private static final float NEAR = 1.5f;

  private static final int MOST_LETTERS = 2;

  /// A page with more of them is a picture made of signs.
  private static final int MOST_ON_A_PAGE = 30;

  private PdfDropCaps() {}

  /// The fragments of a page with each such letter as a part of a word.
  static List<PdfFragment> join(List<PdfFragment> page) {
    List<PdfFragment> letters = letters(page);
    if (letters.size() > MOST_ON_A_PAGE) {
      return page;
    }
    List<PdfFragment> joined = new ArrayList<>(page);
    for (PdfFragment letter : letters) {
      first(letter, page).ifPresent(first -> join(joined, letter, first));
    }
    return joined;
  }

  private static List<PdfFragment> letters(List<PdfFragment> page) {
    double smallest = page.stream().mapToDouble(PdfFragment::size).min().orElse(0);
    return page.stream()
        .filter(f -> f.glyphs().size() <= MOST_LETTERS && f.size() > LARGER * smallest)
        .limit(MOST_ON_A_PAGE + 1L)
        .toList();
  }

  /// The first line of the text beside a large letter; empty if it is just a letter.
  private static Optional<PdfFragment> first(PdfFragment letter, List<PdfFragment> page) {
    return page.stream()
        .filter(text -> isBeside(text, letter))
        .filter(text -> Math.abs(text.top() - letter.top()) < text.size())
        .findFirst();
  }

  private static boolean isBeside(PdfFragment text, PdfFragment letter) {
    float gap = text.left() - letter.right();
    return letter.size() > LARGER * text.size()
        && gap > -text.size()
        && gap < NEAR * text.size()
        && text.top() < letter.y()
        && text.y() > letter.top();
  }

  private static void join(List<PdfFragment> page, PdfFragment letter, PdfFragment first) {
    page.remove(letter);
    for (int i = 0; i < page.size(); i++) {
      PdfFragment text = page.get(i);
      if (text.equals(first)) {
        page.set(i, text.behind(letter));
      } else if (isBeside(text, letter)) {
        page.set(i, text.from(letter.left()));
      }
    }
  }
}
