package io.github.pullquote.card;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.Block;
import io.github.pullquote.article.Metadata;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// Whatever stands in an article's title, author, headings and text, in a question, a quotation or
/// a name: on every card it is shown as it was written, and means nothing to Discord.
class HostileCardsTest {
  /// What Discord would make something of, each with a word of its own.
  static final List<String> SIGNS =
      List.of(
          "@everyone evilword",
          "@here evilword",
          "<@42> evilword",
          "<@!42> evilword",
          "<@&42> evilword",
          "<#42> evilword",
          "</ask:42> evilword",
          "<id:guide> evilword",
          "<t:42:R> evilword",
          "<:evilword:42>",
          "<a:evilword:42>",
          "[a](http://evilword.example)",
          "[a](<http://evilword.example>)",
          "http://evilword.example/a",
          "<http://evilword.example>",
          "<evilword@evil.example>",
          "<+49301234567> evilword",
          "discord://evilword",
          "**evilword**",
          "*evilword*",
          "__evilword__",
          "_evilword_",
          "***evilword***",
          "~~evilword~~",
          "||evilword||",
          "`evilword`",
          "``evilword``",
          "```evilword```",
          "# evilword",
          "## evilword",
          "### evilword",
          "-# evilword",
          "> evilword",
          ">>> evilword",
          "- evilword",
          "* evilword",
          "+ evilword",
          "7. evilword",
          "7) evilword",
          "** evilword",
          "\\*evilword\\*",
          "\\\\*evilword*",
          "evilword \\",
          "\u202Eevilword\u202C",
          "\u2067evilword\u2069",
          "\u202Dhttp://evilword.example\u202C",
          "*\u200Bevilword*\u200B",
          "@\u200Beveryone evilword",
          "<\u200B@42> evilword",
          "\u200B# evilword",
          "\uFEFF> evilword",
          "\u2028# evilword",
          "\u0085> evilword",
          "\u00A0# evilword",
          "\u3000- evilword");

  private static final Pattern ESCAPED = Pattern.compile("\\\\\\p{Punct}");
  private static final String STANDS_FOR_IT = "\uE000";

  private static final String MARK = "[\\s\\p{Z}\\p{Cf}]*(?:#{1,3}|-#|>{1,3}|[-*+]|\\d+\\.)\\s";

  /// What makes something of the line that it begins; a client may pass over any blank before it.
  private static final Pattern BEGINS = Pattern.compile(MARK);

  /// The same in a line of a card, or in one of its block quotes.
  private static final Pattern BEGINNING = Pattern.compile("(?m)^(?:> )?+" + MARK + "+evilword");

  /// Line ends of any kind, and marks that turn the direction of writing.
  private static final Pattern UNSEEN =
      Pattern.compile("[\r\u0085\u2028\u2029\u202A-\u202E\u2066-\u2069]");

  @ParameterizedTest
  @FieldSource("SIGNS")
  void noCardMakesAnythingOfWhatIsWritten(String sign) {
    Article article = article(sign);
    for (Language language : Language.values()) {
      List<Card> cards = language.speak(() -> new EveryCard(article, sign).cards());

      assertThat(cards).hasSizeGreaterThan(50);
      for (Card card : cards) {
        card.parts().forEach(part -> assertMeansNothing(CardSize.text(part), sign));
        assertThat(CardText.of(card)).doesNotContainPattern(UNSEEN);
      }
      assertThat(cards).anyMatch(card -> CardText.of(card).contains("evilword"));
    }
  }

  private static void assertMeansNothing(String markdown, String sign) {
    String bare = ESCAPED.matcher(markdown).replaceAll(STANDS_FOR_IT);
    if (BEGINS.matcher(sign).lookingAt()) {
      assertThat(bare).doesNotContainPattern(BEGINNING);
    } else if (!sign.startsWith("@")) {
      // Nobody is pinged, so that the names of all may stand there.
      assertThat(bare).doesNotContain(sign);
    }
  }

  /// White space is folded by every reader; all else may come through.
  private static Article article(String sign) {
    String folded = sign.replaceAll("[\\p{Z}\\s\u0085]+", " ").strip();
    return new Article(
        new Metadata(
            folded,
            Optional.of(folded),
            Optional.of(folded),
            Optional.of(URI.create("https://example.org/a_b*c")),
            Optional.empty()),
        List.of(
            new Block(Block.Kind.TITLE, folded),
            new Block(Block.Kind.KEY_POINT, folded + " opens the gate."),
            new Block(Block.Kind.PARAGRAPH, folded + " is here. It waits. " + folded + " again."),
            new Block(Block.Kind.HEADING, folded),
            new Block(Block.Kind.PARAGRAPH, folded + " comes and goes; nobody saw it."),
            new Block(Block.Kind.CAPTION, folded),
            new Block(Block.Kind.BOILERPLATE, folded)));
  }
}
