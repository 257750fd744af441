package io.github.pullquote.card;

import io.github.pullquote.card.Card.Asked;
import io.github.pullquote.card.Card.Button;
import io.github.pullquote.card.Card.Buttons;
import io.github.pullquote.card.Card.Part;
import io.github.pullquote.card.Card.Press;
import io.github.pullquote.card.Card.Text;
import io.github.pullquote.card.ComponentId.Action;
import io.github.pullquote.card.ComponentId.View;
import io.github.pullquote.search.Answer;
import io.github.pullquote.search.Correction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The cards that say why a question is not answered.
public final class RefusalCards {
  /// Missing words are listed up to this number.
  private static final int WORDS = 8;

  /// Each up to this length.
  private static final int WORD = 60;

  private RefusalCards() {}

  /// The question holds no word to look for.
  public static Card noWords(Optional<Asked> asked) {
    List<Part> parts = new ArrayList<>();
    asked.ifPresent(parts::add);
    parts.add(new Text(Phrases.say("answers.no-words")));
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
    String refusal =
        several
            ? Phrases.say("answers.not-covered-by-several")
            : Phrases.say("answers.not-covered");
    parts.add(
        new Text(
            "%s\n%s%s"
                .formatted(
                    refusal, reason(none.missingWords(), several), meant(none.corrections()))));
    List<Button> buttons = new ArrayList<>();
    instead.ifPresent(id -> buttons.add(new Press(label(none.corrections()), id, true)));
    nearest
        .map(id -> id.with(Action.NEAREST).as(View.NEAREST))
        .ifPresent(
            id -> buttons.add(new Press(Phrases.say("buttons.nearest-passages"), id, false)));
    if (!buttons.isEmpty()) {
      parts.add(new Buttons(buttons));
    }
    return new Card(parts);
  }

  private static String meant(List<Correction> corrections) {
    return corrections.isEmpty()
        ? ""
        : "\n"
            + Phrases.say(
                "answers.did-you-mean",
                Wording.list(
                    corrections, WORDS, it -> "*" + Markdown.escape(it.meant(), WORD) + "*"));
  }

  private static String label(List<Correction> corrections) {
    return corrections.size() == 1
        ? Limits.shortened(
            Phrases.say("buttons.ask-with", corrections.getFirst().meant()), Limits.BUTTON_LABEL)
        : Phrases.say("buttons.ask-with-these-words");
  }

  private static String reason(List<String> missing, boolean several) {
    if (missing.isEmpty()) {
      return Phrases.say("answers.words-apart");
    }
    String words =
        missing.stream()
                .limit(WORDS)
                .map(word -> "*" + Markdown.escape(word, WORD) + "*")
                .collect(Collectors.joining(", "))
            + (missing.size() > WORDS ? " …" : "");
    if (missing.size() == 1) {
      return several
          ? Phrases.say("answers.missing-word-in-several", words)
          : Phrases.say("answers.missing-word", words);
    }
    return several
        ? Phrases.say("answers.missing-words-in-several", words)
        : Phrases.say("answers.missing-words", words);
  }

  /// A card of a question that found nothing, where the hosts get to read it.
  public static Card readByHosts(Card card) {
    return card.above(new Text(Phrases.say("answers.kept-for-hosts")));
  }
}
