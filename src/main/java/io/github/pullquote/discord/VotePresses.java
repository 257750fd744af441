package io.github.pullquote.discord;

import io.github.pullquote.card.Notices;
import io.github.pullquote.card.VoteCards;
import io.github.pullquote.card.VoteId;
import io.github.pullquote.library.Ballot;
import io.github.pullquote.library.Lookup;
import io.github.pullquote.library.ReadingRoom;
import io.github.pullquote.library.Votes;
import java.time.InstantSource;
import net.dv8tion.jda.api.events.interaction.component.GenericComponentInteractionCreateEvent;

/// What the buttons do that say whether an answer helped. Only who presses is told: a card that all
/// see would change too often, and show who votes how.
final class VotePresses {
  private final Votes votes;
  private final InstantSource clock;
  private final Replies replies;

  VotePresses(Votes votes, InstantSource clock, Replies replies) {
    this.votes = votes;
    this.clock = clock;
    this.replies = replies;
  }

  /// Carries out a press. Runs on a worker thread.
  void handle(ReadingRoom room, GenericComponentInteractionCreateEvent event, VoteId id) {
    replies.answer(event, () -> answer(room, event, id));
  }

  /// An id that is made up says nothing: the bot has never asked for that vote.
  private Response answer(
      ReadingRoom room, GenericComponentInteractionCreateEvent event, VoteId id) {
    if (room.guild().isEmpty() || !CardComponents.hasButton(event.getMessage(), id)) {
      return Response.hidden(Notices.unknownComponent());
    }
    return Response.hidden(
        switch (room.library().find(id.passage().article())) {
          case Lookup.Gone gone -> Notices.articleGone();
          case Lookup.Revised revised -> Notices.articleRevised(revised.now());
          case Lookup.Present present -> {
            Ballot ballot =
                new Ballot(
                    room.guild().getAsLong(),
                    event.getUser().getIdLong(),
                    id.passage(),
                    id.question(),
                    id.verdict());
            yield VoteCards.receipt(id, votes.cast(ballot, clock.instant()));
          }
        });
  }
}
