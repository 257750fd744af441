package io.github.pullquote.article;

/// Small web pages to read.
final class HtmlPages {
  /// Text enough to be an article.
  static final String REST =
      "The moon pulls the water up the beach twice a day, and twice a day it lets go of it again."
          + " People who live by the sea set their clocks by that, or say they do, although most of"
          + " them have never been late for anything but the tide itself.";

  private HtmlPages() {}

  static Article read(String body) throws UnreadableArticleException {
    return new HtmlReader().read("<!DOCTYPE html>" + body);
  }

  static String p(String text) {
    return "<p>" + text + "</p>";
  }
}
