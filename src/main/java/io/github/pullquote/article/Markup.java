package io.github.pullquote.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// The XML files of a book, read as leniently as readers of books do. No entity is defined by a
/// file and nothing outside of it is looked up: the parser can do neither.
final class Markup {
  private static final int LARGEST = 8 << 20;
  private static final int MOST_TAGS = 300_000;
  private static final int DEEPEST = 400;
  private static final int MOST_NODES = 20;
  private static final int LONGEST_BRIEF = 1_000;

  private Markup() {}

  /// Reads a file in its own encoding.
  ///
  /// @throws UnreadableArticleException if it is so large that its tree would fill the memory
  static Document parse(byte[] file) throws UnreadableArticleException {
    int tags = 0;
    for (byte b : file) {
      tags += b == '<' ? 1 : 0;
    }
    if (file.length > LARGEST || tags > MOST_TAGS) {
      throw new UnreadableArticleException(FileFault.TOO_LARGE_A_CHAPTER, LARGEST >> 20, MOST_TAGS);
    }
    try {
      Parser parser = Parser.xmlParser().setMaxDepth(DEEPEST);
      return Jsoup.parse(new ByteArrayInputStream(file), null, "", parser);
    } catch (IOException e) {
      throw new UnreadableArticleException(e, FileFault.DAMAGED);
    }
  }

  /// An element's name in lower case, without the prefix of a namespace.
  static String name(Element element) {
    return withoutPrefix(element.tagName()).toLowerCase(Locale.ROOT);
  }

  private static String withoutPrefix(String name) {
    return name.substring(name.indexOf(':') + 1);
  }

  /// The elements of that name within another, in order.
  static List<Element> all(Element within, String name) {
    return stream(within, e -> name(e).equals(name)).toList();
  }

  /// The first element of that name within another.
  static Optional<Element> first(Element within, String name) {
    return stream(within, e -> name(e).equals(name)).findFirst();
  }

  private static Stream<Element> stream(Element within, Predicate<Element> wanted) {
    return within.stream().filter(wanted);
  }

  /// The first of the elements of that name right under another.
  static Optional<Element> child(Element parent, String name) {
    return parent.children().stream().filter(e -> name(e).equals(name)).findFirst();
  }

  /// Whether so little is inside an element that it can be looked at again and again.
  static boolean isBrief(Element element) {
    return element.nodeStream().limit(MOST_NODES).count() < MOST_NODES
        && element.wholeText().length() <= LONGEST_BRIEF;
  }

  /// An attribute, whatever the prefix of its namespace; empty for none.
  static String attribute(Element element, String name) {
    return element.attributes().asList().stream()
        .filter(a -> withoutPrefix(a.getKey()).equals(name))
        .map(a -> a.getValue())
        .findFirst()
        .orElse("");
  }
}
