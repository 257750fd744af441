package io.github.pullquote.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.ArticleFile;
import io.github.pullquote.article.IsolatedReader;
import io.github.pullquote.fetch.FetchedPage;
import io.github.pullquote.library.SqliteStore;
import io.github.pullquote.library.Store;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// `add`: what is shown, and what becomes of the directory of articles.
@Timeout(180)
class AddCommandTest {
  private static final String LONGER = Texts.BEES + "\nNobody taught them to.\n";

  @TempDir Path articles;
  @TempDir Path elsewhere;

  private Program.Outcome add(String text, String... options) throws IOException {
    Path file = Files.writeString(elsewhere.resolve("given.md"), text);
    return run(file.toString(), options);
  }

  private Program.Outcome run(String given, String... options) {
    String[] args =
        Stream.concat(Stream.of("add", given), Stream.of(options)).toArray(String[]::new);
    return new Program(articles).run(args);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> listed = Files.list(articles)) {
      return listed.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private Path bees() {
    return articles.resolve("how-bees-dance.md");
  }

  @Test
  void addsAFileAndShowsWhatWasReadOfIt() throws IOException {
    Program.Outcome added = add(Texts.BEES);

    assertThat(added.err()).isEmpty();
    assertThat(added.exit()).isZero();
    assertThat(added.out())
        .isEqualTo(
            """
            How bees dance

            1 section, 2 passages:
              ¶1-2      (opening)                        Bees dance to tell their sisters where the …

            Key points by the author: none found
            Left out, lines of the page: none
            Left out, captions: none

            Added as %s. A bot that is running has it after its next start.
            """
                .formatted(bees()));
    assertThat(bees()).hasContent(Texts.BEES);
  }

  @Test
  void showsAllThatAPersonShouldCheck() throws IOException {
    String page =
        Files.readString(
            Path.of("src/test/resources/io/github/pullquote/article/pages-html/magazine.html"));

    assertThat(add(page, "--dry-run").out())
        .contains("\nBy ", "\nhttps://", " sections, ", "  ¶1-", "\nKey points by the author: ")
        .containsPattern("\nLeft out, lines of the page: \\d+\n  - ")
        .containsPattern("\nLeft out, captions: \\d+\n  - ");
  }

  @Test
  void addsToTheLibraryOfAServer() throws IOException {
    Program.Outcome added = add(Texts.BEES, "--guild", "42", "--config", settings());

    assertThat(added.err()).isEmpty();
    assertThat(added.out()).contains("Added to the library of server 42, as ");
    assertThat(names()).isEmpty();
    try (Store store = SqliteStore.open(elsewhere.resolve("data"))) {
      assertThat(store.holdings(42))
          .extracting(it -> it.article().title())
          .containsExactly("How bees dance");
      assertThat(store.holdings(43)).isEmpty();
    }
  }

  @Test
  void whatAServerHasIsNotAddedAgain() throws IOException {
    add(Texts.BEES, "--guild", "42", "--config", settings());

    Program.Outcome again = add(Texts.BEES, "--guild", "42", "--config", settings());
    Program.Outcome changed = add(LONGER, "--guild", "42", "--config", settings());
    Program.Outcome replaced = add(LONGER, "--guild", "42", "--replace", "--config", settings());

    assertThat(again.out()).contains("This text is there already: “How bees dance”.");
    assertThat(changed.exit()).isEqualTo(1);
    assertThat(changed.err()).contains("a new text of “How bees dance”", "--replace");
    assertThat(replaced.out()).contains("It has replaced the old text of ");
  }

  private String settings() throws IOException {
    Path data = elsewhere.resolve("data");
    return Files.writeString(
            elsewhere.resolve("pullquote.conf"), "pullquote.data = \"" + data + "\"")
        .toString();
  }

  @Test
  void aTrialLeavesNothing() throws IOException {
    Program.Outcome tried = add(Texts.BEES, "--dry-run");

    assertThat(tried.exit()).isZero();
    assertThat(tried.out()).startsWith("How bees dance\n").endsWith("only a trial.\n");
    assertThat(names()).isEmpty();
  }

  @Test
  void theSameTextIsThereAlready() throws IOException {
    add(Texts.BEES);
    Program.Outcome again = add(Texts.BEES.replace("# How bees dance", "# The dance of bees"));

    assertThat(again.exit()).isZero();
    assertThat(again.out()).endsWith("This text is there already: " + bees() + ".\n");
    assertThat(names()).containsExactly("how-bees-dance.md");
  }

  @Test
  void aChangedTextIsReplacedOnlyWhenAskedFor() throws IOException {
    add(Texts.BEES);

    Program.Outcome refused = add(LONGER);
    assertThat(refused.exit()).isEqualTo(ExitCode.FAILED);
    assertThat(refused.err())
        .isEqualTo(
            "pullquote: It seems to be a new text of %s: of its passages 1 are new, 0 gone and 2 unchanged. Give --replace to put it in that one's place, or --another to keep both.\n"
                .formatted(bees()));
    assertThat(bees()).hasContent(Texts.BEES);

    Program.Outcome replaced = add(LONGER, "--replace");
    assertThat(replaced.exit()).isZero();
    assertThat(replaced.out()).contains("Added as " + bees()).doesNotContain("It replaced");
    assertThat(bees()).hasContent(LONGER);
    assertThat(names()).hasSize(1);
  }

  @Test
  void aFileOfAnotherNameIsReplacedToo() throws IOException {
    Path old = Files.writeString(articles.resolve("bees.txt"), Texts.BEES);

    assertThat(add(LONGER, "--replace").out())
        .contains("Added as " + bees(), "It replaced " + old + ".");
    assertThat(names()).containsExactly("how-bees-dance.md");
  }

  @Test
  void bothTextsAreKeptWhenAskedFor() throws IOException {
    add(Texts.BEES);

    assertThat(add(LONGER, "--another").exit()).isZero();
    assertThat(names()).containsExactly("how-bees-dance-2.md", "how-bees-dance.md");
    assertThat(add(LONGER, "--another", "--replace").exit()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void replacingWhatIsNotThereIsAdding() throws IOException {
    assertThat(add(Texts.BEES, "--replace").exit()).isZero();
    assertThat(add(Texts.TIDES, "--replace").exit()).isZero();
    assertThat(names()).containsExactly("how-bees-dance.md", "why-the-sea-rises.md");
  }

  @Test
  void whatIsNoArticleIsNamed() throws IOException {
    Path missing = elsewhere.resolve("missing.md");

    assertThat(run(missing.toString()).err())
        .isEqualTo("pullquote: " + missing + " is missing; check its name and place\n");
    assertThat(run(elsewhere.toString()).err()).contains(elsewhere + " is a directory");
    assertThat(add("").err()).contains("given.md is empty");
    assertThat(add("PK\u0003\u0004").err()).contains("given.md is a ZIP archive");
    assertThat(names()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "http://127.0.0.1/essay | is not on the public web",
        "https://localhost/ | is not on the public web",
        "http://169.254.169.254/latest/meta-data/ | is not on the public web",
        "http://[::1]/ | is not on the public web",
        "http://2130706433/ | names its server by a number",
        "http://127.0.0.1:8420/ | names port 8420",
        "https://ada:secret@example.org/ | holds a user's name or password",
        "file:///etc/passwd | is no web address",
        "ftp://example.org/essay.txt | is no web address"
      })
  void anAddressOutsideThePublicWebIsRefused(String address, String reason) throws IOException {
    Program.Outcome refused = run(address);

    assertThat(refused.exit()).isEqualTo(ExitCode.FAILED);
    assertThat(refused.out()).isEmpty();
    assertThat(refused.err()).startsWith("pullquote: " + address + " " + reason).hasLineCount(1);
    assertThat(names()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<link rel=canonical href='https://example.org/village/baskets'>"})
  void aFetchedPageKeepsItsAddress(String head) throws Exception {
    String html = "<!DOCTYPE html>" + head + "<h1>Baskets</h1>" + "<p>One counts them. ".repeat(20);
    URI address = URI.create("https://example.org/village/baskets");
    IsolatedReader reader = ReadCommand.reader();

    GivenArticle given =
        GivenArticle.of(
            new FetchedPage(
                address, "text/html", html.getBytes(StandardCharsets.UTF_8), "baskets.html"),
            reader);
    Article kept = ArticleFile.read("kept.html", given.original());

    assertThat(given.article().metadata().source()).contains(address);
    assertThat(kept.metadata()).isEqualTo(given.article().metadata());
    assertThat(kept.revision()).isEqualTo(given.article().revision());
  }

  @Test
  void aDirectoryThatWasNamedMustBeThere() {
    Program.Outcome refused = new Program(articles.resolve("typo")).run("add", "x.md");

    assertThat(refused.exit()).isEqualTo(ExitCode.FAILED);
    assertThat(refused.err()).contains(articles.resolve("typo") + " is missing");
  }

  @Test
  void whatWasAddedIsAsked() throws IOException, InterruptedException {
    Files.writeString(elsewhere.resolve("given.md"), "# Béla’s bees\n\nBees dance in May.");

    try (StartedProgram pullquote = StartedProgram.in(elsewhere, Map.of(), "add", "given.md")) {
      assertThat(pullquote.out())
          .contains("Béla’s bees", "Added as config/articles/belas-bees.md.");
      assertThat(pullquote.exit()).isZero();
      assertThat(pullquote.err()).isEmpty();
    }
    try (StartedProgram pullquote =
        StartedProgram.in(elsewhere, Map.of("PULLQUOTE_SEARCH_SEMANTIC", "off"), "ask", "When?")) {
      assertThat(pullquote.exit()).isNotEqualTo(ExitCode.FAILED);
    }
  }
}
