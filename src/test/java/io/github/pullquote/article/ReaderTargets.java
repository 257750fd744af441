package io.github.pullquote.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.fuzz.Breakage;
import io.github.pullquote.fuzz.Target;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/// What reads articles, and the answers of processes that do. Whatever is done to a file, a reader
/// makes an article that holds together, or refuses in a sentence.
public final class ReaderTargets {
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final Path PAGES = Path.of("src/test/resources/io/github/pullquote/article");
  private static final Path COMPANION = Path.of("config/articles/companion-men-and-closeness.md");

  private static final Breakage OF_ANSWERS =
      new Breakage(
          List.of(
              "{",
              "}",
              "[",
              "]",
              "\"",
              ",",
              ":",
              "null",
              "0",
              "1e999999999",
              "-",
              "\\",
              "\\ud800",
              "\0",
              "[\"PARAGRAPH\",\"\"],",
              "[\"HEADING\",\"x\"],",
              "\"published\":\"2024-13-99\",",
              "\"source\":\"ftp:x\",",
              "\"source\":\"http:// \",",
              "\"title\":[],"));

  private ReaderTargets() {}

  /// All of them.
  public static Stream<Target> all() {
    return Stream.of(
        new Target("html", pages(".html"), ReaderTargets::readPage),
        file("text.txt", pages(".txt")),
        file("markdown.md", pages(".md")),
        file("encodings.txt", any(Sample.encodings())),
        file("pdf.pdf", any(Sample.documents().filter(it -> it.name().endsWith(".pdf")))),
        file("docx.docx", any(Sample.documents().filter(it -> it.name().endsWith(".docx")))),
        file("epub.epub", any(Sample.documents().filter(it -> it.name().endsWith(".epub")))),
        Target.ofText("reader-answer", OF_ANSWERS, List.of(answer()), ReaderTargets::readAnswer));
  }

  /// @param name how such a file is called; a target's own name goes without the ending
  private static Target file(String name, Function<Random, byte[]> inputs) {
    return new Target(name.replaceFirst("\\..*", ""), inputs, file -> Soundness.check(name, file));
  }

  private static Function<Random, byte[]> any(Stream<Sample> samples) {
    List<Sample> all = samples.toList();
    return random -> all.get(random.nextInt(all.size())).breaking().apply(random);
  }

  private static Function<Random, byte[]> pages(String ending) {
    List<String> pages = texts(ending);
    return random ->
        Breakage.OF_PAGES
            .brokenOne(pages, random)
            .getBytes(random.nextInt(4) == 0 ? WESTERN : UTF_8);
  }

  private static List<String> texts(String ending) {
    try (Stream<Path> files = Files.walk(PAGES)) {
      return Stream.concat(files, Stream.of(COMPANION))
          .filter(file -> file.toString().endsWith(ending))
          .sorted()
          .map(ReaderTargets::text)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Encoding.decode(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (UnreadableArticleException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean readPage(byte[] file) throws UnreadableArticleException {
    boolean taken = Soundness.check("page.html", file);
    if (taken && FileFormat.of(file) == FileFormat.HTML) {
      String html = HtmlEncoding.decode(file);
      inventsNothing(new HtmlReader().read(html), html);
    }
    return taken;
  }

  /// Every character of the passages stands on the page, in that order.
  private static void inventsNothing(Article article, String html) {
    String page = Jsoup.parse(html).wholeText();
    int at = 0;
    for (Passage passage : article.passages()) {
      for (char c : passage.text().toCharArray()) {
        // Spaces are folded, and a <q> is shown in marks that aren't written.
        if (" “”".indexOf(c) < 0) {
          at = page.indexOf(c, at) + 1;
          assertThat(at).as(passage.text()).isPositive();
        }
      }
    }
  }

  private static String answer() {
    return "A"
        + ArticleJson.write(
            new Article(
                new Metadata(
                    "Tide",
                    Optional.of("In and out"),
                    Optional.of("Ada Moss"),
                    Optional.of(URI.create("https://example.org/tide")),
                    Optional.of(LocalDate.of(2024, 5, 3))),
                List.of(
                    new Block(Block.Kind.TITLE, "Tide"),
                    new Block(Block.Kind.PARAGRAPH, "A tide comes in. It goes out."),
                    new Block(Block.Kind.LIST_ITEM, "“One” — 1."))));
  }

  private static boolean readAnswer(String answer) {
    try {
      Soundness.check(IsolatedReader.article(answer), answer);
      return true;
    } catch (UnreadableArticleException | IOException e) {
      assertThat(e).message().isNotBlank();
      return false;
    }
  }
}
