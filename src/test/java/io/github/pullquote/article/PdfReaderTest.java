package io.github.pullquote.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfReaderTest {
  private static final String SENTENCE = "The grass is the part that can be spared.";

  private final PdfFile pdf = new PdfFile();

  private List<String> blocks() throws UnreadableArticleException {
    return Outline.blocks(read(pdf.bytes()));
  }

  private static Article read(byte[] file) throws UnreadableArticleException {
    return ArticleFile.read("prairie.pdf", file);
  }

  private void refuses(byte[] file, String reason) {
    assertThatThrownBy(() -> read(file))
        .isInstanceOf(UnreadableArticleException.class)
        .hasMessage(reason);
  }

  private static List<String> prairie() {
    List<String> blocks = new ArrayList<>(List.of("TITLE " + Prairie.TITLE));
    Prairie.BEGINNING.forEach(text -> blocks.add("PARAGRAPH " + text));
    blocks.add("HEADING Putting it back");
    Prairie.END.forEach(text -> blocks.add("PARAGRAPH " + text));
    return blocks;
  }

  private void setPrairie(Typesetter setter) {
    setter.newPage().title(Prairie.TITLE);
    Prairie.BEGINNING.forEach(setter::paragraph);
    setter.heading("Putting it back");
    Prairie.END.forEach(setter::paragraph);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void readsOneColumnAfterTheOther(int columns) throws Exception {
    setPrairie(new Typesetter(pdf, columns, 520));

    assertThat(blocks()).isEqualTo(prairie());
  }

  @ParameterizedTest
  @ValueSource(ints = {130, 150, 180, 200})
  void joinsWhatAColumnOrAPageParts(int bottom) throws Exception {
    setPrairie(new Typesetter(pdf, 2, bottom));

    assertThat(pdf.document().getNumberOfPages()).isGreaterThan(1);
    assertThat(blocks()).isEqualTo(prairie());
  }

  @Test
  void dropsRunningHeadsAndPageNumbers() throws Exception {
    setPrairie(new Typesetter(pdf, 1, 160).head("The Prairie Papers, number 7"));

    assertThat(pdf.document().getNumberOfPages()).isGreaterThan(2);
    assertThat(blocks()).isEqualTo(prairie());
  }

  @Test
  void dropsWhatTheFileCallsNoContent() throws Exception {
    pdf.newPage().artifact(40, 30, 8, "Set in Times by nobody.").text(40, 100, 10, SENTENCE);

    assertThat(blocks()).containsExactly("PARAGRAPH " + SENTENCE);
  }

  @Test
  void undoesTheHyphensAtTheEndsOfLines() throws Exception {
    pdf.newPage()
        .text(40, 100, 10, "Nobody who burns a prairie is a well-")
        .text(40, 112, 10, "known friend of cedars. Such a well-known gar-")
        .text(40, 124, 10, "dener takes two- to as many as")
        .text(40, 136, 10, "three-day breaks, and owns Anglo-")
        .text(40, 148, 10, "Saxon tools.");

    assertThat(blocks())
        .containsExactly(
            "PARAGRAPH Nobody who burns a prairie is a well-known friend of cedars. Such a"
                + " well-known gardener takes two- to as many as three-day breaks, and owns"
                + " Anglo-Saxon tools.");
  }

  @Test
  void keepsFootnotesOutAndTheirNumbersToo() throws Exception {
    String first = "A prairie keeps two thirds under the ground.";
    String second = "The roots of 10 m";
    pdf.newPage()
        .text(40, 100, 10, first)
        .text(40 + pdf.width(first, 10), 96, 6, "1")
        .text(230, 100, 10, "What stands above is grass.")
        .text(40, 112, 10, second)
        .text(40 + pdf.width(second, 10), 108, 6, "2")
        .text(120, 112, 10, "of it reach as far as a barn is tall, and farther,")
        .text(40, 500, 6, "1")
        .text(44, 503, 8, "So says the farmer, who dug for it.")
        .newPage()
        .text(40, 100, 10, "if the soil lets them.");

    assertThat(blocks())
        .containsExactly(
            "PARAGRAPH A prairie keeps two thirds under the ground. What stands above is grass. The"
                + " roots of 10 m2 of it reach as far as a barn is tall, and farther, if the soil"
                + " lets them.",
            "BOILERPLATE So says the farmer, who dug for it.");
  }

  @Test
  void quotesNoCaptionAndNoTable() throws Exception {
    pdf.newPage()
        .text(40, 100, 10, "The roots go down as far as a barn is tall, and in dry years they")
        .text(40, 150, 8, "Figure 2. A root beside a barn.")
        .text(40, 200, 10, "Kind")
        .text(160, 200, 10, "Depth")
        .text(280, 200, 10, "Age")
        .text(40, 212, 10, "Aster")
        .text(160, 212, 10, "2 m")
        .text(280, 212, 10, "9 years")
        .text(40, 260, 10, "go farther. Figure 2 shows one of them.");

    assertThat(blocks())
        .containsExactly(
            "PARAGRAPH The roots go down as far as a barn is tall, and in dry years they go"
                + " farther. Figure 2 shows one of them.",
            "CAPTION Figure 2. A root beside a barn.",
            "BOILERPLATE Kind Depth Age Aster 2 m 9 years");
  }

  @Test
  void readsLists() throws Exception {
    pdf.newPage()
        .text(40, 100, 10, "A prairie needs:")
        .text(50, 120, 10, "• fire, in autumn or in spring or in any year with a wind that")
        .text(58, 132, 10, "goes on;")
        .text(50, 144, 10, "• time")
        .text(40, 164, 10, SENTENCE);

    assertThat(blocks())
        .containsExactly(
            "PARAGRAPH A prairie needs:",
            "LIST_ITEM fire, in autumn or in spring or in any year with a wind that goes on;",
            "LIST_ITEM time",
            "PARAGRAPH " + SENTENCE);
  }

  @Test
  void readsHeadingsByTheirFont() throws Exception {
    pdf.newPage()
        .text(40, 100, 10, SENTENCE)
        .font(FontName.TIMES_BOLD)
        .text(40, 130, 10, "Fire")
        .font(FontName.TIMES_ROMAN)
        .text(40, 142, 10, "It came in autumn.")
        .font(FontName.TIMES_ITALIC)
        .text(40, 172, 10, "Who lit it")
        .font(FontName.TIMES_ROMAN)
        .text(40, 184, 10, "Nobody did.")
        .text(40, 220, 11, "Seed")
        .text(40, 240, 10, "It is gathered by hand.")
        .text(40, 270, 10, "2. Sand")
        .text(40, 290, 10, "It is mixed in.");

    assertThat(blocks())
        .containsExactly(
            "PARAGRAPH " + SENTENCE,
            "HEADING Fire",
            "PARAGRAPH It came in autumn.",
            "HEADING Who lit it",
            "PARAGRAPH Nobody did.",
            "HEADING Seed",
            "PARAGRAPH It is gathered by hand.",
            "HEADING 2. Sand",
            "PARAGRAPH It is mixed in.");
  }

  @Test
  void readsTheHeadOfAnArticle() throws Exception {
    pdf.newPage()
        .text(40, 60, 9, "ESSAY")
        .text(40, 100, 22, "What the prairie")
        .text(40, 124, 22, "keeps")
        .text(40, 150, 10, "Two thirds of it are under the ground.")
        .text(40, 180, 10, "By Ada Moss | 3 May 2024")
        .text(40, 220, 10, "The grass is the part")
        .text(40, 232, 10, "that can be spared.");

    assertThat(Outline.of(read(pdf.bytes())))
        .containsExactly(
            "title=What the prairie keeps",
            "dek=Two thirds of it are under the ground.",
            "byline=Ada Moss",
            "published=2024-05-03",
            "TITLE What the prairie keeps",
            "BOILERPLATE ESSAY",
            "DEK Two thirds of it are under the ground.",
            "BOILERPLATE By Ada Moss | 3 May 2024",
            "PARAGRAPH " + SENTENCE);
  }

  @Test
  void believesPropertiesThatThePageBearsOut() throws Exception {
    describe("Roots and all", "Ada Moss", "TeX");
    pdf.newPage().text(40, 50, 12, "Roots and all").text(40, 90, 10, SENTENCE);

    assertThat(Outline.of(read(pdf.bytes())))
        .containsExactly(
            "title=Roots and all",
            "byline=Ada Moss",
            "published=2021-04-05",
            "TITLE Roots and all",
            "PARAGRAPH " + SENTENCE);
  }

  @Test
  void believesNoPropertyThatAProgramMadeUp() throws Exception {
    describe("Microsoft Word - roots.docx", "admin", "Skia/PDF m120");
    pdf.newPage().text(40, 90, 10, SENTENCE);

    assertThat(Outline.of(read(pdf.bytes())))
        .containsExactly("title=" + SENTENCE, "PARAGRAPH " + SENTENCE);
  }

  private void describe(String title, String author, String producer) {
    PDDocumentInformation information = pdf.document().getDocumentInformation();
    information.setTitle(title);
    information.setAuthor(author);
    information.setProducer(producer);
    information.setCreationDate(new GregorianCalendar(2021, Calendar.APRIL, 5, 12, 0));
  }

  @Test
  void putsALargeFirstLetterBeforeItsWord() throws Exception {
    pdf.newPage()
        .text(40, 113, 27, "M")
        .text(66, 101, 10, "ost of a root is thinner than a hair that")
        .text(66, 113, 10, "dies within weeks, and rots where it grew.")
        .text(40, 125, 10, "It leaves a thread of dark soil behind it, and goes")
        .text(40, 137, 10, "on.");

    assertThat(blocks())
        .containsExactly(
            "PARAGRAPH Most of a root is thinner than a hair that dies within weeks, and rots where"
                + " it grew. It leaves a thread of dark soil behind it, and goes on.");
  }

  @ParameterizedTest
  @ValueSource(ints = {90, 180, 270})
  void readsPagesThatAreTurned(int rotation) throws Exception {
    pdf.newPage();
    pdf.page().setRotation(rotation);
    switch (rotation) {
      case 90 -> pdf.turn(90, PdfFile.HEIGHT, 0);
      case 180 -> pdf.turn(180, PdfFile.WIDTH, PdfFile.HEIGHT);
      default -> pdf.turn(270, PdfFile.WIDTH - PdfFile.HEIGHT, PdfFile.HEIGHT);
    }
    pdf.text(60, 100, 10, "The grass is the part").text(60, 112, 10, "that can be spared.");

    assertThat(blocks()).containsExactly("PARAGRAPH " + SENTENCE);
  }

  @Test
  void readsNothingThatStandsOutsideThePageOrAskew() throws Exception {
    pdf.newPage().text(40, 100, 10, SENTENCE).text(40, 700, 10, "Printer, mind the gap.");
    pdf.turn(90, PdfFile.HEIGHT, 0).text(100, 30, 10, "A stamp along the margin.");

    assertThat(blocks()).containsExactly("PARAGRAPH " + SENTENCE);
  }

  @Test
  void refusesPicturesOfPages() {
    pdf.newPage().draw(stream -> stream.addRect(10, 10, 100, 100));

    refuses(
        pdf.bytes(),
        "holds pictures of pages and no text; run text recognition (OCR) over it first");
  }

  @Test
  void refusesAFileThatIsLocked() throws IOException {
    pdf.newPage().text(40, 100, 10, SENTENCE);
    pdf.document().protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));

    refuses(pdf.bytes(), "is locked with a password; save it without one");
  }

  @Test
  void refusesAFileThatForbidsCopying() throws IOException {
    pdf.newPage().text(40, 100, 10, SENTENCE);
    AccessPermission permission = new AccessPermission();
    permission.setCanExtractContent(false);
    pdf.document().protect(new StandardProtectionPolicy("owner", "", permission));

    refuses(pdf.bytes(), "doesn't allow its text to be copied; only one that does can be read");
  }

  @Test
  void readsAFileThatIsEncryptedForNobody() throws Exception {
    pdf.newPage().text(40, 100, 10, SENTENCE);
    pdf.document().protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));

    assertThat(blocks()).containsExactly("PARAGRAPH " + SENTENCE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"%PDF-1.7", "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>"})
  void refusesAFileThatIsDamaged(String file) {
    refuses(
        file.getBytes(java.nio.charset.StandardCharsets.US_ASCII),
        "is a damaged PDF, or of a kind that can't be read; save it once more");
  }

  @Test
  void refusesMorePagesThanAnArticleHas() {
    for (int i = 0; i < 501; i++) {
      pdf.document().addPage(new PDPage(PDRectangle.A6));
    }

    refuses(pdf.bytes(), "has more than 500 pages, which no article has; give it in parts");
  }
}
