package io.github.pullquote.article;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Word documents, books and other archives that are made to exhaust or to deceive whoever reads
/// them.
public final class HostileArchives {
  private static final String PARAGRAPH =
      "<w:p><w:r><w:t>A tide comes in and goes out again.</w:t></w:r></w:p>";
  private static final String CHAPTER = "<h1>Tide</h1><p>A tide comes in and goes out again.</p>";

  private HostileArchives() {}

  /// Word documents.
  public static Stream<HostileFile> documents() {
    return Stream.of(
        word("an entity that is a file", "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"),
        word("entities of entities", laughs()),
        word("a parameter entity", "<!DOCTYPE a [<!ENTITY % x SYSTEM 'http://127.0.0.1:9/'> %x;]>"),
        word("a DTD elsewhere", "<!DOCTYPE a SYSTEM 'http://127.0.0.1:9/a.dtd'>"),
        body("elements 100,000 deep", () -> "<w:sdt>".repeat(100_000)),
        body("tables 100,000 deep", () -> "<w:tbl><w:tr><w:tc>".repeat(100_000)),
        body("3,500,000 empty paragraphs", () -> "<w:p/>".repeat(3_500_000) + PARAGRAPH),
        body(
            "500,000 short paragraphs", () -> "<w:p><w:r><w:t>x</w:t></w:r></w:p>".repeat(500_000)),
        body("a comment of 22 MB", () -> "<!--" + "x".repeat(22 << 20) + "-->" + PARAGRAPH),
        body("an instruction of 22 MB", () -> "<?x " + "x".repeat(22 << 20) + "?>" + PARAGRAPH),
        body("an attribute of 22 MB", () -> "<w:p a='" + "x".repeat(22 << 20) + "'/>" + PARAGRAPH),
        body("a name of 22 MB", () -> "<w:p " + "x".repeat(22 << 20) + "='1'/>" + PARAGRAPH),
        body(
            "1,000,000 attributes",
            () -> "<w:p " + repeat(1_000_000, i -> "a" + i + "='' ") + "/>"),
        body(
            "1,000,000 namespaces",
            () -> "<a " + repeat(1_000_000, i -> "xmlns:n" + i + "='u' ") + "/>"),
        body(
            "a text of 22 MB",
            () -> "<w:p><w:r><w:t>" + "word ".repeat(22 << 18) + "</w:t></w:r></w:p>"),
        body(
            "characters of 22 MB",
            () -> "<w:p><w:r><w:t><![CDATA[" + "word ".repeat(22 << 18) + "]]></w:t></w:r></w:p>"),
        body(
            "4,000,000 references",
            () -> "<w:p><w:r><w:t>" + "&#65;".repeat(4_000_000) + "</w:t></w:r></w:p>"),
        body("lone surrogates", () -> "<w:p><w:r><w:t>A &#xD800; tide.</w:t></w:r></w:p>"),
        new HostileFile("styles in a ring of 200,000.docx", HostileArchives::styles));
  }

