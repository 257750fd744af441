package io.github.pullquote.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Broken pages: whatever is deleted, doubled, moved or thrown in, a reader makes an article that
/// holds together, or refuses. The breaking is the same in every run; `-Dmutations=5000` breaks
/// each page so often.
class ReaderFuzzTest {
  private static final int MUTATIONS = Integer.getInteger("mutations", 10);
  private static final Path PAGES = Path.of("src/test/resources/io/github/pullquote/article");

  @ParameterizedTest
  @MethodSource("pages")
  void readsOrRefusesAPageHoweverItIsBroken(Path page) throws Exception {
    byte[] whole = Files.readAllBytes(page);
    String text = new String(whole, Charset.forName("windows-1252"));
    for (int seed = 0; seed < MUTATIONS; seed++) {
      String broken = Breakage.OF_PAGES.broken(text, new Random(seed));
      byte[] bytes = broken.getBytes(Charset.forName("windows-1252"));
      String named = "%s broken with seed %d".formatted(page, seed);
      try {
        Soundness.check(ArticleFile.read(page.toString(), bytes), named);
        if (page.toString().endsWith(".html")) {
          inventsNothing(new HtmlReader().read(broken), broken, named);
        }
      } catch (UnreadableArticleException e) {
        assertThat(e).as(named).message().isNotBlank();
      } catch (RuntimeException | StackOverflowError e) {
        throw new AssertionError(named, e);
      }
    }
  }

  static Stream<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(PAGES)) {
      List<Path> pages =
          files.filter(f -> f.toString().matches(".*\\.(html|txt)")).sorted().toList();
      return Stream.concat(
          pages.stream(), Stream.of(Path.of("config/articles/companion-men-and-closeness.md")));
    }
  }

  /// Every character of the passages stands on the page, in that order.
  private static void inventsNothing(Article article, String html, String named) {
    String page = Jsoup.parse(html).wholeText();
    int at = 0;
    for (Passage passage : article.passages()) {
      for (char c : passage.text().toCharArray()) {
        // Spaces are folded, and a <q> is shown in marks that aren't written.
        if (" “”".indexOf(c) < 0) {
          at = page.indexOf(c, at) + 1;
          assertThat(at).as("%s: %s", named, passage.text()).isPositive();
        }
      }
    }
  }
}
