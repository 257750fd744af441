package io.github.pullquote.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Files that are made to exhaust or to deceive whoever reads them. Those that a library under a
/// reader is helpless against are left to `ReadCommandTest`.
@Timeout(120)
class HostileFileTest {
  private static final String TIDE = "A tide comes in and goes out again.";

  @ParameterizedTest
  @MethodSource("files")
  void isReadOrRefused(HostileFile file) {
    Soundness.check(file.name(), file.bytes());
  }

  static Stream<HostileFile> files() {
    return Stream.of(
            HostilePdfs.loops(),
            ExtremePdfs.all(),
            HostileArchives.documents(),
            HostileArchives.books(),
            HostileArchives.archives(),
            HostileTexts.markdown(),
            HostileTexts.texts(),
            HostileTexts.pages(),
            HostileTexts.encodings())
        .flatMap(files -> files);
  }

  private static HostileFile named(String name) {
    return files().filter(file -> file.name().equals(name)).findFirst().orElseThrow();
  }

  private static Article read(String name) throws UnreadableArticleException {
    return ArticleFile.read(name, named(name).bytes());
  }

  private static void refuses(String name, String reason) {
    assertThatThrownBy(() -> read(name))
        .isInstanceOf(UnreadableArticleException.class)
        .hasMessage(reason);
  }

  @Test
  void readsWhatOnlyLooksDangerous() throws Exception {
    for (String name :
        new String[] {
          "a form that draws itself.pdf",
          "a table that goes on with itself.pdf",
          "object streams that extend each other.pdf",
          "marked content 1,000,000 deep.pdf",
          "a day of 20 MB.pdf",
          "a comment of 22 MB.docx",
          "styles in a ring of 200,000.docx",
          "points within points.epub",
          "a chapter listed 100,000 times.epub"
        }) {
      assertThat(read(name).passages().getFirst().text()).as(name).startsWith("A tide comes in");
    }
  }

  @Test
  void looksUpNoEntity() throws Exception {
    for (String name :
        new String[] {"an entity that is a file", "entities of entities", "a parameter entity"}) {
      refuses(name + ".docx", "declares XML entities, which no such file needs; save it once more");
    }
    assertThat(read("an entity that is a file.epub").passages())
        .extracting(Passage::text)
        .containsExactly("&x; A tide.", TIDE);
  }

  @Test
  void refusesWhatWouldTakeTooMuch() {
    String draws = "draws more than a text does; save the article as text or Markdown";
    refuses("a form that draws itself ten times.pdf", draws);
    refuses("2,400,000 letters at one place.pdf", draws);
    refuses("letters in two sizes all over the page.pdf", draws);
    refuses(
        "100,000 pages, one as it says.pdf",
        "has more than 500 pages, which no article has; give it in parts");
    refuses(
        "streams within a stream.pdf",
        "unpacks to far more than an article has; save it without its pictures or in parts");
    refuses(
        "a text of 22 MB.docx", "holds more than 24 MB of text and formatting; give it in parts");
    refuses(
        "names of 60 KB.docx",
        "is an archive with an entry whose name has more than 1000 characters");
    refuses(
        "5 MB of a\\a.txt",
        "holds more than 200000 lines, which no article does; give it in parts");
  }

  @Test
  void refusesAWayOutOfAnArchive() {
    refuses("a way out behind a line end.docx", "is an archive with an entry outside of itself");
    refuses("a name with a NUL.docx", "is an archive with an entry outside of itself");
  }

  @Test
  void readsAVeryLongLineOfAPdf() throws Exception {
    assertThat(read("one line of hyphens.pdf").passages().getFirst().text()).hasSize(200_000);
    refuses(
        "one line of dots.pdf",
        "holds no passage to quote; it needs at least one paragraph of text");
  }

  @Test
  void dropsWhatTurnsTheDirectionOfWriting() throws Exception {
    assertThat(read("directions.txt").passages())
        .extracting(Passage::text)
        .containsExactly("A edit tide.");
  }
}