  /// Books.
  public static Stream<HostileFile> books() {
    return Stream.of(
        book(
            "an entity that is a file",
            "<!DOCTYPE p [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><p>&x; A tide.</p>"),
        book("entities of entities", laughs() + "<p>A tide. &i;</p>"),
        chapter("elements 100,000 deep", () -> "<div>".repeat(100_000) + CHAPTER),
        chapter("emphasis 100,000 deep", () -> "<b>".repeat(100_000) + CHAPTER),
        chapter(
            "1,000,000 attributes",
            () -> "<p " + repeat(700_000, i -> "a" + i + "='' ") + "/>" + CHAPTER),
        chapter(
            "an attribute of 7 MB",
            () -> "<p class='" + "a b ".repeat(1_800_000) + "'/>" + CHAPTER),
        chapter(
            "types of 7 MB", () -> ("<p epub:type='" + "a b ".repeat(1_800_000) + "'/>") + CHAPTER),
        chapter("a text of 7 MB", () -> CHAPTER + "<p>" + "word ".repeat(1_400_000) + "</p>"),
        chapter("7 MB of signs", () -> CHAPTER + "&lt;".repeat(1_800_000)),
        chapter(
            "notes within notes",
            () ->
                "<sup><a>".repeat(190)
                    + "word ".repeat(1_400_000)
                    + "</a></sup>".repeat(190)
                    + CHAPTER),
        chapter(
            "asides within asides",
            () -> "<aside epub:type='footnotes'>".repeat(390) + "<p>x</p>".repeat(20_000)),
        new HostileFile("points within points.epub", HostileArchives::points),
        new HostileFile("links within links.epub", HostileArchives::links),
        new HostileFile("ten chapters of 300,000 tags.epub", HostileArchives::chapters),
        new HostileFile("a chapter listed 100,000 times.epub", HostileArchives::spine),
        new HostileFile("a name without end.epub", HostileArchives::longName));
  }

  /// Archives that are told to be one or the other.
  public static Stream<HostileFile> archives() {
    return Stream.of(
        new HostileFile("1,000,000 entries.docx", HostileArchives::entries),
        new HostileFile("names of 60 KB.docx", HostileArchives::names),
        new HostileFile("a name that is no text.docx", HostileArchives::noText),
        new HostileFile("a way out behind a line end.docx", () -> named("a\n/../../etc/passwd")),
        new HostileFile("a name with a NUL.docx", () -> named("word/a\0.xml")),
        new HostileFile(
            "an archive in an archive in an archive.docx", HostileArchives::russianDoll),
        new HostileFile(
            "128 MB of zeros.docx", () -> padded("word/zeros.bin", new byte[130 << 20])),
        new HostileFile("two documents.docx", HostileArchives::twins));
  }

  private static String repeat(int times, IntFunction<String> part) {
    return IntStream.range(0, times).mapToObj(part).collect(Collectors.joining());
  }

  private static String laughs() {
    return "<!DOCTYPE a [<!ENTITY a 'ha ha ha'>"
        + IntStream.range(0, 9)
            .mapToObj(
                i ->
                    "<!ENTITY %c '%s'>"
                        .formatted('b' + i, ("&" + (char) ('a' + i) + ";").repeat(20)))
            .collect(Collectors.joining())
        + "]>";
  }

  private static HostileFile word(String name, String declaration) {
    return new HostileFile(
        name + ".docx",
        () ->
            WordFile.around(
                    declaration
                        + new WordFile().raw(PARAGRAPH.replace("again", "&x;&i;")).document())
                .bytes());
  }

  private static HostileFile body(String name, Supplier<String> body) {
    return new HostileFile(
        name + ".docx",
        () -> {
          Archive archive = WordFile.around(new WordFile().raw(body.get()).document());
          return archive.with("word/media/image1.png", noise(900_000)).bytes();
        });
  }

  /// What can't be compressed makes a bomb look like an honest file.
  private static byte[] noise(int size) {
    byte[] noise = new byte[size];
    new Random(1).nextBytes(noise);
    return noise;
  }

  private static HostileFile chapter(String name, Supplier<String> body) {
    return new HostileFile(
        name + ".epub",
        () -> new EpubFile().chapter("a.xhtml", body.get()).raw("a.png", noiseText()).bytes());
  }

  private static String noiseText() {
    return new String(noise(400_000), ISO_8859_1);
  }

  private static HostileFile book(String name, String file) {
    return new HostileFile(
        name + ".epub",
        () ->
            new EpubFile()
                .listed("a", "a.xhtml", "")
                .raw("OEBPS/a.xhtml", file)
                .inSpine("a", "yes")
                .chapter("b.xhtml", CHAPTER)
                .bytes());
  }

