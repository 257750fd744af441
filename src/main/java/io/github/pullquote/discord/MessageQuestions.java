package io.github.pullquote.discord;

import io.github.pullquote.card.AnswerCards;
import io.github.pullquote.card.Card;
import io.github.pullquote.card.MessageNotices;
import io.github.pullquote.card.Notices;
import io.github.pullquote.card.SettingsCards;
import io.github.pullquote.library.Libraries;
import io.github.pullquote.library.Preferences;
import io.github.pullquote.library.ReadingRoom;
import io.github.pullquote.search.Question;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.User;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Questions in ordinary messages: those that mention the bot, and direct ones.
final class MessageQuestions {
  private static final Logger log = LoggerFactory.getLogger(MessageQuestions.class);

  /// What the log says of a failure.
  static final String UNANSWERED = "A message could not be answered";

  private final Libraries libraries;

  MessageQuestions(Libraries libraries) {
    this.libraries = libraries;
  }

  /// Whether a message is meant for the bot.
  static boolean concerns(Message message) {
    boolean written = !message.getAuthor().isBot() && !message.isWebhookMessage();
    if (!written || message.getType().isSystem()) {
      return false;
    }
    return !message.isFromGuild() || mentions(message, message.getJDA().getSelfUser());
  }

  static boolean mentions(Message message, User user) {
    return message.getMentions().isMentioned(user, Message.MentionType.USER);
  }

  /// The card that answers a message. Runs on a worker thread.
  Card answer(Message message) {
    long user = message.getAuthor().getIdLong();
    try {
      EarlierMessage earlier = EarlierMessage.of(message);
      Card card =
          libraries.read(Places.of(message), room -> new Asking(room, user).of(message, earlier));
      return AnswerCards.removable(card, user);
    } catch (RuntimeException e) {
      return AnswerCards.removable(Incident.notice(log, UNANSWERED, e), user);
    }
  }

  /// Somebody who asks in one room.
  private record Asking(ReadingRoom room, long user) {
    Card of(Message message, EarlierMessage earlier) {
      String text = AskedText.withoutMention(message);
      Question question = AskedText.question(text);
      boolean asks = !text.isBlank() || earlier instanceof EarlierMessage.Words;
      if (asks && room.state().preferences().answers() == Preferences.Answers.PRIVATE) {
        return SettingsCards.answersArePrivate();
      }
      return isCitation(text) ? cite(text) : answer(question, earlier);
    }

    private boolean isCitation(String text) {
      return !CitedPlaces.in(text, room.main()).isEmpty();
    }

    private Card cite(String text) {
      List<String> places = CitedPlaces.in(text, room.main());
      return new Answers(room).cite(places, room.main(), asker(Optional.empty())).open();
    }

    private Card answer(Question question, EarlierMessage earlier) {
      return switch (earlier) {
        case EarlierMessage.None none -> alone(question);
        case EarlierMessage.Answer(String asked) -> after(asked, question);
        case EarlierMessage.Words(String words) when question.text().isEmpty() ->
            isCitation(words) ? cite(words) : asked(AskedText.question(words));
        case EarlierMessage.Words(String words) -> after(words, question);
        case EarlierMessage.Withheld withheld when room.library().isBare(question) ->
            MessageNotices.unreadable();
        case EarlierMessage.Withheld withheld -> alone(question);
      };
    }

    private Card after(String earlier, Question question) {
      Optional<Question> both =
          isCitation(earlier)
              ? Optional.empty()
              : room.library()
                  .together(question, AskedText.question(earlier), room.only(Optional.empty()));
      return both.map(this::asked).orElseGet(() -> alone(question));
    }

    /// Where the message's own words are not all that is asked, the card says what is.
    private Card asked(Question question) {
      Optional<Card.Asked> shown = AnswerCards.askedAs(question.text());
      return new Answers(room).to(question, Optional.empty(), asker(shown)).open();
    }

    private Card alone(Question question) {
      return question.text().isEmpty()
          ? Notices.nothingAsked()
          : new Answers(room).to(question, Optional.empty(), asker(Optional.empty())).open();
    }

    private Answers.Asker asker(Optional<Card.Asked> shown) {
      return new Answers.Asker(user, shown, false);
    }
  }
}
