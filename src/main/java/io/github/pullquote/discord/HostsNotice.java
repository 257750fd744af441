package io.github.pullquote.discord;

import io.github.pullquote.card.Card;
import io.github.pullquote.card.DailyPointCards;
import io.github.pullquote.library.Libraries;
import io.github.pullquote.library.Place;
import io.github.pullquote.library.Schedule;
import io.github.pullquote.library.Schedule.Pause;
import java.util.Optional;
import java.util.OptionalLong;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells the hosts of a server that a schedule has stopped: in the channel that they chose for such
/// news, else in a direct message to the member who set it up.
final class HostsNotice {
  private static final Logger log = LoggerFactory.getLogger(HostsNotice.class);

  private final Libraries libraries;
  private final CardComponents cards;

  HostsNotice(Libraries libraries) {
    this.libraries = libraries;
    this.cards = new CardComponents(libraries);
  }

  /// Tells them once, and waits until it is done. Where nobody can be told, the log says so.
  void tell(Guild guild, Schedule schedule, Pause pause) {
    if (!isToldInChannel(guild, schedule, pause) && !isToldDirectly(guild, schedule, pause)) {
      log.warn(
          "Nobody of server {} can be told that schedule {} has stopped: {} {}",
          guild.getId(),
          schedule.id(),
          pause.cause(),
          pause.detail());
    }
  }

  private boolean isToldInChannel(Guild guild, Schedule schedule, Pause pause) {
    OptionalLong contact =
        libraries.read(
            new Place(OptionalLong.of(guild.getIdLong()), 0, OptionalLong.empty()),
            room -> room.state().preferences().contact());
    if (contact.isEmpty()) {
      return false;
    }
    Card card = DailyPointCards.paused(schedule, pause, Optional.empty());
    GuildMessageChannel channel =
        guild.getChannelById(GuildMessageChannel.class, contact.getAsLong());
    String nonce = schedule.id() + "-s" + schedule.runs();
    return channel != null && Delivery.of(cards, card, channel, nonce) instanceof Delivery.Posted;
  }

  /// Whoever has left the server hears no more of it.
  private boolean isToldDirectly(Guild guild, Schedule schedule, Pause pause) {
    long by = schedule.plan().by();
    Card card = DailyPointCards.paused(schedule, pause, Optional.of(guild.getName()));
    try {
      Patience.complete(
          guild
              .retrieveMemberById(by)
              .flatMap(member -> member.getUser().openPrivateChannel())
              .flatMap(
                  direct ->
                      direct.sendMessageComponents(cards.of(direct, card)).useComponentsV2()));
      return true;
    } catch (ErrorResponseException e) {
      log.info(
          "User {} can't be told of a schedule: {}", Long.toUnsignedString(by), e.getMessage());
      return false;
    }
  }
}
