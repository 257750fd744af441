package io.github.pullquote.card;

import io.github.pullquote.article.Article;
import io.github.pullquote.card.Card.Buttons;
import io.github.pullquote.card.Card.Divider;
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
      return Card.of(Phrases.say("articles.none"));
    }
    String heading = Phrases.say("articles.to-ask-about", articles.size());
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
        return text + Phrases.say("articles.and-more", lines.size() - i);
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
    if (held.deposit().isOperators()) {
      line.append(" · ").append(Phrases.say("articles.comes-with-the-bot"));
    }
    return line.toString();
  }

  private static String where(List<Long> channels, int most) {
    return most == 0
        ? Phrases.say("articles.channels", channels.size())
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
    SourceLink.button(article).ifPresent(link -> parts.add(new Buttons(List.of(link))));
    return new Card(parts);
  }

  private static String facts(Holding held, List<Long> channels) {
    return String.join(
        "\n",
        origin(held.deposit()),
        Phrases.say("articles.key-points", held.article().keyPoints().size()),
        channels.isEmpty()
            ? Phrases.say("articles.asked-everywhere")
            : Phrases.say("articles.asked-in", where(channels, CHANNELS)),
        Phrases.say("articles.revision", held.article().revision(), held.id()));
  }

  private static String origin(Deposit deposit) {
    if (deposit.isOperators()) {
      return Phrases.say("articles.from-operator");
    }
    String name = Markdown.escape(PastedText.named(deposit.name()), 200);
    String size = Wording.size(deposit.bytes());
    String at = Wording.moment(deposit.at());
    return Phrases.say(
        "articles.from",
        deposit.by() == 0
            ? Phrases.say("articles.file-added-by-operator", name, size, at)
            : Phrases.say("articles.file-added-by", name, size, Wording.user(deposit.by()), at));
  }
}
