package io.github.pullquote.article;

import static org.assertj.core.api.Assertions.assertThat;

/// Whether an article is one that all else can rely on.
final class Soundness {
  private Soundness() {}

  /// Reads a file, and holds the article against what every article promises, or the refusal
  /// against what every refusal does.
  ///
  /// @return whether there is an article in it
  /// @throws AssertionError if the reader fails in any other way
  static boolean check(String name, byte[] file) {
    try {
      check(ArticleFile.read(name, file), name);
      return true;
    } catch (UnreadableArticleException e) {
      assertThat(e.getMessage()).as(name).isNotBlank().hasLineCount(1).hasSizeLessThan(200);
      return false;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      throw new AssertionError(name, e);
    }
  }

  /// Blocks are folded, sentences cover passages, citations quote them, and the article survives
  /// the way between two processes.
  static void check(Article article, String name) {
    assertThat(article.blocks()).as(name).allMatch(block -> Characters.isFolded(block.text()));
    for (Passage passage : article.passages()) {
      int end = 0;
      for (Sentence sentence : passage.sentences()) {
        assertThat(passage.text().substring(end, sentence.start())).as(name).isBlank();
        end = sentence.end();
      }
      assertThat(end).as(name).isEqualTo(passage.text().length());
      assertThat(article.quote(passage.citation()).map(Quote::text))
          .as(name)
          .contains(passage.text());
    }
    Article copy = ArticleJson.read(ArticleJson.write(article));
    assertThat(copy.metadata()).as(name).isEqualTo(article.metadata());
    assertThat(copy.blocks()).as(name).isEqualTo(article.blocks());
  }
}
