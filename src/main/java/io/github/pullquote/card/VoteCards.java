package io.github.pullquote.card;

import io.github.pullquote.card.Card.Buttons;
import io.github.pullquote.card.Card.Part;
import io.github.pullquote.card.Card.Press;
import io.github.pullquote.library.PassageKey;
import io.github.pullquote.library.QuestionPrint;
import io.github.pullquote.library.Verdict;
import io.github.pullquote.library.Votes.Effect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Whether an answer helped: the buttons that ask, and what is said to who presses one.
public final class VoteCards {
  private VoteCards() {}

  /// A card of a passage, with buttons to say whether it answers the question; the card as it is
  /// where it is shown as no answer, or no vote counts.
  ///
  /// @param id what the card shows
  /// @param question what was asked, where votes count
  public static Card on(Card card, ComponentId id, Optional<QuestionPrint> question) {
    return switch (id.view()) {
      case FOUND, PERHAPS -> question.map(print -> on(card, id, print)).orElse(card);
      case NEAREST, CITED -> card;
    };
  }

  private static Card on(Card card, ComponentId id, QuestionPrint question) {
    Reference shown = id.shown();
    PassageKey passage = new PassageKey(shown.article(), shown.citation().passage());
    List<Part> parts = new ArrayList<>(card.parts());
    parts.add(
        new Buttons(
            List.of(
                new Press("👍 Helpful", new VoteId(Verdict.HELPFUL, passage, question), false),
                new Press(
                    "👎 Not helpful", new VoteId(Verdict.NOT_HELPFUL, passage, question), false))));
    return new Card(parts);
  }

  /// What a press has done.
  public static Card receipt(VoteId id, Effect effect) {
    String passage = "**¶" + id.passage().passage() + "**";
    String verdict =
        switch (id.verdict()) {
          case HELPFUL -> "**helpful**";
          case NOT_HELPFUL -> "**not helpful**";
        };
    return Card.of(
        switch (effect) {
          case COUNTED ->
              "Counted: %s is %s here. Press the same button again to take it back."
                  .formatted(passage, verdict);
          case CHANGED -> "Changed: %s now counts as %s here.".formatted(passage, verdict);
          case TAKEN_BACK ->
              "Taken back: your vote on %s no longer counts here.".formatted(passage);
        });
  }
}
