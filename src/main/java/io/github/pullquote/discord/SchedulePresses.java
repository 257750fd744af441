package io.github.pullquote.discord;

import io.github.pullquote.card.ScheduleCards;
import io.github.pullquote.card.ScheduleId;
import io.github.pullquote.library.Schedule;
import io.github.pullquote.library.Schedule.Pause;
import io.github.pullquote.library.Schedules;
import java.util.Optional;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.events.interaction.component.GenericComponentInteractionCreateEvent;

/// What the buttons of schedules and of their posts do.
final class SchedulePresses {
  private final House house;
  private final Schedules schedules;
  private final ScheduledSeries series;
  private final Replies replies;
  private final Removal removal;
  private final Runnable changed;

  /// @param changed is told that something else is due than before
  SchedulePresses(House house, ScheduledSeries series, Replies replies, Runnable changed) {
    this.house = house;
    this.schedules = house.schedules();
    this.series = series;
    this.replies = replies;
    this.removal = new Removal(replies);
    this.changed = changed;
  }

  /// Carries out a press. Runs on a worker thread.
  void handle(GenericComponentInteractionCreateEvent event, ScheduleId id) {
    switch (id) {
      case ScheduleId.Remove remove -> removal.handle(event, remove.owner());
      case ScheduleId.Resume(String schedule) -> {
        Guild guild = event.getGuild();
        if (guild == null || !Managing.isAllowed(event)) {
          replies.send(event, Managing.refusal(event));
          return;
        }
        replies.answer(event, () -> resume(guild, schedule));
      }
    }
  }

  private Reply resume(Guild guild, String id) {
    Optional<Schedule> found = schedules.find(guild.getIdLong(), id);
    if (found.isEmpty()) {
      return Response.hidden(ScheduleCards.gone());
    }
    Optional<Pause> obstacle = series.obstacle(guild, found.get());
    if (found.get().paused().isPresent() && obstacle.isPresent()) {
      return Response.hidden(ScheduleCards.stillStopped(found.get(), obstacle.get()));
    }
    schedules.resume(
        guild.getIdLong(), id, found.get().plan().timetable().next(house.clock().instant()));
    changed.run();
    return schedules
        .find(guild.getIdLong(), id)
        .<Reply>map(
            now ->
                new Reply.Change(
                    ScheduleCards.resumed(now, ScheduleCards.list(series.of(now.guild())))))
        .orElseGet(() -> Response.hidden(ScheduleCards.gone()));
  }
}
