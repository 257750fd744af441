package io.github.pullquote.article;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.Deflater;

/// PDFs that are made to exhaust whoever reads them.
public final class HostilePdfs {
  private static final String LINE = RawPdf.line("A tide comes in and goes out again.");

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

  /// Files of sizes, numbers and places that no page has.
  public static Stream<HostileFile> extremes() {
    return Stream.of(
        pdf(
            "two billion pages, as it says",
            () -> new RawPdf().set(2, "<</Type/Pages/Kids[3 0 R]/Count 2147483647>>").bytes()),
        pdf("100,000 pages, one as it says", HostilePdfs::pages),
        pdf("a page as wide as numbers go", () -> box("-1e38 -1e38 1e38 1e38")),
        pdf("a page without width", () -> box("0 0 0 0")),
        pdf("text at the end of the world", () -> drawing("1e38 0 0 1e38 3e38 3e38 cm " + LINE)),
        pdf("text without size", () -> drawing(LINE.replace("10 Tf", "0 Tf"))),
        pdf("text of a size without end", () -> drawing(LINE.replace("10 Tf", "1e38 Tf"))),
        pdf("2,400,000 letters at one place", () -> letters()),
        pdf("letters all over the page", HostilePdfs::confetti),
        pdf("letters in two sizes all over the page", HostilePdfs::capitals),
        pdf("marked content 1,000,000 deep", HostilePdfs::marked),
        pdf("one line of hyphens", () -> tiny("a-".repeat(100_000))),
        pdf("one line of dots", () -> tiny(". ".repeat(100_000) + "x")),
        pdf("one line of 1 MB", () -> tiny("word ".repeat(200_000))),
        pdf("500 pages of captions and lines", HostilePdfs::captions),
        pdf("streams within a stream", HostilePdfs::nested),
        pdf("a day of 20 MB", () -> information("/CreationDate(D:" + "2".repeat(20 << 20) + ")")),
        pdf("a title of 20 MB", () -> information("/Title(" + "Tide ".repeat(4 << 20) + ")")));
  }

  private static HostileFile pdf(String name, Supplier<byte[]> content) {
    return new HostileFile(name + ".pdf", content);
  }

  private static byte[] drawing(String operators) {
    return new RawPdf().content(operators).bytes();
  }

  /// One line, in letters so small that all of it stands on the page.
  private static byte[] tiny(String line) {
    return drawing(RawPdf.line(line).replace("10 Tf", "0.0005 Tf"));
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
            .stream("", map.getBytes(ISO_8859_1))
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

  private static byte[] deflated(byte[] data) {
    Deflater deflater = new Deflater();
    deflater.setInput(data);
    deflater.finish();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 16];
    while (!deflater.finished()) {
      out.write(buffer, 0, deflater.deflate(buffer));
    }
    deflater.end();
    return out.toByteArray();
  }

  private static byte[] sharedContent() {
    byte[] numbers = "1 ".repeat(30 << 20).getBytes(ISO_8859_1);
    String kids = "3 0 R ".repeat(500);
    RawPdf pdf = new RawPdf().content("/Filter/FlateDecode", deflated(numbers));
    return pdf.set(2, "<</Type/Pages/Kids[" + kids + "]/Count 500>>").bytes();
  }

  private static byte[] sharedForm() {
    byte[] numbers = "1 ".repeat(30 << 20).getBytes(ISO_8859_1);
    return new RawPdf()
            .set(
                3, RawPdf.page("/Contents 4 0 R").replace("/Font<<", "/XObject<</X 6 0 R>>/Font<<"))
            .content(LINE + "/X Do ".repeat(20_000))
            .stream(formEntries(6) + "/Filter/FlateDecode", deflated(numbers))
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
            .set(
                3, RawPdf.page("/Contents 4 0 R").replace("/Font<<", "/XObject<</X 6 0 R>>/Font<<"))
            .content(LINE + "/X Do")
            .stream(formEntries(6), (drawing + LINE).getBytes(ISO_8859_1))
            .bytes();
  }

  private static byte[] tower() {
    RawPdf pdf =
        new RawPdf()
            .set(
                3, RawPdf.page("/Contents 4 0 R").replace("/Font<<", "/XObject<</X 6 0 R>>/Font<<"))
            .content(LINE + "/X Do");
    for (int i = 0; i < 10; i++) {
      pdf.stream(formEntries(7 + i), "/X Do ".repeat(10).getBytes(ISO_8859_1));
    }
    return pdf.stream(formEntries(6), new byte[0]).bytes();
  }

