package io.github.pullquote.discord;

import io.github.pullquote.card.AnswerCards;
import io.github.pullquote.card.Notices;
import io.github.pullquote.library.ReadingRoom;
import java.net.URI;
import java.util.Optional;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;

/// `Ask the article`: a message is the question, and the answer leads back to it.
final class AskTheArticle implements MessageCommand {
  @Override
  public String name() {
    return "Ask the article";
  }

  @Override
  public Reply answer(ReadingRoom room, MessageContextInteractionEvent event) {
    Message message = event.getTarget();
    String text = MessageText.plain(String.join("\n", MessageText.texts(message)));
    if (text.isBlank()) {
      return Response.hidden(Notices.nothingInMessage());
    }
    Answers.Asker asker =
        new Answers.Asker(
            event.getUser().getIdLong(),
            AnswerCards.asked(text, URI.create(message.getJumpUrl())),
            true);
    return new Answers(room).to(AskedText.question(text), Optional.empty(), asker);
  }
}
