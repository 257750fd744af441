package io.github.pullquote.keypoints;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Recognises a sentence that sends the reader elsewhere: "Table 3 shows", "as follows".
final class Pointers {
  private static final Set<String> PLACES =
      Set.of(
          ("table tables figure figures fig figs section sections sec sect eq eqs equation"
                  + " equations appendix algorithm chapter page")
              .split(" "));

  private static final Set<String> ELSEWHERE = Set.of("above", "below", "earlier", "follows");

  private static final Set<String> SEEN =
      Set.of("see seen shown described discussed mentioned noted given defined as".split(" "));

  private static final Pattern NUMBER = Pattern.compile("\\d.*|[ivx]+");

  private Pointers() {}

  /// @param words the words of a sentence in lower case
  static boolean point(List<String> words) {
    for (int i = 1; i < words.size(); i++) {
      String before = words.get(i - 1);
      String word = words.get(i);
      boolean numbered = PLACES.contains(before) && NUMBER.matcher(word).matches();
      if (numbered || (ELSEWHERE.contains(word) && SEEN.contains(before))) {
        return true;
      }
    }
    return false;
  }
}
