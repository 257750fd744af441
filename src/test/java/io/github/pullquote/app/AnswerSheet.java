package io.github.pullquote.app;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.ArticleFile;
import io.github.pullquote.library.Librarian;
import io.github.pullquote.library.Libraries;
import io.github.pullquote.library.Library;
import io.github.pullquote.library.OperatorArticles;
import io.github.pullquote.library.Place;
import io.github.pullquote.library.Store;
import io.github.pullquote.search.Answer;
import io.github.pullquote.search.Match;
import io.github.pullquote.search.Question;
import io.github.pullquote.search.Trial;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/// What one process answers to every question of a file in the layout of SQuAD, whose articles are
/// the library of one server, in the store that the settings in the environment name: a line each,
/// with the best three passages. Its arguments are the file, the server's id, and where to write.
final class AnswerSheet {
  private static final Path COMPANION = Path.of("config/articles/companion-men-and-closeness.md");
  private static final int BEST = 3;

  private AnswerSheet() {}

  public static void main(String[] arguments) throws Exception {
    List<Trial> trials = new SquadFile(Path.of(arguments[0])).read();
    long guild = Long.parseLong(arguments[1]);
    Settings settings = Settings.read(Optional.empty(), System.getenv());
    OperatorArticles operator = new OperatorArticles(List.of(ArticleFile.read(COMPANION)), true);
    InstantSource clock = InstantSource.system();
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    try (Store store = settings.store().open();
        SemanticSearch semantic = SemanticSearch.ofCommand(settings, err);
        Libraries libraries =
            new Libraries(store, operator, semantic.embeddings(), settings.library(), clock)) {
      add(trials, guild, new Librarian(store, libraries, settings.library(), clock));
      List<String> lines =
          libraries.read(
              new Place(OptionalLong.of(guild), guild, OptionalLong.empty()),
              room -> answers(room.library(), trials));
      Files.write(Path.of(arguments[2]), lines);
    }
  }

  private static void add(List<Trial> trials, long guild, Librarian librarian) {
    for (Trial trial : trials) {
      Article article = trial.articles().getFirst();
      byte[] original = article.title().getBytes(StandardCharsets.UTF_8);
      String key = librarian.submit(guild, article, "article.txt", 0, original).key();
      var _ = librarian.add(guild, key);
    }
  }

  private static List<String> answers(Library library, List<Trial> trials) {
    library.embedded().join();
    return trials.stream()
        .flatMap(trial -> trial.cases().stream())
        .map(asked -> line(library.ask(new Question(asked.question()), Optional.empty())))
        .toList();
  }

  private static String line(Answer answer) {
    return answer.matches().stream()
        .limit(BEST)
        .map(AnswerSheet::written)
        .collect(
            Collectors.joining(
                "; ", answer.getClass().getSimpleName() + ": ", confidence(answer.confidence())));
  }

  private static String written(Match match) {
    return "%s ¶%d".formatted(match.article().title(), match.passage().number());
  }

  private static String confidence(double confidence) {
    return String.format(Locale.ROOT, " (%.3f)", confidence);
  }
}
