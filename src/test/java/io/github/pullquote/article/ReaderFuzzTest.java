package io.github.pullquote.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
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

  /// What is thrown in.
  private static final List<String> JUNK =
      Pattern.compile(" ")
          .splitAsStream(
              "< > </ <!-- --> <! <? & &# &#0; &#xD800; &nbsp; \" ' = \0 \uFFFF \uD83C \uFEFF"
                  + " \u00AD \u200B \n\n"
                  + " \t \r"
                  + " <p> </p> <div> </div> <table> <td> </table> <ul><li> <h1> </h1>"
                  + " <h2>Comments</h2> <b> <a\thref=#x> </a> <sup> <q> <br><br> <hr> <pre>"
                  + " <plaintext> <script> </script> <style> <textarea> <title> <template> <svg>"
                  + " <math> <frameset> <body> </body> <head> </html> <blockquote> <figcaption>"
                  + " <time\tdatetime=2024-13-99> <meta\tcharset=x> <p\thidden> <article> <main> <p"
                  + "\tstyle=display:none> <p\tclass=comment> <nav> <header> <!doctype\thtml>"
                  + " <p>Highlights</p><ul><li> ---\n"
                  + " #\t >\t -\t 1.\t ```\n"
                  + " |a|b|\n"
                  + "|-|-|\n"
                  + " [^1]: By\tAda\tMoss\n"
                  + " “ ” — . ! ?")
          .toList();

  @ParameterizedTest
  @MethodSource("pages")
  void readsOrRefusesAPageHoweverItIsBroken(Path page) throws Exception {
    byte[] whole = Files.readAllBytes(page);
    String text = new String(whole, Charset.forName("windows-1252"));
    for (int seed = 0; seed < MUTATIONS; seed++) {
      String broken = broken(text, new Random(seed));
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

  private static String broken(String text, Random random) {
    StringBuilder broken = new StringBuilder(text);
    for (int times = 1 + random.nextInt(8); times > 0; times--) {
      int at = random.nextInt(broken.length() + 1);
      int end = Math.min(broken.length(), at + random.nextInt(400));
      switch (random.nextInt(6)) {
        case 0 -> broken.delete(at, end);
        case 1 -> broken.insert(at, broken.substring(at, end).repeat(1 + random.nextInt(4)));
        case 2 -> broken.insert(random.nextInt(at + 1), broken.substring(at, end));
        case 3 -> broken.setLength(Math.max(at, broken.length() / 2));
        default -> broken.insert(at, JUNK.get(random.nextInt(JUNK.size())));
      }
    }
    return broken.toString();
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
