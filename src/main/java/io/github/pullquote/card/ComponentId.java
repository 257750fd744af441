package io.github.pullquote.card;

import io.github.pullquote.article.Citation;
import io.github.pullquote.library.ArticleKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a button or menu means, in at most 100 characters that Discord keeps with the message: the
/// bot keeps nothing, so a card works after a restart. It gives nobody a right.
///
/// @param action what a press does
/// @param view how the card presents its passages
/// @param asker the user id of who asked
/// @param index which of the references is shown, from 0
/// @param level how much context is shown, from 0
/// @param references the passages that the card walks through, best first
public record ComponentId(
    Action action, View view, long asker, int index, int level, List<Reference> references)
    implements CustomId {
  private static final String VERSION = "v1";

  /// What a press does.
  public enum Action {
    CONTEXT('c'),
    NEXT('n'),
    SHARE('s'),
    REMOVE('r'),
    NEAREST('p'),
    READ('o'),
    OUTLINE('l');

    private final char letter;

    Action(char letter) {
      this.letter = letter;
    }
  }

  /// How a card presents its passages.
  public enum View {
    /// As an answer.
    FOUND('f'),
    /// As the closest passages to a question that may have no answer.
    PERHAPS('m'),
    /// As the nearest passages to a question that has no answer.
    NEAREST('p'),
    /// As what somebody cited.
    CITED('c');

    private final char letter;

    View(char letter) {
      this.letter = letter;
    }
  }

  /// Keeps as many references as fit into an id, and refuses an index beyond them.
  public ComponentId {
    if (index < 0 || level < 0 || level > 9 || index > 9) {
      throw new IllegalArgumentException(
          "No card shows passage %d at level %d".formatted(index, level));
    }
    List<Reference> kept = new ArrayList<>(references);
    while (written(action, view, asker, index, level, kept).length() > Limits.FIELD) {
      kept.removeLast();
    }
    references = List.copyOf(kept);
    if (index > 0 && index >= references.size()) {
      throw new IllegalArgumentException("The card has no passage " + index);
    }
  }

  /// The same card, another press.
  public ComponentId with(Action other) {
    return new ComponentId(other, view, asker, index, level, references);
  }

  /// The same card at another passage or level.
  public ComponentId at(int otherIndex, int otherLevel) {
    return new ComponentId(action, view, asker, otherIndex, otherLevel, references);
  }

  /// The same passages, presented otherwise.
  public ComponentId as(View other) {
    return new ComponentId(action, other, asker, index, level, references);
  }

  /// The same card, asked for by another user.
  public ComponentId by(long other) {
    return new ComponentId(action, view, other, index, level, references);
  }

  /// The passage that the card shows.
  ///
  /// @throws java.util.NoSuchElementException if the card shows none
  public Reference shown() {
    return index == 0 ? references.getFirst() : references.get(index);
  }

  /// The written form.
  @Override
  public String toString() {
    return written(action, view, asker, index, level, references);
  }

  private static String written(
      Action action, View view, long asker, int index, int level, List<Reference> references) {
    StringBuilder text = new StringBuilder(VERSION).append('|').append(action.letter);
    text.append(view.letter).append('|').append(Long.toUnsignedString(asker, 36));
    text.append('|').append(index).append(level).append('|');
    ArticleKey last = null;
    for (Reference reference : references) {
      if (reference.article().equals(last)) {
        text.append(',');
      } else {
        text.append(last == null ? "" : ";").append(reference.article()).append(':');
        last = reference.article();
      }
      text.append(reference.citation().toString().substring(1));
    }
    return text.toString();
  }

  /// Reads the written form.
  ///
  /// @return empty if the text is no id of this version
  public static Optional<ComponentId> parse(String text) {
    String[] parts = text.split("\\|", -1);
    boolean formed =
        parts.length == 5
            && parts[0].equals(VERSION)
            && parts[1].length() == 2
            && parts[2].matches("[0-9a-z]{1,13}")
            && parts[3].matches("\\d\\d");
    if (!formed) {
      return Optional.empty();
    }
    Optional<Action> action = action(parts[1].charAt(0));
    Optional<View> view = view(parts[1].charAt(1));
    Optional<List<Reference>> references = references(parts[4]);
    if (action.isEmpty() || view.isEmpty() || references.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new ComponentId(
              action.get(),
              view.get(),
              Long.parseUnsignedLong(parts[2], 36),
              parts[3].charAt(0) - '0',
              parts[3].charAt(1) - '0',
              references.get()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<Action> action(char letter) {
    return List.of(Action.values()).stream().filter(a -> a.letter == letter).findFirst();
  }

  private static Optional<View> view(char letter) {
    return List.of(View.values()).stream().filter(v -> v.letter == letter).findFirst();
  }

  private static Optional<List<Reference>> references(String text) {
    List<Reference> references = new ArrayList<>();
    if (text.isEmpty()) {
      return Optional.of(references);
    }
    for (String group : text.split(";", -1)) {
      int colon = group.indexOf(':');
      Optional<ArticleKey> key = ArticleKey.parse(group.substring(0, Math.max(colon, 0)));
      if (key.isEmpty()) {
        return Optional.empty();
      }
      for (String place : group.substring(colon + 1).split(",", -1)) {
        Optional<Citation> citation = Citation.parse(place);
        if (citation.isEmpty()) {
          return Optional.empty();
        }
        references.add(new Reference(key.get(), citation.get()));
      }
    }
    return Optional.of(references);
  }
}
