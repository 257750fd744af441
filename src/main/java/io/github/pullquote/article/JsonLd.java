package io.github.pullquote.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// An article as a web page describes it in JSON-LD (schema.org).
///
/// @param node the description
record JsonLd(JsonNode node) {
  private static final Pattern TYPE =
      Pattern.compile("\\w*(?:Article|Posting|Report|Review|Essay|Column)|Chapter|WebPage");
  private static final Pattern NAME = Pattern.compile("[.#][\\w-]{1,80}");
  private static final JsonMapper JSON = new JsonMapper();

  /// The articles that a page describes, in order; none where it describes none or badly.
  static List<JsonLd> articles(Document page) {
    List<JsonLd> articles = new ArrayList<>();
    for (Element script : page.select("script[type=application/ld+json]")) {
      gather(parse(script.data()), articles);
    }
    return articles;
  }

  private static JsonNode parse(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      // A page shows its article to people, however badly it describes it to machines.
      return MissingNode.getInstance();
    }
  }

  private static void gather(JsonNode node, List<JsonLd> articles) {
    if (node.isArray()) {
      node.forEach(element -> gather(element, articles));
    } else if (node.has("@graph")) {
      gather(node.get("@graph"), articles);
    } else if (texts(node.path("@type")).stream().anyMatch(t -> TYPE.matcher(t).matches())) {
      articles.add(new JsonLd(node));
    }
  }

  /// The texts under a key, one or a list of them.
  List<String> texts(String key) {
    return texts(node.path(key));
  }

  private static List<String> texts(JsonNode node) {
    List<String> texts = new ArrayList<>();
    for (JsonNode element : node.isArray() ? node : List.of(node)) {
      // Many a page escapes its texts once more than JSON asks for.
      String text =
          Characters.fold(
              Parser.unescapeEntities(element.isTextual() ? element.textValue() : "", false));
      if (!text.isEmpty()) {
        texts.add(text);
      }
    }
    return texts;
  }

  /// The names of those who wrote it.
  List<String> authors() {
    List<String> names = new ArrayList<>();
    JsonNode author = node.path("author");
    for (JsonNode element : author.isArray() ? author : List.of(author)) {
      names.addAll(texts(element.isObject() ? element.path("name") : element));
    }
    return names;
  }

  /// Whether it says that the article can't be read for free, and what part of the page that is
  /// about is not there.
  boolean isPaid(Document page) {
    return isNotFree(node) && !showsPaidPart(page);
  }

  private static boolean isNotFree(JsonNode node) {
    String free = node.path("isAccessibleForFree").asText("");
    return free.equalsIgnoreCase("false") || free.endsWith("/False");
  }

  private boolean showsPaidPart(Document page) {
    JsonNode parts = node.path("hasPart");
    for (JsonNode part : parts.isArray() ? parts : List.of(parts)) {
      String selector = part.path("cssSelector").asText("");
      // A selector can be made to search for years; those that sites give are names.
      if (isNotFree(part)
          && NAME.matcher(selector).matches()
          && page.select(selector).stream().anyMatch(Element::hasText)) {
        return true;
      }
    }
    return false;
  }
}
