package io.github.pullquote.article;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;

/// Makes an article of a Markdown text, with or without front matter.
public final class MarkdownReader {
  /// Deeper nesting says nothing in an article; without a limit it can exhaust the stack.
  private static final int DEEPEST = 32;

  private final Parser parser =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .maxOpenBlockParsers(DEEPEST)
          .maxInlineNesting(DEEPEST)
          .build();

  /// Reads a text.
  ///
  /// @throws UnreadableArticleException if the text holds no passage, or very many lines or marks
  public Article read(String text) throws UnreadableArticleException {
    String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    Extent.refuseManyLines(plain);
    Extent.refuseManyMarks(plain);
    FrontMatter front = FrontMatter.of(plain);
    Draft draft = new Draft();
    front.describe(draft);
    new MarkdownBlocks(draft).read(parser.parse(front.body()));
    return draft.finish();
  }
}
