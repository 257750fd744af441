package io.github.pullquote.card;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.Citation;
import io.github.pullquote.article.Passage;
import io.github.pullquote.article.Quote;
import io.github.pullquote.article.Section;
import io.github.pullquote.card.Card.Button;
import io.github.pullquote.card.Card.Buttons;
import io.github.pullquote.card.Card.Menu;
import io.github.pullquote.card.Card.Option;
import io.github.pullquote.card.Card.Part;
import io.github.pullquote.card.Card.Press;
import io.github.pullquote.card.Card.Quotation;
import io.github.pullquote.card.Card.Text;
import io.github.pullquote.card.ComponentId.Action;
import io.github.pullquote.card.ComponentId.View;
import io.github.pullquote.card.Quoted.Origin;
import io.github.pullquote.library.ArticleKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The cards that show an article's plan and let it be read.
public final class OutlineCards {
  /// What a page of a section may take, in characters as they are written.
  private static final int PAGE = 3_000;

  /// Passages a page holds at the most, so that its components stay within Discord's limit.
  private static final int PAGE_PASSAGES = 10;

  /// Sections that a card lists: as many as a menu has options.
  private static final int LISTED = Limits.OPTIONS;

  private OutlineCards() {}

  /// Sections of an article with their passages, and a menu to read one.
  ///
  /// @param from a passage of the first section to list
  /// @throws IllegalArgumentException if the article has no such passage
  public static Card outline(Article article, ArticleKey key, int from, long asker) {
    int first = article.sections().indexOf(passage(article, from).section());
    int end = Math.min(first + LISTED, article.sections().size());
    List<Part> parts = new ArrayList<>();
    parts.add(new Text(heading(article)));
    List<String> lines = new ArrayList<>();
    List<Option> options = new ArrayList<>();
    for (Section section : article.sections().subList(first, end)) {
      List<Passage> passages = article.passages(section);
      String name = section.isOpening() ? Phrases.say("articles.opening") : section.heading();
      String number = Integer.toString(passages.getFirst().number());
      lines.add("**%s** · %s".formatted(range(passages), Markdown.escape(name, 80)));
      Origin begins = new Origin.Passage(passages.getFirst().number());
      options.add(
          new Option(Label.of(name), number, Label.of(range(passages) + " · ", article, begins)));
    }
    parts.add(new Text(String.join("\n", lines)));
    parts.add(
        new Menu(
            id(Action.READ, key, Citation.of(1), asker),
            Phrases.say("places.read-a-section"),
            options));
    List<Button> turns = turns(article, key, first, asker);
    if (!turns.isEmpty()) {
      parts.add(new Buttons(turns));
    }
    return new Card(parts);
  }

  private static String heading(Article article) {
    StringBuilder text = new StringBuilder("### ").append(Markdown.escape(article.title(), 200));
    article.metadata().dek().ifPresent(d -> text.append('\n').append(Markdown.escape(d, 300)));
    article
        .metadata()
        .byline()
        .ifPresent(b -> text.append("\n-# ").append(Markdown.escape(b, 100)));
    return text.toString();
  }

  /// The ¶ numbers of neighbouring passages.
  static String range(List<Passage> passages) {
    int first = passages.getFirst().number();
    int last = passages.getLast().number();
    return first == last ? "¶" + first : "¶%d–%d".formatted(first, last);
  }

  private static List<Button> turns(Article article, ArticleKey key, int first, long asker) {
    List<Button> turns = new ArrayList<>();
    if (first > 0) {
      int earlier = Math.max(0, first - LISTED);
      turns.add(turn(Phrases.say("buttons.earlier-sections"), article, key, earlier, asker));
    }
    if (first + LISTED < article.sections().size()) {
      turns.add(turn(Phrases.say("buttons.more-sections"), article, key, first + LISTED, asker));
    }
    return turns;
  }

  private static Press turn(String label, Article article, ArticleKey key, int to, long asker) {
    Citation from = article.passages(article.sections().get(to)).getFirst().citation();
    return new Press(label, id(Action.OUTLINE, key, from, asker), false);
  }

  /// The passages of a section from a place on, as many as fit, with a button to read on.
  ///
  /// @throws IllegalArgumentException if the article has no such place
  public static Card page(Article article, ArticleKey key, Citation from, long asker) {
    return page(article, key, from, article.passages().size(), asker);
  }

  /// The same, but no passage after `last` is shown.
  public static Card page(Article article, ArticleKey key, Citation from, int last, long asker) {
    Section section = passage(article, from.passage()).section();
    List<Part> parts = new ArrayList<>();
    String name = section.isOpening() ? article.title() : section.heading();
    parts.add(new Text("### " + Markdown.escape(name, 200)));
    int room = PAGE;
    int shown = 0;
    Optional<Citation> next = Optional.of(from);
    while (next.isPresent()) {
      Quote rest = restOf(article, next.get());
      Quotation quotation = Excerpt.startOf(rest, PAGE);
      int length = Excerpt.length(quotation.shown());
      boolean full = shown == PAGE_PASSAGES || (shown > 0 && length > room);
      boolean over = rest.passage().number() > last || !rest.passage().section().equals(section);
      if (full || over) {
        break;
      }
      parts.add(new Text("-# " + quotation.shown().citation()));
      parts.add(quotation);
      room -= length;
      shown++;
      next = after(quotation.shown());
    }
    next.ifPresent(place -> parts.add(new Buttons(List.of(onward(article, key, place, asker)))));
    return new Card(parts);
  }

  private static Passage passage(Article article, int number) {
    return article
        .passage(number)
        .orElseThrow(() -> new IllegalArgumentException("No passage " + number + " in " + article));
  }

  private static Quote restOf(Article article, Citation place) {
    Passage passage = passage(article, place.passage());
    int first = place.isWhole() ? 1 : place.first();
    return new Quote(article, passage, first, passage.sentences().size());
  }

  private static Optional<Citation> after(Quote shown) {
    Passage passage = shown.passage();
    return shown.last() < passage.sentences().size()
        ? Optional.of(Citation.of(passage.number(), shown.last() + 1))
        : shown.article().passage(passage.number() + 1).map(Passage::citation);
  }

  private static Press onward(Article article, ArticleKey key, Citation place, long asker) {
    Reference reference = new Reference(key, place);
    Passage passage = passage(article, place.passage());
    boolean begins =
        place.isWhole() && article.passages(passage.section()).getFirst().equals(passage);
    return begins
        ? new Press(
            Limits.shortened(
                Phrases.say("buttons.next", passage.section().heading()), Limits.BUTTON_LABEL),
            id(Action.READ, key, place, asker),
            true)
        : readOn(reference, asker);
  }

  /// The button that goes on reading at a place.
  static Press readOn(Reference place, long asker) {
    ComponentId id = id(Action.READ, place.article(), place.citation(), asker);
    return new Press(Phrases.say("buttons.read-on", place.citation()), id, true);
  }

  private static ComponentId id(Action action, ArticleKey key, Citation place, long asker) {
    return new ComponentId(action, View.CITED, asker, 0, 0, List.of(new Reference(key, place)));
  }
}
