package io.github.pullquote.article;

import java.util.List;

/// Reads what stands around the title of a document and over its text: dek, byline, date, where the
/// authors work. Such lines are no passages.
final class ManuscriptHead {
  private static final int LONGEST_LINE = 120;
  private static final int LONGEST_DEK = 300;
  private static final int FEWEST_DEK_WORDS = 7;

  /// A paragraph without an end is no line of the head from this length on.
  private static final int LONGEST_ENDLESS = 400;

  private final List<Block> blocks;
  private final int title;
  private final FileProperties properties;
  private final Draft draft;
  private final int lastText;

  /// @param title where the title is among the blocks; -1 for none
  ManuscriptHead(List<Block> blocks, int title, FileProperties properties, Draft draft) {
    this.blocks = blocks;
    this.title = title;
    this.properties = properties;
    this.draft = draft;
    this.lastText = lastText(blocks);
  }

  private static int lastText(List<Block> blocks) {
    int last = blocks.size() - 1;
    while (last >= 0 && !isText(blocks.get(last))) {
      last--;
    }
    return last;
  }

  private static boolean isText(Block block) {
    return block.kind().isPassage() && Prose.endsSentence(block.text());
  }

  /// Whether a text is too short for a paragraph and ends as none does.
  static boolean isShortLine(String text) {
    return text.length() <= LONGEST_LINE && !Prose.endsSentence(text) && !Prose.endsLikeBody(text);
  }

  /// Adds a block to the draft if it is part of the head.
  ///
  /// @return whether it is
  boolean read(int i) {
    if (draft.hasPassage() || !draft.hasTitle() || i >= lastText) {
      return false;
    }
    Block block = blocks.get(i);
    if (i < title) {
      return boilerplate(block, !isText(block));
    }
    if (isAboutTheText(i)) {
      new PageNotes(draft).read(block.text());
      return boilerplate(block, true);
    }
    if (block.kind() != Block.Kind.PARAGRAPH && block.kind() != Block.Kind.QUOTATION) {
      return false;
    }
    if (isDek(i)) {
      draft.dek(block.text());
      return true;
    }
    if (isAboutTheText(i + 1) && Byline.isName(block.text()) && Prose.words(block.text()) > 1) {
      draft.byline(block.text());
    }
    return boilerplate(block, isEndless(block.text()));
  }

  private boolean boilerplate(Block block, boolean is) {
    if (is) {
      draft.add(Block.Kind.BOILERPLATE, block.text());
    }
    return is;
  }

  /// Whether it is the line under the title, or a sentence between that and the byline.
  private boolean isDek(int i) {
    String text = blocks.get(i).text();
    boolean line = isShortLine(text) && Prose.words(text) >= FEWEST_DEK_WORDS;
    return i == title + 1
        && text.length() <= LONGEST_DEK
        && text.indexOf('@') < 0
        && (line || isAboutTheText(i + 1));
  }

  private static boolean isEndless(String text) {
    boolean ended = Prose.endsSentence(text) || text.endsWith(":");
    return text.length() <= LONGEST_ENDLESS && (!ended || text.indexOf('@') >= 0);
  }

  private boolean isAboutTheText(int i) {
    Block block = blocks.get(i);
    boolean line = block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.HEADING;
    String text = block.text();
    return line
        && (properties.author().filter(text::equalsIgnoreCase).isPresent()
            || PageNotes.isByline(text)
            || Furniture.of(text).filter(f -> f == Furniture.ABOUT_THE_PAGE).isPresent());
  }
}
