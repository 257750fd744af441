package io.github.pullquote.article;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/// Makes an article of a PDF: finds the order in which its lines are read, and what is text.
public final class PdfReader {
  private static final int MOST_PAGES = 500;

  /// On a page of text there are some hundred; a plot has thousands.
  private static final int MOST_FRAGMENTS = 300_000;

  private static final int LONGEST_DATE = 40;

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
      throw new UnreadableArticleException(e, FileFault.LOCKED_WITH_A_PASSWORD);
    } catch (PdfGlyphs.TooMuchException e) {
      throw new UnreadableArticleException(e, FileFault.DRAWS_TOO_MUCH);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // The library says in many ways that a file is none that it can read.
      throw new UnreadableArticleException(e, FileFault.DAMAGED_PDF);
    }
  }

  private static Article read(PDDocument document) throws IOException, UnreadableArticleException {
    if (!document.getCurrentAccessPermission().canExtractContent()) {
      throw new UnreadableArticleException(FileFault.NOT_TO_BE_COPIED);
    }
    refuseMany(document.getNumberOfPages());
    List<PdfPage> pages = pages(document);
    if (pages.stream().allMatch(page -> page.strips().isEmpty())) {
      throw new UnreadableArticleException(FileFault.PICTURES_OF_PAGES);
    }
    return PdfArticle.of(pages, properties(document));
  }

  private static void refuseMany(int pages) throws UnreadableArticleException {
    if (pages > MOST_PAGES) {
      throw new UnreadableArticleException(FileFault.TOO_MANY_PAGES, MOST_PAGES);
    }
  }

  private static List<PdfPage> pages(PDDocument document)
      throws IOException, UnreadableArticleException {
    PdfGlyphs glyphs = new PdfGlyphs();
    List<List<PdfFragment>> pages = new ArrayList<>();
    int fragments = 0;
    for (PDPage page : document.getPages()) {
      // Not every file has as many pages as it says.
      refuseMany(pages.size() + 1);
      pages.add(PdfDropCaps.join(PdfFragment.of(glyphs.of(page))));
      fragments += pages.getLast().size();
      if (fragments > MOST_FRAGMENTS) {
        throw new PdfGlyphs.TooMuchException();
      }
    }
    if (glyphs.areMostlyUnknown()) {
      throw new UnreadableArticleException(FileFault.UNKNOWN_LETTERS);
    }
    return PdfPage.of(pages);
  }

  private static FileProperties properties(PDDocument document) {
    PDDocumentInformation information = document.getDocumentInformation();
    FileProperties properties =
        FileProperties.NONE
            .withTitle(Optional.ofNullable(information.getTitle()).orElse(""))
            .withAuthor(Optional.ofNullable(information.getAuthor()).orElse(""));
    return isPrinted(information)
        ? properties
        : created(information)
            .map(day -> properties.withPublished(day.toInstant().toString()))
            .orElse(properties);
  }

  /// When the file was made; empty for what is too long for a date, which takes long to try.
  private static Optional<Calendar> created(PDDocumentInformation information) {
    String written = information.getCOSObject().getString(COSName.CREATION_DATE, "");
    return written.length() > LONGEST_DATE
        ? Optional.empty()
        : Optional.ofNullable(information.getCreationDate());
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
