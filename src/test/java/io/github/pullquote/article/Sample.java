package io.github.pullquote.article;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.pullquote.fuzz.Breakage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// A sound file and a way to break it: where its format compresses or sums up what it holds, that
/// is broken inside, so that the reader gets to see it.
///
/// @param name how such a file is called
/// @param breaking makes a broken copy, the same for the same random numbers
record Sample(String name, Function<Random, byte[]> breaking) {
  private static final String TEXT =
      """
      Tide

      By Ada Moss

      A tide – “in” – comes — and goes. Öl, déjà vu: naïve.

      • one
      • two
      """;

  byte[] broken(long seed) {
    return breaking.apply(new Random(seed));
  }

  @Override
  public String toString() {
    return name;
  }

  /// One or more of each format that isn't read as text.
  static Stream<Sample> documents() {
    byte[] word = word();
    byte[] book = book();
    byte[] packed = packed();
    return Stream.of(
        new Sample("inside.docx", random -> brokenInside(word, random)),
        new Sample("outside.docx", random -> brokenOutside(word, random)),
        new Sample("inside.epub", random -> brokenInside(book, random)),
        new Sample("outside.epub", random -> brokenOutside(book, random)),
        pdf("columns.pdf", columns()),
        pdf("fonts.pdf", fonts()),
        pdf("raw.pdf", new RawPdf().bytes()),
        new Sample("packed.pdf", random -> brokenOutside(packed, random)));
  }

  /// Texts in an encoding that may be another than they say.
  static Stream<Sample> encodings() {
    return Stream.of(
            "UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32BE", "windows-1252", "ISO-2022-JP", "GB18030")
        .map(
            name ->
                new Sample(
                    name + ".txt",
                    random -> brokenOutside(marked(TEXT, Charset.forName(name), random), random)));
  }

  private static byte[] marked(String text, Charset charset, Random random) {
    String mark = random.nextBoolean() && charset.name().startsWith("UTF") ? "\uFEFF" : "";
    String page =
        random.nextInt(3) > 0
            ? text
            : "<!DOCTYPE html><meta charset=%s><h1>Tide</h1><p>%s"
                .formatted(charset, text.repeat(9));
    return (mark + page).getBytes(charset);
  }

  private static Sample pdf(String name, byte[] file) {
    String text = new String(file, ISO_8859_1);
    return new Sample(name, random -> Breakage.OF_PDF.broken(text, random).getBytes(ISO_8859_1));
  }

  private static byte[] word() {
    return new WordFile()
        .styled("Titel", "Salt")
        .styled("Untertitel", "How it is made")
        .paragraph("By Ada Moss")
        .styled("Kapitel", "The sea")
        .paragraph("The sea holds what it takes. It takes all it can hold.")
        .styled("Punkte", "One point")
        .raw("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>A cell</w:t></w:r></w:p></w:tc></w:tr></w:tbl>")
        .styled("Zitat", "All is salt in the end, she said.")
        .styled("Ring", "Round and round it goes.")
        .properties("<dc:title>Salt</dc:title><dc:creator>Ada Moss</dc:creator>")
        .bytesWithProperties();
  }

  private static byte[] book() {
    return new EpubFile()
        .metadata(
            "<dc:title>Salt</dc:title><dc:creator>Ada"
                + " Moss</dc:creator><dc:date>2024-05-03</dc:date>")
        .chapter(
            "a.xhtml", "<h1>The sea</h1><p>The sea holds<sup><a href='#n'>1</a></sup> all.</p>")
        .chapter("b.xhtml", "<p>It takes.</p><ul><li>One</li></ul><blockquote>Salt.</blockquote>")
        .file("nav.xhtml", "<nav><a href='b.xhtml'>The land</a></nav>", "nav")
        .ncx("<navPoint><navLabel><text>Sea</text></navLabel><content src='a.xhtml'/></navPoint>")
        .guide("cover", "b.xhtml")
        .bytes();
  }

  /// Breaks one entry of an archive before it is packed.
  private static byte[] brokenInside(byte[] archive, Random random) {
    Map<String, byte[]> entries = entries(archive);
    String broken = List.copyOf(entries.keySet()).get(random.nextInt(entries.size()));
    entries.computeIfPresent(
        broken,
        (name, content) ->
            Breakage.OF_XML.broken(new String(content, UTF_8), random).getBytes(UTF_8));
    Archive copy = new Archive();
    entries.forEach(copy::with);
    return copy.bytes();
  }

  private static Map<String, byte[]> entries(byte[] archive) {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return entries;
  }

  /// Changes some bytes, or cuts the file off.
  private static byte[] brokenOutside(byte[] file, Random random) {
    byte[] broken =
        Arrays.copyOf(file, random.nextInt(4) == 0 ? 1 + random.nextInt(file.length) : file.length);
    for (int times = 1 + random.nextInt(8); times > 0; times--) {
      broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
    }
    return broken;
  }

  private static byte[] columns() {
    PdfFile pdf = new PdfFile();
    Typesetter setter = new Typesetter(pdf, 2, 300).head("The Prairie Papers").newPage();
    setter.title(Prairie.TITLE);
    Prairie.BEGINNING.forEach(setter::paragraph);
    setter.heading("Putting it back");
    Prairie.END.forEach(setter::paragraph);
    return plain(pdf.document());
  }

  private static byte[] packed() {
    PdfFile pdf = new PdfFile();
    new Typesetter(pdf, 1, 500).newPage().paragraph(Prairie.END.getFirst());
    return pdf.bytes();
  }

  /// A page in a font that the file holds.
  private static byte[] fonts() {
    PdfFile pdf = new PdfFile().newPage();
    String file = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    try (InputStream in = PDDocument.class.getResourceAsStream(file)) {
      PDType0Font font = PDType0Font.load(pdf.document(), Objects.requireNonNull(in));
      pdf.draw(
          stream -> {
            stream.beginText();
            stream.setFont(font, 10);
            stream.newLineAtOffset(40, 500);
            stream.showText("The grass is the part that can be spared.");
            stream.endText();
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return plain(pdf.document());
  }

  /// The bytes of a document in which nothing that is drawn is compressed.
  private static byte[] plain(PDDocument document) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (document) {
      for (PDPage page : document.getPages()) {
        byte[] drawn = page.getContents().readAllBytes();
        page.setContents(new PDStream(document, new ByteArrayInputStream(drawn)));
      }
      document.save(out, CompressParameters.NO_COMPRESSION);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
