package io.github.pullquote.article;

import java.util.ArrayList;
import java.util.List;

/// An electronic book in the making.
public final class EpubFile {
  private static final String CONTAINER =
      """
      <?xml version="1.0"?>
      <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
        <rootfiles><rootfile full-path="OEBPS/book.opf"
          media-type="application/oebps-package+xml"/></rootfiles>
      </container>
      """;

  private final Archive archive =
      new Archive()
          .withStored("mimetype", "application/epub+zip")
          .with("META-INF/container.xml", CONTAINER);
  private final List<String> items = new ArrayList<>();
  private final List<String> spine = new ArrayList<>();
  private String metadata = "<dc:title>Salt</dc:title>";
  private String guide = "";

  public EpubFile metadata(String xml) {
    metadata = xml;
    return this;
  }

  EpubFile guide(String type, String href) {
    guide += "<reference type=\"%s\" href=\"%s\"/>".formatted(type, href);
    return this;
  }

  /// Adds a chapter, by its name within the folder and what its body holds.
  public EpubFile chapter(String name, String body) {
    return file(name, body, "").inSpine(name, "yes");
  }

  /// Adds a file to the list of all files.
  EpubFile file(String name, String body, String properties) {
    return listed(name, name.replace(" ", "%20"), properties).raw("OEBPS/" + name, page(body));
  }

  /// Adds an address to the list of all files.
  EpubFile listed(String id, String href, String properties) {
    items.add(
        "<item id=\"%s\" href=\"%s\" media-type=\"application/xhtml+xml\" properties=\"%s\"/>"
            .formatted(id, href, properties));
    return this;
  }

  /// Adds the older kind of contents.
  EpubFile ncx(String points) {
    items.add("<item id=\"ncx\" href=\"toc.ncx\" media-type=\"application/x-dtbncx+xml\"/>");
    return raw("OEBPS/toc.ncx", "<ncx><navMap>" + points + "</navMap></ncx>");
  }

  EpubFile inSpine(String name, String linear) {
    spine.add("<itemref idref=\"%s\" linear=\"%s\"/>".formatted(name, linear));
    return this;
  }

  /// Adds a file that the book doesn't list.
  EpubFile raw(String path, String content) {
    archive.with(path, content);
    return this;
  }

  static String page(String body) {
    return """
    <?xml version="1.0" encoding="utf-8"?>
    <!DOCTYPE html>
    <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops">
    <head><title/><style>p { color: red }</style></head>
    <body>%s</body></html>
    """
        .formatted(body);
  }

  public byte[] bytes() {
    return archive
        .with(
            "OEBPS/book.opf",
            """
            <package xmlns="http://www.idpf.org/2007/opf" version="3.0"
              xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:opf="http://www.idpf.org/2007/opf">
            <metadata>%s</metadata><manifest>%s</manifest>
            <spine>%s</spine><guide>%s</guide></package>
            """
                .formatted(metadata, String.join("", items), String.join("", spine), guide))
        .bytes();
  }
}
