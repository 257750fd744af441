package io.github.pullquote.discord;

import io.github.pullquote.article.Article;
import io.github.pullquote.card.Card;
import io.github.pullquote.card.Choice;
import io.github.pullquote.card.PostingNotices;
import io.github.pullquote.card.ScheduleCards;
import io.github.pullquote.keypoints.KeyPoints;
import io.github.pullquote.keypoints.Series;
import io.github.pullquote.keypoints.TimeZones;
import io.github.pullquote.keypoints.Timetable;
import io.github.pullquote.library.ReadingRoom;
import io.github.pullquote.library.Schedule;
import io.github.pullquote.library.Schedule.Plan;
import io.github.pullquote.library.Schedules;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.entities.channel.attribute.IThreadContainer;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;

/// `/schedule add`: has an article's key points posted one at a time.
final class AddSchedule implements Subcommand {
  private static final String CHANNEL = "channel";

  private final House house;
  private final Schedules schedules;
  private final KeyPoints keyPoints;
  private final Runnable changed;

  /// @param changed is told that something else is due than before
  AddSchedule(House house, KeyPoints keyPoints, Runnable changed) {
    this.house = house;
    this.schedules = house.schedules();
    this.keyPoints = keyPoints;
    this.changed = changed;
  }

  @Override
  public SubcommandData data() {
    return new SubcommandData("add", "Post an article’s key points, one at a time")
        .addOptions(
            TimetableOptions.time(),
            ArticleOption.data(),
            new OptionData(OptionType.CHANNEL, CHANNEL, "Where, if not here")
                .setChannelTypes(
                    ChannelType.TEXT,
                    ChannelType.NEWS,
                    ChannelType.GUILD_NEWS_THREAD,
                    ChannelType.GUILD_PUBLIC_THREAD,
                    ChannelType.GUILD_PRIVATE_THREAD,
                    ChannelType.VOICE,
                    ChannelType.STAGE,
                    // Nothing is posted in it, but who looks for it is told what to choose.
                    ChannelType.FORUM),
            TimetableOptions.zone(),
            TimetableOptions.days());
  }

  @Override
  public List<Choice> choices(ReadingRoom room, CommandAutoCompleteInteractionEvent event) {
    String typed = event.getFocusedOption().getValue();
    return switch (event.getFocusedOption().getName()) {
      case TimetableOptions.ZONE ->
          TimetableOptions.zones(typed, usualZone(event), house.clock().instant());
      case TimetableOptions.DAYS -> TimetableOptions.days(typed);
      default -> new ArticleOption(room.library()).choices(typed);
    };
  }

  /// Who may not manage the server is not told what it uses.
  private ZoneId usualZone(CommandAutoCompleteInteractionEvent event) {
    Guild guild = event.getGuild();
    return guild == null || !Managing.isAllowed(event)
        ? TimeZones.STANDARD
        : usualZone(guild.getIdLong());
  }

  private ZoneId usualZone(long guild) {
    return schedules.zone(guild).orElse(TimeZones.STANDARD);
  }

  @Override
  public Reply answer(ReadingRoom room, SlashCommandInteractionEvent event) {
    return Managing.inGuild(
        event,
        guild ->
            TimetableOptions.with(
                event,
                usualZone(guild),
                timetable ->
                    new ArticleOption(room.library())
                        .with(
                            event, named -> Response.hidden(add(room, event, named, timetable)))));
  }

  private Card add(
      ReadingRoom room,
      SlashCommandInteractionEvent event,
      Optional<Article> named,
      Timetable timetable) {
    GuildChannel chosen =
        event.getOption(CHANNEL, event::getGuildChannel, OptionMapping::getAsChannel);
    return switch (chosen) {
      case GuildMessageChannel channel -> add(room, event, named, timetable, channel);
      case IThreadContainer forum -> PostingNotices.notInForum(forum.getIdLong());
      case GuildChannel other -> PostingNotices.notInThatChannel(other.getIdLong());
    };
  }

  private Card add(
      ReadingRoom room,
      SlashCommandInteractionEvent event,
      Optional<Article> named,
      Timetable timetable,
      GuildMessageChannel channel) {
    Article article = named.orElseGet(() -> main(room, channel));
    int points = Series.of(keyPoints.of(article, ScheduledSeries.MOST), List.of()).points().size();
    if (points == 0) {
      return ScheduleCards.noPoints(article);
    }
    Plan plan =
        new Plan(
            room.library().key(article).id(),
            channel.getIdLong(),
            parent(channel),
            timetable,
            event.getUser().getIdLong());
    return refusal(event, channel).orElseGet(() -> keep(event, channel, plan, article, points));
  }

  /// What a channel is bound to; a thread goes with its channel.
  private static Article main(ReadingRoom room, GuildMessageChannel channel) {
    Optional<Article> bound = room.boundTo(channel.getIdLong());
    OptionalLong parent = parent(channel);
    if (bound.isEmpty() && parent.isPresent()) {
      bound = room.boundTo(parent.getAsLong());
    }
    return bound.orElse(room.library().main());
  }

  private static OptionalLong parent(GuildMessageChannel channel) {
    return channel instanceof ThreadChannel thread
        ? OptionalLong.of(thread.getParentChannel().getIdLong())
        : OptionalLong.empty();
  }

  private static Optional<Card> refusal(
      SlashCommandInteractionEvent event, GuildMessageChannel channel) {
    return PostingRights.obstacle(Rights.ofUser(event, channel), channel)
        .or(() -> PostingRights.obstacle(Rights.ofBot(event, channel), channel))
        .map(it -> PostingNotices.notPosted(it, channel.getIdLong()));
  }

  /// The interaction gives the schedule its id, so that one that comes twice adds one.
  private Card keep(
      SlashCommandInteractionEvent event,
      GuildMessageChannel channel,
      Plan plan,
      Article article,
      int points) {
    String id = Long.toUnsignedString(event.getIdLong(), Character.MAX_RADIX);
    Schedule schedule =
        Schedule.begin(
            id,
            channel.getGuild().getIdLong(),
            plan,
            plan.timetable().next(house.clock().instant()));
    return switch (schedules.add(schedule)) {
      case KEPT -> {
        changed.run();
        yield ScheduleCards.added(schedule, article, points);
      }
      case SAME_PLAN -> ScheduleCards.samePlan(article, plan.channel());
      case TOO_MANY -> ScheduleCards.tooMany();
    };
  }
}
