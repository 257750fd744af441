package io.github.pullquote.discord;

import io.github.pullquote.article.Article;
import io.github.pullquote.card.LibraryCards;
import io.github.pullquote.library.Librarian;
import io.github.pullquote.library.Library;
import io.github.pullquote.library.ReadingRoom;
import java.util.Optional;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;

/// `/article use`: binds the channel where it is used to an article, or to none.
final class UseArticle implements Subcommand {
  private final Librarian librarian;

  UseArticle(Librarian librarian) {
    this.librarian = librarian;
  }

  @Override
  public SubcommandData data() {
    return new SubcommandData("use", "Ask one article alone in this channel, or all again")
        .addOptions(ArticleOption.data("The article; leave it out to ask all again"));
  }

  @Override
  public Reply answer(ReadingRoom room, SlashCommandInteractionEvent event) {
    return new ArticleOption(room.library())
        .with(event, named -> Managing.inGuild(event, guild -> bind(guild, room, event, named)));
  }

  private Reply bind(
      long guild, ReadingRoom room, SlashCommandInteractionEvent event, Optional<Article> named) {
    Library library = room.library();
    long channel = event.getChannelIdLong();
    librarian.bind(guild, channel, named.map(article -> library.key(article).id()));
    return Response.hidden(
        named
            .map(article -> LibraryCards.bound(article, channel))
            .orElseGet(() -> LibraryCards.unbound(room.bound(), channel)));
  }
}
