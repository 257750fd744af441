package io.github.pullquote.card;

import io.github.pullquote.library.Preferences;
import io.github.pullquote.library.Preferences.Questions;
import java.util.ArrayList;
import java.util.List;

/// How a server wants the bot, and what follows from it for a user.
public final class SettingsCards {
  private static final String DELETED = " Those that were kept are deleted.";

  private SettingsCards() {}

  /// How it is.
  public static Card shown(Preferences preferences) {
    return Card.of(
        String.join(
            "\n",
            "### How this server wants me",
            answers(preferences),
            keyPoints(preferences),
            contact(preferences),
            questions(preferences),
            "-# `/settings` with one of its options changes it."));
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
      lines.add(questions(now) + (now.questions() == Questions.FORGOTTEN ? DELETED : ""));
    }
    return lines.isEmpty()
        ? Card.of("Nothing changed: it was so already. `/settings` shows how it is.")
        : Card.of("### Changed\n" + String.join("\n", lines));
  }

  private static String answers(Preferences preferences) {
    return switch (preferences.answers()) {
      case PUBLIC ->
          "**Answers:** public. Everybody sees an answer that is found, unless the asker wants it"
              + " for themselves.";
      case PRIVATE -> "**Answers:** private. Only the asker sees an answer, and may share it.";
    };
  }

  private static String keyPoints(Preferences preferences) {
    return switch (preferences.posters()) {
      case EVERYONE ->
          "**Key points:** whoever may send messages in a channel may have them posted there.";
      case MODERATORS ->
          "**Key points:** only moderators, who have *Manage Messages* in a channel, may have them"
              + " posted there.";
    };
  }

  private static String contact(Preferences preferences) {
    return preferences.contact().isPresent()
        ? "**Contact channel:** %s. There I tell the hosts when a schedule stops."
            .formatted(Wording.channel(preferences.contact().getAsLong()))
        : "**Contact channel:** none. When a schedule stops, I write to whoever set it up.";
  }

  private static String questions(Preferences preferences) {
    return switch (preferences.questions()) {
      case FORGOTTEN -> "**Questions that find nothing:** forgotten; only their number is kept.";
      case KEPT ->
          "**Questions that find nothing:** kept for 30 days, without who asked, for `/insights`.";
    };
  }

  /// A question that could only be answered for all to see.
  public static Card answersArePrivate() {
    return Card.of(
        "On this server answers are private, and here all would see mine. Ask with `/ask`: only you"
            + " see the answer then, and you can share it.");
  }

  /// An answer that its asker wanted to be public, with a line on why it is not, above its buttons.
  /// One that can't be shared would have been private anyway, and stays as it is.
  public static Card privateAfterAll(Card answer) {
    return answer.buttons().anyMatch(SettingsCards::shares)
        ? answer.above(
            new Card.Text("-# On this server answers are private. Share shows this one to all."))
        : answer;
  }

  private static boolean shares(Card.Button button) {
    return button instanceof Card.Press press
        && press.id() instanceof ComponentId id
        && id.action() == ComponentId.Action.SHARE;
  }

  /// Key points are not posted for this user.
  public static Card onlyModeratorsPost(long channel) {
    return Card.of(
        "On this server only moderators have key points posted: you lack the permission *Manage Messages* in %s. `/outline` shows you what the article is about."
            .formatted(Wording.channel(channel)));
  }
}
