package io.github.pullquote.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A server's articles as a ZIP file.
class ExportTest {
  private static final String SERVER = Long.toString(StoredLibrary.SERVER);

  @TempDir Path directory;
  private Path data;
  private Path zip;
  private Program pullquote;

  @BeforeEach
  void withADataDirectory() {
    data = directory.resolve("data");
    zip = directory.resolve("articles.zip");
    pullquote = new Program(directory.resolve("articles")).with("PULLQUOTE_DATA", data.toString());
  }

  private Map<String, String> exported() throws IOException {
    Program.Outcome outcome = pullquote.run("export", "--guild", SERVER, zip.toString());
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.exit()).isZero();
    Map<String, String> files = new TreeMap<>();
    try (ZipFile file = new ZipFile(zip.toFile())) {
      for (ZipEntry entry : file.stream().toList()) {
        byte[] bytes = file.getInputStream(entry).readAllBytes();
        files.put(entry.getName(), new String(bytes, StandardCharsets.UTF_8));
      }
    }
    return files;
  }

  @Test
  void holdsTheOriginalsToTheByte() throws IOException {
    new StoredLibrary(data).with("bees0", "bees.md", Texts.BEES);

    assertThat(exported())
        .containsOnlyKeys("bees.md", "articles.json", "insights.json")
        .containsEntry("bees.md", Texts.BEES);
  }

  @Test
  void saysOfEachArticleWhatIsKnownOfIt() throws IOException {
    String text =
        """
        ---
        title: The Long Way
        author: Ada Ferris
        source: https://example.org/long-way
        date: 2031-02-03
        ---
        It takes a day on foot.
        """;
    new StoredLibrary(data)
        .with("long0", "https://example.org/long-way?from=feed", text)
        .with("bees0", "bees.md", Texts.BEES);

    JsonNode list = new JsonMapper().readTree(exported().get("articles.json"));

    assertThat(list).hasSize(2);
    JsonNode first = list.get(0);
    assertThat(first.get("id").asText()).isEqualTo("long0");
    assertThat(first.get("title").asText()).isEqualTo("The Long Way");
    assertThat(first.get("byline").asText()).isEqualTo("Ada Ferris");
    assertThat(first.get("source").asText()).isEqualTo("https://example.org/long-way");
    assertThat(first.get("published").asText()).isEqualTo("2031-02-03");
    assertThat(first.get("revision").asText()).matches("[0-9a-f]{10}");
    assertThat(first.get("file").asText()).isEqualTo("long-way.txt");
    assertThat(first.get("given_as").asText()).isEqualTo("https://example.org/long-way?from=feed");
    assertThat(first.get("added_by").asText()).isEqualTo("77");
    assertThat(first.get("added_at").asText()).isEqualTo("2031-05-04T12:00:00Z");
    assertThat(first.get("bytes").asInt()).isEqualTo(text.length());
    assertThat(list.get(1).has("byline")).isFalse();
    assertThat(pullquote.run("export", "--guild", SERVER, directory.resolve("b.zip") + "").out())
        .startsWith("Exported 2 articles to ");
  }

  @Test
  void saysHowTheQuestionsWent() throws IOException {
    new StoredLibrary(data).with("bees0", "bees.md", Texts.BEES).asked("Who owns the zeppelin?");

    JsonNode insights = new JsonMapper().readTree(exported().get("insights.json"));

    assertThat(insights.toString())
        .isEqualTo(
            """
            {"weeks":[{"monday":"2031-04-28","found":3,"perhaps":0,"not_covered":1,"passages":[\
            {"article":"bees0","revision":"0a1b2","passage":2,"quoted":3,"helpful":0,"not_helpful":1}]}],\
            "questions_that_found_nothing":[\
            {"question":"Who owns the zeppelin?","times":1,"last_asked":"2031-05-04T12:00:00Z"}]}\
            """);
  }

  @Test
  void whereNobodyAskedItSaysSo() throws IOException {
    new StoredLibrary(data).with("bees0", "bees.md", Texts.BEES);

    assertThat(new JsonMapper().readTree(exported().get("insights.json")).toString())
        .isEqualTo("{\"weeks\":[],\"questions_that_found_nothing\":[]}");
  }

  @Test
  void noNameLeadsOutOfTheArchiveOrHidesAnother() throws IOException {
    new StoredLibrary(data)
        .with("aaaaa", "../../etc/passwd", Texts.BEES)
        .with("bbbbb", "C:\\Windows\\system.ini", Texts.BEES)
        .with("ccccc", "Passwd.txt", Texts.BEES)
        .with("ddddd", "articles.json", Texts.BEES)
        .with("eeeee", "ARTICLES.JSON.md", Texts.BEES);

    assertThat(exported())
        .containsOnlyKeys(
            "articles.json",
            "insights.json",
            "passwd.txt",
            "system.ini.txt",
            "Passwd (2).txt",
            "articles.json.txt",
            "ARTICLES.JSON.md");
  }

  @Test
  void holdsNothingOfAnotherServer() throws IOException {
    new StoredLibrary(data).with("bees0", "bees.md", Texts.BEES);

    Program.Outcome outcome = pullquote.run("export", "--guild", "2", zip.toString());

    assertThat(outcome.exit()).isEqualTo(ExitCode.FAILED);
    assertThat(outcome.err()).contains("The server 2 has no articles");
    assertThat(zip).doesNotExist();
  }

  @Test
  void overwritesNoFile() throws IOException {
    new StoredLibrary(data).with("bees0", "bees.md", Texts.BEES);
    Files.writeString(zip, "precious");

    Program.Outcome outcome = pullquote.run("export", "--guild", SERVER, zip.toString());

    assertThat(outcome.exit()).isEqualTo(ExitCode.FAILED);
    assertThat(outcome.err()).contains("exists already");
    assertThat(zip).hasContent("precious");
  }

  @Test
  void makesNoDatabaseWhereThereIsNone() {
    Program.Outcome outcome = pullquote.run("export", "--guild", SERVER, zip.toString());

    assertThat(outcome.exit()).isEqualTo(ExitCode.FAILED);
    assertThat(outcome.err()).contains("There is no database");
    assertThat(data).doesNotExist();
  }

  @Test
  void wantsToKnowWhichServer() {
    assertThat(pullquote.run("export", zip.toString()).exit()).isEqualTo(ExitCode.USAGE);
    assertThat(pullquote.run("export", "--guild", "mine", zip.toString()).exit())
        .isEqualTo(ExitCode.USAGE);
  }
}
