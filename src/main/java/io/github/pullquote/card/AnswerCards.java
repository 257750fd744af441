package io.github.pullquote.card;

import io.github.pullquote.article.Article;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The cards that answer a question or show a cited place.
public final class AnswerCards {
  /// Questions are shown up to this length.
  private static final int QUESTION = 300;

  private AnswerCards() {}

  /// A question as a card shows it, user's text escaped and shortened; empty for a blank one.
  public static Optional<Asked> asked(String question) {
    return question.isBlank()
        ? Optional.empty()
        : Optional.of(
            new Asked("**" + Markdown.escape(Limits.shortened(question, QUESTION)) + "**"));
  }

  /// A passage, as an answer, as the nearest to one, or as cited.
  ///
  /// @param asked the question, if the card has one
  /// @param id what the card shows, whoever presses what
  /// @param quote the sentences to mark
  /// @param titled whether to name the article
  /// @param hidden whether only the asker sees the card: then it can be shared, else removed
  public static Card passage(
      Optional<Asked> asked, ComponentId id, Quote quote, boolean titled, boolean hidden) {
    List<Part> parts = new ArrayList<>();
    asked.ifPresent(parts::add);
    if (id.view() == View.NEAREST) {
      parts.add(new Text("-# No answer: only the nearest passage."));
    }
    List<Quotation> quotations = Excerpt.at(id.level()).of(quote);
    for (Quotation quotation : quotations) {
      if (quotations.size() > 1) {
        parts.add(new Text("-# " + quotation.shown().citation()));
      }
      parts.add(quotation);
    }
    parts.add(new Text(source(id, quote, titled)));
    parts.add(buttons(id, quote, hidden));
    return new Card(parts);
  }

  private static String source(ComponentId id, Quote quote, boolean titled) {
    Article article = quote.article();
    StringBuilder line = new StringBuilder("**").append(quote.citation()).append("**");
    if (!quote.passage().section().isOpening()) {
      line.append(" · ").append(Markdown.escape(quote.passage().section().heading()));
    }
    if (titled) {
      line.append(" · *").append(Markdown.escape(article.title())).append('*');
    }
    if (id.references().size() > 1) {
      line.append(" · ").append(id.index() + 1).append(" of ").append(id.references().size());
    }
    return Limits.shortened(line.toString(), 500);
  }

  private static Buttons buttons(ComponentId id, Quote quote, boolean hidden) {
    List<Button> buttons = new ArrayList<>();
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
    buttons.add(
        hidden
            ? new Press("Share", id.with(Action.SHARE), true)
            : new Press("Remove", id.with(Action.REMOVE), false));
    SourceLink.to(quote).ifPresent(link -> buttons.add(new Link("Read it there", link)));
    return new Buttons(buttons);
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

  /// The library has no answer.
  ///
  /// @param missing the question's words that never occur
  /// @param nearest the id of a button that shows the nearest passages, if there are any
  public static Card notCovered(
      Optional<Asked> asked, List<String> missing, Optional<ComponentId> nearest, boolean several) {
    List<Part> parts = new ArrayList<>();
    asked.ifPresent(parts::add);
    String where = several ? "None of the articles answers" : "The article doesn’t answer";
    if (missing.isEmpty() && nearest.isEmpty()) {
      parts.add(
          new Text(
              "There is no word in this to look for. Ask in a few plain words, like *Who is …?*"));
    } else {
      parts.add(new Text("**" + where + " this.**\n" + reason(missing, several)));
    }
    nearest.ifPresent(
        id ->
            parts.add(
                new Buttons(
                    List.of(
                        new Press(
                            "Nearest passages",
                            id.with(Action.NEAREST).as(View.NEAREST),
                            false)))));
    return new Card(parts);
  }

  private static String reason(List<String> missing, boolean several) {
    if (missing.isEmpty()) {
      return "Its words occur, but no passage speaks of them together.";
    }
    List<String> words =
        missing.stream()
            .limit(8)
            .map(w -> "*" + Markdown.escape(Limits.shortened(w, 40)) + "*")
            .toList();
    String which = words.size() == 1 ? "This word never occurs" : "These words never occur";
    return "%s in %s: %s%s"
        .formatted(
            which,
            several ? "them" : "it",
            String.join(", ", words),
            missing.size() > words.size() ? " …" : "");
  }

  /// The article has no such place.
  public static Card noSuchPlace(String cited, Article article) {
    Passage last = article.passages().getLast();
    return Card.of(
        "*%s* has no %s. Its passages are ¶1 to ¶%d; a sentence is cited like ¶%d.%d."
            .formatted(
                Markdown.escape(article.title()),
                Markdown.escape(Limits.shortened(cited, 40)),
                last.number(),
                last.number(),
                last.sentences().size()));
  }
}
