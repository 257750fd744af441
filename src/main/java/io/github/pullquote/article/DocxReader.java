package io.github.pullquote.article;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Makes an article of a Word document (DOCX).
public final class DocxReader {
  /// The entry that holds the text.
  private static final String DOCUMENT = "word/document.xml";

  private static final String STYLES = "word/styles.xml";
  private static final String PROPERTIES = "docProps/core.xml";
  private static final Set<String> WANTED = Set.of(DOCUMENT, STYLES, PROPERTIES);

  /// Reads a document.
  ///
  /// @throws UnreadableArticleException if it is damaged, breaks a limit or holds no passage
  public Article read(byte[] file) throws UnreadableArticleException {
    BoundedZip zip = BoundedZip.read(file, WANTED::contains);
    Optional<byte[]> document = zip.find(DOCUMENT);
    if (document.isEmpty()) {
      throw new UnreadableArticleException(FileFault.DAMAGED_DOCX);
    }
    DocxStyles styles = new DocxStyles();
    DocxProperties properties = new DocxProperties();
    DocxBody body = new DocxBody(styles);
    read(zip.find(STYLES), styles);
    read(zip.find(PROPERTIES), properties);
    read(document, body);
    return manuscript(properties.properties(), body.paragraphs()).article();
  }

  private static void read(Optional<byte[]> file, Xml.Events events)
      throws UnreadableArticleException {
    if (file.isPresent()) {
      Xml.read(file.get(), events);
    }
  }

  private static Manuscript manuscript(
      FileProperties properties, List<DocxBody.Paragraph> paragraphs)
      throws UnreadableArticleException {
    Manuscript manuscript = new Manuscript(properties);
    // Some letters are laid out in a table; else a table is for looking things up.
    boolean laidOut = paragraphs.stream().allMatch(DocxBody.Paragraph::inTable);
    for (DocxBody.Paragraph paragraph : paragraphs) {
      boolean aside = paragraph.inTable() && !laidOut;
      manuscript.add(aside ? Block.Kind.BOILERPLATE : kind(paragraph), paragraph.text());
    }
    return manuscript;
  }

  private static Block.Kind kind(DocxBody.Paragraph paragraph) {
    boolean heading = paragraph.bold() && ManuscriptHead.isShortLine(paragraph.text());
    return paragraph.kind().orElse(heading ? Block.Kind.HEADING : Block.Kind.PARAGRAPH);
  }
}
