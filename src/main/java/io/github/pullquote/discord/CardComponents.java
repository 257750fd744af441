package io.github.pullquote.discord;

import io.github.pullquote.card.Card;
import io.github.pullquote.card.ComponentId;
import io.github.pullquote.card.CustomId;
import io.github.pullquote.card.ExtractText;
import io.github.pullquote.card.QuotationText;
import io.github.pullquote.card.VoteId;
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
import net.dv8tion.jda.api.utils.FileUpload;

/// Turns a card into Discord's components.
final class CardComponents {
  /// The colour of the bar beside a card.
  private static final int ACCENT = 0x8B7CF6;

  /// The component that holds the question, so that it can be found again in a message.
  private static final int QUESTION_ID = 9_001;

  private CardComponents() {}

  static Container of(Card card) {
    List<ContainerChildComponent> children = new ArrayList<>();
    for (Card.Part part : card.parts()) {
      children.add(component(part));
    }
    return Container.of(children).withAccentColor(ACCENT);
  }

  private static ContainerChildComponent component(Card.Part part) {
    return switch (part) {
      case Card.Words words -> words(words);
      case Card.Asked asked -> TextDisplay.of(asked.markdown()).withUniqueId(QUESTION_ID);
      case Card.Linked linked ->
          Section.of(
              button(linked.link()), linked.words().stream().map(CardComponents::words).toList());
      case Card.Divider divider -> Separator.createDivider(Separator.Spacing.SMALL);
      case Card.Buttons row ->
          ActionRow.of(row.buttons().stream().map(CardComponents::button).toList());
      case Card.Menu menu -> ActionRow.of(menu(menu));
      case Card.Attachment file ->
          FileDisplay.fromFile(
              FileUpload.fromData(file.text().getBytes(StandardCharsets.UTF_8), file.name()));
    };
  }

  private static TextDisplay words(Card.Words words) {
    return switch (words) {
      case Card.Text text -> TextDisplay.of(text.markdown());
      case Card.Quotation quotation -> TextDisplay.of(QuotationText.of(quotation));
      case Card.Extract extract -> TextDisplay.of(ExtractText.of(extract));
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

  private static StringSelectMenu menu(Card.Menu menu) {
    List<SelectOption> options =
        menu.options().stream()
            .map(o -> SelectOption.of(o.label(), o.value()).withDescription(o.description()))
            .toList();
    return StringSelectMenu.create(menu.id().toString())
        .setPlaceholder(menu.placeholder())
        .addOptions(options)
        .build();
  }

  /// The question that a message of ours answers, if it shows one.
  static Optional<Card.Asked> asked(Message message) {
    return message
        .getComponentTree()
        .find(TextDisplay.class, text -> text.getUniqueId() == QUESTION_ID)
        .map(text -> new Card.Asked(text.getContent()));
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
