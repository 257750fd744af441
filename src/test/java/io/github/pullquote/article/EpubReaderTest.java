package io.github.pullquote.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EpubReaderTest {
  private static final String SEA = "<p>The sea is a thin soup of everything.</p>";
  private static final String PAN = "<p>A pan of it leaves a grey crust.</p>";
  private static final String ROAD = "<p>Then it goes up the old road.</p>";

  private final EpubFile epub = new EpubFile();

  private List<String> blocks() throws UnreadableArticleException {
    return Outline.blocks(read(epub.bytes()));
  }

  private static Article read(byte[] file) throws UnreadableArticleException {
    return ArticleFile.read("salt.epub", file);
  }

  @Test
  void makesSectionsOfChaptersInReadingOrder() throws Exception {
    epub.file("two.xhtml", "<h1>The pan</h1>" + PAN, "")
        .chapter("one.xhtml", "<h1>The sea</h1>" + SEA)
        .inSpine("two.xhtml", "yes")
        .chapter("three three.xhtml", "<h2>The <i>road</i></h2>" + ROAD);

    assertThat(blocks())
        .containsExactly(
            "TITLE Salt",
            "HEADING The sea",
            "PARAGRAPH The sea is a thin soup of everything.",
            "HEADING The pan",
            "PARAGRAPH A pan of it leaves a grey crust.",
            "HEADING The road",
            "PARAGRAPH Then it goes up the old road.");
  }

  @Test
  void knowsTheBlocksOfAChapter() throws Exception {
    epub.chapter(
        "one.xhtml",
        """
        <section><h1>The<br/>sea</h1>
          <p>Thin&nbsp;soup, <b>salt</b>ed<a epub:type="noteref" href="#n1">1</a> well.<sup><a
            href="#n2">2</a></sup> 10 m<sup>2</sup> of it.</p>
          <blockquote><p>Taste it.</p><ul><li>Twice.</li></ul></blockquote>
          <ol><li><p>Boil.</p><p>Wait.</p></li><li>Scrape.</li></ol>
          <figure><img src="pan.png" alt="image"/><figcaption>A pan.</figcaption></figure>
          <table><tr><td>Salt</td><td>9 g</td></tr></table>
          <span epub:type="pagebreak" title="12">12</span>
          <div>Bare words.<div>And more.</div></div>
          <aside epub:type="footnote" id="n1"><p>1 So they say.</p></aside>
          <p hidden="hidden">Secret.</p><script>evil()</script>
        </section>
        """);

    assertThat(blocks())
        .containsExactly(
            "TITLE Salt",
            "HEADING The sea",
            "PARAGRAPH Thin soup, salted well. 10 m2 of it.",
            "QUOTATION Taste it.",
            "LIST_ITEM Twice.",
            "LIST_ITEM Boil.",
            "LIST_ITEM Wait.",
            "LIST_ITEM Scrape.",
            "CAPTION A pan.",
            "BOILERPLATE Salt 9 g",
            "PARAGRAPH Bare words.",
            "PARAGRAPH And more.",
            "BOILERPLATE 1 So they say.");
  }

  @Test
  void leavesOutWhatIsNotForReading() throws Exception {
    epub.chapter("cover.xhtml", "<p>A cover, described.</p>")
        .chapter("Copyright-page.xhtml", "<p>All of it is mine.</p>")
        .chapter("imprint2.xhtml", "<p>Printed nowhere.</p>")
        .chapter("front1.xhtml", "<p>Salt</p><p>All rights reserved. Crumb Press, 2019.</p>")
        .chapter("front2.xhtml", "<p>A page of the guide.</p>")
        .guide("title-page", "front2.xhtml#top")
        .chapter(
            "front3.xhtml", "<section epub:type='titlepage'><p>By somebody else.</p></section>")
        .file("toc.xhtml", "<nav><ol><li><a href='one.xhtml'>The sea</a></li></ol></nav>", "nav")
        .inSpine("toc.xhtml", "yes")
        .file("extra.xhtml", "<p>Answers to the questions.</p>", "")
        .inSpine("extra.xhtml", "no")
        .chapter("one.xhtml", SEA)
        .inSpine("missing.xhtml", "yes");

    assertThat(read(epub.bytes()).passages())
        .extracting(Passage::text)
        .containsExactly("The sea is a thin soup of everything.");
  }

  @Test
  void callsAChapterWithoutAHeadingAsTheContentsDo() throws Exception {
    epub.file(
            "nav.xhtml",
            "<nav epub:type='toc'><a href='one.xhtml'>The sea</a> <a href='one.xhtml#b'>Below</a>"
                + "</nav><nav epub:type='page-list'><a href='two.xhtml'>17</a></nav>",
            "nav")
        .chapter("one.xhtml", SEA)
        .chapter("two.xhtml", PAN);

    assertThat(blocks())
        .containsExactly(
            "TITLE Salt",
            "HEADING The sea",
            "PARAGRAPH The sea is a thin soup of everything.",
            "PARAGRAPH A pan of it leaves a grey crust.");
  }

  @Test
  void readsTheOlderKindOfContents() throws Exception {
    epub.chapter("one.xhtml", SEA)
        .ncx(
            "<navPoint><navLabel><text>The sea</text></navLabel><content src='one.xhtml#a'/>"
                + "</navPoint>");

    assertThat(blocks()).contains("HEADING The sea");
  }

  @Test
  void readsWhatTheBookSaysOfItself() throws Exception {
    epub.metadata(
            """
            <dc:title>Salt</dc:title><dc:title>A story</dc:title>
            <dc:creator opf:role="aut">Ada Moss</dc:creator><dc:creator>Ben Reed</dc:creator>
            <dc:creator opf:role="ill">Cy Twig</dc:creator>
            <dc:date opf:event="conversion">2020-01-01</dc:date>
            <dc:date opf:event="publication">2019-03-04</dc:date>
            <dc:source>https://example.org/salt</dc:source>
            """)
        .chapter("title.xhtml", "<h1>Salt</h1><p>Ada Moss, Ben Reed</p>")
        .chapter("one.xhtml", "<h1>The sea</h1>" + SEA);

    assertThat(Outline.of(read(epub.bytes())))
        .containsExactly(
            "title=Salt",
            "byline=Ada Moss, Ben Reed",
            "published=2019-03-04",
            "source=https://example.org/salt",
            "TITLE Salt",
            "BOILERPLATE Ada Moss, Ben Reed",
            "HEADING The sea",
            "PARAGRAPH The sea is a thin soup of everything.");
  }

  @Test
  void findsFilesWhereverTheirFoldersAre() throws Exception {
    epub.listed("one", "../text/./a%20b/one.xhtml#top", "")
        .inSpine("one", "yes")
        .raw("text/a b/one.xhtml", EpubFile.page(SEA))
        .listed("two", "../../../100%.xhtml", "")
        .inSpine("two", "yes")
        .raw("100%.xhtml", EpubFile.page(PAN));

    assertThat(blocks())
        .containsExactly(
            "TITLE Salt",
            "PARAGRAPH The sea is a thin soup of everything.",
            "PARAGRAPH A pan of it leaves a grey crust.");
  }

  @Test
  void refusesALockedBookAndReadsOneWithLockedFonts() throws Exception {
    String encryption =
        "<encryption><EncryptedData><EncryptionMethod"
            + " Algorithm='%s'/></EncryptedData></encryption>";
    epub.chapter("one.xhtml", SEA)
        .raw("META-INF/encryption.xml", encryption.formatted("http://www.idpf.org/2008/embedding"));
    EpubFile locked =
        new EpubFile()
            .chapter("one.xhtml", SEA)
            .raw("META-INF/encryption.xml", encryption.formatted("urn:aes128-cbc"));

    assertThat(blocks()).hasSize(2);
    assertThatThrownBy(() -> read(locked.bytes()))
        .isInstanceOf(UnreadableArticleException.class)
        .hasMessage("is locked by its publisher (DRM); only an unlocked copy can be read");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<container/>", "<rootfile full-path='gone.opf'/>", "no XML"})
  void refusesABookThatDoesNotSayWhatItHolds(String container) {
    byte[] book =
        new Archive()
            .withStored("mimetype", "application/epub+zip")
            .with("META-INF/container.xml", container)
            .bytes();

    assertThatThrownBy(() -> read(book))
        .isInstanceOf(UnreadableArticleException.class)
        .hasMessage(
            "is a damaged EPUB: it doesn't say what its chapters are; download it once more");
  }
}
