package io.github.pullquote.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.HostileFile;
import io.github.pullquote.article.HostilePdfs;
import io.github.pullquote.article.IsolatedReader;
import io.github.pullquote.article.UnreadableArticleException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The process in which the bot reads a file that somebody gave it, as the bot starts it.
@Timeout(120)
class ReadCommandTest {
  private final Set<Long> others = children();
  private final IsolatedReader reader = ReadCommand.reader();

  private static Set<Long> children() {
    return ProcessHandle.current().children().map(ProcessHandle::pid).collect(Collectors.toSet());
  }

  @AfterEach
  void noProcessIsLeft() {
    assertThat(others).containsAll(children());
  }

  @Test
  void readsAnArticle() throws Exception {
    Article article = reader.read("bees.md", Texts.BEES.getBytes(StandardCharsets.UTF_8));

    assertThat(article.title()).isEqualTo("How bees dance");
    assertThat(article.passages()).isNotEmpty();
  }

  @Test
  void saysWhyAFileIsNone() {
    assertThatThrownBy(() -> reader.read("bees.txt", new byte[0]))
        .isInstanceOf(UnreadableArticleException.class)
        .hasMessage("is empty; put the article's text in it");
  }

  @Test
  void readsAndAnswersOthersMeanwhile(@TempDir Path articles) throws Exception {
    HostileFile file = HostilePdfs.endless().findFirst().orElseThrow();
    Thread reading =
        Thread.startVirtualThread(
            () ->
                assertThatThrownBy(() -> reader.read(file.name(), file.bytes()))
                    .isInstanceOf(UnreadableArticleException.class));
    while (others.containsAll(children())) {
      Thread.onSpinWait();
    }

    Files.writeString(articles.resolve("bees.md"), Texts.BEES);
    assertThat(new Program(articles).run("ask", "Why do bees dance?").exit()).isZero();
    assertThat(reader.read("bees.md", Texts.BEES.getBytes(StandardCharsets.UTF_8)).title())
        .isEqualTo("How bees dance");
    reading.join();
  }

  @ParameterizedTest
  @MethodSource("endless")
  void endsWithWhatWouldTakeMinutesOrGigabytes(HostileFile file) {
    assertThatThrownBy(() -> reader.read(file.name(), file.bytes()))
        .isInstanceOf(UnreadableArticleException.class)
        .message()
        .isNotBlank();
  }

  static Stream<HostileFile> endless() {
    return HostilePdfs.endless();
  }
}
