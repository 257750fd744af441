package io.github.pullquote.card;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.Citation;
import io.github.pullquote.article.Passage;
import io.github.pullquote.article.Quote;
import io.github.pullquote.article.Section;
import io.github.pullquote.card.Card.Buttons;
import io.github.pullquote.card.Card.Menu;
import io.github.pullquote.card.Card.Option;
import io.github.pullquote.card.Card.Part;
import io.github.pullquote.card.Card.Press;
import io.github.pullquote.card.Card.Quotation;
import io.github.pullquote.card.Card.Text;
import io.github.pullquote.card.ComponentId.Action;
import io.github.pullquote.card.ComponentId.View;
import io.github.pullquote.library.ArticleKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The cards that show an article's plan and let it be read.
public final class OutlineCards {
  /// What a page of a section may take, in characters of the article; room is left for escapes.
  private static final int PAGE = 2_200;

  /// Passages a page holds at the most, so that its components stay within Discord's limit.
  private static final int PAGE_PASSAGES = 10;

  /// Lines of an outline.
  private static final int LINES = 25;

  private OutlineCards() {}

  /// The sections of an article with their passages, and a menu to read one.
  public static Card outline(Article article, ArticleKey key, long asker) {
    List<Part> parts = new ArrayList<>();
    parts.add(new Text(heading(article)));
    StringBuilder lines = new StringBuilder();
    List<Option> options = new ArrayList<>();
    for (Section section :
        article.sections().subList(0, Math.min(LINES, article.sections().size()))) {
      List<Passage> passages = article.passages(section);
      String range = range(passages);
      String name = section.isOpening() ? "Opening" : section.heading();
      lines.append("**").append(range).append("** · ");
      lines.append(Markdown.escape(Limits.shortened(name, 80))).append('\n');
      options.add(
          new Option(
              name,
              Integer.toString(passages.getFirst().number()),
              range + " · " + passages.getFirst().text()));
    }
    int more = article.sections().size() - LINES;
    if (more > 0) {
      lines.append("-# and ").append(more).append(" more sections, to be read with /cite");
    }
    parts.add(new Text(lines.toString().stripTrailing()));
    ComponentId id =
        new ComponentId(
            Action.READ, View.CITED, asker, 0, 0, List.of(new Reference(key, Citation.of(1))));
    parts.add(new Menu(id, "Read a section", options));
    return new Card(parts);
  }

  private static String heading(Article article) {
    StringBuilder text =
        new StringBuilder("### ").append(Markdown.escape(Limits.shortened(article.title(), 200)));
    article
        .metadata()
        .dek()
        .ifPresent(d -> text.append('\n').append(Markdown.escape(Limits.shortened(d, 300))));
    article
        .metadata()
        .byline()
        .ifPresent(b -> text.append("\n-# ").append(Markdown.escape(Limits.shortened(b, 100))));
    return text.toString();
  }

  private static String range(List<Passage> passages) {
    int first = passages.getFirst().number();
    int last = passages.getLast().number();
    return first == last ? "¶" + first : "¶%d–%d".formatted(first, last);
  }

  /// The passages of a section from one on, as many as fit, with a button for the rest.
  ///
  /// @throws IllegalArgumentException if the article has no such passage
  public static Card page(Article article, ArticleKey key, int from, long asker) {
    Passage first =
        article
            .passage(from)
            .orElseThrow(
                () -> new IllegalArgumentException("No passage " + from + " in " + article));
    List<Part> parts = new ArrayList<>();
    String name = first.section().isOpening() ? article.title() : first.section().heading();
    parts.add(new Text("### " + Markdown.escape(Limits.shortened(name, 200))));
    int room = PAGE;
    int shown = 0;
    Optional<Passage> rest = Optional.empty();
    for (Passage passage : article.passages(first.section())) {
      if (passage.number() < from) {
        continue;
      }
      if (shown > 0 && (passage.text().length() > room || shown == PAGE_PASSAGES)) {
        rest = Optional.of(passage);
        break;
      }
      Quote whole = Excerpt.PASSAGE.of(new Quote(article, passage, 1, 1)).getFirst().shown();
      parts.add(new Text("-# " + whole.citation()));
      parts.add(new Quotation(whole, Optional.empty()));
      room -= passage.text().length();
      shown++;
    }
    rest.ifPresent(passage -> parts.add(readOn(key, passage, asker)));
    return new Card(parts);
  }

  private static Buttons readOn(ArticleKey key, Passage passage, long asker) {
    Reference next = new Reference(key, passage.citation());
    ComponentId id = new ComponentId(Action.READ, View.CITED, asker, 0, 0, List.of(next));
    return new Buttons(List.of(new Press("Read on from " + passage.citation(), id, true)));
  }
}
