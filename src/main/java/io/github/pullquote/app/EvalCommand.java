package io.github.pullquote.app;

import io.github.pullquote.keypoints.SummaryEvaluation;
import io.github.pullquote.search.Evaluation;
import io.github.pullquote.search.Trial;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// `pullquote eval`: how well questions find their passages, and key points sum articles up.
@Command(
    name = "eval",
    description = {
      "Measures how well the questions of a file find their passages,",
      "or how near key points come to summaries by humans."
    })
final class EvalCommand implements Callable<Integer> {
  /// Tells how far it is after so many questions.
  private static final int STEP = 1_000;

  @Spec CommandSpec spec;
  @ParentCommand PullquoteCommand pullquote;

  @Option(
      names = "--questions",
      paramLabel = "FILE.jsonl",
      description = {
        "Questions about the article, a line each: {\"q\": \"…\", \"answer\": \"…\"}.",
        "The right passage contains the answer; null where the article has none."
      })
  @Nullable Path questions;

  @Option(
      names = "--squad",
      paramLabel = "FILE.json",
      description = {
        "Articles and questions in the layout of SQuAD.",
        "Each article is a library; the right passage is the question's paragraph."
      })
  @Nullable Path squad;

  @Option(
      names = "--keypoints",
      paramLabel = "FILE.jsonl",
      description = {
        "Articles with summaries, a line each: {\"title\": \"…\", \"sections\":",
        "[{\"heading\": \"…\", \"sentences\": [\"…\"]}], \"summary\": [\"…\"]}.",
        "Takes no other option but --json."
      })
  @Nullable Path summaries;

  @Option(names = "--library", description = "With --squad: all articles are one library.")
  boolean library;

  @Option(
      names = "--off-topic",
      description = {
        "With --squad: ask each library as many questions about the other articles too.",
        "They have no answer in it."
      })
  boolean offTopic;

  @Option(
      names = "--typos",
      paramLabel = "SEED",
      description = "Mistype one or two words of each question; another number, other typos.")
  @Nullable Long typos;

  @Option(
      names = "--reliability",
      description = "Also show how often answers are right, by how sure they are.")
  boolean reliability;

  @Option(names = "--json", description = "Print the measures as JSON.")
  boolean json;

  @Override
  public Integer call() throws IOException {
    return summaries == null ? askAll() : sumUp(summaries);
  }

  private int sumUp(Path file) {
    refuse(
        questions != null || squad != null || library || offTopic || typos != null || reliability,
        "--keypoints takes no other option but --json.");
    refuse(
        pullquote.articles.article != null,
        "--keypoints brings its own articles, without --article.");
    SummaryEvaluation result = SummaryEvaluation.of(new SummaryFile(file).read());
    SummaryReport report = new SummaryReport(result);
    spec.commandLine().getOut().println(json ? report.json() : report.text());
    return ExitCode.ANSWERED;
  }

  private int askAll() throws IOException {
    List<Trial> trials = typed(trials());
    CommandLine line = spec.commandLine();
    try (SemanticSearch semantic =
        SemanticSearch.ofCommand(pullquote.articles.settings(), line.getErr())) {
      Evaluation result = Evaluation.of(trials, semantic::search, asked -> tell(asked, trials));
      line.getOut()
          .println(
              json
                  ? EvaluationJson.of(result, reliability)
                  : EvaluationText.of(result, reliability));
      return ExitCode.ANSWERED;
    }
  }

  private List<Trial> trials() {
    if (questions != null && squad == null) {
      refuse(library || offTopic, "--library and --off-topic need --squad.");
      List<Trial.Case> cases = new QuestionFile(questions).read();
      return List.of(new Trial(pullquote.articles.load(), cases));
    }
    if (squad == null || questions != null) {
      throw misused(
          "Name one of --questions FILE.jsonl, --squad FILE.json and --keypoints FILE.jsonl.");
    }
    refuse(
        pullquote.articles.article != null, "--squad brings its own articles, without --article.");
    refuse(
        library && offTopic,
        "With --library no question is off topic: leave out that or --off-topic.");
    return arranged(new SquadFile(squad).read());
  }

  private List<Trial> arranged(List<Trial> trials) {
    if (library) {
      return List.of(Trial.together(trials));
    }
    if (offTopic && trials.size() == 1) {
      throw new UserError(squad + " has one article only: --off-topic needs two");
    }
    return offTopic ? Trial.withOffTopic(trials) : trials;
  }

  private List<Trial> typed(List<Trial> trials) {
    if (typos == null) {
      return trials;
    }
    Typos made = new Typos(typos);
    return trials.stream().map(trial -> trial.typed(made::in)).toList();
  }

  private void tell(int asked, List<Trial> trials) {
    if (asked % STEP == 0) {
      int all = trials.stream().mapToInt(trial -> trial.cases().size()).sum();
      spec.commandLine().getErr().printf("%d of %d asked%n", asked, all);
    }
  }

  private void refuse(boolean misuse, String sentence) {
    if (misuse) {
      throw misused(sentence);
    }
  }

  private ParameterException misused(String sentence) {
    return new ParameterException(spec.commandLine(), sentence);
  }
}
