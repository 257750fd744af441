package io.github.pullquote.article;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;

/// A PDF written object by object, as no library would. Object 1 is the catalog, 2 the root of the
/// pages, 3 the first page, 4 its content, 5 its font; others follow.
final class RawPdf {
  private static final int CONTENT = 4;

  private final List<byte[]> objects = new ArrayList<>();
  private String trailer = "";

  RawPdf() {
    add("<</Type/Catalog/Pages 2 0 R>>");
    add("<</Type/Pages/Kids[3 0 R]/Count 1>>");
    add(page("/Contents 4 0 R"));
    add("<<>>");
    add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
    content(line("A tide comes in and goes out again."));
  }

  /// A page with these entries beside its font.
  static String page(String entries) {
    return "<</Type/Page/Parent 2 0 R/MediaBox[0 0 420 600]/Resources<</Font<</F 5 0 R>>>>"
        + entries
        + ">>";
  }

  /// What draws one line of text.
  static String line(String words) {
    return "BT /F 10 Tf 40 500 Td (" + words + ") Tj ET ";
  }

  /// Adds an object; its number is one more than that of the last.
  RawPdf add(String object) {
    objects.add(object.getBytes(ISO_8859_1));
    return this;
  }

  /// Adds a stream with these entries in its dictionary.
  RawPdf addStream(String entries, byte[] data) {
    objects.add(stream(entries, data.length, data));
    return this;
  }

  private static byte[] stream(String entries, int length, byte[] data) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String head = "<<%s/Length %d>>stream\n".formatted(entries, length);
    out.writeBytes(head.getBytes(ISO_8859_1));
    out.writeBytes(data);
    out.writeBytes("\nendstream".getBytes(ISO_8859_1));
    return out.toByteArray();
  }

  /// Puts another object in the place of one.
  RawPdf set(int number, String object) {
    objects.set(number - 1, object.getBytes(ISO_8859_1));
    return this;
  }

  /// Draws this on the first page.
  RawPdf content(String operators) {
    return content("", operators.getBytes(ISO_8859_1));
  }

  /// Draws on the first page what a stream with these entries unpacks to.
  RawPdf content(String entries, byte[] data) {
    objects.set(CONTENT - 1, stream(entries, data.length, data));
    return this;
  }

  /// Draws this on the first page, compressed.
  RawPdf packed(String operators) {
    return content("/Filter/FlateDecode", deflated(operators));
  }

  static byte[] deflated(String text) {
    Deflater deflater = new Deflater();
    deflater.setInput(text.getBytes(ISO_8859_1));
    deflater.finish();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 16];
    while (!deflater.finished()) {
      out.write(buffer, 0, deflater.deflate(buffer));
    }
    deflater.end();
    return out.toByteArray();
  }

  /// Repeats the first page.
  ///
  /// @param count how many pages there are, as the file says
  RawPdf pages(int times, int count) {
    return set(2, "<</Type/Pages/Kids[%s]/Count %d>>".formatted("3 0 R ".repeat(times), count));
  }

  /// Adds entries to the trailer.
  RawPdf trailer(String entries) {
    trailer = entries;
    return this;
  }

  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StringBuilder table = new StringBuilder();
    table.append("xref\n0 %d\n0000000000 65535 f \n".formatted(objects.size() + 1));
    out.writeBytes("%PDF-1.7\n".getBytes(ISO_8859_1));
    for (int i = 0; i < objects.size(); i++) {
      table.append("%010d 00000 n \n".formatted(out.size()));
      out.writeBytes((i + 1 + " 0 obj\n").getBytes(ISO_8859_1));
      out.writeBytes(objects.get(i));
      out.writeBytes("\nendobj\n".getBytes(ISO_8859_1));
    }
    int start = out.size();
    out.writeBytes(table.toString().getBytes(ISO_8859_1));
    out.writeBytes(
        "trailer\n<</Root 1 0 R/Size %d%s>>\nstartxref\n%d\n%%%%EOF\n"
            .formatted(objects.size() + 1, trailer, start)
            .getBytes(ISO_8859_1));
    return out.toByteArray();
  }
}
