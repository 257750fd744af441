package io.github.pullquote.app;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.Passage;
import io.github.pullquote.article.Section;
import io.github.pullquote.library.Library;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// `pullquote outline`: what an article is made of.
@Command(
    name = "outline",
    description = "Prints the article's sections and the passages that they hold.")
final class OutlineCommand implements Callable<Integer> {
  private static final int LINE = 72;

  @Spec CommandSpec spec;
  @ParentCommand PullquoteCommand pullquote;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    try (Library library = pullquote.articles.library()) {
      library.articles().forEach(article -> print(article, out));
    }
    return ExitCode.ANSWERED;
  }

  private static void print(Article article, PrintWriter out) {
    out.println(article.title());
    article.metadata().dek().ifPresent(out::println);
    article.metadata().byline().ifPresent(byline -> out.println("By " + byline));
    for (Section section : article.sections()) {
      List<Passage> passages = article.passages(section);
      out.printf(
          "%n¶%d-%d  %s%n",
          passages.getFirst().number(),
          passages.getLast().number(),
          section.isOpening() ? "(opening)" : section.heading());
      for (Passage passage : passages) {
        out.printf("  ¶%-3d %s%n", passage.number(), ArticlePreview.start(passage.text(), LINE));
      }
    }
    out.println();
  }
}
