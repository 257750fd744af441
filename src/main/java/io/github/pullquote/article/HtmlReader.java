package io.github.pullquote.article;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/// Makes an article of a web page's HTML, as it is saved or downloaded. What belongs to the site
/// (menus, advertisements, comments, offers to read on) is left out or becomes boilerplate, and
/// nothing is quoted that the page doesn't show.
public final class HtmlReader {
  /// Deeper nesting says nothing in a page; what is deeper is read as if it weren't.
  private static final int DEEPEST = 200;

  /// More elements than this are no article; their tree takes some 50 MB.
  private static final int MOST_ELEMENTS = 200_000;

  /// Reads a page.
  ///
  /// @throws UnreadableArticleException if the page holds no article or holds it back, or has very
  ///   many elements
  public Article read(String html) throws UnreadableArticleException {
    Document page = parse(html);
    List<Run> runs = RunReader.read(page.body());
    Draft.refuseMany(runs.size());
    PageMetadata metadata = PageMetadata.of(page);
    Optional<HtmlTitle> title = HtmlTitle.of(runs, metadata);
    HtmlContent content = HtmlContent.of(page.body(), runs, title, true);
    if (content.words() < BarrierSigns.FEWEST_WORDS) {
      content = HtmlContent.of(page.body(), runs, title, false);
    }
    Optional<FileFault> barrier = new BarrierSigns(page, runs, content).find();
    if (barrier.isPresent()) {
      throw new UnreadableArticleException(barrier.get());
    }
    return article(content, metadata);
  }

  private static Article article(HtmlContent content, PageMetadata metadata)
      throws UnreadableArticleException {
    Draft draft = new Draft();
    HtmlNotes notes = new HtmlNotes(draft);
    int body = new HtmlHead(content, metadata, draft, notes).read();
    new HtmlBody(content, draft, notes).read(body);
    metadata.complete(draft);
    notes.finish();
    return draft.finish();
  }

  private static Document parse(String html) throws UnreadableArticleException {
    StreamParser parser = new StreamParser(Parser.htmlParser().setMaxDepth(DEEPEST));
    if (elements(parser, html) > MOST_ELEMENTS) {
      throw new UnreadableArticleException(FileFault.TOO_MANY_ELEMENTS, MOST_ELEMENTS);
    }
    return parser.document();
  }

  /// How many elements there are, or one more than there may be.
  private static int elements(StreamParser parser, String html) throws UnreadableArticleException {
    int elements = 0;
    try {
      Iterator<Element> each = parser.parse(html, "").iterator();
      while (elements <= MOST_ELEMENTS && each.hasNext()) {
        each.next();
        elements++;
      }
      return elements;
    } catch (IndexOutOfBoundsException e) {
      // The parser loses count where formatting is open at the greatest depth.
      throw new UnreadableArticleException(FileFault.DAMAGED);
    }
  }
}
