package io.github.pullquote.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.pullquote.article.Article;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The articles of a file in SQuAD's layout, with their questions.
final class SquadArticles {
  /// A question, the ¶ number of the passage that it was asked of, and the answers that stand
  /// there.
  record Asked(Question question, int right, List<String> answers) {}

  /// An article with the questions about it.
  record Item(Article article, List<Asked> questions) {}

  private SquadArticles() {}

  static List<Item> read(Path file) throws IOException {
    List<Item> items = new ArrayList<>();
    for (JsonNode article : new JsonMapper().readTree(file.toFile()).get("data")) {
      List<String> paragraphs = new ArrayList<>();
      List<Asked> questions = new ArrayList<>();
      for (JsonNode paragraph : article.get("paragraphs")) {
        paragraphs.add(paragraph.get("context").asText().strip());
        for (JsonNode question : paragraph.get("qas")) {
          List<String> answers = new ArrayList<>();
          question.get("answers").forEach(answer -> answers.add(answer.get("text").asText()));
          Question asked = new Question(question.get("question").asText());
          questions.add(new Asked(asked, paragraphs.size(), answers));
        }
      }
      String title = article.get("title").asText();
      items.add(new Item(Articles.article(title, paragraphs.toArray(String[]::new)), questions));
    }
    return items;
  }
}
