package io.github.pullquote.library;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.IsolatedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleFolderTest {
  private static final String TEXT = "# %s\n\nA paragraph with a few words in it.\n";

  private static final IsolatedReader NO_DOCUMENTS =
      new IsolatedReader(List.of("none"), Duration.ofSeconds(1), 1);

  @TempDir Path directory;

  @Test
  void readsTheArticlesInTheOrderOfTheirNames() throws IOException {
    write("b.md", TEXT.formatted("Second"));
    write("a.txt", TEXT.formatted("First"));
    assertThat(read().articles()).extracting(Article::title).containsExactly("First", "Second");
  }

  @Test
  void readsTheCompanionOnlyWhileItIsAlone() throws IOException {
    write("companion-piece.md", TEXT.formatted("Ours"));
    assertThat(read().articles()).extracting(Article::title).containsExactly("Ours");
    write("essay.md", TEXT.formatted("Theirs"));
    assertThat(read().articles()).extracting(Article::title).containsExactly("Theirs");
  }

  @Test
  void goesOnWithoutTheFilesThatItCannotRead() throws IOException {
    write("good.md", TEXT.formatted("Good"));
    write("empty.txt", "");
    Files.write(directory.resolve("binary.txt"), new byte[] {0, 1, 2, 3, 0, 0});
    ArticleFolder.Contents contents = read();
    assertThat(contents.articles()).hasSize(1);
    assertThat(contents.problems())
        .extracting(problem -> problem.file().getFileName().toString())
        .containsExactly("binary.txt", "empty.txt");
  }

  @Test
  void keepsTheCompanionWhereNoOtherArticleCanBeRead() throws IOException {
    write("companion-piece.md", TEXT.formatted("Ours"));
    write("empty.txt", "");
    assertThat(read().articles()).extracting(Article::title).containsExactly("Ours");
  }

  @Test
  void leavesHiddenFilesAlone() throws IOException {
    write(".gitkeep", "");
    assertThat(read())
        .isEqualTo(new ArticleFolder.Contents(java.util.List.of(), java.util.List.of(), true));
  }

  @Test
  void isEmptyWhereThereIsNoDirectory() throws IOException {
    ArticleFolder none = new ArticleFolder(directory.resolve("none"), NO_DOCUMENTS);
    assertThat(none.read().articles()).isEmpty();
  }

  private ArticleFolder.Contents read() throws IOException {
    return new ArticleFolder(directory, NO_DOCUMENTS).read();
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(directory.resolve(name), text);
  }
}
