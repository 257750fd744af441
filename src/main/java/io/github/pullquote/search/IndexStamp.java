package io.github.pullquote.search;

import io.github.pullquote.article.Article;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.Version;

/// What an index was made of, as it is written into the index itself. An index of another stamp is
/// made anew.
///
/// @param content changes with the articles, their order, titles and deks, and the way they are
///   indexed
/// @param model the name of the model whose vectors the index holds; blank for words alone
record IndexStamp(String content, String model) {
  /// To be raised when analysis, fields or the way of numbering change.
  private static final int SCHEMA = 2;

  private static final String CONTENT = "content";
  private static final String MODEL = "model";

  static IndexStamp of(List<Article> articles, String model) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      add(digest, "%d %s".formatted(SCHEMA, Version.LATEST));
      for (Article article : articles) {
        add(digest, article.title());
        add(digest, article.metadata().dek().orElse(""));
        add(digest, article.revision());
        add(digest, VectorKey.of(article, "").division());
      }
      return new IndexStamp(HexFormat.of().formatHex(digest.digest()), model);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }

  private static void add(MessageDigest digest, String text) {
    digest.update((text + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /// Reads the stamp of an index; one that has none fits nothing.
  static IndexStamp of(Map<String, String> userData) {
    return new IndexStamp(userData.getOrDefault(CONTENT, ""), userData.getOrDefault(MODEL, ""));
  }

  /// What is written into an index.
  Map<String, String> userData() {
    return Map.of(CONTENT, content, MODEL, model);
  }

  /// Whether both are of the same articles, indexed in the same way.
  boolean isOfSameContent(IndexStamp other) {
    return content.equals(other.content);
  }

  boolean isEmbedded() {
    return !model.isEmpty();
  }
}
