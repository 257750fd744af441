package io.github.pullquote.card;

import io.github.pullquote.article.Article;
import io.github.pullquote.card.Card.Buttons;
import io.github.pullquote.card.Card.Divider;
import io.github.pullquote.card.Card.Link;
import io.github.pullquote.card.Card.Part;
import io.github.pullquote.card.Card.Text;
import io.github.pullquote.library.Deposit;
import io.github.pullquote.library.Holding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The cards that show which articles there are, and what is known of one. An article that nobody
/// of the server has given is the operator's, and comes with the bot.
public final class ArticleCards {
  /// What the list may take, so that its heading and end have room.
  private static final int LIST = 3_700;

  private static final int SECTIONS = 2_000;
  private static final int CHANNELS = 10;

  /// How much of each article a list shows: the fewer characters, the more articles.
  private static final List<Detail> DETAILS =
      List.of(new Detail(150, 80, 5), new Detail(80, 50, 2), new Detail(50, 0, 1));

  /// The least.
  private static final Detail BRIEF = new Detail(30, 0, 0);

  /// How much of an article a list shows.
  ///
  /// @param title characters of its title
  /// @param byline characters of its author; 0 to leave it out
  /// @param channels channels that are named; 0 to count them only
  private record Detail(int title, int byline, int channels) {}

  private ArticleCards() {}

  /// The articles that can be asked, in their order.
  ///
  /// @param bindings channel id to the id of the article that is asked there
  public static Card list(List<Holding> articles, Map<Long, String> bindings) {
    if (articles.isEmpty()) {
      return Card.of(
          "There is no article here yet. Somebody with *Manage Server* can give me one with"
              + " `/article add`.");
    }
    String heading =
        "### " + Wording.count(articles.size(), "article", "articles") + " to ask about";
    return new Card(List.of(new Text(heading), new Text(lines(articles, bindings))));
  }

  private static String lines(List<Holding> articles, Map<Long, String> bindings) {
    for (Detail detail : DETAILS) {
      String lines = String.join("\n", lines(articles, bindings, detail));
      if (lines.length() <= LIST) {
        return lines;
      }
    }
    return asManyAsFit(lines(articles, bindings, BRIEF));
  }

  private static List<String> lines(
      List<Holding> articles, Map<Long, String> bindings, Detail detail) {
    return articles.stream().map(h -> line(h, channels(h.id(), bindings), detail)).toList();
  }

  private static String asManyAsFit(List<String> lines) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      if (text.length() + lines.get(i).length() > LIST) {
        return "%sand %s more: the option `article` finds them by their titles"
            .formatted(text, Wording.number(lines.size() - i));
      }
      text.append(lines.get(i)).append('\n');
    }
    return text.toString().stripTrailing();
  }

  private static String line(Holding held, List<Long> channels, Detail detail) {
    Article article = held.article();
    StringBuilder line = new StringBuilder("- **");
    line.append(Markdown.escape(article.title(), detail.title())).append("**");
    if (detail.byline() > 0) {
      article
          .metadata()
          .byline()
          .ifPresent(b -> line.append(" · ").append(Markdown.escape(b, detail.byline())));
    }
    line.append(" · ").append(OutlineCards.range(article.passages()));
    if (!channels.isEmpty()) {
      line.append(" · ").append(where(channels, detail.channels()));
    }
    return line.append(held.deposit().isOperators() ? " · comes with the bot" : "").toString();
  }

  private static String where(List<Long> channels, int most) {
    return most == 0
        ? Wording.count(channels.size(), "channel", "channels")
        : Wording.list(channels, most, Wording::channel);
  }

  private static List<Long> channels(String article, Map<Long, String> bindings) {
    return bindings.entrySet().stream()
        .filter(e -> e.getValue().equals(article))
        .map(Map.Entry::getKey)
        .sorted(Long::compareUnsigned)
        .toList();
  }

  /// All that is known of an article.
  ///
  /// @param bindings channel id to the id of the article that is asked there
  public static Card info(Holding held, Map<Long, String> bindings) {
    Article article = held.article();
    List<Part> parts = new ArrayList<>();
    parts.add(new Text(ArticleLines.head(article)));
    parts.add(new Divider());
    parts.add(new Text("**" + ArticleLines.extent(article) + "**"));
    parts.add(ArticleLines.sections(article, SECTIONS));
    parts.add(new Divider());
    parts.add(new Text(facts(held, channels(held.id(), bindings))));
    SourceLink.to(article)
        .ifPresent(s -> parts.add(new Buttons(List.of(new Link("Open the article", s)))));
    return new Card(parts);
  }

  private static String facts(Holding held, List<Long> channels) {
    int points = held.article().keyPoints().size();
    return String.join(
        "\n",
        "**From:** " + origin(held),
        "**Key points by the author:** " + (points == 0 ? "none" : Wording.number(points)),
        "**Asked in:** "
            + (channels.isEmpty()
                ? "every channel that is bound to no other article"
                : where(channels, CHANNELS)),
        "-# Revision %s · id %s".formatted(held.article().revision(), held.id()));
  }

  private static String origin(Holding held) {
    Deposit deposit = held.deposit();
    String name = Markdown.escape(deposit.name(), 200);
    return held.deposit().isOperators()
        ? "the operator: it comes with the bot"
        : "%s (%s), added by %s, %s"
            .formatted(
                name,
                Wording.size(deposit.bytes()),
                deposit.by() == 0 ? "the operator" : Wording.user(deposit.by()),
                Wording.moment(deposit.at()));
  }
}
