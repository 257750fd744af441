package io.github.pullquote.card;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.Citation;
import io.github.pullquote.article.Passage;
import io.github.pullquote.article.Quote;
import io.github.pullquote.card.Card.Asked;
import io.github.pullquote.card.Card.Button;
import io.github.pullquote.card.Card.Buttons;
import io.github.pullquote.card.Card.Link;
import io.github.pullquote.card.Card.Part;
import io.github.pullquote.card.Card.Press;
import io.github.pullquote.card.Card.Quotation;
import io.github.pullquote.card.Card.Text;
import io.github.pullquote.card.ComponentId.Action;
import io.github.pullquote.card.ComponentId.View;
import io.github.pullquote.search.Answer;
import io.github.pullquote.search.Correction;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The cards that answer a question or show a cited place.
public final class AnswerCards {
  /// Questions are shown up to this length.
  private static final int QUESTION = 300;

  /// A heading or a title is shown up to this length.
  private static final int NAME = 150;

  /// Missing words are listed up to this number.
  private static final int WORDS = 8;

  private static final String ASKED_AS = "-# Asked as: ";
  private static final Pattern BOLD = Pattern.compile("^\\*\\*(.*)\\*\\*$");

  /// Each up to this length.
  private static final int WORD = 60;

  private AnswerCards() {}

  /// A question as a card shows it, user's text escaped and shortened; empty for a blank one.
  public static Optional<Asked> asked(String question) {
    String escaped = Markdown.escape(question.strip(), QUESTION);
    return escaped.isBlank() ? Optional.empty() : Optional.of(new Asked("**" + escaped + "**"));
  }

  /// The question that is answered where the asker’s own words are not all of it.
  public static Optional<Asked> askedAs(String question) {
    String escaped = Markdown.escape(question.strip(), QUESTION);
    return escaped.isBlank() ? Optional.empty() : Optional.of(new Asked(ASKED_AS + escaped));
  }

  /// The question that a card shows, as it was asked; without its end where it was too long.
  public static String question(Asked asked) {
    String line = asked.markdown().lines().findFirst().orElse("");
    return Markdown.unescape(
        line.startsWith(ASKED_AS)
            ? line.substring(ASKED_AS.length())
            : BOLD.matcher(line).replaceFirst("$1"));
  }

