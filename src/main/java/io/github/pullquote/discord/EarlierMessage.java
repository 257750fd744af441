package io.github.pullquote.discord;

import io.github.pullquote.card.AnswerCards;
import java.util.Optional;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.MessageReference;
import net.dv8tion.jda.api.entities.MessageType;
import net.dv8tion.jda.api.entities.User;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What a message replies to, as far as the bot may know. Nothing is kept for it: it stands in
/// Discord.
sealed interface EarlierMessage {
  Logger log = LoggerFactory.getLogger(EarlierMessage.class);

  /// Nothing that could be gone on with.
  record None() implements EarlierMessage {}

  /// A card of the bot's that answers this question.
  record Answer(String question) implements EarlierMessage {}

  /// Somebody's words.
  record Words(String text) implements EarlierMessage {}

  /// Somebody's words that Discord does not deliver to the bot.
  record Withheld() implements EarlierMessage {}

  /// Looks at what a message replies to, and asks Discord if it has to.
  static EarlierMessage of(Message message) {
    Message earlier = message.getReferencedMessage();
    if (earlier == null || message.getType() != MessageType.INLINE_REPLY) {
      return new None();
    }
    User self = message.getJDA().getSelfUser();
    if (earlier.getAuthor().equals(self)) {
      Optional<String> shown = CardComponents.asked(earlier).map(AnswerCards::question);
      return shown
          .or(() -> answered(message, earlier))
          .<EarlierMessage>map(Answer::new)
          .orElseGet(None::new);
    }
    String words = AskedText.withoutMention(earlier);
    if (!words.isBlank()) {
      return new Words(words);
    }
    boolean readable = !message.isFromGuild() || MessageQuestions.mentions(earlier, self);
    return readable ? new None() : new Withheld();
  }

  /// The words of the message that a card of ours replies to.
  private static Optional<String> answered(Message message, Message card) {
    MessageReference question = card.getMessageReference();
    if (question == null || !mayRead(message)) {
      return Optional.empty();
    }
    try {
      Message asked =
          Patience.complete(message.getChannel().retrieveMessageById(question.getMessageIdLong()));
      return Optional.of(AskedText.withoutMention(asked)).filter(words -> !words.isBlank());
    } catch (ErrorResponseException e) {
      log.debug("What a card answers can't be read any more: {}", e.getMessage());
      return Optional.empty();
    }
  }

  private static boolean mayRead(Message message) {
    if (!message.isFromGuild()) {
      return true;
    }
    GuildMessageChannel channel = message.getGuildChannel();
    return message
        .getGuild()
        .getSelfMember()
        .hasPermission(channel, Permission.VIEW_CHANNEL, Permission.MESSAGE_HISTORY);
  }
}
