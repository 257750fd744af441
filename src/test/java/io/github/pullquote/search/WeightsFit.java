package io.github.pullquote.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.pullquote.article.Article;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntPredicate;

/// Fits the weights of passages anew from questions in SQuAD's layout, and says how well weights
/// that were fitted on one half of the articles do on the other. CONTRIBUTING.md has the command.
///
/// The loss is that of ListNet with one right passage (Cao et al., Learning to Rank, 2007): the
/// right one's share of the softmax of all scores; the steps are AdaGrad's (Duchi et al. 2011).
public final class WeightsFit {
  private static final int ROUNDS = 30;
  private static final double STEP = 0.2;

  /// A question's candidates and which of them is right.
  private record Case(int article, List<double[]> candidates, int right) {}

  private WeightsFit() {}

  /// Prints the weights for the file that the argument names.
  public static void main(String[] arguments) throws IOException {
    List<Case> cases = new ArrayList<>();
    JsonNode data = new JsonMapper().readTree(Path.of(arguments[0]).toFile()).get("data");
    for (int i = 0; i < data.size(); i++) {
      cases.addAll(cases(data.get(i), i));
    }
    for (int half = 0; half < 2; half++) {
      int tested = half;
      double[] weights = fit(of(cases, article -> article % 2 != tested));
      System.out.printf("half %d: %.4f%n", half, right(of(cases, a -> a % 2 == tested), weights));
    }
    double[] weights = fit(cases);
    System.out.printf("all: %.4f, %s%n", right(cases, weights), Arrays.toString(weights));
  }

  private static List<Case> cases(JsonNode article, int number) throws IOException {
    List<String> paragraphs = new ArrayList<>();
    article.get("paragraphs").forEach(p -> paragraphs.add(p.get("context").asText().strip()));
    Article read =
        Articles.article(article.get("title").asText(), paragraphs.toArray(String[]::new));
    List<Case> cases = new ArrayList<>();
    try (LibrarySearch search = LibrarySearch.inMemory(List.of(read))) {
      for (int right = 1; right <= paragraphs.size(); right++) {
        for (JsonNode question : article.get("paragraphs").get(right - 1).get("qas")) {
          one(search, question.get("question").asText(), right, number).ifPresent(cases::add);
        }
      }
    }
    return cases;
  }

  private static Optional<Case> one(LibrarySearch search, String question, int right, int article)
      throws IOException {
    List<double[]> candidates = new ArrayList<>();
    int found = -1;
    for (LibrarySearch.Ranked ranked : search.ranked(new Question(question))) {
      found = ranked.match().passage().number() == right ? candidates.size() : found;
      candidates.add(ranked.features().values());
    }
    return found < 0 ? Optional.empty() : Optional.of(new Case(article, candidates, found));
  }

  private static List<Case> of(List<Case> cases, IntPredicate articles) {
    return cases.stream().filter(one -> articles.test(one.article())).toList();
  }

  private static double[] fit(List<Case> cases) {
    double[] weights = new double[Features.COUNT];
    double[] squares = new double[Features.COUNT];
    List<Case> order = new ArrayList<>(cases);
    Random random = new Random(1);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(order, random);
      order.forEach(one -> step(one, weights, squares));
    }
    return weights;
  }

  private static void step(Case one, double[] weights, double[] squares) {
    double[] share = softmax(one, weights);
    for (int d = 0; d < weights.length; d++) {
      double gradient = one.candidates().get(one.right())[d];
      for (int i = 0; i < share.length; i++) {
        gradient -= share[i] * one.candidates().get(i)[d];
      }
      squares[d] += gradient * gradient;
      weights[d] += STEP * gradient / Math.sqrt(squares[d] + 1e-6);
    }
  }

  private static double[] softmax(Case one, double[] weights) {
    double[] scores =
        one.candidates().stream().mapToDouble(c -> Weights.product(weights, c)).toArray();
    double most = Arrays.stream(scores).max().orElse(0);
    double[] shares = Arrays.stream(scores).map(s -> Math.exp(s - most)).toArray();
    double sum = Arrays.stream(shares).sum();
    return Arrays.stream(shares).map(s -> s / sum).toArray();
  }

  private static double right(List<Case> cases, double[] weights) {
    int right = 0;
    for (Case one : cases) {
      double[] share = softmax(one, weights);
      right += share[one.right()] >= Arrays.stream(share).max().orElse(0) ? 1 : 0;
    }
    return right / (double) cases.size();
  }
}