  /// The same for a question that is a message, which the card leads back to.
  ///
  /// @param message where it can be read
  public static Optional<Asked> asked(String question, URI message) {
    return asked(question)
        .map(
            it ->
                new Asked("%s\n-# Asked in [this message](%s)".formatted(it.markdown(), message)));
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
      case PERHAPS -> {
        String which = id.index() == 0 ? "the closest passage" : "the next closest passage";
        yield Optional.of(
            new Text("**Perhaps:** only " + which + ". It may not answer the question."));
      }
      case NEAREST -> Optional.of(new Text("-# Not an answer, only the nearest passage."));
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
      line.append(" · ").append(id.index() + 1).append(" of ").append(id.references().size());
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
      String label = wider.level() > now.level() ? "Context" : "Less context";
      buttons.add(new Press(label, id.with(Action.CONTEXT), false));
    }
    if (id.references().size() > 1) {
      boolean last = id.index() + 1 == id.references().size();
      buttons.add(new Press(last ? "Back to the best" : "Next best", id.with(Action.NEXT), false));
    }
    switch (audience) {
      case ALL -> buttons.add(new Press("Remove", id.with(Action.REMOVE), false));
      case ASKER -> buttons.add(new Press("Share", id.with(Action.SHARE), true));
      case SHARER -> {}
    }
    SourceLink.to(quote).ifPresent(link -> buttons.add(new Link("Open the article", link)));
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
    return new Text("-# Shared by <@%s>".formatted(Long.toUnsignedString(user)));
  }

  /// The question holds no word to look for.
  public static Card noWords(Optional<Asked> asked) {
    List<Part> parts = new ArrayList<>();
    asked.ifPresent(parts::add);
    parts.add(
        new Text(
            "There is no word in this to look for. Ask in a few plain words, like *Who is …?*"));
    return new Card(parts);
  }

  /// The library has no answer.
  ///
  /// @param none what is known of that
  /// @param instead the id of a button that asks the question as it was probably meant, if there is
  ///   one
  /// @param nearest the id of a button that shows the nearest passages, if there are any
  public static Card notCovered(
      Optional<Asked> asked,
      Answer.NotCovered none,
      Optional<QuestionId> instead,
      Optional<ComponentId> nearest,
      boolean several) {
    List<Part> parts = new ArrayList<>();
    asked.ifPresent(parts::add);
    String where = several ? "None of the articles answers" : "The article doesn’t answer";
    parts.add(
        new Text(
            "**%s this.**\n%s%s"
                .formatted(
                    where, reason(none.missingWords(), several), meant(none.corrections()))));
    List<Button> buttons = new ArrayList<>();
    instead.ifPresent(id -> buttons.add(new Press(label(none.corrections()), id, true)));
    nearest
        .map(id -> id.with(Action.NEAREST).as(View.NEAREST))
        .ifPresent(id -> buttons.add(new Press("Nearest passages", id, false)));
    if (!buttons.isEmpty()) {
      parts.add(new Buttons(buttons));
    }
    return new Card(parts);
  }

  private static String meant(List<Correction> corrections) {
    return corrections.isEmpty()
        ? ""
        : "\nDid you mean %s?"
            .formatted(
                Wording.list(
                    corrections, WORDS, it -> "*" + Markdown.escape(it.meant(), WORD) + "*"));
  }

  private static String label(List<Correction> corrections) {
    return corrections.size() == 1
        ? Limits.shortened(
            "Ask with “%s”".formatted(corrections.getFirst().meant()), Limits.BUTTON_LABEL)
        : "Ask with these words";
  }

  private static String reason(List<String> missing, boolean several) {
    if (missing.isEmpty()) {
      return "The words of your question occur, but no passage brings them together.";
    }
    List<String> words =
        missing.stream().limit(WORDS).map(word -> "*" + Markdown.escape(word, WORD) + "*").toList();
    String which = words.size() == 1 ? "This word never occurs" : "These words never occur";
    return "%s in %s: %s%s"
        .formatted(
            which,
            several ? "them" : "it",
            String.join(", ", words),
            missing.size() > words.size() ? " …" : "");
  }

  /// The card with a button for its asker to remove it, where it has none yet.
  public static Card removable(Card card, long asker) {
    if (card.buttons().anyMatch(AnswerCards::removes)) {
      return card;
    }
    List<Part> parts = new ArrayList<>(card.parts());
    List<Button> row = new ArrayList<>();
    if (parts.getLast() instanceof Buttons buttons) {
      row.addAll(buttons.buttons());
      parts.removeLast();
    }
    ComponentId id = new ComponentId(Action.REMOVE, View.FOUND, asker, 0, 0, List.of());
    row.add(new Press("Remove", id, false));
    parts.add(new Buttons(row));
    return new Card(parts);
  }

  private static boolean removes(Button button) {
    return button instanceof Press press
        && press.id() instanceof ComponentId id
        && id.action() == Action.REMOVE;
  }

  /// A card of a question that found nothing, where the hosts get to read it.
  public static Card readByHosts(Card card) {
    return card.above(
        new Text(
            "-# This server keeps such questions for its hosts, for 30 days, without who asked."));
  }

  /// The article has no such place.
  public static Card noSuchPlace(Citation cited, Article article) {
    String title = Markdown.escape(article.title(), NAME);
    String ends =
        article
            .passage(cited.passage())
            .map(passage -> passage.citation() + " ends with " + lastSentence(passage))
            .orElseGet(() -> "it ends with " + article.passages().getLast().citation());
    return Card.of("*%s* has no %s: %s.".formatted(title, cited, ends));
  }

  private static Citation lastSentence(Passage passage) {
    return passage.citation(passage.sentences().getLast());
  }
}
