package io.github.pullquote.discord;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.Citation;
import io.github.pullquote.article.Quote;
import io.github.pullquote.card.Audience;
import io.github.pullquote.card.ComponentId;
import io.github.pullquote.card.Notices;
import io.github.pullquote.card.PointCards;
import io.github.pullquote.card.PointId;
import io.github.pullquote.card.Reference;
import io.github.pullquote.keypoints.KeyPoint;
import io.github.pullquote.keypoints.KeyPoints;
import io.github.pullquote.library.Lookup;
import io.github.pullquote.library.ReadingRoom;
import java.util.Optional;
import net.dv8tion.jda.api.events.interaction.component.GenericComponentInteractionCreateEvent;
import net.dv8tion.jda.api.events.interaction.component.StringSelectInteractionEvent;

/// Shows who chooses a key point in its menu where it stands, and by what the author's are
/// supported.
final class PointPresses {
  private final KeyPoints keyPoints;

  PointPresses(KeyPoints keyPoints) {
    this.keyPoints = keyPoints;
  }

  /// The point that was chosen, for the one who chose it alone.
  Response answer(ReadingRoom room, GenericComponentInteractionCreateEvent event, PointId id) {
    Optional<PointId.Point> chosen =
        event instanceof StringSelectInteractionEvent select
            ? PointId.point(select.getValues().getFirst())
            : Optional.empty();
    if (chosen.isEmpty()) {
      return Response.hidden(Notices.unknownComponent());
    }
    return switch (room.library().find(id.article())) {
      case Lookup.Gone gone -> Response.hidden(Notices.articleGone());
      case Lookup.Revised revised -> revised(room, event, revised, chosen.get());
      case Lookup.Present present ->
          switch (chosen.get()) {
            case PointId.Point.Authors point -> authors(present.article(), point.number());
            case PointId.Point.Extracted point -> {
              Reference place = new Reference(id.article(), point.place());
              yield extracted(room, present.article(), place, event.getUser().getIdLong());
            }
          };
    };
  }

  /// A point picked from an earlier text is shown where it is now; in the author's list of now, a
  /// number means another point.
  private static Response revised(
      ReadingRoom room,
      GenericComponentInteractionCreateEvent event,
      Lookup.Revised revised,
      PointId.Point chosen) {
    return switch (chosen) {
      case PointId.Point.Authors _ -> Response.hidden(Notices.articleRevised(revised.now()));
      case PointId.Point.Extracted(Citation place) ->
          new Answers(room).moved(revised, place, event.getUser().getIdLong());
    };
  }

  private Response authors(Article article, int number) {
    return article.keyPoints().size() < number
        ? Response.hidden(Notices.unknownComponent())
        : keyPoints.of(article, number).stream()
            .filter(KeyPoint.Authored.class::isInstance)
            .map(KeyPoint.Authored.class::cast)
            .filter(point -> point.number() == number)
            .findFirst()
            .map(point -> Response.hidden(PointCards.authors(article, point)))
            .orElseGet(() -> Response.hidden(Notices.unknownComponent()));
  }

  private static Response extracted(ReadingRoom room, Article article, Reference place, long user) {
    Citation citation = place.citation();
    return article
        .quote(citation)
        .map(quote -> passage(room, place, quote, user))
        .orElseGet(() -> Response.hidden(Notices.unknownComponent()));
  }

  private static Response passage(ReadingRoom room, Reference place, Quote quote, long user) {
    ComponentId id = PointCards.context(place, quote, user);
    return Response.hidden(new Answers(room).card(Optional.empty(), id, quote, Audience.ASKER));
  }
}