  private static byte[] styles() {
    String styles =
        repeat(
            200_000,
            i ->
                "<w:style w:styleId='s%d'><w:name w:val='n'/><w:basedOn w:val='s%d'/></w:style>"
                    .formatted(i, (i + 1) % 200_000));
    String body = "<w:p><w:pPr><w:pStyle w:val='s0'/></w:pPr></w:p>".repeat(20_000) + PARAGRAPH;
    return new Archive()
        .with("word/styles.xml", "<w:styles xmlns:w='w'>" + styles + "</w:styles>")
        .with("word/document.xml", new WordFile().raw(body).document())
        .with("a.png", noise(900_000))
        .bytes();
  }

  private static byte[] points() {
    String open = "<navPoint>".repeat(390);
    return new EpubFile()
        .chapter("a.xhtml", CHAPTER)
        .ncx(open + "<navPoint/>".repeat(250_000) + "</navPoint>".repeat(390))
        .raw("a.png", noiseText())
        .bytes();
  }

  private static byte[] links() {
    String open = repeat(380, i -> "<a href='" + i + "'>");
    return new EpubFile()
        .chapter("a.xhtml", CHAPTER)
        .file(
            "nav.xhtml",
            "<nav>" + open + "word ".repeat(1_400_000) + "</a>".repeat(380) + "</nav>",
            "nav")
        .raw("a.png", noiseText())
        .bytes();
  }

  private static byte[] chapters() {
    EpubFile book = new EpubFile();
    for (int i = 0; i < 10; i++) {
      book.chapter(i + ".xhtml", "<b><i/></b>".repeat(99_000) + CHAPTER);
    }
    return book.raw("a.png", noiseText()).bytes();
  }

  private static byte[] spine() {
    EpubFile book = new EpubFile().chapter("a.xhtml", CHAPTER);
    IntStream.range(0, 100_000).forEach(i -> book.inSpine("a.xhtml", "yes"));
    return book.raw("a.png", noiseText()).bytes();
  }

  private static byte[] longName() {
    return new EpubFile()
        .chapter("a.xhtml", CHAPTER)
        .listed("b", "index".repeat(1_400_000) + "\u00e9", "")
        .inSpine("b", "yes")
        .raw("a.png", noiseText())
        .bytes();
  }

  private static byte[] entries() {
    Archive archive = new Archive().with("word/document.xml", "<a/>");
    IntStream.range(0, 120_000).forEach(i -> archive.withStored("a" + i, ""));
    return archive.bytes();
  }

  private static byte[] names() {
    Archive archive = WordFile.around(new WordFile().raw(PARAGRAPH).document());
    IntStream.range(0, 190).forEach(i -> archive.withStored(i + "/..x".repeat(15_000), ""));
    return archive.bytes();
  }

  private static byte[] named(String name) {
    return WordFile.around(new WordFile().raw(PARAGRAPH).document()).with(name, "x").bytes();
  }

  private static byte[] noText() {
    byte[] archive = named("word/aaaa.xml");
    String raw = new String(archive, ISO_8859_1);
    return raw.replace("word/aaaa.xml", "word/\u00c3(\u00ff\u00fe.xml").getBytes(ISO_8859_1);
  }

  private static byte[] russianDoll() {
    byte[] inner = new byte[60 << 20];
    for (int i = 0; i < 3; i++) {
      inner = new Archive().with("word/document.xml", inner).bytes();
    }
    return inner;
  }

  private static byte[] padded(String name, byte[] content) {
    return WordFile.around(new WordFile().raw(PARAGRAPH).document())
        .with(name, content)
        .with("a.png", noise(2 << 20))
        .bytes();
  }

  private static byte[] twins() {
    byte[] archive =
        new Archive().with("word/document.xml", "<a/>").with("word/documenu.xml", "<b/>").bytes();
    return new String(archive, ISO_8859_1).replace("documenu", "document").getBytes(ISO_8859_1);
  }
}
