package io.github.pullquote.discord;

import io.github.pullquote.card.AnswerCards;
import io.github.pullquote.card.Card;
import io.github.pullquote.card.Notices;
import io.github.pullquote.card.SettingsCards;
import io.github.pullquote.library.Libraries;
import io.github.pullquote.library.Preferences;
import io.github.pullquote.library.ReadingRoom;
import io.github.pullquote.search.Question;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.requests.restaction.MessageCreateAction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Questions in ordinary messages: those that mention the bot, and direct ones.
final class MessageQuestions {
  private static final Logger log = LoggerFactory.getLogger(MessageQuestions.class);
  private static final Pattern CITED = Pattern.compile("\\[(¶\\s*[\\d.:–-]+)]");

  private final Libraries libraries;
  private final CardComponents cards;

  MessageQuestions(Libraries libraries) {
    this.libraries = libraries;
    this.cards = new CardComponents(libraries);
  }

  /// Whether a message is meant for the bot.
  static boolean concerns(Message message) {
    boolean written = !message.getAuthor().isBot() && !message.isWebhookMessage();
    if (!written || message.getType().isSystem()) {
      return false;
    }
    return !message.isFromGuild()
        || message
            .getMentions()
            .isMentioned(message.getJDA().getSelfUser(), Message.MentionType.USER);
  }

  /// Answers a message that concerns the bot. Runs on a worker thread.
  void handle(Message message) {
    Container card;
    try {
      card = reply(message, libraries.read(Places.of(message), room -> answer(room, message)));
    } catch (RuntimeException e) {
      card = reply(message, Incident.notice(log, "A message could not be answered", e));
    }
    send(message, card);
  }

  private Container reply(Message message, Card card) {
    Card removable = AnswerCards.removable(card, message.getAuthor().getIdLong());
    return cards.of(Places.of(message), removable);
  }

  private static Card answer(ReadingRoom room, Message message) {
    Answers answers = new Answers(room);
    String text = withoutMention(message);
    Answers.Asker asker =
        new Answers.Asker(message.getAuthor().getIdLong(), Optional.empty(), false);
    if (!text.isBlank() && room.state().preferences().answers() == Preferences.Answers.PRIVATE) {
      return SettingsCards.answersArePrivate();
    }
    Matcher cited = CITED.matcher(text);
    Optional<Response> place =
        cited.find() ? answers.cite(cited.group(1), room.main(), asker) : Optional.empty();
    if (place.isPresent()) {
      return place.get().open();
    }
    Question question = AskedText.question(text);
    return question.text().isEmpty()
        ? Notices.nothingAsked()
        : answers.to(question, Optional.empty(), asker).open();
  }

  private static String withoutMention(Message message) {
    String self = message.getJDA().getSelfUser().getId();
    return message.getContentRaw().replaceAll("<@!?" + self + ">", " ");
  }

  private static void send(Message message, Container card) {
    boolean reply = true;
    if (message.isFromGuild()) {
      GuildMessageChannel channel = message.getGuildChannel();
      var self = message.getGuild().getSelfMember();
      Optional<Permission> missing = PostingRights.missing(self, channel);
      if (missing.isPresent()) {
        log.info(
            "A mention in channel {} can't be answered: {} is missing",
            channel.getId(),
            missing.get());
        return;
      }
      // Discord wants to show what is replied to.
      reply = self.hasPermission(channel, Permission.MESSAGE_HISTORY);
    }
    MessageCreateAction action = message.getChannel().sendMessageComponents(card).useComponentsV2();
    if (reply) {
      action = action.setMessageReference(message).failOnInvalidReply(false);
    }
    Replies.run("answer a message", action);
  }
}
