package io.github.pullquote.article;

/// Makes an article of the text of a web page, as a reader selects and copies it.
public final class PageTextReader {
  /// Reads a page.
  ///
  /// @throws UnreadableArticleException if the text holds no passage
  public Article read(String text) throws UnreadableArticleException {
    throw new UnreadableArticleException("not read yet: " + text.length());
  }
}
