package io.github.pullquote.library;

import io.github.pullquote.article.Article;
import io.github.pullquote.library.Preferences.Questions;
import io.github.pullquote.search.Answer;
import io.github.pullquote.search.Match;
import io.github.pullquote.search.Question;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/// What somebody finds in one place: the library there, as it is at one moment.
///
/// @param library the articles that can be asked
/// @param state how the server wants the bot
/// @param bound the article that the channel is bound to; a thread goes with its channel unless it
///   is bound itself
/// @param guild the server's id; empty outside of any
/// @param tally counts how the server's questions go
public record ReadingRoom(
    Library library, LibraryState state, Optional<Article> bound, OptionalLong guild, Tally tally) {
  static ReadingRoom of(Library library, LibraryState state, Place place, Tally tally) {
    Optional<Article> bound =
        boundTo(place.channel(), library, state)
            .or(
                () ->
                    place.parent().isPresent()
                        ? boundTo(place.parent().getAsLong(), library, state)
                        : Optional.empty());
    return new ReadingRoom(library, state, bound, place.guild(), tally);
  }

  private static Optional<Article> boundTo(long channel, Library library, LibraryState state) {
    return Optional.ofNullable(state.bindings().get(channel)).flatMap(library::withId);
  }

  /// The article that a channel or thread is bound to itself.
  public Optional<Article> boundTo(long channel) {
    return boundTo(channel, library, state);
  }

  /// The article that a command means which names none: the one that the channel is bound to, else
  /// the first.
  public Article main() {
    return bound.orElse(library.main());
  }

  /// The only article to ask: the one that the user names, else the one that the channel is bound
  /// to; empty for all.
  public Optional<Article> only(Optional<Article> named) {
    return named.or(() -> bound);
  }

  /// Whether the words of questions that find nothing are kept here.
  public boolean keepsQuestions() {
    return guild.isPresent() && state.preferences().questions() == Questions.KEPT;
  }

  /// Answers somebody's question as [Library#ask] does; in a server it counts.
  public Answer ask(Question question, Optional<Article> only) {
    long start = System.nanoTime();
    Answer answer = library.ask(question, only);
    tally.found(answer, Duration.ofNanos(System.nanoTime() - start));
    guild.ifPresent(server -> count(server, question, answer));
    return answer;
  }

  private void count(long server, Question question, Answer answer) {
    switch (answer) {
      case Answer.Found found -> tally.answered(server, Outcome.FOUND, passage(found.best()));
      case Answer.Perhaps near -> tally.answered(server, Outcome.PERHAPS, passage(near.best()));
      case Answer.NotCovered none when none.isWordless() -> {
        // There was no word in it to look for.
      }
      case Answer.NotCovered none ->
          tally.notCovered(
              server, keepsQuestions() ? Optional.of(question.text()) : Optional.empty());
    }
  }

  private PassageKey passage(Match match) {
    return new PassageKey(library.key(match.article()), match.highlight().passage().number());
  }
}
