package io.github.pullquote.discord;

import io.github.pullquote.article.Quote;
import io.github.pullquote.card.AnswerCards;
import io.github.pullquote.card.Audience;
import io.github.pullquote.card.Card;
import io.github.pullquote.card.ComponentId;
import io.github.pullquote.card.Obstacle;
import io.github.pullquote.card.PostingNotices;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.events.interaction.component.GenericComponentInteractionCreateEvent;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InsufficientPermissionException;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.requests.RestAction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Posts private cards for everybody, each card once. Safe for many threads.
final class Shares {
  private static final Logger log = LoggerFactory.getLogger(Shares.class);

  /// Before the id of the private card, which only its asker has.
  private static final String NONCE = "share";

  private final CardComponents cards;
  private final Replies replies;
  private final Lately shared = new Lately(1_000);

  Shares(CardComponents cards, Replies replies) {
    this.cards = cards;
    this.replies = replies;
  }

  /// Takes the button from the private card, then posts what it shows.
  ///
  /// @param id what the card shows
  /// @param quote the same, in its article
  void share(
      Answers answers, GenericComponentInteractionCreateEvent event, ComponentId id, Quote quote) {
    Optional<Obstacle> obstacle = obstacle(event);
    if (obstacle.isPresent()) {
      Card refusal = PostingNotices.notPosted(obstacle.get(), event.getChannelIdLong());
      replies.send(event, Response.hidden(refusal));
      return;
    }
    // Before the button is taken: a card that can't be posted keeps it.
    Container open = cards.of(event, openCard(answers, event, id, quote));
    // Of two presses, both are taken.
    boolean taken = replies.change(event, card(answers, event, id, quote, Audience.SHARER));
    if (taken && shared.add(event.getMessageIdLong())) {
      post(event, open, card(answers, event, id, quote, Audience.ASKER));
    }
  }

  private static Optional<Obstacle> obstacle(GenericComponentInteractionCreateEvent event) {
    if (!(event.getChannel() instanceof GuildMessageChannel channel)) {
      return Optional.empty();
    }
    Obstacle unseen =
        new Obstacle.Lacks(Obstacle.Party.READER, Rights.TO_BE_SEEN.getName(), channel.getIdLong());
    return Rights.staysPrivate(event)
        ? Optional.of(unseen)
        : PostingRights.obstacle(Rights.ofUser(event), channel);
  }

  private static Card card(
      Answers answers,
      GenericComponentInteractionCreateEvent event,
      ComponentId id,
      Quote quote,
      Audience audience) {
    return answers.card(event.getMessage(), id.by(event.getUser().getIdLong()), quote, audience);
  }

  private static Card openCard(
      Answers answers, GenericComponentInteractionCreateEvent event, ComponentId id, Quote quote) {
    List<Card.Part> parts = new ArrayList<>(card(answers, event, id, quote, Audience.ALL).parts());
    parts.addFirst(AnswerCards.sharedBy(event.getUser().getIdLong()));
    return new Card(parts);
  }

  /// @param shareable what the private card is to be where this can't be posted
  private void post(GenericComponentInteractionCreateEvent event, Container open, Card shareable) {
    try {
      Patience.complete(posting(event, open));
    } catch (ErrorResponseException e) {
      String channel = event.getChannelId();
      refused(
          event,
          shareable,
          Refusals.reported(log, "A card can't be shared in channel " + channel, e));
    } catch (InsufficientPermissionException e) {
      refused(event, shareable, PostingRights.lacking(event.getGuildChannel(), e));
    }
  }

  private void refused(
      GenericComponentInteractionCreateEvent event, Card shareable, Obstacle obstacle) {
    shared.forget(event.getMessageIdLong());
    Replies.run("give Share back to a card", replies.edit(event, shareable));
    Card notice = PostingNotices.notPosted(obstacle, event.getChannelIdLong());
    Replies.run("say why a card is not shared", replies.follow(event, Response.hidden(notice)));
  }

  /// A message of the bot's own is posted once, however often and after whatever restart its
  /// private card is shared. Where the bot may not write, it still can answer whoever pressed.
  private static RestAction<Message> posting(
      GenericComponentInteractionCreateEvent event, Container card) {
    return mayWrite(event)
        ? event
            .getMessageChannel()
            .sendMessageComponents(card)
            .useComponentsV2()
            .setNonce(NONCE + event.getMessageId())
        : Replies.hook(event).sendMessageComponents(card).useComponentsV2();
  }

  private static boolean mayWrite(GenericComponentInteractionCreateEvent event) {
    return event.getContext() == InteractionContextType.BOT_DM
        || (event.isFromAttachedGuild()
            && event.getChannel() instanceof GuildMessageChannel here
            && PostingRights.missing(here).isEmpty());
  }
}
