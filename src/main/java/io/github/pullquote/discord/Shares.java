package io.github.pullquote.discord;

import io.github.pullquote.article.Quote;
import io.github.pullquote.card.AnswerCards;
import io.github.pullquote.card.Audience;
import io.github.pullquote.card.Card;
import io.github.pullquote.card.ComponentId;
import io.github.pullquote.card.Notices;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.events.interaction.component.GenericComponentInteractionCreateEvent;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.requests.RestAction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Posts private cards for everybody, each card once. Safe for many threads.
final class Shares {
  private static final Logger log = LoggerFactory.getLogger(Shares.class);

  /// A press that was under way when its button went away comes within seconds; many more cards
  /// than these are not shared in that time.
  private static final int REMEMBERED = 1_000;

  /// Before the id of the private card, which only its asker has.
  private static final String NONCE = "share";

  private final CardComponents cards;
  private final Replies replies;
  private final Set<Long> shared = new LinkedHashSet<>();

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
    Optional<Permission> missing = missing(event);
    if (missing.isPresent()) {
      Card refusal = Notices.mayNotPost("You", missing.get().getName(), event.getChannelIdLong());
      replies.send(event, Response.hidden(refusal));
      return;
    }
    // Before the button is taken: a card that can't be posted keeps it.
    Container open = cards.of(event, openCard(answers, event, id, quote));
    // Of an event that Discord brings twice, only one is taken; of two presses, both are.
    boolean taken = replies.change(event, card(answers, event, id, quote, Audience.SHARER));
    if (taken && remember(event.getMessageIdLong())) {
      post(event, open, card(answers, event, id, quote, Audience.ASKER));
    }
  }

  private static Optional<Permission> missing(GenericComponentInteractionCreateEvent event) {
    Member member = event.getMember();
    return member != null && event.getChannel() instanceof GuildMessageChannel channel
        ? PostingRights.missing(member, channel)
        : Optional.empty();
  }

  private static Card card(
      Answers answers,
      GenericComponentInteractionCreateEvent event,
      ComponentId id,
      Quote quote,
      Audience audience) {
    ComponentId shown = id.by(event.getUser().getIdLong());
    return answers.card(event.getMessage(), shown, quote, audience);
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
      posting(event, open).complete();
    } catch (ErrorResponseException refusal) {
      long channel = event.getChannelIdLong();
      log.warn("A card can't be shared in channel {}: {}", channel, refusal.getMessage());
      forget(event.getMessageIdLong());
      Replies.run("give Share back to a card", replies.edit(event.getHook(), shareable));
      Card notice = Notices.notPosted(refusal.getErrorCode(), channel);
      Replies.run(
          "say why a card is not shared", replies.follow(event.getHook(), Response.hidden(notice)));
    }
  }

  /// A message of the bot's own is posted once, however often and after whatever restart its
  /// private card is shared. Where the bot may not write, it still can answer whoever pressed.
  private static RestAction<Message> posting(
      GenericComponentInteractionCreateEvent event, Container card) {
    return mayWrite(event.getMessageChannel())
        ? event
            .getMessageChannel()
            .sendMessageComponents(card)
            .useComponentsV2()
            .setNonce(NONCE + event.getMessageId())
        : event.getHook().sendMessageComponents(card).useComponentsV2();
  }

  private static boolean mayWrite(MessageChannel channel) {
    if (channel.isDetached()) {
      return false;
    }
    return !(channel instanceof GuildMessageChannel here)
        || PostingRights.missing(here.getGuild().getSelfMember(), here).isEmpty();
  }

  /// Whether it was not yet known.
  private synchronized boolean remember(long message) {
    if (!shared.add(message)) {
      return false;
    }
    if (shared.size() > REMEMBERED) {
      shared.remove(shared.iterator().next());
    }
    return true;
  }

  private synchronized void forget(long message) {
    shared.remove(message);
  }
}
