package io.github.pullquote.card;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.Citation;
import io.github.pullquote.article.Passage;
import io.github.pullquote.article.Quote;
import io.github.pullquote.card.Card.Asked;
import io.github.pullquote.card.Card.Button;
import io.github.pullquote.card.Card.Buttons;
import io.github.pullquote.card.Card.Part;
import io.github.pullquote.card.Card.Press;
import io.github.pullquote.card.Card.Quotation;
import io.github.pullquote.card.Card.Text;
import io.github.pullquote.card.ComponentId.Action;
import io.github.pullquote.card.ComponentId.View;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The cards that answer a question or show a cited place.
public final class AnswerCards {
  /// Questions are shown up to this length.
  private static final int QUESTION = 300;

  /// A heading or a title is shown up to this length.
  private static final int NAME = 150;

  private static final Pattern BOLD = Pattern.compile("^\\*\\*(.*)\\*\\*$");

  private AnswerCards() {}

  /// A question as a card shows it, user's text escaped and shortened; empty for a blank one.
  public static Optional<Asked> asked(String question) {
    String escaped = Markdown.escape(question.strip(), QUESTION);
    return escaped.isBlank() ? Optional.empty() : Optional.of(new Asked("**" + escaped + "**"));
  }

  /// The question that is answered where the asker’s own words are not all of it.
  public static Optional<Asked> askedAs(String question) {
    String escaped = Markdown.escape(question.strip(), QUESTION);
    return escaped.isBlank()
        ? Optional.empty()
        : Optional.of(new Asked(Phrases.say("answers.asked-as", escaped)));
  }

  /// The question that a card shows, as it was asked; without its end where it was too long.
  public static String question(Asked asked) {
    String line = asked.markdown().lines().findFirst().orElse("");
    return Markdown.unescape(
        withoutAskedAs(line).orElseGet(() -> BOLD.matcher(line).replaceFirst("$1")));
  }

  /// The card may have been made for a reader of another language.
  private static Optional<String> withoutAskedAs(String line) {
    return Arrays.stream(Language.values())
        .map(language -> Phrases.say(language, "answers.asked-as", ""))
        .filter(line::startsWith)
        .findFirst()
        .map(start -> line.substring(start.length()));
  }

  /// The same for a question that is a message, which the card leads back to.
  ///
  /// @param message where it can be read
  public static Optional<Asked> asked(String question, URI message) {
    return asked(question)
        .map(it -> new Asked(Phrases.say("answers.asked-in", it.markdown(), message)));
  }

  /// A passage, as an answer, as perhaps one, as the nearest to one, or as cited.
  ///
  /// @param asked the question, if the card has one
  /// @param id what the card shows, whoever presses what
  /// @param quote the sentences to mark
  /// @param titled whether to name the article
  public static Card passage(
      Optional<Asked> asked, ComponentId id, Quote quote, boolean titled, Audience audience) {
    List<Part> parts = new ArrayList<>();
    asked.ifPresent(parts::add);
    reservation(id).ifPresent(parts::add);
    List<Quotation> quotations = Excerpt.at(id.level()).of(quote);
    for (Quotation quotation : quotations) {
      if (quotations.size() > 1) {
        parts.add(new Text("-# " + place(quotation)));
      }
      parts.add(quotation);
    }
    parts.add(new Text(source(id, quote, titled)));
    List<Button> buttons = buttons(id, quote, unshown(quote, quotations), audience);
    if (!buttons.isEmpty()) {
      parts.add(new Buttons(buttons));
    }
    return new Card(parts);
  }

  /// Among its neighbours the passage is marked of which a part is, or all.
  private static String place(Quotation quotation) {
    Citation place = quotation.shown().citation();
    return quotation.highlight().isPresent() ? "**" + place + "**" : place.toString();
  }

  /// What must be said of a passage that is no certain answer.
  private static Optional<Text> reservation(ComponentId id) {
    return switch (id.view()) {
      case FOUND, CITED -> Optional.empty();
      case PERHAPS ->
          Optional.of(
              new Text(
                  id.index() == 0
                      ? Phrases.say("answers.perhaps")
                      : Phrases.say("answers.perhaps-next")));
      case NEAREST -> Optional.of(new Text(Phrases.say("answers.nearest")));
    };
  }

