package io.github.pullquote.article;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads XML, one event after the other. Nothing outside of it is ever looked up, no entity is
/// defined, and deep nesting is refused.
final class Xml {
  /// Word nests tables and text boxes, and a few levels for each.
  private static final int DEEPEST = 400;

  /// The parser may keep a part as large as the file, as a comment, in twice its size or more.
  private static final int LARGEST = 24 << 20;

  private final XMLStreamReader reader;

  private Xml(XMLStreamReader reader) {
    this.reader = reader;
  }

  /// What is done with the events of a document, from its first element on.
  interface Events {
    /// An element begins; `xml` tells its attributes.
    ///
    /// @return whether what is inside of it is wanted; else it is skipped, its end included
    boolean start(String name, Xml xml) throws UnreadableArticleException;

    /// An element ends.
    void end(String name) throws UnreadableArticleException;

    /// Characters, possibly only some of an element's.
    void text(String characters) throws UnreadableArticleException;
  }

  /// Reads a document to its end.
  ///
  /// @throws UnreadableArticleException if it isn't well-formed, declares entities, or is very
  ///   large
  static void read(byte[] document, Events events) throws UnreadableArticleException {
    if (document.length > LARGEST) {
      throw new UnreadableArticleException(FileFault.TOO_MUCH_XML, LARGEST >> 20);
    }
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    // The parser would compare each namespace of an element with all others.
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty("jdk.xml.maxElementDepth", DEEPEST);
    try {
      new Xml(factory.createXMLStreamReader(new ByteArrayInputStream(document))).read(events);
    } catch (XMLStreamException e) {
      throw new UnreadableArticleException(e, FileFault.DAMAGED_XML);
    }
  }

  private void read(Events events) throws XMLStreamException, UnreadableArticleException {
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (!events.start(withoutPrefix(reader.getLocalName()), this)) {
            skip();
          }
        }
        case XMLStreamConstants.END_ELEMENT -> events.end(withoutPrefix(reader.getLocalName()));
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            events.text(reader.getText());
        case XMLStreamConstants.DTD -> throw new UnreadableArticleException(FileFault.XML_ENTITIES);
        default -> {
          // Comments and instructions to programs.
        }
      }
    }
  }

  private void skip() throws XMLStreamException {
    for (int open = 1; open > 0; ) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> open++;
        case XMLStreamConstants.END_ELEMENT -> open--;
        default -> {
          // What is inside isn't wanted.
        }
      }
    }
  }

  private static String withoutPrefix(String name) {
    return name.substring(name.indexOf(':') + 1);
  }

  /// The value of an attribute of the element that begins, in any namespace; empty for none.
  String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (withoutPrefix(reader.getAttributeLocalName(i)).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return "";
  }
}
