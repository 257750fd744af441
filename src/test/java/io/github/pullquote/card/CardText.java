package io.github.pullquote.card;

import java.util.stream.Collectors;

/// Writes a card as plain text, to be compared with a golden file.
final class CardText {
  private CardText() {}

  static String of(Card card) {
    return card.parts().stream().map(CardText::of).collect(Collectors.joining("\n\n", "", "\n"));
  }

  private static String of(Card.Part part) {
    return switch (part) {
      case Card.Text text -> text.markdown();
      case Card.Asked asked -> "asked: " + asked.markdown();
      case Card.Elsewhere elsewhere -> elsewhere.markdown();
      case Card.Quotation quotation -> QuotationText.of(quotation).markdown();
      case Card.Extract extract -> ExtractText.of(extract).markdown();
      case Card.Linked linked ->
          linked.words().stream()
              .map(CardText::of)
              .collect(Collectors.joining("\n", "", "\n    " + of(linked.link())));
      case Card.Divider() -> "----";
      case Card.Buttons row ->
          row.buttons().stream().map(CardText::of).collect(Collectors.joining("\n"));
      case Card.Attachment file -> "file: %s\n%s".formatted(file.name(), file.text().strip());
      case Card.Menu menu ->
          menu.options().stream()
              .map(
                  o ->
                      "  %s | %s | %s"
                          .formatted(o.value(), o.label().text(), o.description().text()))
              .collect(
                  Collectors.joining(
                      "\n", "menu: %s (%s)\n".formatted(menu.placeholder(), menu.id()), ""));
    };
  }

  private static String of(Card.Button button) {
    return switch (button) {
      case Card.Press press ->
          "%s: %s (%s)"
              .formatted(press.important() ? "BUTTON" : "button", press.label(), press.id());
      case Card.Link link -> "link: %s (%s)".formatted(link.label(), link.address());
    };
  }
}
