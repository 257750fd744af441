package io.github.pullquote.discord;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.pullquote.card.Card;
import io.github.pullquote.card.HelpCards;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.Stream;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.concrete.TextChannel;
import net.dv8tion.jda.api.events.guild.GuildJoinEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Says hello once to a server that the bot has joined, where it may speak.
final class Welcome extends ListenerAdapter {
  private static final Logger log = LoggerFactory.getLogger(Welcome.class);

  /// A server that comes back after an outage was joined earlier.
  private static final Duration LATELY = Duration.ofHours(1);

  private static final int MOST = 1_000;

  private record Joining(long guild, Instant at) {}

  private final House house;
  private final CardComponents cards;
  private final Executor workers;
  private final Cache<Joining, Boolean> greeted = Caffeine.newBuilder().maximumSize(MOST).build();

  /// @param workers where it is done
  Welcome(House house, CardComponents cards, Executor workers) {
    this.house = house;
    this.cards = cards;
    this.workers = workers;
  }

  /// JDA calls this for servers that are new, and not for those that it finds at a start.
  @Override
  public void onGuildJoin(GuildJoinEvent event) {
    try {
      Guild guild = event.getGuild();
      workers.execute(() -> Languages.of(guild).speak(() -> greet(guild)));
    } catch (RejectedExecutionException e) {
      log.info("Server {} is not greeted: the bot is closing", event.getGuild().getId());
    }
  }

  private void greet(Guild guild) {
    try {
      if (isNew(guild)) {
        channel(guild).ifPresent(channel -> greet(guild, channel));
      }
    } catch (RuntimeException e) {
      log.error("Server {} can't be greeted", guild.getId(), e);
    }
  }

  private boolean isNew(Guild guild) {
    OffsetDateTime joined = guild.getSelfMember().getTimeJoined();
    Joining joining = new Joining(guild.getIdLong(), joined.toInstant());
    boolean lately = house.clock().instant().isBefore(joining.at().plus(LATELY));
    return lately && greeted.asMap().putIfAbsent(joining, true) == null;
  }

  private void greet(Guild guild, TextChannel channel) {
    Card card =
        house
            .libraries()
            .read(Places.of(channel), room -> HelpCards.welcome(room.main(), Examples.of(room)));
    var _ = Delivery.of(cards, card, channel, "hello" + guild.getId());
  }

  /// Where newcomers are greeted, else the first channel that everybody sees.
  private static Optional<TextChannel> channel(Guild guild) {
    Stream<TextChannel> open =
        guild.getTextChannels().stream()
            .filter(it -> guild.getPublicRole().hasPermission(it, Permission.VIEW_CHANNEL));
    return Stream.concat(Optional.ofNullable(guild.getSystemChannel()).stream(), open)
        .filter(it -> PostingRights.missing(it).isEmpty())
        .findFirst();
  }
}