  /// Where a quote goes on that is too long to be shown whole.
  private static Optional<Citation> unshown(Quote quote, List<Quotation> quotations) {
    return quotations.stream()
        .map(Quotation::shown)
        .filter(shown -> shown.passage().equals(quote.passage()) && shown.last() < quote.last())
        .map(shown -> Citation.of(quote.passage().number(), shown.last() + 1))
        .findFirst();
  }

  private static String source(ComponentId id, Quote quote, boolean titled) {
    Article article = quote.article();
    StringBuilder line = new StringBuilder("**").append(quote.citation()).append("**");
    if (!quote.passage().section().isOpening()) {
      line.append(" · ").append(Markdown.escape(quote.passage().section().heading(), NAME));
    }
    if (titled) {
      line.append(" · *").append(Markdown.escape(article.title(), NAME)).append('*');
    }
    if (id.references().size() > 1) {
      line.append(" · ")
          .append(Phrases.say("answers.rank", id.index() + 1, id.references().size()));
    }
    return line.toString();
  }

  private static List<Button> buttons(
      ComponentId id, Quote quote, Optional<Citation> unshown, Audience audience) {
    List<Button> buttons = new ArrayList<>();
    unshown
        .map(citation -> new Reference(id.shown().article(), citation))
        .ifPresent(next -> buttons.add(OutlineCards.readOn(next, id.asker())));
    Excerpt now = Excerpt.at(id.level());
    Excerpt wider = now.wider(quote);
    if (wider != now) {
      String label =
          wider.level() > now.level()
              ? Phrases.say("buttons.context")
              : Phrases.say("buttons.less-context");
      buttons.add(new Press(label, id.with(Action.CONTEXT), false));
    }
    if (id.references().size() > 1) {
      boolean last = id.index() + 1 == id.references().size();
      String label =
          last ? Phrases.say("buttons.back-to-the-best") : Phrases.say("buttons.next-best");
      buttons.add(new Press(label, id.with(Action.NEXT), false));
    }
    switch (audience) {
      case ALL ->
          buttons.add(new Press(Phrases.say("buttons.remove"), id.with(Action.REMOVE), false));
      case ASKER ->
          buttons.add(new Press(Phrases.say("buttons.share"), id.with(Action.SHARE), true));
      case SHARER -> {}
    }
    SourceLink.button(quote).ifPresent(buttons::add);
    return buttons;
  }

  /// The same answer, moved to the next context level of what it shows.
  public static ComponentId wider(ComponentId id, Quote quote) {
    return id.at(id.index(), Excerpt.at(id.level()).wider(quote).level());
  }

  /// The same answer, moved to its next best passage; from the last back to the best.
  public static ComponentId next(ComponentId id) {
    return id.at((id.index() + 1) % id.references().size(), 0);
  }

  /// What a shared card says of who shared it.
  public static Text sharedBy(long user) {
    return new Text(Phrases.say("answers.shared-by", Wording.user(user)));
  }

  /// The card with a button for its asker to remove it, where it has none yet.
  public static Card removable(Card card, long asker) {
    if (card.buttons().anyMatch(button -> button.does(Action.REMOVE))) {
      return card;
    }
    List<Part> parts = new ArrayList<>(card.parts());
    List<Button> row = new ArrayList<>();
    if (parts.getLast() instanceof Buttons buttons) {
      row.addAll(buttons.buttons());
      parts.removeLast();
    }
    ComponentId id = new ComponentId(Action.REMOVE, View.FOUND, asker, 0, 0, List.of());
    row.add(new Press(Phrases.say("buttons.remove"), id, false));
    parts.add(new Buttons(row));
    return new Card(parts);
  }

  /// The article has no such place.
  public static Card noSuchPlace(Citation cited, Article article) {
    String title = Markdown.escape(article.title(), NAME);
    return Card.of(
        article
            .passage(cited.passage())
            .map(
                passage ->
                    Phrases.say(
                        "answers.no-such-sentence",
                        title,
                        cited,
                        passage.citation(),
                        lastSentence(passage)))
            .orElseGet(
                () ->
                    Phrases.say(
                        "answers.no-such-passage",
                        title,
                        cited,
                        article.passages().getLast().citation())));
  }

  private static Citation lastSentence(Passage passage) {
    return passage.citation(passage.sentences().getLast());
  }
}
