package io.github.pullquote.article;

import java.util.List;

/// Makes an article of the text of a web page, as a reader selects and copies it. What belongs to
/// the site (links, advertisements, comments) becomes boilerplate and is never quoted.
public final class PageTextReader {
  /// Reads a page.
  ///
  /// @throws UnreadableArticleException if the text holds no passage, or very many lines
  public Article read(String text) throws UnreadableArticleException {
    Extent.refuseManyLines(text);
    List<Piece> pieces = Pieces.of(text);
    Draft.refuseMany(pieces.size());
    Page page = new Page(pieces);
    Draft draft = new Draft();
    if (page.size() > 0) {
      PageNotes notes = new PageNotes(draft);
      int body = new PageHead(page, draft, notes).read();
      new PageBody(page, draft, notes).read(body);
      notes.finish();
    }
    return draft.finish();
  }
}
