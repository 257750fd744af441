package io.github.pullquote.discord;

import io.github.pullquote.card.Card;
import io.github.pullquote.card.Language;
import io.github.pullquote.card.Notices;
import io.github.pullquote.discord.Occurrence.Deed;
import io.github.pullquote.discord.Turnstile.Act;
import io.github.pullquote.library.Libraries;
import io.github.pullquote.library.Place;
import io.github.pullquote.library.ReadingRoom;
import io.github.pullquote.library.Visit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
import java.util.stream.Stream;
import net.dv8tion.jda.api.events.RawGatewayEvent;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.GenericComponentInteractionCreateEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.events.message.MessageUpdateEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.utils.MiscUtil;
import net.dv8tion.jda.api.utils.data.DataArray;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Hands Discord's events to workers: the thread that reads them from the gateway does nothing
/// else.
final class Events extends ListenerAdapter {
  private static final Logger log = LoggerFactory.getLogger(Events.class);

  private final ExecutorService workers;
  private final Turnstile turnstile;
  private final Crowd crowd;
  private final Lanes lanes;
  private final Libraries libraries;
  private final BotCommands commands;
  private final Replies replies;
  private final Presses presses;
  private final LibraryForms forms;
  private final MessageReplies messages;
  private final Timekeeper time;
  private final Lately heard = new Lately(10_000);

  Events(
      ExecutorService workers,
      Turnstile turnstile,
      Crowd crowd,
      Lanes lanes,
      Libraries libraries,
      BotCommands commands,
      Replies replies,
      Presses presses,
      LibraryForms forms,
      MessageReplies messages,
      Timekeeper time) {
    this.workers = workers;
    this.turnstile = turnstile;
    this.crowd = crowd;
    this.lanes = lanes;
    this.libraries = libraries;
    this.commands = commands;
    this.replies = replies;
    this.presses = presses;
    this.forms = forms;
    this.messages = messages;
    this.time = time;
  }

