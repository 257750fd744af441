package io.github.pullquote.discord;

import io.github.pullquote.card.Card;
import io.github.pullquote.card.DailyPointCards;
import io.github.pullquote.card.ScheduleCards.Told;
import io.github.pullquote.keypoints.KeyPoint;
import io.github.pullquote.keypoints.KeyPoints;
import io.github.pullquote.keypoints.Timetable;
import io.github.pullquote.library.Schedule;
import io.github.pullquote.library.Schedule.Cause;
import io.github.pullquote.library.Schedule.Claim;
import io.github.pullquote.library.Schedule.Pause;
import io.github.pullquote.library.Schedules;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Does what is due of one schedule. A run is in the store before it posts, so that none posts
/// twice, whenever the process ends: where it can't be known whether a point was posted, it counts
/// as posted. Safe for many threads, each with another schedule.
final class DailyRun {
  private static final Logger log = LoggerFactory.getLogger(DailyRun.class);

  /// A run that is later waits for the next.
  static final Duration LATEST = Duration.ofHours(2);

  /// For so long, Discord surely remembers a nonce.
  static final Duration NONCE = Duration.ofMinutes(1);

  private final House house;
  private final Schedules schedules;
  private final ScheduledSeries series;
  private final HostsNotice hosts;
  private final CardComponents cards;
  private final Shards shards;

  DailyRun(House house, KeyPoints keyPoints, Shards shards) {
    this.house = house;
    this.schedules = house.schedules();
    this.series = new ScheduledSeries(house, keyPoints);
    this.hosts = new HostsNotice(house.libraries());
    this.cards = new CardComponents(house.libraries());
    this.shards = shards;
  }

  /// Does it, and waits until it is done. What can't be done just now is left for later, and so is
  /// a schedule that has changed since it was read.
  void run(Schedule schedule) {
    Optional<Guild> guild = shards.guild(schedule.guild());
    if (schedules.find(schedule.guild(), schedule.id()).filter(schedule::equals).isEmpty()) {
      log.debug("Schedule {} has changed", schedule.id());
    } else if (guild.isEmpty()) {
      // It is out of reach, or was left and may be back before it is deleted.
      log.debug("Schedule {} waits for server {}", schedule.id(), schedule.guild());
    } else {
      Languages.of(guild.get()).speak(() -> run(guild.get(), schedule));
    }
  }

  private void run(Guild guild, Schedule schedule) {
    schedule
        .claim()
        .ifPresentOrElse(claim -> resolve(guild, schedule, claim), () -> begin(guild, schedule));
  }

  private void begin(Guild guild, Schedule schedule) {
    Instant now = house.clock().instant();
    Timetable timetable = schedule.plan().timetable();
    Instant latest = timetable.latest(now);
    Instant due = latest.isAfter(schedule.next()) ? latest : schedule.next();
    if (!isInTime(due, now)) {
      log.info("Schedule {} of server {} missed a run", schedule.id(), guild.getId());
      schedules.skip(schedule, timetable.next(now));
      return;
    }
    ScheduledSeries.channel(guild, schedule)
        .ifPresentOrElse(
            channel -> begin(schedule, channel, due, now),
            () -> pause(guild, schedule, Pause.of(Cause.CHANNEL_GONE)));
  }

  private void begin(Schedule schedule, GuildMessageChannel channel, Instant due, Instant now) {
    Optional<Pause> missing = ScheduledSeries.missing(channel);
    Optional<Told> told = series.told(schedule);
    if (missing.isPresent()) {
      pause(channel.getGuild(), schedule, missing.get());
    } else if (told.isEmpty()) {
      pause(channel.getGuild(), schedule, Pause.of(Cause.ARTICLE_GONE));
    } else {
      Instant next = schedule.plan().timetable().next(now);
      schedules
          .claim(schedule, claim(told.get(), due, now, channel), next)
          .ifPresent(begun -> post(begun, channel, told, PostSearch.ABSENT));
    }
  }

  private static boolean isInTime(Instant due, Instant now) {
    return !due.isAfter(now) && !due.plus(LATEST).isBefore(now);
  }

  private static Claim claim(Told told, Instant due, Instant now, GuildMessageChannel channel) {
    Optional<KeyPoint> point = told.series().next();
    return new Claim(
        due,
        now,
        channel.getLatestMessageIdLong(),
        point.map(KeyPoint::text),
        point.map(told.series()::isLast).orElse(true));
  }

  /// A run has begun, and it is not known how it ended: the process did before, or Discord did not
  /// answer.
  private void resolve(Guild guild, Schedule schedule, Claim claim) {
    Optional<GuildMessageChannel> channel = ScheduledSeries.channel(guild, schedule);
    PostSearch search =
        channel.map(it -> PostSearch.of(schedule, claim, it)).orElse(PostSearch.UNKNOWN);
    Instant now = house.clock().instant();
    boolean inTime = isInTime(claim.due(), now) && !claim.at().isAfter(now);
    boolean again =
        switch (search) {
          case FOUND -> false;
          case ABSENT -> inTime;
          case UNKNOWN -> inTime && !claim.at().plus(NONCE).isBefore(now);
        };
    log.info(
        "Run {} of schedule {} has no known end: its post is {}, it is {}",
        schedule.runs(),
        schedule.id(),
        search,
        again ? "made again" : "over");
    if (again && channel.isPresent()) {
      post(schedule, channel.get(), series.told(schedule), search);
    } else {
      end(schedule, search);
    }
  }

  /// Posts what a run is about.
  ///
  /// @param before whether it is there already
  private void post(
      Schedule schedule, GuildMessageChannel channel, Optional<Told> told, PostSearch before) {
    Optional<Card> card = told.flatMap(it -> card(schedule, it));
    if (card.isEmpty()) {
      // The article was revised or removed meanwhile.
      end(schedule, before);
      return;
    }
    String nonce = schedule.id() + "-" + Integer.toString(schedule.runs(), Character.MAX_RADIX);
    switch (Delivery.of(cards, card.get(), channel, nonce)) {
      case Delivery.Posted() -> schedules.told(schedule);
      case Delivery.Refused(Pause pause) -> {
        end(schedule, before);
        pause(channel.getGuild(), schedule, pause);
      }
      case Delivery.Failed() ->
          log.info("Run {} of schedule {} is tried again", schedule.runs(), schedule.id());
    }
  }

  /// What a run posts; empty if its point is none of the article's any more.
  private static Optional<Card> card(Schedule schedule, Told told) {
    Claim claim = schedule.claim().orElseThrow();
    if (claim.point().isEmpty()) {
      return Optional.of(DailyPointCards.through(told.article(), schedule));
    }
    return claim
        .point()
        .flatMap(told.series()::point)
        .map(
            point ->
                DailyPointCards.point(
                    told.article(), schedule, told.series(), point, claim.last()));
  }

  private void end(Schedule schedule, PostSearch search) {
    switch (search) {
      case FOUND, UNKNOWN -> schedules.told(schedule);
      case ABSENT -> schedules.release(schedule);
    }
  }

  private void pause(Guild guild, Schedule schedule, Pause pause) {
    if (schedules.pause(schedule, pause)) {
      log.info(
          "Schedule {} of server {} has stopped: {} {}",
          schedule.id(),
          guild.getId(),
          pause.cause(),
          pause.detail());
      hosts.tell(guild, schedule, pause);
    }
  }
}
