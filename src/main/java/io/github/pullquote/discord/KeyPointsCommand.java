package io.github.pullquote.discord;

import io.github.pullquote.article.Article;
import io.github.pullquote.card.Card;
import io.github.pullquote.card.Choice;
import io.github.pullquote.card.KeyPointCards;
import io.github.pullquote.card.PostingNotices;
import io.github.pullquote.card.SettingsCards;
import io.github.pullquote.card.ShownPoints;
import io.github.pullquote.keypoints.KeyPoints;
import io.github.pullquote.library.Preferences;
import io.github.pullquote.library.ReadingRoom;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

/// `/keypoints`: the author's points and those picked from the text, here or in another channel,
/// with a thread to discuss them if wanted.
final class KeyPointsCommand implements SlashCommand {
  private static final String COUNT = "count";
  private static final String CHANNEL = "channel";
  private static final String THREAD = "thread";
  private static final int MOST = 10;

  /// As many as are read at a glance: an author's list of three, and as many of the text.
  private static final int USUAL = 6;

  private final KeyPoints keyPoints;
  private final CardComponents cards;

  /// @param cards makes what is posted elsewhere
  KeyPointsCommand(KeyPoints keyPoints, CardComponents cards) {
    this.keyPoints = keyPoints;
    this.cards = cards;
  }

  @Override
  public SlashCommandData data() {
    return Commands.slash("keypoints", "Pull the article's key points into a channel")
        .addOptions(
            ArticleOption.data(),
            new OptionData(
                    OptionType.INTEGER,
                    COUNT,
                    "How many at the most, the author's own included; %d if you don't say"
                        .formatted(USUAL))
                .setRequiredRange(1, MOST),
            new OptionData(OptionType.CHANNEL, CHANNEL, "Post them there instead of here")
                .setChannelTypes(
                    ChannelType.TEXT,
                    ChannelType.NEWS,
                    ChannelType.GUILD_NEWS_THREAD,
                    ChannelType.GUILD_PUBLIC_THREAD,
                    ChannelType.GUILD_PRIVATE_THREAD,
                    // Nothing is posted in these, but who looks for them is told what to choose.
                    ChannelType.FORUM,
                    ChannelType.VOICE),
            new OptionData(OptionType.BOOLEAN, THREAD, "Open a thread on the post to discuss it"));
  }

  @Override
  public Reply answer(ReadingRoom room, SlashCommandInteractionEvent event) {
    return new ArticleOption(room.library())
        .with(event, named -> answer(room, event, named.orElse(room.main())));
  }

  private Reply answer(ReadingRoom room, SlashCommandInteractionEvent event, Article article) {
    boolean thread = event.getOption(THREAD, false, OptionMapping::getAsBoolean);
    Member member = event.getMember();
    OptionMapping chosen = event.getOption(CHANNEL);
    if (member == null || !event.isFromAttachedGuild()) {
      return chosen == null && !thread
          ? here(event, points(room, event, article))
          : Response.hidden(notPosted(member != null));
    }
    GuildChannel channel = chosen == null ? event.getGuildChannel() : chosen.getAsChannel();
    Destination destination = new Destination(channel, chosen != null, thread);
    return reserved(room, member, channel)
        .or(() -> destination.obstacle(member))
        .<Reply>map(Response::hidden)
        .orElseGet(() -> post(event, points(room, event, article), destination));
  }

  private static Card notPosted(boolean inServer) {
    return inServer ? PostingNotices.notAMember() : PostingNotices.threadInDirectMessages();
  }

  private static Optional<Card> reserved(ReadingRoom room, Member member, GuildChannel channel) {
    return room.state().preferences().posters() == Preferences.Posters.MODERATORS
            && !member.hasPermission(channel, Permission.MESSAGE_MANAGE)
        ? Optional.of(SettingsCards.onlyModeratorsPost(channel.getIdLong()))
        : Optional.empty();
  }

  private ShownPoints points(
      ReadingRoom room, SlashCommandInteractionEvent event, Article article) {
    return ShownPoints.fitting(
        article,
        room.library().key(article),
        most -> keyPoints.of(article, most),
        event.getOption(COUNT, USUAL, OptionMapping::getAsInt));
  }

  private Reply post(
      SlashCommandInteractionEvent event, ShownPoints shown, Destination destination) {
    Response here = here(event, shown);
    if (shown.points().isEmpty()) {
      return here;
    }
    Optional<Discussion> discussion = destination.discussion(shown.article());
    return destination.elsewhere() && destination.channel() instanceof GuildMessageChannel channel
        ? new Posting(cards, channel, discussion).once(here.open(), event.getId())
        : discussion.<Reply>map(it -> new Reply.Discussed(here, it)).orElse(here);
  }

  private static Response here(SlashCommandInteractionEvent event, ShownPoints shown) {
    return shown.points().isEmpty()
        ? Response.hidden(KeyPointCards.none(shown.article()))
        : new Response(
            KeyPointCards.open(shown, event.getUser().getIdLong()),
            KeyPointCards.late(shown),
            false);
  }

  @Override
  public List<Choice> choices(ReadingRoom room, CommandAutoCompleteInteractionEvent event) {
    return new ArticleOption(room.library()).choices(event.getFocusedOption().getValue());
  }
}
