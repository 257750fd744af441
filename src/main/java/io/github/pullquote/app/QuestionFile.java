package io.github.pullquote.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.pullquote.search.Expected;
import io.github.pullquote.search.Trial;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Questions about the articles at hand, a line each: `{"q": "…", "answer": "…"}`, or null for the
/// answer that no article has.
record QuestionFile(Path path) {
  /// The questions in their order, at least one.
  ///
  /// @throws UserError if there is none, or a line is wrong
  List<Trial.Case> read() {
    List<String> lines = TextFile.read(path).lines().toList();
    List<Trial.Case> cases = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        cases.add(parse(lines.get(i), i + 1));
      }
    }
    if (cases.isEmpty()) {
      throw new UserError(path + " holds no question");
    }
    return cases;
  }

  private Trial.Case parse(String line, int number) {
    try {
      JsonNode node = StrictJson.parse(line);
      JsonNode question = node.path("q");
      JsonNode answer = node.path("answer");
      if (StrictJson.isText(question) && (StrictJson.isText(answer) || answer.isNull())) {
        Expected expected =
            answer.isNull() ? new Expected.Nothing() : new Expected.Text(answer.asText());
        return new Trial.Case(question.asText(), expected);
      }
      throw new UserError(
          "%s, line %d: wants {\"q\": \"…\", \"answer\": \"…\" or null}, and no blank text"
              .formatted(path, number));
    } catch (JsonProcessingException e) {
      throw new UserError("%s, line %d is no JSON".formatted(path, number), e);
    }
  }
}