  @Override
  public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
    SlashCommand command = commands.typed().get(event.getName());
    if (command == null) {
      log.info("A user still sees the command /{}, which is gone", event.getName());
      admit(
          Deed.COMMAND,
          event,
          () -> replies.send(event, Response.hidden(Notices.unknownCommand())));
      return;
    }
    Stage way = Stage.begun(Stage.Of.HANDED_OVER);
    admit(Deed.COMMAND, event, () -> replies.answer(event, () -> answer(command, event, way)));
  }

  /// Hosts are few, and what they add takes long to read: they keep nobody waiting in a lane.
  private Reply answer(SlashCommand command, SlashCommandInteractionEvent event, Stage way) {
    way.commit();
    return command.isForServersAlone()
        ? libraries.read(Places.of(event), room -> command.answer(room, event))
        : inLane(event, room -> command.answer(room, event));
  }

  private <T> T inLane(Interaction interaction, Function<ReadingRoom, T> reading) {
    Place place = Places.of(interaction);
    return lanes.take(place, () -> libraries.read(place, reading));
  }

  @Override
  public void onMessageContextInteraction(MessageContextInteractionEvent event) {
    MessageCommand command = commands.onMessages().get(event.getName());
    if (command == null) {
      log.info("A user still sees the message command {}, which is gone", event.getName());
      admit(
          Deed.COMMAND,
          event,
          () -> replies.send(event, Response.hidden(Notices.unknownCommand())));
      return;
    }
    admit(
        Deed.COMMAND,
        event,
        () -> replies.answer(event, () -> inLane(event, room -> command.answer(room, event))));
  }

  @Override
  public void onCommandAutoCompleteInteraction(CommandAutoCompleteInteractionEvent event) {
    SlashCommand command = commands.typed().get(event.getName());
    if (command == null || !isNew(event)) {
      return;
    }
    Optional<Haste> haste = pass(Deed.TYPING, event);
    if (haste.isPresent()) {
      refuse(Deed.TYPING, event, haste.get(), () -> replies.offer(event, List.of()));
    } else {
      run(
          Deed.TYPING,
          event,
          () -> replies.offer(event, inLane(event, room -> command.choices(room, event))));
    }
  }

  @Override
  public void onGenericComponentInteractionCreate(GenericComponentInteractionCreateEvent event) {
    admit(
        Deed.PRESS,
        event,
        () -> {
          try (Visit visit = libraries.visit(Places.of(event))) {
            presses.handle(visit.room(), event);
          } catch (RuntimeException e) {
            Card failed = Incident.notice(log, "A press could not be handled", e);
            replies.tell(event, failed);
          }
        });
  }

  @Override
  public void onModalInteraction(ModalInteractionEvent event) {
    admit(
        Deed.FORM,
        event,
        () -> {
          try {
            forms.handle(event);
          } catch (RuntimeException e) {
            Card failed = Incident.notice(log, "A form could not be handled", e);
            replies.tell(event, failed);
          }
        });
  }

  @Override
  public void onMessageReceived(MessageReceivedEvent event) {
    messages.written(event.getMessage());
  }

  @Override
  public void onMessageUpdate(MessageUpdateEvent event) {
    messages.changed(event.getMessage());
  }

  /// JDA itself tells of no message that is deleted in a channel which it does not know, as it
  /// knows no direct channel after a restart.
  @Override
  public void onRawGateway(RawGatewayEvent event) {
    switch (event.getType()) {
      case "MESSAGE_DELETE" -> deleted(event, Stream.of(event.getPayload().getString("id")));
      case "MESSAGE_DELETE_BULK" ->
          deleted(event, event.getPayload().getArray("ids").stream(DataArray::getString));
      default -> {
        // The rest is told otherwise.
      }
    }
  }

  private void deleted(RawGatewayEvent event, Stream<String> ids) {
    long channel = event.getPayload().getUnsignedLong("channel_id");
    ids.forEach(id -> messages.deleted(event.getJDA(), channel, MiscUtil.parseSnowflake(id)));
  }

  private Optional<Haste> pass(Deed deed, Interaction interaction) {
    Optional<Haste> haste =
        turnstile.pass(
            act(deed), interaction.getUser().getIdLong(), Places.of(interaction).guild());
    haste.ifPresent(_ -> time.refused(deed));
    return haste;
  }

  private static Act act(Deed deed) {
    return switch (deed) {
      case COMMAND, MESSAGE -> Act.ASK;
      case PRESS, FORM -> Act.PRESS;
      case TYPING -> Act.TYPE;
    };
  }

  /// After a lost connection Discord may bring again what it has brought.
  private boolean isNew(Interaction event) {
    if (heard.add(event.getIdLong())) {
      return true;
    }
    log.info("No need to handle an interaction: Discord brought it twice");
    return false;
  }

  /// Does it later, unless whoever wants it has to wait: then they are told so.
  private void admit(Deed deed, IReplyCallback event, Runnable work) {
    if (!isNew(event)) {
      return;
    }
    Optional<Haste> haste = pass(deed, event);
    if (haste.isPresent()) {
      refuse(
          deed,
          event,
          haste.get(),
          () -> replies.send(event, Response.hidden(haste.get().notice())));
    } else {
      run(deed, event, work);
    }
  }

  private void refuse(Deed deed, Interaction event, Haste haste, Runnable refusal) {
    long user = event.getUser().getIdLong();
    if (turnstile.isAnswered(haste, user, Places.of(event).guild())) {
      run(deed, event, refusal);
    } else {
      log.debug("Somebody who has to wait goes on, and is not answered");
    }
  }

  /// Does it in the language of whoever is to be answered, unless there are too many of them.
  private void run(Deed deed, Interaction event, Runnable work) {
    Language language = Languages.of(event);
    Runnable timed = time.started(deed, () -> runReported(work));
    crowd
        .admit(() -> language.speak(timed))
        .ifPresentOrElse(this::execute, () -> time.crowded(deed));
  }

  private void execute(Runnable work) {
    try {
      workers.execute(work);
    } catch (RejectedExecutionException e) {
      log.info("An event came too late: the bot is closing");
    }
  }

  private static void runReported(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      Incident.report(log, "An event could not be handled", e);
    }
  }
}
