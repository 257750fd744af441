package io.github.pullquote.discord;

import io.github.pullquote.card.Card;
import io.github.pullquote.card.Choice;
import io.github.pullquote.card.ComponentId;
import io.github.pullquote.card.CustomId;
import io.github.pullquote.card.Limits;
import io.github.pullquote.card.Proof;
import io.github.pullquote.card.VoteId;
import io.github.pullquote.library.Libraries;
import io.github.pullquote.library.Place;
import io.github.pullquote.library.QuestionPrint;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.filedisplay.FileDisplay;
import net.dv8tion.jda.api.components.section.Section;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.separator.Separator;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.utils.FileUpload;

/// Turns cards and choices into Discord's components. Nothing else does, and every character of
/// them is read against the articles as they stand in the library of the place where they go, at
/// the moment when they are made. Safe for many threads.
///
/// Every method that makes something throws a [io.github.pullquote.card.MisquotationException] if
/// it shows words as an article's that are not.
final class CardComponents {
  /// The colour of the bar beside a card.
  private static final int ACCENT = 0x8B7CF6;

  /// The component that holds the question, so that it can be found again in a message.
  private static final int QUESTION_ID = 9_001;

  /// The component that says where else the question is answered.
  private static final int ELSEWHERE_ID = 9_002;

  private final Libraries libraries;

  CardComponents(Libraries libraries) {
    this.libraries = libraries;
  }

  /// A card that answers an interaction.
  Container of(Interaction interaction, Card card) {
    return of(Places.of(interaction), card);
  }

  /// A card that goes into a channel.
  Container of(MessageChannel channel, Card card) {
    return of(Places.of(channel), card);
  }

  /// A card for somebody who is in a place.
  Container of(Place place, Card card) {
    return Stage.time(Stage.Of.COMPONENTS, () -> components(place, card));
  }

  private Container components(Place place, Card card) {
    Proof proof = proof(place);
    List<ContainerChildComponent> children = new ArrayList<>();
    for (Card.Part part : card.parts()) {
      children.add(component(proof, part));
    }
    return Container.of(children).withAccentColor(ACCENT);
  }

  /// What is offered to somebody who types, as many as Discord takes.
  List<Command.Choice> choices(Place place, List<Choice> choices) {
    Proof proof = proof(place);
    return choices.stream()
        .limit(Limits.OPTIONS)
        .map(choice -> new Command.Choice(proof.read(choice.name()), choice.value()))
        .toList();
  }

  /// It looks into the library only for what quotes something.
  private Proof proof(Place place) {
    return new Proof(
        revision -> libraries.read(place, room -> room.library().ofRevision(revision)));
  }

  private static ContainerChildComponent component(Proof proof, Card.Part part) {
    return switch (part) {
      case Card.Words words -> words(proof, words);
      case Card.Asked asked -> TextDisplay.of(proof.read(asked)).withUniqueId(QUESTION_ID);
      case Card.Elsewhere other -> TextDisplay.of(proof.read(other)).withUniqueId(ELSEWHERE_ID);
      case Card.Linked linked ->
          Section.of(
              button(linked.link()), linked.words().stream().map(it -> words(proof, it)).toList());
      case Card.Divider divider -> Separator.createDivider(Separator.Spacing.SMALL);
      case Card.Buttons row ->
          ActionRow.of(row.buttons().stream().map(CardComponents::button).toList());
      case Card.Menu menu -> ActionRow.of(menu(proof, menu));
      case Card.Attachment file ->
          FileDisplay.fromFile(
              FileUpload.fromData(file.text().getBytes(StandardCharsets.UTF_8), file.name()));
    };
  }

  private static TextDisplay words(Proof proof, Card.Words words) {
    return switch (words) {
      case Card.Text text -> TextDisplay.of(proof.read(text));
      case Card.Quotation quotation -> TextDisplay.of(proof.read(quotation));
      case Card.Extract extract -> TextDisplay.of(proof.read(extract));
    };
  }

  private static Button button(Card.Button button) {
    return switch (button) {
      case Card.Press press ->
          press.important()
              ? Button.primary(press.id().toString(), press.label())
              : Button.secondary(press.id().toString(), press.label());
      case Card.Link link -> Button.link(link.address().toString(), link.label());
    };
  }

  private static StringSelectMenu menu(Proof proof, Card.Menu menu) {
    List<SelectOption> options =
        menu.options().stream()
            .map(
                it ->
                    SelectOption.of(proof.read(it.label()), it.value())
                        .withDescription(proof.read(it.description())))
            .toList();
    return StringSelectMenu.create(menu.id().toString())
        .setPlaceholder(menu.placeholder())
        .addOptions(options)
        .build();
  }

  /// The question that a message of ours answers, if it shows one.
  static Optional<Card.Asked> asked(Message message) {
    return text(message, QUESTION_ID).map(Card.Asked::new);
  }

  /// Where else a message of ours says that the question is answered.
  static Optional<Card.Elsewhere> elsewhere(Message message) {
    return text(message, ELSEWHERE_ID).map(Card.Elsewhere::new);
  }

  private static Optional<String> text(Message message, int id) {
    return message
        .getComponentTree()
        .find(TextDisplay.class, text -> text.getUniqueId() == id)
        .map(TextDisplay::getContent);
  }

  /// What was asked of the answer that a message of ours shows, if it can be voted on.
  static Optional<QuestionPrint> question(Message message) {
    return message.getComponentTree().findAll(Button.class).stream()
        .flatMap(button -> Optional.ofNullable(button.getCustomId()).stream())
        .flatMap(id -> VoteId.parse(id).stream())
        .map(VoteId::question)
        .findFirst();
  }

  /// Whether a message of ours has a button of this id.
  static boolean hasButton(Message message, CustomId id) {
    return message
        .getComponentTree()
        .find(Button.class, button -> id.toString().equals(button.getCustomId()))
        .isPresent();
  }

  /// Whether a message of ours can be shared.
  static boolean canBeShared(Message message) {
    return message.getComponentTree().find(Button.class, CardComponents::shares).isPresent();
  }

  private static boolean shares(Button button) {
    return Optional.ofNullable(button.getCustomId())
        .flatMap(ComponentId::parse)
        .filter(id -> id.action() == ComponentId.Action.SHARE)
        .isPresent();
  }
}
