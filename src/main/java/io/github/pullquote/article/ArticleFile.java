package io.github.pullquote.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/// Makes an article of a file, whether it is a web page, Markdown or the text of a page.
public final class ArticleFile {
  /// A longer file is refused.
  public static final int LARGEST = 5 << 20;

  private static final int MEBIBYTE = 1 << 20;
  private static final Pattern TITLE = Pattern.compile("# +\\S.*");

  private ArticleFile() {}

  /// Reads a file.
  ///
  /// @throws UnreadableArticleException if no article can be made of it, for a reason to be put
  ///   behind the file's name: "is empty"
  /// @throws IOException if the system can't read it
  public static Article read(Path file) throws UnreadableArticleException, IOException {
    if (Files.isDirectory(file)) {
      throw new UnreadableArticleException("is a directory; name a file in it");
    }
    if (!Files.exists(file)) {
      throw new UnreadableArticleException("is missing; check its name and place");
    }
    refuseLarge(Files.size(file));
    try (InputStream in = Files.newInputStream(file)) {
      // The size of a pipe isn't known before it is read.
      return read(file.toString(), in.readNBytes(LARGEST + 1));
    }
  }

  /// Reads what a file of that name holds.
  ///
  /// @throws UnreadableArticleException if no article can be made of it, for a reason to be put
  ///   behind the file's name
  public static Article read(String name, byte[] bytes) throws UnreadableArticleException {
    refuseLarge(bytes.length);
    return switch (FileFormat.of(bytes)) {
      case HTML -> new HtmlReader().read(HtmlEncoding.decode(bytes));
      case TEXT -> readText(name, Encoding.decode(bytes));
      case PDF -> throw unread("is a PDF");
      case DOCX, EPUB, ZIP -> throw unread("is a ZIP archive, as DOCX and EPUB files are");
      case WEB_ARCHIVE -> throw unread("is a web archive (MHTML)");
    };
  }

  private static UnreadableArticleException unread(String format) {
    return new UnreadableArticleException(format + "; save the article as text or Markdown");
  }

  private static Article readText(String name, String text) throws UnreadableArticleException {
    if (text.isBlank()) {
      throw new UnreadableArticleException("is empty; put the article's text in it");
    }
    return isMarkdown(name, text)
        ? new MarkdownReader().read(text)
        : new PageTextReader().read(text);
  }

  private static void refuseLarge(long bytes) throws UnreadableArticleException {
    if (bytes > LARGEST) {
      throw new UnreadableArticleException(
          "is %d MB; an article may have up to %d MB"
              .formatted(Math.max(bytes / MEBIBYTE, LARGEST / MEBIBYTE + 1), LARGEST / MEBIBYTE));
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
