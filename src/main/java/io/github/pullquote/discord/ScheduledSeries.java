package io.github.pullquote.discord;

import io.github.pullquote.card.ScheduleCards.Listed;
import io.github.pullquote.card.ScheduleCards.Told;
import io.github.pullquote.keypoints.KeyPoints;
import io.github.pullquote.keypoints.Series;
import io.github.pullquote.library.Libraries;
import io.github.pullquote.library.Place;
import io.github.pullquote.library.Schedule;
import io.github.pullquote.library.Schedule.Cause;
import io.github.pullquote.library.Schedule.Pause;
import io.github.pullquote.library.Schedules;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.attribute.IThreadContainer;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;

/// What schedules are about: the article, how much of it was posted, and whether it can go on. Safe
/// for many threads.
final class ScheduledSeries {
  /// Points of an article that are posted at the most.
  static final int MOST = 10;

  /// Archived threads of a channel that are looked through at the most, newest first.
  private static final int ARCHIVED = 500;

  private final Libraries libraries;
  private final Schedules schedules;
  private final KeyPoints keyPoints;

  ScheduledSeries(House house, KeyPoints keyPoints) {
    this.libraries = house.libraries();
    this.schedules = house.schedules();
    this.keyPoints = keyPoints;
  }

  /// The schedules of a server, with what is known of their articles.
  List<Listed> of(long guild) {
    return schedules.of(guild).stream().map(it -> new Listed(it, told(it))).toList();
  }

  /// The article as it is now; empty if it was removed.
  Optional<Told> told(Schedule schedule) {
    Place place =
        new Place(
            OptionalLong.of(schedule.guild()), schedule.plan().channel(), OptionalLong.empty());
    return libraries
        .read(place, room -> room.library().withId(schedule.plan().article()))
        .map(it -> new Told(it, Series.of(keyPoints.of(it, MOST), schedule.told())));
  }

  /// What keeps a schedule from going on; empty for nothing.
  Optional<Pause> obstacle(Guild guild, Schedule schedule) {
    Optional<GuildMessageChannel> channel = channel(guild, schedule);
    if (channel.isEmpty()) {
      return Optional.of(Pause.of(Cause.CHANNEL_GONE));
    }
    return missing(channel.get())
        .or(
            () ->
                told(schedule).isPresent()
                    ? Optional.empty()
                    : Optional.of(Pause.of(Cause.ARTICLE_GONE)));
  }

  /// What the bot lacks to post in a channel, as a reason to stop.
  static Optional<Pause> missing(GuildMessageChannel channel) {
    return PostingRights.missing(channel)
        .map(permission -> new Pause(Cause.MAY_NOT_POST, permission.getName()));
  }

  /// The channel, or the thread, whether it is archived or not; empty if the bot doesn't find it.
  ///
  /// @throws ErrorResponseException if threads can't be looked up just now
  static Optional<GuildMessageChannel> channel(Guild guild, Schedule schedule) {
    long id = schedule.plan().channel();
    Optional<GuildMessageChannel> known =
        Optional.ofNullable(guild.getChannelById(GuildMessageChannel.class, id));
    return known.isPresent() || schedule.plan().parent().isEmpty()
        ? known
        : archived(guild, schedule.plan().parent().getAsLong(), id);
  }

  /// Discord tells of a thread that is archived only who asks for it. A message wakes it.
  private static Optional<GuildMessageChannel> archived(Guild guild, long parent, long id) {
    IThreadContainer channel = guild.getChannelById(IThreadContainer.class, parent);
    if (channel == null
        || !guild
            .getSelfMember()
            .hasPermission(channel, Permission.VIEW_CHANNEL, Permission.MESSAGE_HISTORY)) {
      return Optional.empty();
    }
    try (Stream<ThreadChannel> threads =
        channel.retrieveArchivedPublicThreadChannels().cache(false).stream()) {
      return threads
          .limit(ARCHIVED)
          .filter(thread -> thread.getIdLong() == id)
          .findFirst()
          .map(GuildMessageChannel.class::cast);
    } catch (ErrorResponseException e) {
      if (Delivery.isLasting(e)) {
        return Optional.empty();
      }
      throw e;
    }
  }
}
