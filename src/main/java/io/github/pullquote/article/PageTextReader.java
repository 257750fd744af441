package io.github.pullquote.article;

/// Makes an article of the text of a web page, as a reader selects and copies it. What belongs to
/// the site (links, advertisements, comments) becomes boilerplate and is never quoted.
public final class PageTextReader {
  /// Reads a page.
  ///
  /// @throws UnreadableArticleException if the text holds no passage
  public Article read(String text) throws UnreadableArticleException {
    Page page = new Page(Pieces.of(text));
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
