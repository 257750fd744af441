package io.github.pullquote.discord;

import io.github.pullquote.article.Article;
import io.github.pullquote.card.AnswerCards;
import io.github.pullquote.card.Notices;
import io.github.pullquote.card.QuestionId;
import io.github.pullquote.library.Preferences;
import io.github.pullquote.library.ReadingRoom;
import java.util.Optional;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.events.interaction.component.GenericComponentInteractionCreateEvent;

/// Asks what a button asks: for who asked before in the place of the card, for anybody else
/// privately.
final class QuestionPresses {
  private QuestionPresses() {}

  static Reply answer(
      ReadingRoom room, GenericComponentInteractionCreateEvent event, QuestionId id) {
    Optional<Article> named = id.article().flatMap(room.library()::withId);
    if (named.isEmpty() && id.article().isPresent()) {
      return Response.hidden(Notices.articleGone());
    }
    long user = event.getUser().getIdLong();
    Answers.Asker asker = new Answers.Asker(user, AnswerCards.asked(id.question()), true);
    Response answer = new Answers(room).to(AskedText.question(id.question()), named, asker);
    Message message = event.getMessage();
    if (message.isEphemeral()) {
      return new Reply.Change(answer.own());
    }
    boolean open =
        user == id.asker() && room.state().preferences().answers() != Preferences.Answers.PRIVATE;
    return open
        ? new Reply.Change(AnswerCards.removable(answer.open(), user))
        : Response.hidden(answer.own());
  }
}
