package io.github.pullquote.card;

import io.github.pullquote.article.Quote;
import io.github.pullquote.search.Span;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A message as a reader sees it, from top to bottom.
///
/// @param parts what it is made of, at least one
public record Card(List<Part> parts) {
  /// Keeps a copy and refuses an empty card.
  public Card {
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("A card needs a part");
    }
  }

  /// A card of one text.
  public static Card of(String markdown) {
    return new Card(List.of(new Text(markdown)));
  }

  /// The same card with a part above its buttons; below all where it has none.
  public Card above(Part part) {
    List<Part> all = new ArrayList<>(parts);
    int buttons = 0;
    while (buttons < all.size() && !(all.get(buttons) instanceof Buttons)) {
      buttons++;
    }
    all.add(buttons, part);
    return new Card(all);
  }

  /// All buttons that stand in rows, from top to bottom.
  Stream<Button> buttons() {
    return parts.stream()
        .flatMap(part -> part instanceof Buttons row ? row.buttons().stream() : Stream.empty());
  }

  /// A piece of a card.
  public sealed interface Part {}

  /// What can stand beside a button.
  public sealed interface Words extends Part {}

  /// Words as Discord's Markdown; data in it is escaped already.
  ///
  /// @param quoted what of it are an article's words, in order; the rest are our own
  public record Text(String markdown, List<Quoted> quoted) implements Words {
    /// Our own words.
    public Text(String markdown) {
      this(markdown, List.of());
    }

    /// Keeps a copy and refuses blank text, as Discord does.
    public Text {
      quoted = List.copyOf(quoted);
      if (markdown.isBlank()) {
        throw new IllegalArgumentException("A text needs words");
      }
    }
  }

  /// The question that a card answers, as Discord's Markdown. It can be found again in the message.
  public record Asked(String markdown) implements Part {}

  /// Where else the question is answered, as Discord's Markdown. It can be found again in the
  /// message.
  public record Elsewhere(String markdown) implements Part {}

  /// The article's words.
  ///
  /// @param shown the sentences to show
  /// @param highlight those among them to mark
  /// @param longest a longer sentence is cut between words; in characters as they are written
  public record Quotation(Quote shown, Optional<Quote> highlight, int longest) implements Words {}

  /// Words with a link beside them that leads to where they stand.
  ///
  /// @param words one to three
  public record Linked(List<Words> words, Link link) implements Part {
    /// Keeps a copy and refuses what Discord refuses.
    public Linked {
      words = List.copyOf(words);
      if (words.isEmpty() || words.size() > Limits.BESIDE) {
        throw new IllegalArgumentException(
            "A link can't have %d beside it".formatted(words.size()));
      }
    }
  }

  /// The article's words, cut out of its texts without regard to sentences.
  ///
  /// @param spans what to show, in the article's order
  /// @param marked the parts of it to mark, in the same order
  /// @param longest where it is longer, the middle of it is left out; in characters as they are
  ///   written
  public record Extract(List<Span> spans, List<Span> marked, int longest) implements Words {
    /// Keeps copies and refuses an extract without words.
    public Extract {
      spans = List.copyOf(spans);
      marked = List.copyOf(marked);
      if (spans.isEmpty()) {
        throw new IllegalArgumentException("An extract needs words");
      }
    }
  }

  /// A thin line.
  public record Divider() implements Part {}

  /// A row of one to five buttons.
  public record Buttons(List<Button> buttons) implements Part {
    /// Keeps a copy and refuses what Discord refuses.
    public Buttons {
      buttons = List.copyOf(buttons);
      if (buttons.isEmpty() || buttons.size() > Limits.BUTTONS) {
        throw new IllegalArgumentException("A row can't have %d buttons".formatted(buttons.size()));
      }
    }
  }

  /// A text file to download.
  ///
  /// @param name with its ending
  /// @param text what stands in it, nobody's words but users' and our own
  public record Attachment(String name, String text) implements Part {}

  /// A menu of which one option can be chosen.
  ///
  /// @param id what choosing means
  /// @param placeholder what it says before a choice
  /// @param options 1 to 25
  public record Menu(CustomId id, String placeholder, List<Option> options) implements Part {
    /// Keeps a copy and refuses what Discord refuses.
    public Menu {
      options = List.copyOf(options);
      if (options.isEmpty() || options.size() > Limits.OPTIONS) {
        throw new IllegalArgumentException(
            "A menu can't have %d options".formatted(options.size()));
      }
    }
  }

  /// An option of a menu.
  public record Option(Label label, String value, Label description) {
    /// An option in our own words, shortened if they are too long for Discord.
    public Option(String label, String value, String description) {
      this(Label.of(label), value, Label.of(description));
    }
  }

  /// A button.
  public sealed interface Button {
    /// What it says.
    String label();

    /// Whether it is one of an answer's card, and does this.
    default boolean does(ComponentId.Action action) {
      return this instanceof Press press
          && press.id() instanceof ComponentId id
          && id.action() == action;
    }
  }

  /// A button that the bot hears of.
  public record Press(String label, CustomId id, boolean important) implements Button {
    /// Puts the label on one line, and lets nothing in it turn the direction of writing.
    public Press {
      label = Markdown.line(label);
    }
  }

  /// A button that opens a web page.
  public record Link(String label, URI address) implements Button {}
}
