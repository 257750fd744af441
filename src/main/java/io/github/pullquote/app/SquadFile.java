package io.github.pullquote.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.pullquote.article.Article;
import io.github.pullquote.article.Block;
import io.github.pullquote.article.Metadata;
import io.github.pullquote.search.Expected;
import io.github.pullquote.search.Trial;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Articles and questions about them in the layout of SQuAD (Rajpurkar et al. 2016): `data`, of
/// which each has a `title` and `paragraphs`, of which each has a `context` and `qas`, of which
/// each has a `question` and `answers`, of which each has a `text`. As in SQuAD 2, a question that
/// `is_impossible` has no answer.
record SquadFile(Path path) {
  /// A piece of the file.
  ///
  /// @param place where it stands: "data[2].paragraphs[0]"; empty for the whole file
  private record Piece(String place, JsonNode json) {
    String place(String name) {
      return place.isEmpty() ? name : place + "." + name;
    }
  }

  /// Each article as a library, with its questions. Its passages are its paragraphs, white space
  /// folded; the right one for a question is the paragraph it was asked about.
  ///
  /// @throws UserError if the file has another layout, or no question
  List<Trial> read() {
    List<Trial> trials = some(new Piece("", root()), "data").stream().map(this::trial).toList();
    if (trials.stream().allMatch(trial -> trial.cases().isEmpty())) {
      throw new UserError(path + " holds no question");
    }
    return trials;
  }

  private JsonNode root() {
    try {
      return StrictJson.parse(TextFile.read(path));
    } catch (JsonProcessingException e) {
      throw new UserError(
          "%s is no JSON: see line %d, column %d"
              .formatted(path, e.getLocation().getLineNr(), e.getLocation().getColumnNr()),
          e);
    }
  }

  private Trial trial(Piece piece) {
    List<Piece> paragraphs = some(piece, "paragraphs");
    Article article =
        article(text(piece, "title"), paragraphs.stream().map(p -> text(p, "context")).toList());
    List<Trial.Case> cases = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      for (Piece asked : list(paragraphs.get(i), "qas")) {
        cases.add(new Trial.Case(text(asked, "question"), expected(asked, article, i + 1)));
      }
    }
    return new Trial(List.of(article), cases);
  }

  private static Article article(String title, List<String> paragraphs) {
    Metadata metadata =
        new Metadata(title, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    return new Article(
        metadata, paragraphs.stream().map(p -> new Block(Block.Kind.PARAGRAPH, p)).toList());
  }

  private Expected expected(Piece asked, Article article, int passage) {
    if (asked.json().path("is_impossible").asBoolean()) {
      return new Expected.Nothing();
    }
    List<String> answers = some(asked, "answers").stream().map(a -> text(a, "text")).toList();
    return new Expected.Place(article, passage, answers);
  }

  private List<Piece> some(Piece of, String name) {
    List<Piece> list = list(of, name);
    if (list.isEmpty()) {
      throw new UserError("%s: %s is empty".formatted(path, of.place(name)));
    }
    return list;
  }

  private List<Piece> list(Piece of, String name) {
    JsonNode array = of.json().path(name);
    if (!array.isArray()) {
      throw wrong(of.place(name), "a list");
    }
    List<Piece> list = new ArrayList<>();
    for (JsonNode one : array) {
      list.add(new Piece("%s[%d]".formatted(of.place(name), list.size()), one));
    }
    return list;
  }

  private String text(Piece of, String name) {
    JsonNode text = of.json().path(name);
    if (!StrictJson.isText(text)) {
      throw wrong(of.place(name), "a text that is not blank");
    }
    return StrictJson.line(text);
  }

  private UserError wrong(String place, String wanted) {
    return new UserError("%s: %s should be %s, as in SQuAD".formatted(path, place, wanted));
  }
}
