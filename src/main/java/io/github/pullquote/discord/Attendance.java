package io.github.pullquote.discord;

import io.github.pullquote.library.Librarian;
import java.util.concurrent.Executor;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.events.guild.GuildJoinEvent;
import net.dv8tion.jda.api.events.guild.GuildLeaveEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Notes which servers the bot leaves: what is kept of them is deleted after a while.
final class Attendance extends ListenerAdapter {
  private static final Logger log = LoggerFactory.getLogger(Attendance.class);

  private final Librarian librarian;
  private final Executor workers;

  Attendance(Librarian librarian, Executor workers) {
    this.librarian = librarian;
    this.workers = workers;
  }

  /// Notes what happened while the bot was away.
  void takeStock(JDA jda) {
    for (long guild : librarian.guilds()) {
      boolean there = jda.getGuildById(guild) != null || jda.isUnavailable(guild);
      note(guild, there);
    }
  }

  private void note(long guild, boolean there) {
    if (there) {
      librarian.rejoin(guild);
    } else {
      librarian.leave(guild);
    }
  }

  @Override
  public void onGuildLeave(GuildLeaveEvent event) {
    log.info("The bot has left server {}", event.getGuild().getId());
    workers.execute(() -> note(event.getGuild().getIdLong(), false));
  }

  @Override
  public void onGuildJoin(GuildJoinEvent event) {
    log.info("The bot has joined server {}", event.getGuild().getId());
    workers.execute(() -> note(event.getGuild().getIdLong(), true));
  }
}
