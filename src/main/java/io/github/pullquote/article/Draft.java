package io.github.pullquote.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// An article while it is read: its blocks so far and what is known of it. What is found first
/// stays.
final class Draft {
  /// More blocks than this are no article, and make the index slow for everybody else's.
  private static final int MOST_BLOCKS = 50_000;

  private final List<Block> blocks = new ArrayList<>();
  private Optional<String> title = Optional.empty();
  private Optional<String> dek = Optional.empty();
  private Optional<String> byline = Optional.empty();
  private Optional<URI> source = Optional.empty();
  private Optional<LocalDate> published = Optional.empty();

  /// Refuses more blocks than an article may have.
  static void refuseMany(int blocks) throws UnreadableArticleException {
    if (blocks > MOST_BLOCKS) {
      throw new UnreadableArticleException(FileFault.TOO_MANY_PARAGRAPHS, blocks, MOST_BLOCKS);
    }
  }

  /// Adds a block, unless its text is blank.
  void add(Block.Kind kind, String text) {
    if (!text.isBlank()) {
      blocks.add(new Block(kind, text));
    }
  }

  void title(String text) {
    if (title.isEmpty() && !text.isBlank()) {
      title = Optional.of(text);
      add(Block.Kind.TITLE, text);
    }
  }

  void dek(String text) {
    if (dek.isEmpty() && !text.isBlank()) {
      dek = Optional.of(text);
      add(Block.Kind.DEK, text);
    }
  }

  void byline(String text) {
    if (!text.isBlank()) {
      byline = byline.or(() -> Optional.of(text));
    }
  }

  void published(LocalDate day) {
    published = published.or(() -> Optional.of(day));
  }

  /// Takes an address as the source if it is one of the web.
  void source(String address) {
    source = source.or(() -> web(address));
  }

  private static Optional<URI> web(String address) {
    try {
      URI uri = new URI(address);
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      boolean web = scheme.equals("http") || scheme.equals("https");
      // A name before the host is how one server is made to look like another.
      boolean plain = uri.getHost() != null && uri.getRawUserInfo() == null;
      return web && plain ? Optional.of(uri) : Optional.empty();
    } catch (URISyntaxException e) {
      // A source is a convenience; an article without one is still an article.
      return Optional.empty();
    }
  }

  boolean hasTitle() {
    return title.isPresent();
  }

  /// Whether that is the title.
  boolean isTitled(String text) {
    return title.filter(text::equals).isPresent();
  }

  boolean hasDek() {
    return dek.isPresent();
  }

  boolean hasPassage() {
    return blocks.stream().anyMatch(b -> b.kind().isPassage());
  }

  /// Whether the last block but for furniture is the title.
  boolean isAtTitle() {
    return blocks.stream()
        .filter(b -> b.kind() != Block.Kind.BOILERPLATE)
        .reduce((first, second) -> second)
        .filter(b -> b.kind() == Block.Kind.TITLE)
        .isPresent();
  }

  /// The article; one without a title is called by how it begins.
  Article finish() throws UnreadableArticleException {
    refuseMany(blocks.size());
    Block first =
        blocks.stream()
            .filter(b -> b.kind().isPassage())
            .findFirst()
            .orElseThrow(() -> new UnreadableArticleException(FileFault.NO_PASSAGE));
    String name = title.orElseGet(() -> Title.of(first.text()));
    return new Article(new Metadata(name, dek, byline, source, published), blocks);
  }
}
