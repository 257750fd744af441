package io.github.pullquote.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// An article as JSON, from which the same article can be made: what is known of it, and its blocks
/// as pairs of kind and text.
public final class ArticleJson {
  private static final JsonMapper JSON = new JsonMapper();

  /// Half of a character: no encoding has it, but an escape can say it.
  private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");

  private ArticleJson() {}

  /// Writes an article, in characters that every encoding of Unicode has.
  public static String write(Article article) {
    Metadata metadata = article.metadata();
    ObjectNode json = JSON.createObjectNode();
    json.put("title", metadata.title());
    metadata.dek().ifPresent(dek -> json.put("dek", dek));
    metadata.byline().ifPresent(byline -> json.put("byline", byline));
    metadata.source().ifPresent(source -> json.put("source", source.toString()));
    metadata.published().ifPresent(day -> json.put("published", day.toString()));
    ArrayNode blocks = json.putArray("blocks");
    article.blocks().forEach(block -> blocks.addArray().add(block.kind().name()).add(block.text()));
    return LONE_SURROGATE
        .matcher(json.toString())
        .replaceAll(half -> "\\\\u%04x".formatted((int) half.group().charAt(0)));
  }

  /// Reads what [#write] wrote.
  ///
  /// @throws IllegalArgumentException if it is anything else
  public static Article read(String text) {
    try {
      JsonNode json = JSON.readTree(text);
      Metadata metadata =
          new Metadata(
              json.path("title").asText(),
              text(json, "dek"),
              text(json, "byline"),
              text(json, "source").map(URI::create),
              text(json, "published").map(LocalDate::parse));
      List<Block> blocks = new ArrayList<>();
      for (JsonNode block : json.path("blocks")) {
        Block.Kind kind = Block.Kind.valueOf(block.path(0).asText());
        blocks.add(new Block(kind, block.path(1).asText()));
      }
      return new Article(metadata, blocks);
    } catch (JsonProcessingException | DateTimeException e) {
      throw new IllegalArgumentException("This is no article as JSON", e);
    }
  }

  private static Optional<String> text(JsonNode json, String field) {
    return Optional.of(json.path(field)).filter(JsonNode::isTextual).map(JsonNode::asText);
  }
}
