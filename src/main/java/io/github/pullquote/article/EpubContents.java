package io.github.pullquote.article;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What a book's table of contents calls its chapters.
final class EpubContents {
  private final String folder;
  private final Map<String, String> labels = new HashMap<>();

  private EpubContents(String folder) {
    this.folder = folder;
  }

  /// Reads the file that lists the contents.
  ///
  /// @throws UnreadableArticleException if it breaks a limit
  static EpubContents of(BoundedZip zip, Optional<String> path) throws UnreadableArticleException {
    EpubContents contents = new EpubContents(EpubPackage.folder(path.orElse("")));
    Optional<byte[]> file = path.flatMap(zip::find);
    if (file.isPresent()) {
      contents.read(Markup.parse(file.get()));
    }
    return contents;
  }

  private void read(Document file) {
    // Other lists of the same file are of pages and landmarks.
    Element list = Markup.first(file, "nav").orElse(file);
    for (Element link : Markup.all(list, "a")) {
      label(link.attr("href"), link);
    }
    for (Element point : Markup.all(file, "navpoint")) {
      Optional<Element> content = Markup.child(point, "content");
      Optional<Element> label = Markup.child(point, "navlabel");
      if (content.isPresent() && label.isPresent()) {
        label(content.get().attr("src"), label.get());
      }
    }
  }

  private void label(String address, Element label) {
    if (Markup.isBrief(label)) {
      labels.putIfAbsent(EpubPackage.path(folder, address), label.text());
    }
  }

  /// What it calls the chapter in a file; empty if it doesn't name it.
  String label(String path) {
    return labels.getOrDefault(path, "");
  }
}
