package io.github.pullquote.discord;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.ArticleFile;
import io.github.pullquote.article.FileFault;
import io.github.pullquote.article.IsolatedReader;
import io.github.pullquote.article.UnreadableArticleException;
import io.github.pullquote.card.FileNotices;
import io.github.pullquote.card.SubmissionCards;
import io.github.pullquote.library.Librarian;
import io.github.pullquote.library.Novelty;
import io.github.pullquote.library.Submission;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;
import net.dv8tion.jda.api.entities.Message.Attachment;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads what somebody gives for a library, and shows what was read of it.
final class ArticleFiles {
  private static final Logger log = LoggerFactory.getLogger(ArticleFiles.class);

  /// Discord's own files come within seconds.
  private static final long PATIENCE_SECONDS = 30;

  /// So many files are in memory at once, of up to 25 MB each.
  private static final int AT_ONCE = 4;

  private final IsolatedReader reader;
  private final Librarian librarian;
  private final Semaphore places = new Semaphore(AT_ONCE);

  ArticleFiles(IsolatedReader reader, Librarian librarian) {
    this.reader = reader;
    this.librarian = librarian;
  }

  /// Something to be read.
  ///
  /// @param guild the library that it is for
  /// @param by the user id of who gives it
  /// @param name what it is called
  /// @param finish what is done to the article that was read of it
  record Given(long guild, long by, String name, UnaryOperator<Article> finish) {}

  /// Reads an attached file.
  Response attached(long guild, long by, Attachment attachment) {
    String name = attachment.getFileName();
    if (attachment.getSize() > ArticleFile.LARGEST_DOCUMENT) {
      return Response.hidden(
          FileNotices.tooLarge(name, attachment.getSize(), ArticleFile.LARGEST_DOCUMENT));
    }
    if (!places.tryAcquire()) {
      return Response.hidden(FileNotices.unreadable(name, FileFault.OTHERS_ARE_READ, List.of()));
    }
    try {
      return read(new Given(guild, by, name, article -> article), bytes(attachment));
    } catch (IOException e) {
      log.warn("A file of guild {} could not be fetched: {}", guild, e.toString());
      return Response.hidden(FileNotices.notDownloaded(name));
    } finally {
      places.release();
    }
  }

  private static byte[] bytes(Attachment attachment) throws IOException {
    CompletableFuture<InputStream> download = attachment.getProxy().download();
    try (InputStream in = download.get(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      return in.readNBytes(ArticleFile.LARGEST_DOCUMENT + 1);
    } catch (ExecutionException e) {
      throw new IOException(e);
    } catch (TimeoutException e) {
      var _ = download.thenAccept(ArticleFiles::closeLate);
      throw new IOException(e);
    } catch (InterruptedException e) {
      var _ = download.thenAccept(ArticleFiles::closeLate);
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private static void closeLate(InputStream in) {
    try (in) {
      log.info("A file came after all, and too late");
    } catch (IOException e) {
      log.debug("A file that came too late could not be closed", e);
    }
  }

  /// Reads bytes, and shows what can become of the article.
  Response read(Given given, byte[] bytes) {
    try {
      Article article = given.finish().apply(reader.read(given.name(), bytes));
      return preview(given, article, bytes);
    } catch (UnreadableArticleException e) {
      return Response.hidden(FileNotices.unreadable(given.name(), e.fault(), e.numbers()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The bot stops", e);
    }
  }

  private Response preview(Given given, Article article, byte[] bytes) {
    Novelty novelty = librarian.novelty(given.guild(), article);
    if (novelty instanceof Novelty.SameText same) {
      return Response.hidden(SubmissionCards.sameText(same.held()));
    }
    Submission submission =
        librarian.submit(given.guild(), article, given.name(), given.by(), bytes);
    return Response.hidden(
        SubmissionCards.preview(submission, novelty, librarian.waitsUntil(submission)));
  }
}
