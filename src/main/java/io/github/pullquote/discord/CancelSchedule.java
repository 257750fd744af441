package io.github.pullquote.discord;

import io.github.pullquote.article.Article;
import io.github.pullquote.card.Choice;
import io.github.pullquote.card.Limits;
import io.github.pullquote.card.ScheduleCards;
import io.github.pullquote.library.ReadingRoom;
import io.github.pullquote.library.Schedule;
import io.github.pullquote.library.Schedules;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;

/// `/schedule cancel`: ends a schedule. What was posted stays.
final class CancelSchedule implements Subcommand {
  private static final String SCHEDULE = "schedule";

  private final Schedules schedules;

  CancelSchedule(Schedules schedules) {
    this.schedules = schedules;
  }

  @Override
  public SubcommandData data() {
    return new SubcommandData("cancel", "Post no more key points of an article")
        .addOptions(
            new OptionData(OptionType.STRING, SCHEDULE, "Which one", true)
                .setAutoComplete(true)
                .setMaxLength(Limits.FIELD));
  }

  @Override
  public Reply answer(ReadingRoom room, SlashCommandInteractionEvent event) {
    String id = event.getOption(SCHEDULE, "", OptionMapping::getAsString).strip();
    return Managing.inGuild(event, guild -> cancel(room, guild, id));
  }

  private Response cancel(ReadingRoom room, long guild, String id) {
    Optional<Schedule> found = schedules.find(guild, id);
    return found.isPresent() && schedules.cancel(guild, id)
        ? Response.hidden(ScheduleCards.cancelled(found.get(), article(room, found.get())))
        : Response.hidden(ScheduleCards.gone());
  }

  private static Optional<Article> article(ReadingRoom room, Schedule schedule) {
    return room.library().withId(schedule.plan().article());
  }

  /// Who may not cancel them is not told of them either.
  @Override
  public List<Choice> choices(ReadingRoom room, CommandAutoCompleteInteractionEvent event) {
    Guild guild = event.getGuild();
    if (guild == null || !Managing.isAllowed(event)) {
      return List.of();
    }
    String typed = event.getFocusedOption().getValue().strip().toLowerCase(Locale.ROOT);
    return schedules.of(guild.getIdLong()).stream()
        .map(it -> Choice.of(name(room, guild, it), it.id()))
        .filter(choice -> choice.name().text().toLowerCase(Locale.ROOT).contains(typed))
        .toList();
  }

  private static String name(ReadingRoom room, Guild guild, Schedule schedule) {
    Optional<String> channel =
        Optional.ofNullable(guild.getGuildChannelById(schedule.plan().channel()))
            .map(GuildChannel::getName);
    return ScheduleCards.choice(schedule, article(room, schedule), channel);
  }
}
