package io.github.pullquote.card;

import io.github.pullquote.card.Card.Button;
import io.github.pullquote.card.Card.Buttons;
import io.github.pullquote.card.Card.Part;
import io.github.pullquote.card.Card.Text;
import io.github.pullquote.card.ComponentId.Action;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Cards where Discord shows all that the bot says to its user alone: the bot is not on the server,
/// and the user may not have apps from elsewhere post there.
public final class Unshared {
  private Unshared() {}

  /// A private card without its button to share it.
  public static Card of(Card own) {
    return new Card(own.parts().stream().flatMap(part -> without(part).stream()).toList());
  }

  /// What is shown of a card that was for everybody.
  ///
  /// @param own what its user sees of it
  /// @param permission what the user lacks, in Discord's own words
  public static Card instead(Card own, String permission, long channel) {
    List<Part> parts = new ArrayList<>(of(own).parts());
    parts.add(
        new Text(
            Phrases.say(
                "posting.only-you-see-this",
                Wording.permission(permission),
                Wording.channel(channel))));
    return new Card(parts);
  }

  private static Optional<Part> without(Part part) {
    if (!(part instanceof Buttons row)) {
      return Optional.of(part);
    }
    List<Button> left =
        row.buttons().stream().filter(button -> !button.does(Action.SHARE)).toList();
    return left.isEmpty() ? Optional.empty() : Optional.of(new Buttons(left));
  }
}
