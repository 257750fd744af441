package io.github.pullquote.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Measures how well a library's search finds what people asked for.
///
/// The rates are fractions of 1. Those of retrieval (`r1`, `r3`, `mrr10`, `highlight1`) are over
/// the questions that have an answer, whether it was found or held back as not covered.
///
/// @param questions how many were asked
/// @param answerable how many of them have an answer
/// @param r1 recall@1: the best passage is right
/// @param r3 recall@3: one of the best three is right
/// @param mrr10 mean reciprocal rank of the first right passage among the best ten
/// @param highlight1 the marked sentence of the best passage contains the answer
/// @param found share of the answerable that were answered as found
/// @param refused share of the others that were refused as not covered
public record Evaluation(
    int questions,
    int answerable,
    double r1,
    double r3,
    double mrr10,
    double highlight1,
    double found,
    double refused) {
  /// A question with the text that the right passage contains; empty if there is none.
  public record Case(String question, Optional<String> answer) {}

  /// Asks every question. A passage is right if it contains the answer, quotes and case folded.
  public static Evaluation of(LibrarySearch search, List<Case> cases) {
    Tally tally = new Tally();
    for (Case one : cases) {
      Answer answer = search.ask(new Question(one.question()));
      if (one.answer().isPresent()) {
        tally.answerable(answer, fold(one.answer().get()));
      } else {
        tally.other(answer);
      }
    }
    return tally.rates();
  }

  private static String fold(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFKC);
    return composed
        .replaceAll("[‘’`´]", "'")
        .replaceAll("[“”]", "\"")
        .replaceAll("\\s+", " ")
        .strip()
        .toLowerCase(Locale.ROOT);
  }

  private static final class Tally {
    private int answerable;
    private int others;
    private int first;
    private int amongThree;
    private double reciprocal;
    private int highlighted;
    private int found;
    private int refused;

    void answerable(Answer answer, String wanted) {
      answerable++;
      found += answer instanceof Answer.Found ? 1 : 0;
      List<Match> matches = answer.matches();
      for (int i = 0; i < matches.size(); i++) {
        if (fold(matches.get(i).passage().text()).contains(wanted)) {
          first += i == 0 ? 1 : 0;
          amongThree += i < 3 ? 1 : 0;
          reciprocal += i < 10 ? 1.0 / (i + 1) : 0;
          break;
        }
      }
      if (!matches.isEmpty() && fold(matches.getFirst().highlight().text()).contains(wanted)) {
        highlighted++;
      }
    }

    void other(Answer answer) {
      others++;
      refused += answer instanceof Answer.NotCovered ? 1 : 0;
    }

    Evaluation rates() {
      return new Evaluation(
          answerable + others,
          answerable,
          share(first, answerable),
          share(amongThree, answerable),
          share(reciprocal, answerable),
          share(highlighted, answerable),
          share(found, answerable),
          share(refused, others));
    }

    private static double share(double part, int of) {
      return of == 0 ? 0 : part / of;
    }
  }
}
