package io.github.pullquote.library;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.Passage;
import java.util.HashMap;
import java.util.Map;

/// How the passages of one text differ from those of another, by their words and not their order.
///
/// @param added passages that only the new text has
/// @param gone passages that only the old text has
/// @param kept passages that both have
public record TextChange(int added, int gone, int kept) {
  /// Refuses negative counts.
  public TextChange {
    if (added < 0 || gone < 0 || kept < 0) {
      throw new IllegalArgumentException(
          "No text changes by %d, %d and %d passages".formatted(added, gone, kept));
    }
  }

  /// Compares two texts; a passage that one has twice counts twice.
  public static TextChange between(Article before, Article now) {
    Map<String, Integer> old = new HashMap<>();
    for (Passage passage : before.passages()) {
      old.merge(passage.text(), 1, Integer::sum);
    }
    int kept = 0;
    for (Passage passage : now.passages()) {
      if (old.merge(passage.text(), -1, Integer::sum) >= 0) {
        kept++;
      }
    }
    return new TextChange(now.passages().size() - kept, before.passages().size() - kept, kept);
  }

  /// Whether both texts have at least half of the shorter one's passages in common: an article that
  /// was cut or continued is the same one.
  boolean keepsHalf() {
    return kept > 0 && 2 * kept >= kept + Math.min(added, gone);
  }
}
