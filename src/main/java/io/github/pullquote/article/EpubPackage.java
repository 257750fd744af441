package io.github.pullquote.article;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/// The file of an EPUB that names its author, its chapters and their order.
final class EpubPackage {
  private static final String CONTAINER = "META-INF/container.xml";

  private static final int LONGEST_NAME = 200;

  /// Files that are no chapters, by what books call them.
  private static final Pattern ASIDE =
      Pattern.compile(
          "(?:.*[^a-z])?(?:cover|toc|nav|contents|copyright|title_?page|half_?title|colophon"
              + "|imprint|index)(?:[^a-z].*)?",
          Pattern.CASE_INSENSITIVE);

  private static final Set<String> ASIDE_TYPES =
      Set.of("cover", "toc", "title-page", "copyright-page", "colophon", "index", "loi", "lot");

  private final Element root;
  private final String folder;
  private final Map<String, Element> items = new HashMap<>();

  private EpubPackage(Element root, String folder) {
    this.root = root;
    this.folder = folder;
    Markup.all(root, "item").forEach(item -> items.put(item.attr("id"), item));
  }

  /// Finds it.
  ///
  /// @throws UnreadableArticleException if it isn't there
  static EpubPackage of(BoundedZip zip) throws UnreadableArticleException {
    Element container = Markup.parse(zip.find(CONTAINER).orElseThrow(EpubPackage::damaged));
    String path =
        Markup.first(container, "rootfile")
            .map(e -> e.attr("full-path"))
            .orElseThrow(EpubPackage::damaged);
    Element root = Markup.parse(zip.find(path).orElseThrow(EpubPackage::damaged));
    return new EpubPackage(root, folder(path));
  }

  private static UnreadableArticleException damaged() {
    return new UnreadableArticleException(FileFault.DAMAGED_EPUB);
  }

  /// What the book says of itself.
  FileProperties properties() {
    FileProperties properties =
        FileProperties.NONE.withTitle(text("title")).withPublishedAuthor(authors());
    for (Element date : Markup.all(root, "date")) {
      // Others are the days on which the file was made or changed.
      if (Set.of("", "publication").contains(Markup.attribute(date, "event"))) {
        properties = properties.withPublished(date.text());
      }
    }
    return properties.withSource(text("source"));
  }

  private String text(String name) {
    return Markup.first(root, name).map(Element::text).orElse("");
  }

  private String authors() {
    return Markup.all(root, "creator").stream()
        .filter(e -> Set.of("", "aut").contains(Markup.attribute(e, "role")))
        .map(Element::text)
        .collect(Collectors.joining(", "));
  }

  /// The paths of the chapters in reading order; covers, contents and the like are left out.
  Set<String> chapters() {
    Set<String> paths = new LinkedHashSet<>();
    for (Element reference : Markup.all(root, "itemref")) {
      Element item = items.get(reference.attr("idref"));
      if (item != null && !reference.attr("linear").equals("no") && !isAside(item)) {
        paths.add(path(item));
      }
    }
    Markup.all(root, "reference").stream()
        .filter(e -> ASIDE_TYPES.contains(e.attr("type")))
        .forEach(e -> paths.remove(path(folder, e.attr("href"))));
    return paths;
  }

  private static boolean isAside(Element item) {
    String href = item.attr("href");
    String name = href.substring(href.lastIndexOf('/') + 1).replaceFirst("\\.[^.]*$", "");
    return isNavigation(item) || (name.length() <= LONGEST_NAME && ASIDE.matcher(name).matches());
  }

  private static boolean isNavigation(Element item) {
    return List.of(item.attr("properties").split(" ", -1)).contains("nav");
  }

  /// The path of the file that lists the contents, the newer kind rather than the older; empty if
  /// there is none.
  Optional<String> contents() {
    Optional<Element> navigation =
        items.values().stream().filter(EpubPackage::isNavigation).findFirst();
    return navigation
        .or(() -> items.values().stream().filter(EpubPackage::isOldNavigation).findFirst())
        .map(this::path);
  }

  private static boolean isOldNavigation(Element item) {
    return item.attr("media-type").equals("application/x-dtbncx+xml");
  }

  private String path(Element item) {
    return path(folder, item.attr("href"));
  }

  /// The folder that a file is in, with a slash at its end.
  static String folder(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  /// The path that an address in a file of a folder means, without its fragment.
  static String path(String folder, String address) {
    List<String> parts = new ArrayList<>();
    for (String part : (folder + decoded(address.replaceFirst("#.*", ""))).split("/", -1)) {
      if (!part.equals("..")) {
        parts.add(part);
      } else if (!parts.isEmpty()) {
        parts.removeLast();
      }
    }
    parts.removeIf("."::equals);
    return String.join("/", parts);
  }

  private static String decoded(String address) {
    try {
      return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      // A bare percent sign means itself.
      return address;
    }
  }
}
