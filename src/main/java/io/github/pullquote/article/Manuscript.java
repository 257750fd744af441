package io.github.pullquote.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The blocks of a document as its file labels them. What a block is by the company it keeps (the
/// title, a byline, the author's key points, references) is settled here.
final class Manuscript {
  /// More text than this, in characters, is no article.
  private static final int LONGEST = 5 << 20;

  private static final Pattern REFERENCES =
      Pattern.compile(
          "(?:\\d+\\.? )?(?:references|bibliography|works cited|literature cited|(?:end)?notes"
              + "|notes and references)",
          Pattern.CASE_INSENSITIVE);

  private final FileProperties properties;
  private final List<Block> blocks = new ArrayList<>();
  private final Draft draft = new Draft();
  private int length;

  Manuscript(FileProperties properties) {
    this.properties = properties;
  }

  /// Refuses more text than an article has.
  static void refuseLong(int length) throws UnreadableArticleException {
    if (length > LONGEST) {
      throw new UnreadableArticleException(FileFault.TOO_MUCH_TEXT, LONGEST >> 20);
    }
  }

  /// Adds what comes next; a text without words is left out.
  ///
  /// @throws UnreadableArticleException if this is more than an article has
  void add(Block.Kind kind, String text) throws UnreadableArticleException {
    String folded = Characters.fold(text);
    length += folded.length();
    refuseLong(length);
    if (!folded.isEmpty()) {
      blocks.add(new Block(kind, folded));
      Draft.refuseMany(blocks.size());
    }
  }

  /// The article.
  ///
  /// @throws UnreadableArticleException if there is no passage
  Article article() throws UnreadableArticleException {
    int title = title();
    Optional.of(title)
        .filter(at -> at >= 0)
        .map(at -> blocks.get(at).text())
        .or(properties::title)
        .ifPresent(draft::title);
    ManuscriptHead head = new ManuscriptHead(blocks, title, properties, draft);
    boolean references = false;
    int i = 0;
    while (i < blocks.size()) {
      Block block = blocks.get(i);
      boolean heading = block.kind() == Block.Kind.HEADING;
      references = heading ? isReferences(block) : references;
      int points = keyPointsEnd(i);
      if (points > i) {
        keyPoints(i, points);
      } else if (i != title && !head.read(i)) {
        add(block, references);
      }
      i = Math.max(points, i + 1);
    }
    properties.author().ifPresent(draft::byline);
    properties.published().ifPresent(draft::published);
    properties.source().ifPresent(draft::source);
    return draft.finish();
  }

  /// Where the title is: the block labelled so, else a heading at the very beginning, unless the
  /// file says that its title is another; -1 where there is none.
  private int title() {
    int first = 0;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.kind() == Block.Kind.TITLE) {
        return i;
      }
      first += first == i && block.kind() == Block.Kind.BOILERPLATE ? 1 : 0;
    }
    return first < blocks.size() && isTitle(blocks.get(first)) ? first : -1;
  }

  private boolean isTitle(Block block) {
    Optional<String> known = properties.title();
    return block.kind() == Block.Kind.HEADING
        && block.text().length() <= Title.LONGEST
        && (known.isEmpty() || known.get().equalsIgnoreCase(block.text()));
  }

  private boolean isReferences(Block heading) {
    return draft.hasPassage() && REFERENCES.matcher(heading.text()).matches();
  }

  private void add(Block block, boolean references) {
    boolean title = block.kind() == Block.Kind.TITLE || isTitleAgain(block);
    if (title || (references && block.kind().isPassage())) {
      draft.add(Block.Kind.BOILERPLATE, block.text());
    } else if (block.kind() == Block.Kind.DEK) {
      draft.dek(block.text());
    } else {
      draft.add(block.kind(), block.text());
    }
  }

  private boolean isTitleAgain(Block block) {
    return block.kind() == Block.Kind.HEADING && draft.isTitled(block.text());
  }

  /// The end of the items that a label such as "Key points" stands over; `i` where there are none.
  private int keyPointsEnd(int i) {
    Block label = blocks.get(i);
    boolean line = label.kind() == Block.Kind.HEADING || label.kind() == Block.Kind.PARAGRAPH;
    if (!line || !KeyPointLabel.matches(label.text())) {
      return i;
    }
    int end = i + 1;
    while (end < blocks.size() && isItem(blocks.get(end))) {
      end++;
    }
    return end > i + 1 ? end : i;
  }

  /// Where a PDF has a list without bullets, its items look like quotations.
  private static boolean isItem(Block block) {
    return block.kind() == Block.Kind.LIST_ITEM || block.kind() == Block.Kind.QUOTATION;
  }

  private void keyPoints(int label, int end) {
    draft.add(Block.Kind.BOILERPLATE, blocks.get(label).text());
    blocks.subList(label + 1, end).forEach(b -> draft.add(Block.Kind.KEY_POINT, b.text()));
  }
}
