package io.github.pullquote.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/// Makes an article of a file, whatever its format.
public final class ArticleFile {
  /// A longer text is refused.
  public static final int LARGEST = 5 << 20;

  /// A longer PDF, DOCX or EPUB file is refused; most of one is pictures.
  public static final int LARGEST_DOCUMENT = 25 << 20;

  private static final int MEBIBYTE = 1 << 20;
  private static final Pattern TITLE = Pattern.compile("# +\\S.*");

  private ArticleFile() {}

  /// Reads a file in this process.
  ///
  /// @throws UnreadableArticleException if no article can be made of it, for a reason to be put
  ///   behind the file's name: "is empty"
  /// @throws IOException if the system can't read it
  public static Article read(Path file) throws UnreadableArticleException, IOException {
    return read(file.toString(), bytes(file));
  }

  /// Reads a file, a text in this process, and a document by `documents`: the time and the memory
  /// that the library takes for a PDF can't be limited within this process.
  ///
  /// @throws UnreadableArticleException if no article can be made of it, for a reason to be put
  ///   behind the file's name: "is empty"
  /// @throws IOException if the system can't read it
  public static Article read(Path file, IsolatedReader documents)
      throws UnreadableArticleException, IOException, InterruptedException {
    byte[] bytes = bytes(file);
    return switch (FileFormat.of(bytes)) {
      case PDF, DOCX, EPUB -> documents.read(file.toString(), bytes);
      case HTML, TEXT, ZIP, WEB_ARCHIVE -> read(file.toString(), bytes);
    };
  }

  /// The bytes of a file that could be an article.
  ///
  /// @throws UnreadableArticleException if it is none, or too long for one, for a reason to be put
  ///   behind the file's name
  /// @throws IOException if the system can't read it
  public static byte[] bytes(Path file) throws UnreadableArticleException, IOException {
    if (Files.isDirectory(file)) {
      throw new UnreadableArticleException(FileFault.DIRECTORY);
    }
    if (!Files.exists(file)) {
      throw new UnreadableArticleException(FileFault.MISSING);
    }
    refuseLarge(Files.size(file), LARGEST_DOCUMENT);
    try (InputStream in = Files.newInputStream(file)) {
      // The size of a pipe isn't known before it is read.
      byte[] bytes = in.readNBytes(LARGEST_DOCUMENT + 1);
      refuseLarge(bytes.length, LARGEST_DOCUMENT);
      return bytes;
    }
  }

  /// The ending, without a dot, that a file's name should have for what it holds.
  public static String ending(String name, byte[] bytes) {
    boolean markdown =
        FileFormat.of(bytes) == FileFormat.TEXT && isMarkdown(name, Encoding.characters(bytes));
    return markdown ? "md" : extension(bytes);
  }

  /// Reads what a file of that name holds.
  ///
  /// @throws UnreadableArticleException if no article can be made of it, for a reason to be put
  ///   behind the file's name
  public static Article read(String name, byte[] bytes) throws UnreadableArticleException {
    refuseLarge(bytes.length, LARGEST_DOCUMENT);
    return switch (FileFormat.of(bytes)) {
      case HTML -> {
        refuseLarge(bytes.length, LARGEST);
        yield new HtmlReader().read(HtmlEncoding.decode(bytes));
      }
      case TEXT -> readText(name, bytes);
      case PDF -> new PdfReader().read(bytes);
      case DOCX -> new DocxReader().read(bytes);
      case EPUB -> new EpubReader().read(bytes);
      case ZIP -> throw new UnreadableArticleException(FileFault.ARCHIVE);
      case WEB_ARCHIVE -> throw new UnreadableArticleException(FileFault.WEB_ARCHIVE);
    };
  }

  /// How the name of a file that holds this ends: "txt", "html", "pdf", "docx", "epub", or that of
  /// a format which is not read.
  public static String extension(byte[] bytes) {
    return switch (FileFormat.of(bytes)) {
      case HTML -> "html";
      case TEXT -> "txt";
      case PDF -> "pdf";
      case DOCX -> "docx";
      case EPUB -> "epub";
      case ZIP -> "zip";
      case WEB_ARCHIVE -> "mhtml";
    };
  }

  private static Article readText(String name, byte[] bytes) throws UnreadableArticleException {
    refuseLarge(bytes.length, LARGEST);
    String text = Encoding.decode(bytes);
    if (text.isBlank()) {
      throw new UnreadableArticleException(FileFault.EMPTY);
    }
    return isMarkdown(name, text)
        ? new MarkdownReader().read(text)
        : new PageTextReader().read(text);
  }

  private static void refuseLarge(long bytes, int largest) throws UnreadableArticleException {
    if (bytes > largest) {
      throw new UnreadableArticleException(
          FileFault.TOO_LARGE,
          Math.max(bytes / MEBIBYTE, largest / MEBIBYTE + 1),
          largest / MEBIBYTE);
    }
  }

  private static boolean isMarkdown(String name, String text) {
    String lower = name.toLowerCase(Locale.ROOT);
    String first = text.lines().filter(l -> !l.isBlank()).findFirst().orElse("");
    return lower.endsWith(".md")
        || lower.endsWith(".markdown")
        || !FrontMatter.of(text).entries().isEmpty()
        || TITLE.matcher(first).matches();
  }
}
