package io.github.pullquote.article;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// Makes an article of an electronic book (EPUB); its chapters become sections.
public final class EpubReader {
  private static final String ENCRYPTION = "META-INF/encryption.xml";
  private static final Pattern TEXT =
      Pattern.compile(".*\\.(?:opf|ncx|xml|xht|x?html?)", Pattern.CASE_INSENSITIVE);

  /// Fonts may be made hard to take out; that locks nobody out.
  private static final Set<String> FONT_ALGORITHMS =
      Set.of("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC");

  /// Reads a book.
  ///
  /// @throws UnreadableArticleException if it is damaged or locked, breaks a limit or holds no
  ///   passage
  public Article read(byte[] file) throws UnreadableArticleException {
    BoundedZip zip = BoundedZip.read(file, name -> TEXT.matcher(name).matches());
    refuseLocked(zip);
    EpubPackage book = EpubPackage.of(zip);
    EpubContents contents = EpubContents.of(zip, book.contents());
    Manuscript manuscript = new Manuscript(book.properties());
    for (String path : book.chapters()) {
      Optional<byte[]> chapter = zip.find(path);
      if (chapter.isPresent()) {
        Element tree = Markup.parse(chapter.get());
        for (Block block : EpubChapter.blocks(tree, contents.label(path))) {
          manuscript.add(block.kind(), block.text());
        }
      }
    }
    return manuscript.article();
  }

  private static void refuseLocked(BoundedZip zip) throws UnreadableArticleException {
    Optional<byte[]> encryption = zip.find(ENCRYPTION);
    if (encryption.isPresent()) {
      boolean locked =
          Markup.all(Markup.parse(encryption.get()), "encryptionmethod").stream()
              .anyMatch(e -> !FONT_ALGORITHMS.contains(e.attr("Algorithm")));
      if (locked) {
        throw new UnreadableArticleException(FileFault.LOCKED_BY_ITS_PUBLISHER);
      }
    }
  }
}
