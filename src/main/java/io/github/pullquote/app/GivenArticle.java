package io.github.pullquote.app;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.ArticleFile;
import io.github.pullquote.article.IsolatedReader;
import io.github.pullquote.article.SavedPage;
import io.github.pullquote.article.UnreadableArticleException;
import io.github.pullquote.fetch.FetchedPage;
import io.github.pullquote.fetch.UnreachablePageException;
import io.github.pullquote.fetch.WebFetch;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// An article that the person at the keyboard gives, with what was read of it.
final class GivenArticle {
  private static final Pattern ADDRESS = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*://.*");

  private final Article article;
  private final String name;
  private final byte[] original;

  private GivenArticle(Article article, String name, byte[] original) {
    this.article = article;
    this.name = name;
    this.original = original;
  }

  /// Fetches a page, or reads a file if what is given has not the form of an address.
  ///
  /// @throws UserError if no article can be made of it
  /// @throws IOException if the system can't start a process to read it in
  static GivenArticle of(String given, WebFetch web, IsolatedReader reader)
      throws IOException, InterruptedException {
    try {
      return ADDRESS.matcher(given).matches()
          ? of(web.fetch(given), reader)
          : of(Path.of(given), reader);
    } catch (UnreachablePageException | UnreadableArticleException e) {
      throw new UserError(given + " " + e.getMessage(), e);
    } catch (InvalidPathException e) {
      throw new UserError(given + " is no file's name", e);
    }
  }

  private static GivenArticle of(Path file, IsolatedReader reader)
      throws UnreadableArticleException, IOException, InterruptedException {
    byte[] bytes = bytes(file);
    String name = file.toString();
    return new GivenArticle(reader.read(name, bytes), name, bytes);
  }

  private static byte[] bytes(Path file) throws UnreadableArticleException {
    try {
      return ArticleFile.bytes(file);
    } catch (IOException e) {
      throw new UserError(file + " can't be read: " + e, e);
    }
  }

  /// Reads a page that was fetched. One that does not tell its own address is kept with it.
  static GivenArticle of(FetchedPage page, IsolatedReader reader)
      throws UnreadableArticleException, IOException, InterruptedException {
    String name = page.fileName();
    Article article = reader.read(name, page.bytes());
    boolean noted =
        article.metadata().source().isPresent()
            || !ArticleFile.ending(name, page.bytes()).equals("html");
    return new GivenArticle(
        article.sourced(page.address()),
        name,
        noted ? page.bytes() : SavedPage.from(page.address(), page.bytes()));
  }

  Article article() {
    return article;
  }

  /// What its file is called, for what that tells of its format.
  String name() {
    return name;
  }

  /// What to keep of it, which the article can be made of again; not to be changed.
  byte[] original() {
    return original;
  }
}
