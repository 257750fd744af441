package io.github.pullquote.discord;

import io.github.pullquote.article.Article;
import io.github.pullquote.card.Card;
import io.github.pullquote.card.Notices;
import io.github.pullquote.card.PostingNotices;
import java.util.Optional;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.channel.attribute.IThreadContainer;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.entities.channel.middleman.StandardGuildMessageChannel;

/// Where in a server something is to be posted for a member.
///
/// @param channel the channel or thread
/// @param elsewhere whether that is another one than where it is asked for: the bot then posts by
///   itself, and needs the right to
/// @param discussed whether a thread is to be opened on the post
record Destination(GuildChannel channel, boolean elsewhere, boolean discussed) {
  /// Why it can't be posted so: what kind of channel it is, or what the member or the bot lacks.
  Optional<Card> obstacle(Member member) {
    return switch (channel) {
      case StandardGuildMessageChannel there -> lacking(member, there);
      case ThreadChannel thread ->
          discussed
              ? Optional.of(PostingNotices.threadInThread(thread.getIdLong()))
              : lacking(member, thread);
      case IThreadContainer forum -> Optional.of(PostingNotices.notInForum(forum.getIdLong()));
      case GuildChannel other when elsewhere ->
          Optional.of(PostingNotices.notInThatChannel(other.getIdLong()));
      case GuildChannel other ->
          discussed
              ? Optional.of(PostingNotices.noThreadsThere(other.getIdLong()))
              : Optional.empty();
    };
  }

  /// The thread to open, if one is wanted and the channel can have one.
  Optional<Discussion> discussion(Article article) {
    return discussed && channel instanceof IThreadContainer container
        ? Optional.of(Discussion.of(article, container))
        : Optional.empty();
  }

  private Optional<Card> lacking(Member member, GuildMessageChannel there) {
    return lacking("You", member, there)
        .or(() -> lacking("I", there.getGuild().getSelfMember(), there));
  }

  private Optional<Card> lacking(String who, Member member, GuildMessageChannel there) {
    Optional<Permission> toPost =
        elsewhere ? PostingRights.missing(member, there) : Optional.empty();
    Optional<Permission> toDiscuss =
        discussed ? PostingRights.missingForThread(member, there) : Optional.empty();
    long id = there.getIdLong();
    return toPost
        .map(lacked -> Notices.mayNotPost(who, lacked.getName(), id))
        .or(() -> toDiscuss.map(it -> PostingNotices.mayNotOpenThread(who, it.getName(), id)));
  }
}
