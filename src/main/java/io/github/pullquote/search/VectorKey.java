package io.github.pullquote.search;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.Passage;
import io.github.pullquote.article.Sentence;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// What an article's vectors belong to.
///
/// @param revision the article's revision
/// @param model the name of the model that made them
/// @param division sixteen hexadecimal digits that change with the way the text is divided into
///   passages and sentences
public record VectorKey(String revision, String model, String division) {
  private static final int DIVISION_BYTES = 8;

  static VectorKey of(Article article, String model) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Passage passage : article.passages()) {
        digest.update(passage.text().getBytes(StandardCharsets.UTF_8));
        for (Sentence sentence : passage.sentences()) {
          String range = "\n%d-%d".formatted(sentence.start(), sentence.end());
          digest.update(range.getBytes(StandardCharsets.UTF_8));
        }
      }
      String division = HexFormat.of().formatHex(digest.digest(), 0, DIVISION_BYTES);
      return new VectorKey(article.revision(), model, division);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
