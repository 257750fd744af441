package io.github.pullquote.discord;

import io.github.pullquote.card.Card;
import io.github.pullquote.card.SubmissionCards;
import io.github.pullquote.library.Librarian;
import io.github.pullquote.library.Submission;
import java.util.Optional;
import java.util.function.Function;

/// Articles that wait to be confirmed: what becomes of one is for the user who gave it.
final class Waiting {
  private final Librarian librarian;

  Waiting(Librarian librarian) {
    this.librarian = librarian;
  }

  /// Goes on with what waits under a key, nothing if nothing does any more; or says that it is
  /// somebody else's.
  Reply decide(
      long guild, long user, String key, Function<Optional<Submission>, ? extends Reply> decision) {
    Optional<Submission> waiting = librarian.submission(guild, key);
    return waiting.filter(it -> it.deposit().by() != user).isPresent()
        ? Response.hidden(SubmissionCards.notYours())
        : decision.apply(waiting);
  }

  /// The card that shows it, and what can become of it.
  Card preview(Submission submission) {
    return SubmissionCards.preview(
        submission,
        librarian.novelty(submission.guild(), submission.article()),
        librarian.waitsUntil(submission));
  }
}
