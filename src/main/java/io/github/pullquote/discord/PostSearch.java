package io.github.pullquote.discord;

import io.github.pullquote.card.ScheduleId;
import io.github.pullquote.library.Schedule;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.MessageHistory;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;

/// Looks for what a run has posted, by the button that tells the run.
enum PostSearch {
  /// It is there.
  FOUND,
  /// It is not there for sure.
  ABSENT,
  /// The bot may not read there, or there is too much to read.
  UNKNOWN;

  private static final int PAGE = 100;
  private static final int PAGES = 10;

  /// Looks through the messages that came after the run had begun. Blocks.
  ///
  /// @throws ErrorResponseException if they can't be read just now
  static PostSearch of(Schedule schedule, Schedule.Claim claim, GuildMessageChannel channel) {
    try {
      return mayRead(channel) ? search(schedule, claim, channel) : UNKNOWN;
    } catch (ErrorResponseException e) {
      if (Delivery.isLasting(e)) {
        return UNKNOWN;
      }
      throw e;
    }
  }

  private static boolean mayRead(GuildMessageChannel channel) {
    return channel
        .getGuild()
        .getSelfMember()
        .hasPermission(channel, Permission.VIEW_CHANNEL, Permission.MESSAGE_HISTORY);
  }

  private static PostSearch search(
      Schedule schedule, Schedule.Claim claim, GuildMessageChannel channel) {
    long after = claim.after();
    for (int page = 0; page < PAGES; page++) {
      List<Message> messages = page(channel, after);
      if (messages.stream().anyMatch(message -> isOf(schedule, message))) {
        return FOUND;
      }
      if (messages.size() < PAGE) {
        return ABSENT;
      }
      // The newest comes first.
      after = messages.getFirst().getIdLong();
    }
    return UNKNOWN;
  }

  private static List<Message> page(GuildMessageChannel channel, long after) {
    MessageHistory.MessageRetrieveAction wanted =
        after == 0
            ? MessageHistory.getHistoryFromBeginning(channel)
            : MessageHistory.getHistoryAfter(channel, Long.toUnsignedString(after));
    return Patience.complete(wanted.limit(PAGE)).getRetrievedHistory();
  }

  private static boolean isOf(Schedule schedule, Message message) {
    return message.getAuthor().getIdLong() == message.getJDA().getSelfUser().getIdLong()
        && message
            .getComponentTree()
            .find(Button.class, button -> isOf(schedule, button))
            .isPresent();
  }

  private static boolean isOf(Schedule schedule, Button button) {
    return Optional.ofNullable(button.getCustomId())
        .flatMap(ScheduleId::parse)
        .filter(ScheduleId.Remove.class::isInstance)
        .map(ScheduleId.Remove.class::cast)
        .filter(id -> id.schedule().equals(schedule.id()) && id.run() == schedule.runs())
        .isPresent();
  }
}
