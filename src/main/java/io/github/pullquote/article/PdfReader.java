package io.github.pullquote.article;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/// Makes an article of a PDF: finds the order in which its lines are read, and what is text.
public final class PdfReader {
  private static final int MOST_PAGES = 500;

  /// Reads a file.
  ///
  /// @throws UnreadableArticleException if it is damaged, locked or has no text, breaks a limit or
  ///   holds no passage
  public Article read(byte[] file) throws UnreadableArticleException {
    PdfStreams.refuseLarge(file);
    FontMappers.set(new PdfFonts());
    try (PDDocument document = Loader.loadPDF(file)) {
      return read(document);
    } catch (InvalidPasswordException e) {
      throw new UnreadableArticleException("is locked with a password; save it without one", e);
    } catch (PdfGlyphs.TooMuchException e) {
      throw new UnreadableArticleException(
          "draws more than a text does; save the article as text or Markdown", e);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // The library says in many ways that a file is none that it can read.
      throw new UnreadableArticleException(
          "is a damaged PDF, or of a kind that can't be read; save it once more", e);
    }
  }

  private static Article read(PDDocument document) throws IOException, UnreadableArticleException {
    if (!document.getCurrentAccessPermission().canExtractContent()) {
      throw new UnreadableArticleException(
          "doesn't allow its text to be copied; only one that does can be read");
    }
    if (document.getNumberOfPages() > MOST_PAGES) {
      throw new UnreadableArticleException(
          "has %d pages; an article may have up to %d"
              .formatted(document.getNumberOfPages(), MOST_PAGES));
    }
    List<PdfPage> pages = pages(document);
    if (pages.stream().allMatch(page -> page.strips().isEmpty())) {
      throw new UnreadableArticleException(
          "holds pictures of pages and no text; run text recognition (OCR) over it first");
    }
    return PdfArticle.of(pages, properties(document));
  }

  private static List<PdfPage> pages(PDDocument document)
      throws IOException, UnreadableArticleException {
    PdfGlyphs glyphs = new PdfGlyphs();
    List<List<PdfFragment>> pages = new ArrayList<>();
    for (PDPage page : document.getPages()) {
      pages.add(PdfDropCaps.join(PdfFragment.of(glyphs.of(page))));
    }
    if (glyphs.areMostlyUnknown()) {
      throw new UnreadableArticleException(
          "doesn't say which letters its signs are; save the article as text or Markdown");
    }
    return PdfPage.of(pages);
  }

  private static FileProperties properties(PDDocument document) {
    PDDocumentInformation information = document.getDocumentInformation();
    FileProperties properties =
        FileProperties.NONE
            .withTitle(Optional.ofNullable(information.getTitle()).orElse(""))
            .withAuthor(Optional.ofNullable(information.getAuthor()).orElse(""));
    Calendar created = information.getCreationDate();
    return created == null || isPrinted(information)
        ? properties
        : properties.withPublished(created.toInstant().toString());
  }

  /// Whether a program for reading made the file, on a day that says nothing of the text.
  private static boolean isPrinted(PDDocumentInformation information) {
    String programs = information.getCreator() + " " + information.getProducer();
    String lower = programs.toLowerCase(Locale.ROOT);
    return List.of("chrom", "skia", "mozilla", "firefox", "webkit", "wkhtml", "quartz", "print")
        .stream()
        .anyMatch(lower::contains);
  }
}
