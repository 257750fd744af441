package io.github.pullquote.discord;

import io.github.pullquote.article.Article;
import io.github.pullquote.card.Card;
import io.github.pullquote.card.LibraryCards;
import io.github.pullquote.library.Librarian;
import io.github.pullquote.library.Place;
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
    Place place = Places.of(event);
    Optional<String> id = named.map(article -> room.library().key(article).id());
    if (!librarian.bind(guild, place.channel(), id)) {
      return Response.hidden(LibraryCards.noSuchArticle());
    }
    boolean thread = place.parent().isPresent();
    return Response.hidden(
        named
            .map(article -> LibraryCards.bound(article, place.channel(), !thread))
            .orElseGet(() -> unbound(room, place)));
  }

  /// A thread goes with its channel again.
  private static Card unbound(ReadingRoom room, Place place) {
    if (place.parent().isPresent()) {
      long parent = place.parent().getAsLong();
      Optional<Article> inherited = room.boundTo(parent);
      if (inherited.isPresent()) {
        return LibraryCards.goesWithItsChannel(inherited.get(), place.channel(), parent);
      }
    }
    return LibraryCards.unbound(room.boundTo(place.channel()), place.channel());
  }
}
