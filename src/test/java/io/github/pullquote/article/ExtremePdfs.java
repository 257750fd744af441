package io.github.pullquote.article;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// PDFs of sizes, numbers and places that no page has.
final class ExtremePdfs {
  private static final String LINE = RawPdf.line("A tide comes in and goes out again.");

  private ExtremePdfs() {}

  /// All of them.
  static Stream<HostileFile> all() {
    return Stream.of(
        pdf(
            "two billion pages, as it says",
            () -> new RawPdf().set(2, "<</Type/Pages/Kids[3 0 R]/Count 2147483647>>").bytes()),
        pdf("100,000 pages, one as it says", ExtremePdfs::pages),
        pdf("a page as wide as numbers go", () -> box("-1e38 -1e38 1e38 1e38")),
        pdf("a page without width", () -> box("0 0 0 0")),
        pdf("text at the end of the world", () -> drawing("1e38 0 0 1e38 3e38 3e38 cm " + LINE)),
        pdf("text without size", () -> drawing(LINE.replace("10 Tf", "0 Tf"))),
        pdf("text of a size without end", () -> drawing(LINE.replace("10 Tf", "1e38 Tf"))),
        pdf("2,400,000 letters at one place", ExtremePdfs::letters),
        pdf("letters all over the page", ExtremePdfs::confetti),
        pdf("letters in two sizes all over the page", ExtremePdfs::capitals),
        pdf("marked content 1,000,000 deep", ExtremePdfs::marked),
        pdf("one line of hyphens", () -> tiny("a-".repeat(100_000))),
        pdf("one line of dots", () -> tiny(". ".repeat(100_000) + "x")),
        pdf("one line of 1 MB", () -> tiny("word ".repeat(200_000))),
        pdf("500 pages of captions and lines", ExtremePdfs::captions),
        pdf("streams within a stream", ExtremePdfs::nested),
        pdf("a day of 20 MB", () -> information("/CreationDate(D:" + "2".repeat(20 << 20) + ")")),
        pdf("a title of 20 MB", () -> information("/Title(" + "Tide ".repeat(4 << 20) + ")")));
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

  /// One line, in letters so small that all of it stands on the page.
  private static byte[] tiny(String line) {
    return drawing(RawPdf.line(line).replace("10 Tf", "0.0005 Tf"));
  }

  private static byte[] pages() {
    return new RawPdf().pages(100_000, 1).bytes();
  }

  private static byte[] box(String corners) {
    return new RawPdf()
        .set(3, RawPdf.page("/Contents 4 0 R").replace("0 0 420 600", corners))
        .bytes();
  }

  private static byte[] letters() {
    String all = "BT /F 10 Tf 40 500 Td " + "0 0 Td (a) Tj ".repeat(2_400_000);
    return new RawPdf().packed(all).bytes();
  }

  private static byte[] confetti() {
    String all = repeat(200_000, i -> at(i * 37 % 420, i * 53 % 600, 3));
    return new RawPdf().packed("BT " + all + "ET").bytes();
  }

  private static byte[] capitals() {
    String page = repeat(4_900, i -> at(i * 37 % 420, i * 53 % 600, i % 2 == 0 ? 3 : 6));
    return new RawPdf().packed("BT " + page + "ET").pages(500, 500).bytes();
  }

  private static String at(int x, int y, int size) {
    return "/F %d Tf 1 0 0 1 %d %d Tm (a) Tj ".formatted(size, x, y);
  }

  private static byte[] marked() {
    String text = RawPdf.line("A tide comes in. ".repeat(50_000));
    return new RawPdf().packed("/P BMC ".repeat(1_000_000) + text).bytes();
  }

  private static byte[] captions() {
    String lines =
        repeat(400, i -> at(40, 590 - i, 1).replace("(a)", i % 2 == 0 ? "(Fig. 1. A)" : "(Tide)"));
    return new RawPdf().content("BT " + lines + "ET").pages(500, 500).bytes();
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
    return new RawPdf().addStream("", stream.toByteArray()).bytes();
  }

  private static byte[] information(String entries) {
    return new RawPdf().add("<<" + entries + ">>").trailer("/Info 6 0 R").bytes();
  }
}
