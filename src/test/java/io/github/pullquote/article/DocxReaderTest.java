package io.github.pullquote.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocxReaderTest {
  private static final String BREAD = "Bread wants time more than it wants hands.";

  private final WordFile word = new WordFile();

  private List<String> blocks() throws UnreadableArticleException {
    return Outline.blocks(read(word.bytes()));
  }

  private static Article read(byte[] file) throws UnreadableArticleException {
    return ArticleFile.read("bread.docx", file);
  }

  @Test
  void knowsStylesByTheirEnglishNamesInAnyLanguage() throws Exception {
    word.styled("Titel", "A slow loaf")
        .styled("Untertitel", "What a night in the cold does to dough")
        .styled("Verzeichnis1", "The starter 3")
        .styled("berschrift1", "The starter")
        .paragraph(BREAD)
        .styled("Kapitel", "The oven")
        .styled("Zitat", "Heat is an ingredient.")
        .styled("Gliederung", "Steam")
        .styled("Punkte", "A tray of water")
        .paragraph(
            "<w:pStyle w:val=\"Listenabsatz\"/><w:numPr><w:numId w:val=\"2\"/></w:numPr>",
            WordFile.run("A lid of iron"))
        .styled("Beschriftung", "Figure 1: A loaf, cut")
        .styled("Ring", "A style that goes round in a ring.");

    assertThat(blocks())
        .containsExactly(
            "TITLE A slow loaf",
            "DEK What a night in the cold does to dough",
            "BOILERPLATE The starter 3",
            "HEADING The starter",
            "PARAGRAPH " + BREAD,
            "HEADING The oven",
            "QUOTATION Heat is an ingredient.",
            "HEADING Steam",
            "LIST_ITEM A tray of water",
            "LIST_ITEM A lid of iron",
            "CAPTION Figure 1: A loaf, cut",
            "PARAGRAPH A style that goes round in a ring.");
  }

  @Test
  void readsWhatWasInsertedAndNotWhatWasDeletedOrHidden() throws Exception {
    word.paragraph(
            "",
            WordFile.run("Fold the dough ")
                + "<w:ins w:id=\"1\">"
                + WordFile.run("twice ")
                + "</w:ins>"
                + "<w:del w:id=\"2\"><w:r><w:delText>three times </w:delText></w:r></w:del>"
                + "<w:moveFrom w:id=\"3\">"
                + WordFile.run("and rest ")
                + "</w:moveFrom>"
                + WordFile.run("<w:vanish/>", "(ask Ida first) ")
                + WordFile.run("<w:vanish w:val=\"false\"/>", "an hour.")
                + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"
                + "<w:r><w:instrText> PAGE </w:instrText></w:r>")
        .paragraph("<w:rPr><w:del w:id=\"4\"/></w:rPr>", WordFile.run("One paragraph "))
        .paragraph("after all.");

    assertThat(blocks())
        .containsExactly(
            "PARAGRAPH Fold the dough twice an hour.", "PARAGRAPH One paragraph after all.");
  }

  @Test
  void joinsRunsLinksTabsAndBreaksToOneLine() throws Exception {
    word.paragraph(
        "",
        WordFile.run("Fl")
            + WordFile.run("<w:b/>", "our")
            + "<w:r><w:tab/></w:r>"
            + "<w:hyperlink>"
            + WordFile.run("from the")
            + "</w:hyperlink><w:r><w:br/></w:r>"
            + "<w:smartTag>"
            + WordFile.run("well")
            + "</w:smartTag><w:r><w:noBreakHyphen/></w:r>"
            + "<w:sdt><w:sdtContent>"
            + WordFile.run("kept mill.")
            + "</w:sdtContent></w:sdt>");

    assertThat(blocks()).containsExactly("PARAGRAPH Flour from the well-kept mill.");
  }

  @Test
  void quotesNoTableTextBoxOrDrawing() throws Exception {
    word.paragraph(BREAD)
        .raw(
            "<w:tbl><w:tr><w:tc><w:p>"
                + WordFile.run("Salt, 10 g")
                + "</w:p></w:tc></w:tr></w:tbl>")
        .raw(
            "<w:p><w:r><w:pict><w:txbxContent><w:p>"
                + WordFile.run("A pull quote")
                + "</w:p></w:txbxContent></w:pict></w:r>"
                + WordFile.run("Knead it.")
                + "</w:p>");

    assertThat(blocks())
        .containsExactly("PARAGRAPH " + BREAD, "BOILERPLATE Salt, 10 g", "PARAGRAPH Knead it.");
  }

  @Test
  void readsALetterThatIsLaidOutInATable() throws Exception {
    word.raw(
        "<w:tbl><w:tr><w:tc><w:p>" + WordFile.run(BREAD) + "</w:p></w:tc></w:tr></w:tbl><w:p/>");

    assertThat(blocks()).containsExactly("PARAGRAPH " + BREAD);
  }

  @Test
  void takesABoldLineForAHeading() throws Exception {
    word.paragraph(BREAD)
        .paragraph("", WordFile.run("<w:b/>", "The second rise"))
        .paragraph("", WordFile.run("<w:b/>", "Wait.") + WordFile.run(" Then wait again."))
        .paragraph("", WordFile.run("<w:b w:val=\"0\"/>", "Then bake"));

    assertThat(blocks())
        .containsExactly(
            "PARAGRAPH " + BREAD,
            "HEADING The second rise",
            "PARAGRAPH Wait. Then wait again.",
            "PARAGRAPH Then bake");
  }

  @Test
  void readsTheHeadOfATextAndItsProperties() throws Exception {
    word.styled("Titel", "A slow loaf")
        .paragraph("By Ada Moss")
        .paragraph("3 May 2024")
        .paragraph(BREAD)
        .properties(
            """
            <dc:title>Microsoft Word - loaf.docx</dc:title><dc:creator>Ben Reed</dc:creator>
            <dcterms:created>2020-02-02T10:00:00Z</dcterms:created>
            """);

    assertThat(Outline.of(read(word.bytesWithProperties())))
        .containsExactly(
            "title=A slow loaf",
            "byline=Ada Moss",
            "published=2024-05-03",
            "TITLE A slow loaf",
            "BOILERPLATE By Ada Moss",
            "BOILERPLATE 3 May 2024",
            "PARAGRAPH " + BREAD);
  }

  @Test
  void fallsBackOnTheProperties() throws Exception {
    word.paragraph(BREAD)
        .properties(
            """
            <dc:title>A slow loaf</dc:title><dc:creator>Ben Reed</dc:creator>
            <dcterms:created>2020-02-02T10:00:00Z</dcterms:created>
            """);

    assertThat(Outline.of(read(word.bytesWithProperties())))
        .startsWith("title=A slow loaf", "byline=Ben Reed", "published=2020-02-02");
  }

  @Test
  void believesNoPropertyThatAProgramMadeUp() throws Exception {
    word.paragraph(BREAD)
        .properties("<dc:title>Document1</dc:title><dc:creator>Windows User</dc:creator>");

    assertThat(Outline.of(read(word.bytesWithProperties())))
        .containsExactly("title=" + BREAD, "PARAGRAPH " + BREAD);
  }

  @Test
  void readsTheAuthorsKeyPoints() throws Exception {
    word.styled("Titel", "A slow loaf")
        .styled("berschrift1", "Key points")
        .styled("Punkte", "Cold slows yeast.")
        .styled("Punkte", "Salt does too.")
        .paragraph(BREAD);

    Article article = read(word.bytes());

    assertThat(article.keyPoints()).containsExactly("Cold slows yeast.", "Salt does too.");
    assertThat(article.passages()).extracting(Passage::text).containsExactly(BREAD);
  }

  @Test
  void quotesNoReferences() throws Exception {
    word.paragraph(BREAD)
        .styled("berschrift1", "References")
        .paragraph("Moss, A. (2019). On waiting. Crumb Press.")
        .styled("berschrift1", "Thanks")
        .paragraph("To the miller.");

    assertThat(read(word.bytes()).passages())
        .extracting(Passage::text)
        .containsExactly(BREAD, "To the miller.");
  }

  @Test
  void refusesAFileWithoutText() {
    word.styled("Titel", "A slow loaf");

    assertThatThrownBy(this::blocks)
        .isInstanceOf(UnreadableArticleException.class)
        .hasMessageStartingWith("holds no passage to quote");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<w:document><w:body>", "no XML", "", "<?xml version='1.0' encoding='x'?><a/>"})
  void refusesTextThatIsNotWellFormed(String document) {
    assertThatThrownBy(() -> read(WordFile.around(document).bytes()))
        .isInstanceOf(UnreadableArticleException.class)
        .hasMessageStartingWith("is damaged");
  }
}
