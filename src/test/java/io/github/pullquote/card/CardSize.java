package io.github.pullquote.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// What a card takes of what Discord allows in one message.
final class CardSize {
  /// What Discord takes as a menu's placeholder.
  private static final int PLACEHOLDER = 150;

  private CardSize() {}

  /// The same for a card that is made in each language.
  static void assertFits(Supplier<Card> card) {
    for (Language language : Language.values()) {
      assertFits(language.speak(card));
    }
  }

  static void assertFits(Card card) {
    List<String> ids = new ArrayList<>();
    int text = 0;
    // The container that holds the parts is one of the components.
    int components = 1;
    for (Card.Part part : card.parts()) {
      components += components(part);
      text += text(part).length();
      ids.addAll(ids(part));
    }
    assertThat(text).isLessThanOrEqualTo(Limits.MESSAGE_TEXT);
    assertThat(components).isLessThanOrEqualTo(Limits.COMPONENTS);
    assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.length() <= Limits.FIELD);
  }

  private static int components(Card.Part part) {
    return switch (part) {
      case Card.Text text -> 1;
      case Card.Asked asked -> 1;
      case Card.Elsewhere elsewhere -> 1;
      case Card.Quotation quotation -> 1;
      case Card.Extract extract -> 1;
      case Card.Linked linked -> 2 + linked.words().size();
      case Card.Divider divider -> 1;
      case Card.Buttons row -> 1 + row.buttons().size();
      case Card.Menu menu -> 2;
      case Card.Attachment file -> 1;
    };
  }

  /// What Discord reads as Markdown in a part.
  static String text(Card.Part part) {
    return switch (part) {
      case Card.Text text -> text.markdown();
      case Card.Asked asked -> asked.markdown();
      case Card.Elsewhere elsewhere -> elsewhere.markdown();
      case Card.Quotation quotation -> QuotationText.of(quotation).markdown();
      case Card.Extract extract -> ExtractText.of(extract).markdown();
      case Card.Linked linked ->
          linked.words().stream().map(CardSize::text).collect(Collectors.joining());
      case Card.Divider divider -> "";
      case Card.Buttons row -> "";
      case Card.Menu menu -> "";
      case Card.Attachment file -> "";
    };
  }

  private static List<String> ids(Card.Part part) {
    return switch (part) {
      case Card.Buttons row -> row.buttons().stream().flatMap(b -> id(b).stream()).toList();
      case Card.Menu menu -> {
        assertThat(menu.placeholder()).hasSizeLessThanOrEqualTo(PLACEHOLDER);
        assertThat(menu.options().stream().map(Card.Option::value)).doesNotHaveDuplicates();
        yield List.of(menu.id().toString());
      }
      case Card.Linked linked -> id(linked.link());
      case Card.Text text -> List.of();
      case Card.Asked asked -> List.of();
      case Card.Elsewhere elsewhere -> List.of();
      case Card.Quotation quotation -> List.of();
      case Card.Extract extract -> List.of();
      case Card.Divider divider -> List.of();
      case Card.Attachment file -> List.of();
    };
  }

  private static List<String> id(Card.Button button) {
    return switch (button) {
      case Card.Press press -> {
        assertThat(press.label()).hasSizeLessThanOrEqualTo(Limits.BUTTON_LABEL);
        yield List.of(press.id().toString());
      }
      case Card.Link link -> {
        assertThat(link.label()).hasSizeLessThanOrEqualTo(Limits.BUTTON_LABEL);
        assertThat(link.address().toString()).hasSizeLessThanOrEqualTo(Limits.LINK);
        yield List.of();
      }
    };
  }
}
