package io.github.pullquote.card;

import io.github.pullquote.article.Article;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How to use the bot.
public final class HelpCards {
  /// Stands in a phrase for the words of an example, the first and the next.
  private static final List<String> BLANKS = List.of("\uE000", "\uE001");

  private static final Pattern BLANK = Pattern.compile("[\uE000\uE001]");

  private HelpCards() {}

  /// All that can be done; fits one screen.
  ///
  /// @param examples what to ask, at most two; they may be none
  /// @param mayManage whether the one who asks may change the server's library
  public static Card help(List<Article> articles, List<Example> examples, boolean mayManage) {
    String which =
        articles.isEmpty()
            ? Phrases.say("help.no-article-yet")
            : Wording.list(articles, 5, a -> ArticleLines.named(a, 100));
    String managing = mayManage ? Phrases.say("help.managing") : "";
    return card(Phrases.say("help.help", plain(which), toTry(examples.size()), managing), examples);
  }

  private static String toTry(int examples) {
    return switch (examples) {
      case 0 -> "";
      case 1 -> " " + Phrases.say("help.try", blank(0));
      default -> " " + Phrases.say("help.try-either", blank(0), blank(1));
    };
  }

  /// What the bot says once, when it has joined a server.
  ///
  /// @param examples what to ask, of which the first is shown; they may be none
  public static Card welcome(Article article, List<Example> examples) {
    String title = plain(ArticleLines.named(article, 100));
    return card(
        examples.isEmpty()
            ? Phrases.say("help.welcome", title)
            : Phrases.say("help.welcome-with-example", title, blank(0)),
        examples);
  }

  /// A title must not bring blanks of its own.
  private static String plain(String titles) {
    return BLANK.matcher(titles).replaceAll("");
  }

  private static String blank(int example) {
    return Phrases.say("wording.quoted", BLANKS.get(example));
  }

  private static Card card(String text, List<Example> examples) {
    Galley galley = new Galley();
    int written = 0;
    Matcher blanks = BLANK.matcher(text);
    while (blanks.find()) {
      galley.own(text.substring(written, blanks.start()));
      examples.get(BLANKS.indexOf(blanks.group())).set(galley);
      written = blanks.end();
    }
    return new Card(List.of(galley.own(text.substring(written)).text()));
  }
}
