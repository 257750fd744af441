package io.github.pullquote.search;

import io.github.pullquote.article.Passage;
import io.github.pullquote.article.Quote;
import io.github.pullquote.article.Sentence;
import java.util.List;
import java.util.regex.Pattern;

/// Marks the sentence of a passage that answers, or two neighbours where one is not enough.
final class Highlighter {
  /// A neighbour that is at least this likely, beside the best sentence, is marked too: then it
  /// can't be told which of the two answers. Chosen so that an answer marks 1.1 sentences on
  /// average.
  private static final double AS_LIKELY = 0.5;

  /// A shorter sentence, in UTF-16 code units, that opens like [#LEANING] says nothing by itself.
  private static final int SHORT = 40;

  /// Words that lean on the sentence before.
  private static final Pattern LEANING =
      Pattern.compile(
          "^\\P{L}*(it|this|that|these|those|they|he|she|his|her|their|its|but|and|so|such|not|no"
              + "|yes|neither|either|both|then|here|there|instead|otherwise|why|because|which)\\b",
          Pattern.CASE_INSENSITIVE);

  private final Weights weights;

  Highlighter(Weights weights) {
    this.weights = weights;
  }

  /// One or two sentences.
  Quote mark(Candidate candidate) {
    double[] scores =
        SentenceFeatures.of(candidate).stream().mapToDouble(weights::sentence).toArray();
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    Passage passage = candidate.entry().passage();
    int other = neighbour(scores, best, passage);
    int first = Math.min(best, other) + 1;
    int last = Math.max(best, other) + 1;
    return new Quote(candidate.entry().article(), passage, first, last);
  }

  /// The neighbour that belongs to the best sentence, or the best sentence itself.
  private static int neighbour(double[] scores, int best, Passage passage) {
    double before = best > 0 ? scores[best - 1] : Double.NEGATIVE_INFINITY;
    double after = best + 1 < scores.length ? scores[best + 1] : Double.NEGATIVE_INFINITY;
    if (Math.max(before, after) >= scores[best] + Math.log(AS_LIKELY)) {
      return before >= after ? best - 1 : best + 1;
    }
    List<Sentence> sentences = passage.sentences();
    if (best > 0 && leans(passage.textOf(sentences.get(best)))) {
      return best - 1;
    }
    boolean echoed = best + 1 < scores.length && leans(passage.textOf(sentences.get(best + 1)));
    return echoed ? best + 1 : best;
  }

  private static boolean leans(String sentence) {
    return sentence.length() < SHORT && LEANING.matcher(sentence).find();
  }
}
