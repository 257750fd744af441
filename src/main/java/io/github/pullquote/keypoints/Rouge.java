package io.github.pullquote.keypoints;

import io.github.pullquote.search.EnglishText;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// How much a summary has in common with one that a human wrote: ROUGE F1 (Lin 2004) in per cent.
///
/// The variant is that of the package `rouge_score`: words are runs of a–z and 0–9 in lower case,
/// those of more than three characters are stemmed by Porter's rules, stop words stay, and ROUGE-L
/// is that of whole summaries ("Lsum"): for each sentence of the human's, what the longest common
/// subsequences with all sentences of the other cover of it together, each word counted once.
///
/// @param one of single words
/// @param two of pairs of neighbouring words
/// @param longest of longest common subsequences
record Rouge(double one, double two, double longest) {
  private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");
  private static final int SHORTEST_STEMMED = 4;

  /// Both are given sentence by sentence.
  static Rouge of(List<String> summary, List<String> human) {
    List<List<String>> ours = summary.stream().map(Rouge::words).toList();
    List<List<String>> theirs = human.stream().map(Rouge::words).toList();
    return new Rouge(
        overlap(runs(ours, 1), runs(theirs, 1)),
        overlap(runs(ours, 2), runs(theirs, 2)),
        subsequences(ours, theirs));
  }

  private static List<String> words(String text) {
    return NO_WORD
        .splitAsStream(text.toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty())
        .map(word -> word.length() < SHORTEST_STEMMED ? word : EnglishText.porter(word))
        .toList();
  }

  private static Map<List<String>, Integer> runs(List<List<String>> sentences, int length) {
    List<String> words = sentences.stream().flatMap(List::stream).toList();
    Map<List<String>, Integer> runs = new HashMap<>();
    for (int i = 0; i + length <= words.size(); i++) {
      runs.merge(words.subList(i, i + length), 1, Integer::sum);
    }
    return runs;
  }

  private static double overlap(
      Map<List<String>, Integer> ours, Map<List<String>, Integer> theirs) {
    int common = 0;
    for (Map.Entry<List<String>, Integer> run : ours.entrySet()) {
      common += Math.min(run.getValue(), theirs.getOrDefault(run.getKey(), 0));
    }
    return f1(common, sum(ours), sum(theirs));
  }

  private static int sum(Map<List<String>, Integer> runs) {
    return runs.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static double subsequences(List<List<String>> ours, List<List<String>> theirs) {
    Map<List<String>, Integer> left = runs(ours, 1);
    int common = 0;
    for (List<String> sentence : theirs) {
      boolean[] covered = new boolean[sentence.size()];
      ours.forEach(other -> cover(sentence, other, covered));
      for (int i = 0; i < covered.length; i++) {
        List<String> word = sentence.subList(i, i + 1);
        if (covered[i] && left.getOrDefault(word, 0) > 0) {
          left.merge(word, -1, Integer::sum);
          common++;
        }
      }
    }
    return f1(common, sum(runs(ours, 1)), sum(runs(theirs, 1)));
  }

  /// Marks the words of a sentence that are in its longest common subsequence with another.
  private static void cover(List<String> sentence, List<String> other, boolean[] covered) {
    int[][] longest = new int[sentence.size() + 1][other.size() + 1];
    for (int i = 1; i <= sentence.size(); i++) {
      for (int j = 1; j <= other.size(); j++) {
        longest[i][j] =
            sentence.get(i - 1).equals(other.get(j - 1))
                ? longest[i - 1][j - 1] + 1
                : Math.max(longest[i - 1][j], longest[i][j - 1]);
      }
    }
    int i = sentence.size();
    int j = other.size();
    while (i > 0 && j > 0) {
      if (sentence.get(i - 1).equals(other.get(j - 1))) {
        covered[--i] = true;
        j--;
      } else if (longest[i][j - 1] > longest[i - 1][j]) {
        j--;
      } else {
        i--;
      }
    }
  }

  private static double f1(double common, double ours, double theirs) {
    return common == 0 ? 0 : 100 * 2 * common / (ours + theirs);
  }
}
