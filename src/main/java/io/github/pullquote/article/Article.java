package io.github.pullquote.article;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// One text: what is known of it, its blocks, and what follows from them. Immutable.
public final class Article {
  private static final int REVISION_BYTES = 5;

  private final Metadata metadata;
  private final List<Block> blocks;
  private final List<Section> sections;
  private final List<Passage> passages;
  private final List<String> keyPoints;
  private final String revision;

  /// Numbers the passages of `blocks` and divides them into sections.
  ///
  /// @throws IllegalArgumentException if no block is a passage
  public Article(Metadata metadata, List<Block> blocks) {
    this.metadata = metadata;
    this.blocks = List.copyOf(blocks);
    this.passages = number(this.blocks);
    if (passages.isEmpty()) {
      throw new IllegalArgumentException("\"%s\" has no passage".formatted(metadata.title()));
    }
    this.sections = passages.stream().map(Passage::section).distinct().toList();
    this.keyPoints =
        this.blocks.stream()
            .filter(b -> b.kind() == Block.Kind.KEY_POINT)
            .map(Block::text)
            .toList();
    this.revision = hash(this.blocks);
  }

  private static List<Passage> number(List<Block> blocks) {
    List<Passage> passages = new ArrayList<>();
    Section section = new Section(1, "");
    boolean empty = true;
    for (Block block : blocks) {
      if (block.kind() == Block.Kind.HEADING) {
        section = new Section(empty ? section.number() : section.number() + 1, block.text());
        empty = true;
      } else if (block.kind().isPassage()) {
        List<Sentence> sentences = Sentences.split(block.text());
        passages.add(
            new Passage(passages.size() + 1, section, block.kind(), block.text(), sentences));
        empty = false;
      }
    }
    return List.copyOf(passages);
  }

  private static String hash(List<Block> blocks) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Block block : blocks) {
        if (block.kind() != Block.Kind.BOILERPLATE && block.kind() != Block.Kind.TITLE) {
          digest.update(
              ("\n" + block.kind() + " " + block.text()).getBytes(StandardCharsets.UTF_8));
        }
      }
      return HexFormat.of().formatHex(digest.digest(), 0, REVISION_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }

  /// What is known of the article beside its text.
  public Metadata metadata() {
    return metadata;
  }

  /// The title.
  public String title() {
    return metadata.title();
  }

  /// Every block in reading order, furniture included.
  public List<Block> blocks() {
    return blocks;
  }

  /// The sections that hold passages, in order; at least one.
  public List<Section> sections() {
    return sections;
  }

  /// The passages in order, ¶1 first; at least one.
  public List<Passage> passages() {
    return passages;
  }

  /// The passages of one section, in order.
  public List<Passage> passages(Section section) {
    return passages.stream().filter(p -> p.section().equals(section)).toList();
  }

  /// The author's own key points, in order; empty where the article has no such list.
  public List<String> keyPoints() {
    return keyPoints;
  }

  /// The same article under another title, which is put on one line. Its revision stays.
  ///
  /// @throws IllegalArgumentException if the title is blank
  public Article titled(String title) {
    Metadata renamed =
        new Metadata(
            Characters.fold(title),
            metadata.dek(),
            metadata.byline(),
            metadata.source(),
            metadata.published());
    return new Article(renamed, blocks);
  }

  /// The same article with a source where it names none. Its revision stays. An address without a
  /// host that Java can name, as one with an underscore, or with a user's name in it is left out.
  public Article sourced(URI source) {
    if (source.getHost() == null || source.getRawUserInfo() != null) {
      return this;
    }
    Optional<URI> named = metadata.source().or(() -> Optional.of(source));
    Metadata completed =
        new Metadata(
            metadata.title(), metadata.dek(), metadata.byline(), named, metadata.published());
    return new Article(completed, blocks);
  }

  /// Ten hexadecimal digits that change whenever the text (title and furniture apart) changes.
  public String revision() {
    return revision;
  }

  /// The passage with a number, empty if the article has none.
  public Optional<Passage> passage(int number) {
    return number >= 1 && number <= passages.size()
        ? Optional.of(passages.get(number - 1))
        : Optional.empty();
  }

  /// The quote that a citation stands for, empty if the article has no such place.
  public Optional<Quote> quote(Citation citation) {
    return passage(citation.passage())
        .filter(p -> citation.last() <= p.sentences().size())
        .map(p -> Quote.of(this, p, citation));
  }

  @Override
  public String toString() {
    return "%s (%d passages, revision %s)".formatted(title(), passages.size(), revision);
  }
}
