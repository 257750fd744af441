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
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;

/// What schedules are about: the article, how much of it was posted, and whether it can go on. Safe
/// for many threads.
final class ScheduledSeries {
  /// Points of an article that are posted at the most.
  static final int MOST = 10;

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
    return PostingRights.missing(channel.getGuild().getSelfMember(), channel)
        .map(permission -> new Pause(Cause.MAY_NOT_POST, permission.getName()));
  }

  /// The channel; empty if it was deleted, or is a thread that was archived before the bot started.
  static Optional<GuildMessageChannel> channel(Guild guild, Schedule schedule) {
    return Optional.ofNullable(
        guild.getChannelById(GuildMessageChannel.class, schedule.plan().channel()));
  }
}
