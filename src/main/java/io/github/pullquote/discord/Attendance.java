package io.github.pullquote.discord;

import io.github.pullquote.library.Librarian;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.BooleanSupplier;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.events.guild.GuildJoinEvent;
import net.dv8tion.jda.api.events.guild.GuildLeaveEvent;
import net.dv8tion.jda.api.events.guild.UnavailableGuildLeaveEvent;
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
  void takeStock(Shards shards) {
    librarian.guilds().stream()
        .filter(shards.sharding()::has)
        .forEach(guild -> note(guild, () -> shards.isIn(guild)));
  }

  /// Goes by what holds when it is called: of two events, the first may be handled last.
  private synchronized void note(long guild, BooleanSupplier isIn) {
    if (isIn.getAsBoolean()) {
      librarian.rejoin(guild);
    } else {
      librarian.leave(guild);
    }
  }

  private void noteLater(JDA jda, long guild) {
    try {
      workers.execute(() -> noteReported(jda, guild));
    } catch (RejectedExecutionException e) {
      log.info("What server {} is to the bot is noted at the next start: it is closing", guild);
    }
  }

  private void noteReported(JDA jda, long guild) {
    try {
      note(guild, () -> Shards.isIn(jda, guild));
    } catch (RuntimeException e) {
      log.error("Whether the bot is in server {} is noted at the next start only", guild, e);
    }
  }

  @Override
  public void onGuildLeave(GuildLeaveEvent event) {
    log.info("The bot has left server {}", event.getGuild().getId());
    noteLater(event.getJDA(), event.getGuild().getIdLong());
  }

  @Override
  public void onUnavailableGuildLeave(UnavailableGuildLeaveEvent event) {
    log.info("The bot has left server {} while it was unavailable", event.getGuildId());
    noteLater(event.getJDA(), event.getGuildIdLong());
  }

  @Override
  public void onGuildJoin(GuildJoinEvent event) {
    log.info("The bot has joined server {}", event.getGuild().getId());
    noteLater(event.getJDA(), event.getGuild().getIdLong());
  }
}
