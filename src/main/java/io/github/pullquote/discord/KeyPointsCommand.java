package io.github.pullquote.discord;

import io.github.pullquote.article.Article;
import io.github.pullquote.card.Card;
import io.github.pullquote.card.KeyPointCards;
import io.github.pullquote.card.Notices;
import io.github.pullquote.card.SettingsCards;
import io.github.pullquote.keypoints.KeyPoint;
import io.github.pullquote.keypoints.KeyPoints;
import io.github.pullquote.library.Preferences;
import io.github.pullquote.library.ReadingRoom;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// `/keypoints`: the author's points, here or in another channel.
final class KeyPointsCommand implements SlashCommand {
  private static final Logger log = LoggerFactory.getLogger(KeyPointsCommand.class);
  private static final String COUNT = "count";
  private static final String CHANNEL = "channel";
  private static final int MOST = 10;

  private final KeyPoints keyPoints;

  KeyPointsCommand(KeyPoints keyPoints) {
    this.keyPoints = keyPoints;
  }

  @Override
  public SlashCommandData data() {
    return Commands.slash("keypoints", "Pull the article's key points into a channel")
        .addOptions(
            ArticleOption.data(),
            new OptionData(OptionType.INTEGER, COUNT, "How many at the most")
                .setRequiredRange(1, MOST),
            new OptionData(OptionType.CHANNEL, CHANNEL, "Post them there instead of here")
                .setChannelTypes(
                    ChannelType.TEXT,
                    ChannelType.NEWS,
                    ChannelType.GUILD_PUBLIC_THREAD,
                    ChannelType.GUILD_PRIVATE_THREAD));
  }

  @Override
  public Reply answer(ReadingRoom room, SlashCommandInteractionEvent event) {
    return new ArticleOption(room.library())
        .with(
            event,
            named ->
                isForModerators(room) && !isModerator(event)
                    ? Response.hidden(SettingsCards.onlyModeratorsPost(target(event).getIdLong()))
                    : answer(event, named.orElse(room.main())));
  }

  private static boolean isForModerators(ReadingRoom room) {
    return room.state().preferences().posters() == Preferences.Posters.MODERATORS;
  }

  private static boolean isModerator(SlashCommandInteractionEvent event) {
    Member member = event.getMember();
    return member != null && member.hasPermission(target(event), Permission.MESSAGE_MANAGE);
  }

  /// Where in a server they are to be posted.
  private static GuildMessageChannel target(SlashCommandInteractionEvent event) {
    return event.getOption(
        CHANNEL, event::getGuildChannel, chosen -> chosen.getAsChannel().asGuildMessageChannel());
  }

  private Response answer(SlashCommandInteractionEvent event, Article shown) {
    int count = event.getOption(COUNT, MOST, OptionMapping::getAsInt);
    List<KeyPoint> points = keyPoints.of(shown, count);
    if (points.isEmpty()) {
      return Response.hidden(KeyPointCards.none(shown));
    }
    Card card = KeyPointCards.points(shown, points, event.getUser().getIdLong());
    OptionMapping target = event.getOption(CHANNEL);
    return target == null
        ? new Response(card, KeyPointCards.late(card), false)
        : post(event, card, target.getAsChannel().asGuildMessageChannel());
  }

  private static Response post(
      SlashCommandInteractionEvent event, Card card, GuildMessageChannel channel) {
    Member user = event.getMember();
    if (user == null) {
      throw new IllegalStateException("A channel can only be chosen in a server");
    }
    Optional<Permission> users = PostingRights.missing(user, channel);
    if (users.isPresent()) {
      return refused("You", users.get(), channel);
    }
    Member self = channel.getGuild().getSelfMember();
    Optional<Permission> ours = PostingRights.missing(self, channel);
    if (ours.isPresent()) {
      return refused("I", ours.get(), channel);
    }
    return send(event, card, channel);
  }

  private static Response send(
      SlashCommandInteractionEvent event, Card card, GuildMessageChannel channel) {
    try {
      // Discord keeps the nonce for some minutes: the same interaction, delivered again, posts
      // once.
      Message posted =
          channel
              .sendMessageComponents(CardComponents.of(card))
              .useComponentsV2()
              .setNonce(event.getId())
              .complete();
      return Response.hidden(Notices.posted(posted.getJumpUrl(), channel.getIdLong()));
    } catch (ErrorResponseException e) {
      log.warn("The key points can't be posted in channel {}: {}", channel.getId(), e.getMessage());
      return Response.hidden(Notices.notPosted(e.getErrorCode(), channel.getIdLong()));
    }
  }

  private static Response refused(String who, Permission missing, GuildMessageChannel channel) {
    return Response.hidden(Notices.mayNotPost(who, missing.getName(), channel.getIdLong()));
  }

  @Override
  public List<Command.Choice> choices(ReadingRoom room, CommandAutoCompleteInteractionEvent event) {
    return new ArticleOption(room.library()).choices(event.getFocusedOption().getValue());
  }
}
