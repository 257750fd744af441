package io.github.pullquote.article;

/// A Word document in the making, with the styles of a German Word: its ids are German, its names
/// English.
public final class WordFile {
  private static final String NAMESPACE =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
  private static final String STYLES =
      """
      <w:styles %s>
        <w:docDefaults/>
        <w:style w:type="paragraph" w:styleId="Standard"><w:name w:val="Normal"/></w:style>
        <w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>
        <w:style w:type="paragraph" w:styleId="Untertitel"><w:name w:val="Subtitle"/></w:style>
        <w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/>
          <w:pPr><w:numPr><w:numId w:val="3"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="Kapitel"><w:name w:val="Kapitel"/>
          <w:basedOn w:val="berschrift1"/></w:style>
        <w:style w:type="paragraph" w:styleId="Gliederung"><w:name w:val="Gliederung"/>
          <w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="Listenabsatz"><w:name w:val="List Paragraph"/></w:style>
        <w:style w:type="paragraph" w:styleId="Punkte"><w:name w:val="List Bullet"/>
          <w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="Zitat"><w:name w:val="Quote"/></w:style>
        <w:style w:type="paragraph" w:styleId="Beschriftung"><w:name w:val="caption"/></w:style>
        <w:style w:type="paragraph" w:styleId="Verzeichnis1"><w:name w:val="toc 1"/></w:style>
        <w:style w:type="paragraph" w:styleId="Ring"><w:name w:val="Ring"/>
          <w:basedOn w:val="Ring2"/></w:style>
        <w:style w:type="paragraph" w:styleId="Ring2"><w:name w:val="Ring2"/>
          <w:basedOn w:val="Ring"/></w:style>
      </w:styles>
      """
          .formatted(NAMESPACE);

  private final StringBuilder body = new StringBuilder();
  private String properties = "";

  /// Adds an ordinary paragraph.
  public WordFile paragraph(String text) {
    return raw("<w:p>" + run(text) + "</w:p>");
  }

  /// Adds a paragraph in a style, by its German id.
  public WordFile styled(String style, String text) {
    return paragraph("<w:pStyle w:val=\"%s\"/>".formatted(style), run(text));
  }

  /// Adds a paragraph with these properties and runs.
  WordFile paragraph(String properties, String runs) {
    return raw("<w:p><w:pPr>" + properties + "</w:pPr>" + runs + "</w:p>");
  }

  /// Adds what stands in a document's body.
  WordFile raw(String xml) {
    body.append(xml);
    return this;
  }

  /// A run of text.
  static String run(String text) {
    return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  }

  /// A run of text that looks a certain way.
  static String run(String properties, String text) {
    return run(text).replace("<w:r>", "<w:r><w:rPr>" + properties + "</w:rPr>");
  }

  /// Sets what the file says of itself.
  WordFile properties(String xml) {
    properties = xml;
    return this;
  }

  String document() {
    return "<w:document %s><w:body>%s</w:body></w:document>".formatted(NAMESPACE, body);
  }

  /// The file.
  public byte[] bytes() {
    return around(document()).bytes();
  }

  /// A file whose text is in that XML.
  static Archive around(String document) {
    return new Archive()
        .with("[Content_Types].xml", "<Types/>")
        .with("word/styles.xml", STYLES)
        .with("word/document.xml", document);
  }

  /// The file with its properties.
  byte[] bytesWithProperties() {
    return around(document())
        .with(
            "docProps/core.xml",
            """
            <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">%s</cp:coreProperties>
            """
                .formatted(properties))
        .bytes();
  }
}
