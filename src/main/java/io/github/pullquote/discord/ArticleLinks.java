package io.github.pullquote.discord;

import io.github.pullquote.card.FileNotices;
import io.github.pullquote.fetch.FetchedPage;
import io.github.pullquote.fetch.UnreachablePageException;
import io.github.pullquote.fetch.WebFetch;
import java.util.Optional;

/// Articles from the web, where the operator has turned links on.
final class ArticleLinks {
  private final Optional<WebFetch> web;
  private final ArticleFiles files;

  /// @param web brings pages; empty where links are off
  ArticleLinks(Optional<WebFetch> web, ArticleFiles files) {
    this.web = web;
    this.files = files;
  }

  boolean areOn() {
    return web.isPresent();
  }

  /// Fetches a page and reads it.
  ///
  /// @param guild the library that it is for
  /// @param by the user id of who gives it
  Response fetch(long guild, long by, String link) {
    return web.map(with -> fetch(with, guild, by, link.strip()))
        .orElseGet(() -> Response.hidden(FileNotices.linksOff()));
  }

  private Response fetch(WebFetch with, long guild, long by, String link) {
    try {
      FetchedPage page = with.fetch(link);
      ArticleFiles.Given given =
          new ArticleFiles.Given(
              guild, by, page.fileName(), article -> article.sourced(page.address()));
      return files.read(given, page.bytes());
    } catch (UnreachablePageException e) {
      return Response.hidden(FileNotices.unreachable(link, e));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The bot stops", e);
    }
  }
}
