package io.github.pullquote.discord;

import io.github.pullquote.library.ReadingRoom;
import java.net.URI;
import java.util.List;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;

/// `Check quote`: is what this message quotes what the article says?
final class CheckQuote implements MessageCommand {
  @Override
  public String name() {
    return "Check quote";
  }

  @Override
  public Reply answer(ReadingRoom room, MessageContextInteractionEvent event) {
    Message message = event.getTarget();
    List<String> quotations = Quotations.in(MessageText.texts(message));
    Checks checks = new Checks(room, event.getUser().getIdLong());
    return Response.hidden(checks.of(quotations, URI.create(message.getJumpUrl())));
  }
}
