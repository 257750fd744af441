package io.github.pullquote.article;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// PDFs that are made to exhaust whoever reads them.
public final class HostilePdfs {
  private static final String LINE = RawPdf.line("A tide comes in and goes out again.");

  /// A page that may draw object 6.
  private static final String DRAWING_PAGE =
      RawPdf.page("/Contents 4 0 R").replace("/Font<<", "/XObject<</X 6 0 R>>/Font<<");

  private HostilePdfs() {}

  /// Files that the library under the reader takes minutes or gigabytes for.
  public static Stream<HostileFile> endless() {
    return Stream.of(
        pdf("100,000 ranges of characters", () -> unicode(ranges(100_000))),
        pdf("20 MB of strings without operators", () -> drawing("()".repeat(10_000_000))),
        pdf("20 MB of run lengths", () -> runLengths(20 << 20)),
        pdf("400,000 objects", () -> objects(400_000)),
        pdf("widths of two billion characters", () -> widths("0 2147483647 500")),
        pdf("a form of 60 MB that is drawn 20,000 times", HostilePdfs::sharedForm),
        pdf("one content of 60 MB on 500 pages", HostilePdfs::sharedContent));
  }

  /// Files that go round in circles, or further than there is anything.
  public static Stream<HostileFile> loops() {
    return Stream.of(
        pdf(
            "pages that are their own kids",
            () -> new RawPdf().set(2, "<</Type/Pages/Kids[2 0 R 3 0 R]/Count 1>>").bytes()),
        pdf(
            "pages that hold each other",
            () ->
                new RawPdf()
                    .set(2, "<</Type/Pages/Kids[3 0 R 6 0 R]/Count 2/Parent 6 0 R>>")
                    .add("<</Type/Pages/Kids[2 0 R]/Count 1/Parent 2 0 R>>")
                    .bytes()),
        pdf(
            "a page that is its own parent",
            () -> new RawPdf().set(3, "<</Type/Page/Parent 3 0 R/Contents 4 0 R>>").bytes()),
        pdf("an outline that is its own child", HostilePdfs::outline),
        pdf("a form that draws itself", () -> form("/X Do ")),
        pdf("a form that draws itself ten times", () -> form("/X Do ".repeat(10))),
        pdf("forms that draw ten others each, ten deep", HostilePdfs::tower),
        pdf("a Type 3 font whose letters are drawn with it", HostilePdfs::typeThree),
        pdf(
            "a length that is its own length",
            () -> new RawPdf().set(4, "<</Length 4 0 R>>stream\n" + LINE + "\nendstream").bytes()),
        pdf("an object that is its own reference", () -> new RawPdf().set(4, "4 0 R").bytes()),
        pdf("object streams that extend each other", HostilePdfs::objectStreams),
        pdf("a table that goes on with itself", HostilePdfs::tables),
        pdf("a font made of itself", HostilePdfs::font),
        pdf("arrays 1,000,000 deep", () -> new RawPdf().set(4, "[".repeat(1_000_000)).bytes()),
        pdf("dictionaries 1,000,000 deep", () -> drawing("<</A".repeat(1_000_000))),
        pdf("saved states without end", () -> drawing("q ".repeat(1_000_000) + LINE)));
  }

  private static HostileFile pdf(String name, Supplier<byte[]> content) {
    return new HostileFile(name + ".pdf", content);
  }

  private static byte[] drawing(String operators) {
    return new RawPdf().content(operators).bytes();
  }

  private static String repeat(int times, IntFunction<String> part) {
    return IntStream.range(0, times).mapToObj(part).collect(Collectors.joining());
  }

  /// The first page in a font whose codes stand for these characters.
  private static byte[] unicode(String map) {
    return new RawPdf()
        .set(
            5,
            "<</Type/Font/Subtype/Type0/BaseFont/F/Encoding/Identity-H/ToUnicode 6 0 R"
                + "/DescendantFonts[<</Type/Font/Subtype/CIDFontType2/BaseFont/F"
                + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>>>]>>")
        .addStream("", map.getBytes(ISO_8859_1))
        .bytes();
  }

  private static String ranges(int count) {
    return "1 begincodespacerange <0000> <FFFF> endcodespacerange "
        + repeat(count, i -> "1 beginbfrange <0000> <FFFF> <0041> endbfrange ");
  }