  private static byte[] typeThree() {
    return new RawPdf()
            .set(
                5,
                "<</Type/Font/Subtype/Type3/FontBBox[0 0 1 1]/FontMatrix[0.1 0 0 0.1 0 0]"
                    + "/FirstChar 65/LastChar 66/Widths[5 5]/Resources<</Font<</F 5 0 R>>>>"
                    + "/Encoding<</Differences[65/A/A]>>/CharProcs<</A 6 0 R>>>>")
            .stream("", "5 0 d0 BT /F 1 Tf (AAAA) Tj ET".getBytes(ISO_8859_1))
            .content(RawPdf.line("AAAA AAAA"))
            .bytes();
  }

  private static byte[] objectStreams() {
    byte[] none = "7 0 <<>>".getBytes(ISO_8859_1);
    return new RawPdf()
        .stream("/Type/ObjStm/N 1/First 4/Extends 7 0 R", none).stream(
                "/Type/ObjStm/N 1/First 4/Extends 6 0 R", none)
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
            .stream("/Type/CMap/CMapName/C/UseCMap 6 0 R", "/C usecmap".getBytes(ISO_8859_1))
            .bytes();
  }

  private static byte[] pages() {
    return new RawPdf()
        .set(2, "<</Type/Pages/Kids[" + "3 0 R ".repeat(100_000) + "]/Count 1>>")
        .bytes();
  }

  private static byte[] box(String corners) {
    return new RawPdf()
        .set(3, RawPdf.page("/Contents 4 0 R").replace("0 0 420 600", corners))
        .bytes();
  }

  private static byte[] letters() {
    String all = "BT /F 10 Tf 40 500 Td " + "0 0 Td (a) Tj ".repeat(2_400_000);
    return new RawPdf().content("/Filter/FlateDecode", deflated(all.getBytes(ISO_8859_1))).bytes();
  }

  private static byte[] confetti() {
    String all = repeat(200_000, i -> at(i * 37 % 420, i * 53 % 600, 3));
    return new RawPdf()
        .content("/Filter/FlateDecode", deflated(("BT " + all + "ET").getBytes(ISO_8859_1)))
        .bytes();
  }

  private static byte[] capitals() {
    String page = repeat(4_900, i -> at(i * 37 % 420, i * 53 % 600, i % 2 == 0 ? 3 : 6));
    return new RawPdf()
        .set(2, "<</Type/Pages/Kids[" + "3 0 R ".repeat(500) + "]/Count 500>>")
        .content("/Filter/FlateDecode", deflated(("BT " + page + "ET").getBytes(ISO_8859_1)))
        .bytes();
  }

  private static String at(int x, int y, int size) {
    return "/F %d Tf 1 0 0 1 %d %d Tm (a) Tj ".formatted(size, x, y);
  }

  private static byte[] marked() {
    String text = RawPdf.line("A tide comes in. ".repeat(50_000));
    return new RawPdf()
        .content(
            "/Filter/FlateDecode",
            deflated(("/P BMC ".repeat(1_000_000) + text).getBytes(ISO_8859_1)))
        .bytes();
  }

  private static byte[] captions() {
    String lines =
        repeat(400, i -> at(40, 590 - i, 1).replace("(a)", i % 2 == 0 ? "(Fig. 1. A)" : "(Tide)"));
    return new RawPdf()
        .set(2, "<</Type/Pages/Kids[" + "3 0 R ".repeat(500) + "]/Count 500>>")
        .content("BT " + lines + "ET")
        .bytes();
  }

  /// Wherever it is entered, it unpacks to its end and to almost nothing.
  private static byte[] nested() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] empty = new byte[5 * 2_000];
    for (int i = 0; i < empty.length; i += 5) {
      empty[i + 3] = (byte) 0xFF;
      empty[i + 4] = (byte) 0xFF;
    }
    byte[] entry = "stream\nx\u0001".getBytes(ISO_8859_1);
    for (int i = 0; i < 2_400; i++) {
      out.writeBytes(new byte[] {0, (byte) entry.length, 0, (byte) ~entry.length, (byte) 0xFF});
      out.writeBytes(entry);
      out.writeBytes(empty);
    }
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    stream.writeBytes(entry);
    stream.writeBytes(out.toByteArray());
    return new RawPdf().stream("", stream.toByteArray()).bytes();
  }

  private static byte[] information(String entries) {
    return new RawPdf().add("<<" + entries + ">>").trailer("/Info 6 0 R").bytes();
  }
}
