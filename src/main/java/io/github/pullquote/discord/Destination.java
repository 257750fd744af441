package io.github.pullquote.discord;

import io.github.pullquote.article.Article;
import io.github.pullquote.card.Card;
import io.github.pullquote.card.Obstacle;
import io.github.pullquote.card.PostingNotices;
import java.util.Optional;
import net.dv8tion.jda.api.entities.channel.attribute.IThreadContainer;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.entities.channel.middleman.StandardGuildMessageChannel;

/// Where in a server something is to be posted for a member.
///
/// @param channel the channel or thread
/// @param user what the member may there
/// @param bot what the bot may there
/// @param elsewhere whether that is another one than where it is asked for: the bot then posts by
///   itself, and needs the right to
/// @param discussed whether a thread is to be opened on the post
record Destination(
    GuildChannel channel, Rights user, Rights bot, boolean elsewhere, boolean discussed) {
  /// Why it can't be posted so: what kind of channel it is, or what the member or the bot lacks.
  Optional<Card> obstacle() {
    return switch (channel) {
      case StandardGuildMessageChannel there -> toPosting();
      case ThreadChannel thread ->
          discussed ? Optional.of(PostingNotices.threadInThread(thread.getIdLong())) : toPosting();
      case IThreadContainer forum -> Optional.of(PostingNotices.notInForum(forum.getIdLong()));
      case GuildChannel other when elsewhere ->
          Optional.of(PostingNotices.notInThatChannel(other.getIdLong()));
      case GuildChannel other ->
          discussed
              ? Optional.of(PostingNotices.noThreadsThere(other.getIdLong()))
              : Optional.empty();
    };
  }

  private Optional<Card> toPosting() {
    return elsewhere
        ? PostingRights.obstacle(user, channel)
            .or(() -> PostingRights.obstacle(bot, channel))
            .map(it -> PostingNotices.notPosted(it, channel.getIdLong()))
        : Optional.empty();
  }

  /// The thread to open, if one is wanted and the channel can have one. Where somebody may not open
  /// it, the post comes without.
  Optional<Discussion> discussion(Article article) {
    return discussed && channel instanceof IThreadContainer container
        ? Optional.of(Discussion.of(article, container, toThread()))
        : Optional.empty();
  }

  private Optional<Obstacle> toThread() {
    return PostingRights.obstacleToThread(user, channel)
        .or(() -> PostingRights.obstacleToThread(bot, channel));
  }
}
