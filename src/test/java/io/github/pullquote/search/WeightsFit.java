package io.github.pullquote.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.pullquote.article.Article;
import io.github.pullquote.article.Passage;
import io.github.pullquote.search.ListNet.Choice;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Fits the weights of passages and sentences anew from questions in SQuAD's layout, with vectors
/// and without, and says how well weights that were fitted on one half of the articles do on the
/// other. CONTRIBUTING.md has the command.
public final class WeightsFit {
  private final List<Choice> passages = new ArrayList<>();
  private final List<Choice> sentences = new ArrayList<>();

  private WeightsFit() {}

  /// Prints the weights for the file that the first argument names; the second names a directory
  /// for the vectors of its articles.
  public static void main(String[] arguments) throws IOException {
    Path vectors = Path.of(arguments[1]);
    try (Embeddings embeddings =
        Embeddings.start(
            new VectorFiles(vectors), Duration.ofMinutes(1), (article, done, all) -> {})) {
      embeddings.loaded().join();
      report(Path.of(arguments[0]), embeddings);
    }
  }

  static void report(Path squad, Embeddings embeddings) throws IOException {
    JsonNode data = new JsonMapper().readTree(squad.toFile()).get("data");
    for (Optional<Embeddings> with :
        List.of(Optional.of(embeddings), Optional.<Embeddings>empty())) {
      WeightsFit fit = new WeightsFit();
      for (int i = 0; i < data.size(); i++) {
        fit.collect(data.get(i), i, with);
      }
      String mode = with.isPresent() ? "hybrid" : "lexical";
      report(mode + " passage", fit.passages);
      report(mode + " sentence", fit.sentences);
    }
  }

  private static void report(String what, List<Choice> choices) {
    double right = 0;
    for (int half = 0; half < 2; half++) {
      int tested = half;
      List<Choice> test = choices.stream().filter(c -> c.group() % 2 == tested).toList();
      double[] weights =
          ListNet.fit(choices.stream().filter(c -> c.group() % 2 != tested).toList());
      right += ListNet.right(test, weights) * test.size();
    }
    double[] weights = ListNet.fit(choices);
    System.out.printf(
        "%s: %.4f on the other half, %.4f in all, %s%n",
        what,
        right / choices.size(),
        ListNet.right(choices, weights),
        Arrays.stream(weights).mapToObj("%.2f"::formatted).toList());
  }

  private void collect(JsonNode article, int number, Optional<Embeddings> with) throws IOException {
    List<String> paragraphs = new ArrayList<>();
    article.get("paragraphs").forEach(p -> paragraphs.add(p.get("context").asText().strip()));
    Article read =
        Articles.article(article.get("title").asText(), paragraphs.toArray(String[]::new));
    try (LibrarySearch search = LibrarySearch.inMemory(List.of(read), with)) {
      search.embedded().join();
      for (int right = 1; right <= paragraphs.size(); right++) {
        for (JsonNode question : article.get("paragraphs").get(right - 1).get("qas")) {
          List<Ranked> ranked = search.ranked(new Question(question.get("question").asText()));
          collect(ranked, right, question.get("answers"), number);
        }
      }
    }
  }

  private void collect(List<Ranked> ranked, int right, JsonNode answers, int article) {
    List<double[]> rows = ranked.stream().map(r -> r.features().values()).toList();
    List<Boolean> correct =
        ranked.stream().map(r -> r.match().passage().number() == right).toList();
    passages.add(new Choice(article, rows, correct));
    for (Ranked one : ranked) {
      if (one.match().passage().number() == right) {
        List<SentenceFeatures> features = SentenceFeatures.of(one.features().candidate());
        List<Boolean> holds = holding(one.match().passage(), answers);
        sentences.add(
            new Choice(article, features.stream().map(SentenceFeatures::values).toList(), holds));
      }
    }
  }

  private static List<Boolean> holding(Passage passage, JsonNode answers) {
    List<Boolean> holding = new ArrayList<>();
    passage
        .sentences()
        .forEach(
            sentence -> {
              boolean holds = false;
              for (JsonNode answer : answers) {
                holds |= passage.textOf(sentence).contains(answer.get("text").asText());
              }
              holding.add(holds);
            });
    return holding;
  }
}
