package io.github.pullquote.card;

import io.github.pullquote.card.ComponentId.Action;
import io.github.pullquote.library.Preferences;
import io.github.pullquote.library.Preferences.Questions;
import java.util.ArrayList;
import java.util.List;

/// How a server wants the bot, and what follows from it for a user.
public final class SettingsCards {
  private SettingsCards() {}

  /// How it is.
  public static Card shown(Preferences preferences) {
    String lines =
        String.join(
            "\n",
            answers(preferences),
            keyPoints(preferences),
            contact(preferences),
            questions(preferences));
    return Card.of(Phrases.say("settings.shown", lines));
  }

  /// What changed.
  public static Card changed(Preferences before, Preferences now) {
    List<String> lines = new ArrayList<>();
    if (before.answers() != now.answers()) {
      lines.add(answers(now));
    }
    if (before.posters() != now.posters()) {
      lines.add(keyPoints(now));
    }
    if (!before.contact().equals(now.contact())) {
      lines.add(contact(now));
    }
    if (before.questions() != now.questions()) {
      lines.add(
          now.questions() == Questions.FORGOTTEN
              ? Phrases.say("settings.questions-now-forgotten")
              : questions(now));
    }
    return Card.of(
        lines.isEmpty()
            ? Phrases.say("settings.unchanged")
            : Phrases.say("settings.changed", String.join("\n", lines)));
  }

  private static String answers(Preferences preferences) {
    return switch (preferences.answers()) {
      case PUBLIC -> Phrases.say("settings.public-answers");
      case PRIVATE -> Phrases.say("settings.private-answers");
    };
  }

  private static String keyPoints(Preferences preferences) {
    return switch (preferences.posters()) {
      case EVERYONE -> Phrases.say("settings.everyone-posts");
      case MODERATORS -> Phrases.say("settings.moderators-post");
    };
  }

  private static String contact(Preferences preferences) {
    return preferences.contact().isPresent()
        ? Phrases.say("settings.contact", Wording.channel(preferences.contact().getAsLong()))
        : Phrases.say("settings.no-contact");
  }

  private static String questions(Preferences preferences) {
    return switch (preferences.questions()) {
      case FORGOTTEN -> Phrases.say("settings.questions-forgotten");
      case KEPT -> Phrases.say("settings.questions-kept");
    };
  }

  /// A question that could only be answered for all to see.
  public static Card answersArePrivate() {
    return Card.of(Phrases.say("settings.answers-are-private"));
  }

  /// An answer that its asker wanted to be public, with a line on why it is not, above its buttons.
  /// One that can't be shared would have been private anyway, and stays as it is.
  public static Card privateAfterAll(Card answer) {
    return answer.buttons().anyMatch(button -> button.does(Action.SHARE))
        ? answer.above(new Card.Text(Phrases.say("settings.private-after-all")))
        : answer;
  }

  /// Key points are not posted for this user.
  public static Card onlyModeratorsPost(long channel) {
    return Card.of(Phrases.say("settings.only-moderators-post", Wording.channel(channel)));
  }
}
