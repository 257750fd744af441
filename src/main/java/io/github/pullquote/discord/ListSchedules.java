package io.github.pullquote.discord;

import io.github.pullquote.card.ScheduleCards;
import io.github.pullquote.library.ReadingRoom;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;

/// `/schedule list`: what is posted when, how far it is, and why it has stopped.
final class ListSchedules implements Subcommand {
  private final ScheduledSeries series;

  ListSchedules(ScheduledSeries series) {
    this.series = series;
  }

  @Override
  public SubcommandData data() {
    return new SubcommandData("list", "Show what is posted when, and go on with what has stopped");
  }

  @Override
  public Reply answer(ReadingRoom room, SlashCommandInteractionEvent event) {
    return Managing.inGuild(event, guild -> Response.hidden(ScheduleCards.list(series.of(guild))));
  }
}
