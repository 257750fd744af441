package io.github.pullquote.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.pullquote.article.Metadata;
import io.github.pullquote.library.Deposit;
import io.github.pullquote.library.Holding;
import io.github.pullquote.library.Store;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The articles of one server as a ZIP file: their originals, `articles.json`, which says of each
/// what is known of it, and `insights.json`, which says how the server's questions went.
final class Export {
  private static final String LIST = "articles.json";
  private static final String INSIGHTS = "insights.json";

  private final Store store;
  private final long guild;
  private final EntryNames names = new EntryNames(LIST);
  private final ArrayNode list = JsonNodeFactory.instance.arrayNode();

  /// To be written once.
  Export(Store store, long guild) {
    this.store = store;
    this.guild = guild;
  }

  /// Writes a new file, whole or not at all.
  ///
  /// @return how many articles it holds; at least one
  /// @throws UserError if the server has no article
  int write(Path file) throws IOException {
    List<Holding> holdings = store.holdings(guild);
    if (holdings.isEmpty()) {
      throw new UserError(
          "The server %s has no articles of its own here. The number is what Discord's “Copy Server ID” gives."
              .formatted(Long.toUnsignedString(guild)));
    }
    Path whole = file.toAbsolutePath();
    Path part = whole.resolveSibling(whole.getFileName() + ".part");
    try {
      try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(part))) {
        for (Holding holding : holdings) {
          add(zip, holding);
        }
        Instant at = holdings.getLast().deposit().at();
        entry(zip, LIST, at, bytes(list));
        entry(zip, INSIGHTS, at, bytes(InsightsJson.of(store.insights(), guild)));
      }
      Files.move(part, whole);
    } finally {
      Files.deleteIfExists(part);
    }
    return list.size();
  }

  private static byte[] bytes(JsonNode json) {
    return (json.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private void add(ZipOutputStream zip, Holding holding) throws IOException {
    Optional<byte[]> original = store.original(guild, holding.id());
    if (original.isEmpty()) {
      // Somebody has just removed it.
      return;
    }
    String name = names.of(holding.deposit().name(), original.get());
    entry(zip, name, holding.deposit().at(), original.get());
    list.add(json(holding, name));
  }

  private static void entry(ZipOutputStream zip, String name, Instant at, byte[] bytes)
      throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setLastModifiedTime(FileTime.from(at));
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }

  private ObjectNode json(Holding holding, String file) {
    Metadata metadata = holding.article().metadata();
    Deposit deposit = holding.deposit();
    ObjectNode json =
        JsonNodeFactory.instance
            .objectNode()
            .put("id", holding.id())
            .put("title", metadata.title());
    metadata.byline().ifPresent(byline -> json.put("byline", byline));
    metadata.source().ifPresent(source -> json.put("source", source.toString()));
    metadata.published().ifPresent(day -> json.put("published", day.toString()));
    ArrayNode earlier = json.putArray("earlier_revisions");
    store
        .earlierTexts()
        .revisions(guild, holding.id())
        .forEach(
            (revision, at) ->
                earlier.addObject().put("revision", revision).put("replaced_at", at.toString()));
    return json.put("revision", holding.article().revision())
        .put("file", file)
        .put("given_as", deposit.name())
        // As text: many programs can't hold numbers so large.
        .put("added_by", Long.toString(deposit.by()))
        .put("added_at", deposit.at().toString())
        .put("bytes", deposit.bytes());
  }
}
