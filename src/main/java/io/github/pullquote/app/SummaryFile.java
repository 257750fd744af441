package io.github.pullquote.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.pullquote.article.Article;
import io.github.pullquote.article.Block;
import io.github.pullquote.article.Metadata;
import io.github.pullquote.keypoints.SummaryTrial;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Articles with summaries by humans, a line each: `{"title": "…", "sections": [{"heading": "…",
/// "sentences": ["…"]}], "summary": ["…"]}`. A section becomes one paragraph under its heading,
/// which may be empty.
record SummaryFile(Path path) {
  /// The articles in their order, at least one.
  ///
  /// @throws UserError if there is none, or a line is wrong
  List<SummaryTrial> read() {
    List<String> lines = TextFile.read(path).lines().toList();
    List<SummaryTrial> trials = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        trials.add(parse(lines.get(i), i + 1));
      }
    }
    if (trials.isEmpty()) {
      throw new UserError(path + " holds no article");
    }
    return trials;
  }

  private SummaryTrial parse(String line, int number) {
    try {
      JsonNode node = StrictJson.parse(line);
      List<Block> blocks = new ArrayList<>();
      node.path("sections").forEach(section -> add(section, blocks));
      List<String> summary = texts(node.path("summary"));
      JsonNode title = node.path("title");
      if (!StrictJson.isText(title) || summary.isEmpty() || isEmpty(blocks)) {
        throw new UserError(
            ("%s, line %d: wants {\"title\": \"…\", \"sections\": [{\"heading\": \"…\","
                    + " \"sentences\": [\"…\"]}], \"summary\": [\"…\"]}")
                .formatted(path, number));
      }
      Metadata metadata =
          new Metadata(
              StrictJson.line(title),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty());
      return new SummaryTrial(new Article(metadata, blocks), summary);
    } catch (JsonProcessingException e) {
      throw new UserError("%s, line %d is no JSON".formatted(path, number), e);
    }
  }

  private static void add(JsonNode section, List<Block> blocks) {
    List<String> sentences = texts(section.path("sentences"));
    if (!sentences.isEmpty()) {
      texts(List.of(section.path("heading")))
          .forEach(heading -> blocks.add(new Block(Block.Kind.HEADING, heading)));
      blocks.add(new Block(Block.Kind.PARAGRAPH, String.join(" ", sentences)));
    }
  }

  private static List<String> texts(Iterable<JsonNode> nodes) {
    List<String> texts = new ArrayList<>();
    for (JsonNode node : nodes) {
      if (StrictJson.isText(node)) {
        texts.add(StrictJson.line(node));
      }
    }
    return texts;
  }

  private static boolean isEmpty(List<Block> blocks) {
    return blocks.stream().noneMatch(block -> block.kind().isPassage());
  }
}
