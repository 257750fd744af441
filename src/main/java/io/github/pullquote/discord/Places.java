package io.github.pullquote.discord;

import io.github.pullquote.library.Place;
import java.util.OptionalLong;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.Channel;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.interactions.Interaction;
import org.jspecify.annotations.Nullable;

/// Tells where something happened. A server that the bot is no member of has no library.
final class Places {
  private Places() {}

  static Place of(Interaction interaction) {
    Guild guild = interaction.getGuild();
    long channel = interaction.getChannelIdLong();
    return guild != null && interaction.isFromAttachedGuild()
        ? inGuild(guild.getIdLong(), channel, interaction.getChannel())
        : Place.direct(channel);
  }

  static Place of(Message message) {
    return message.isFromGuild()
        ? inGuild(message.getGuildIdLong(), message.getChannelIdLong(), message.getChannel())
        : Place.direct(message.getChannelIdLong());
  }

  static Place of(MessageChannel channel) {
    return channel instanceof GuildMessageChannel here
        ? inGuild(here.getGuild().getIdLong(), here.getIdLong(), here)
        : Place.direct(channel.getIdLong());
  }

  private static Place inGuild(long guild, long id, @Nullable Channel channel) {
    OptionalLong parent =
        channel instanceof ThreadChannel thread
            ? OptionalLong.of(thread.getParentChannel().getIdLong())
            : OptionalLong.empty();
    return new Place(OptionalLong.of(guild), id, parent);
  }
}