  private static byte[] widths(String widths) {
    return new RawPdf()
        .set(
            5,
            "<</Type/Font/Subtype/Type0/BaseFont/F/Encoding/Identity-H"
                + "/DescendantFonts[<</Type/Font/Subtype/CIDFontType2/BaseFont/F/W["
                + widths
                + "]/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>>>]>>")
        .bytes();
  }

  private static byte[] runLengths(int size) {
    byte[] runs = new byte[size];
    for (int i = 0; i < size; i += 2) {
      runs[i] = (byte) 0x81;
      runs[i + 1] = ' ';
    }
    return new RawPdf().content("/Filter/RunLengthDecode", runs).bytes();
  }

  private static byte[] objects(int count) {
    RawPdf pdf = new RawPdf();
    IntStream.range(0, count).forEach(i -> pdf.add("<</A[1 2 3]>>"));
    return pdf.set(3, RawPdf.page("/Contents[" + repeat(count, i -> i + 6 + " 0 R ") + "]"))
        .bytes();
  }

  private static byte[] sharedContent() {
    return new RawPdf().packed("1 ".repeat(30 << 20)).pages(500, 500).bytes();
  }

  private static byte[] sharedForm() {
    byte[] numbers = RawPdf.deflated("1 ".repeat(30 << 20));
    return new RawPdf()
        .set(3, DRAWING_PAGE)
        .content(LINE + "/X Do ".repeat(20_000))
        .addStream(formEntries(6) + "/Filter/FlateDecode", numbers)
        .bytes();
  }

  private static byte[] outline() {
    return new RawPdf()
        .set(1, "<</Type/Catalog/Pages 2 0 R/Outlines 6 0 R>>")
        .add("<</Type/Outlines/First 6 0 R/Last 6 0 R/Next 6 0 R/Parent 6 0 R/Count 9>>")
        .bytes();
  }

  private static String formEntries(int draws) {
    return "/Type/XObject/Subtype/Form/BBox[0 0 420 600]/Resources<</XObject<</X "
        + draws
        + " 0 R>>/Font<</F 5 0 R>>>>";
  }

  private static byte[] form(String drawing) {
    return new RawPdf()
        .set(3, DRAWING_PAGE)
        .content(LINE + "/X Do")
        .addStream(formEntries(6), (drawing + LINE).getBytes(ISO_8859_1))
        .bytes();
  }

  private static byte[] tower() {
    RawPdf pdf = new RawPdf().set(3, DRAWING_PAGE).content(LINE + "/X Do");
    for (int i = 0; i < 10; i++) {
      pdf.addStream(formEntries(7 + i), "/X Do ".repeat(10).getBytes(ISO_8859_1));
    }
    return pdf.addStream(formEntries(6), new byte[0]).bytes();
  }

  private static byte[] typeThree() {
    return new RawPdf()
        .set(
            5,
            "<</Type/Font/Subtype/Type3/FontBBox[0 0 1 1]/FontMatrix[0.1 0 0 0.1 0 0]"
                + "/FirstChar 65/LastChar 66/Widths[5 5]/Resources<</Font<</F 5 0 R>>>>"
                + "/Encoding<</Differences[65/A/A]>>/CharProcs<</A 6 0 R>>>>")
        .addStream("", "5 0 d0 BT /F 1 Tf (AAAA) Tj ET".getBytes(ISO_8859_1))
        .content(RawPdf.line("AAAA AAAA"))
        .bytes();
  }

  private static byte[] objectStreams() {
    byte[] none = "7 0 <<>>".getBytes(ISO_8859_1);
    return new RawPdf()
        .addStream("/Type/ObjStm/N 1/First 4/Extends 7 0 R", none)
        .addStream("/Type/ObjStm/N 1/First 4/Extends 6 0 R", none)
        .bytes();
  }

  private static byte[] tables() {
    String file = new String(new RawPdf().bytes(), ISO_8859_1);
    String start = file.replaceAll("(?s).*startxref\\n(\\d+).*", "$1");
    return file.replace("/Size", "/Prev " + start + "/XRefStm " + start + "/Size")
        .getBytes(ISO_8859_1);
  }

  private static byte[] font() {
    return new RawPdf()
        .set(5, "<</Type/Font/Subtype/Type0/BaseFont/F/Encoding 6 0 R/DescendantFonts[5 0 R]>>")
        .addStream("/Type/CMap/CMapName/C/UseCMap 6 0 R", "/C usecmap".getBytes(ISO_8859_1))
        .bytes();
  }
}
