package io.github.pullquote.card;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.Metadata;
import io.github.pullquote.article.Passage;
import io.github.pullquote.article.Section;
import io.github.pullquote.card.Card.Text;
import io.github.pullquote.card.Quoted.Origin;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;

/// What cards say of an article as a whole.
final class ArticleLines {
  private static final int TITLE = 150;
  private static final int FACT = 100;
  private static final int HOST = 60;
  private static final int DEK = 300;

  /// What is always left for "and 500 more sections".
  private static final int MORE = 40;

  private ArticleLines() {}

  /// The title within a sentence.
  static String named(Article article) {
    return named(article, TITLE);
  }

  /// The title within a sentence, shortened to `most` characters.
  static String named(Article article, int most) {
    return "*" + Markdown.escape(article.title(), most) + "*";
  }

  /// Title, line under the title, author, day and address, as far as they are known.
  static String head(Article article) {
    Metadata known = article.metadata();
    List<String> facts = new ArrayList<>();
    known.byline().ifPresent(b -> facts.add(Markdown.escape(b, FACT)));
    known.published().ifPresent(day -> facts.add(day(day)));
    known.source().ifPresent(s -> facts.add(Markdown.escape(address(s), FACT)));
    StringBuilder text = new StringBuilder("### ").append(Markdown.escape(article.title(), TITLE));
    known.dek().ifPresent(d -> text.append('\n').append(Markdown.escape(d, DEK)));
    if (!facts.isEmpty()) {
      text.append("\n-# ").append(String.join(" · ", facts));
    }
    return text.toString();
  }

  private static String day(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(Language.spoken().locale())
        .format(day);
  }

  /// The server's name first, and nothing before it. Of a long one the end is kept: whose it is
  /// stands there.
  private static String address(URI source) {
    String host = source.getHost();
    String end = host.length() <= HOST ? host : "…" + host.substring(host.length() - HOST);
    String port = source.getPort() < 0 ? "" : ":" + source.getPort();
    String path = source.toString().replaceFirst("(?i)^https?://[^/?#]*", "");
    return end + port + path;
  }

  /// How much there is to quote.
  static String extent(Article article) {
    long words = article.passages().stream().mapToLong(p -> words(p.text())).sum();
    return Phrases.say(
        "articles.extent", article.sections().size(), article.passages().size(), words);
  }

  private static long words(String text) {
    return text.strip().split("\\s+", -1).length;
  }

  /// A line for each section; shorter ones if they are many, and as many as `room` characters hold.
  static Text sections(Article article, int room) {
    List<Galley> lines = lines(article, 80, 60, room);
    if (lines.size() < article.sections().size()) {
      lines = lines(article, 40, 25, room);
    }
    Galley text = new Galley();
    for (Galley line : lines) {
      text.own(text.length() == 0 ? "" : "\n").own(line);
    }
    int more = article.sections().size() - lines.size();
    return text.own(more > 0 ? "\n" + Phrases.say("articles.more-sections", more) : "").text();
  }

  private static List<Galley> lines(Article article, int heading, int words, int room) {
    List<Galley> lines = new ArrayList<>();
    int left = room - MORE;
    for (Section section : article.sections()) {
      Galley line = line(article, section, heading, words);
      left -= line.length() + 1;
      if (left < 0) {
        break;
      }
      lines.add(line);
    }
    return lines;
  }

  private static Galley line(Article article, Section section, int heading, int words) {
    List<Passage> passages = article.passages(section);
    Galley line =
        new Galley()
            .own(
                "**%s** · %s · %s · “"
                    .formatted(
                        OutlineCards.range(passages),
                        name(article, section, heading),
                        Phrases.say("articles.passages", passages.size())));
    Passage first = passages.getFirst();
    Origin origin = new Origin.Passage(first.number());
    int most = Markdown.escape(first.text()).length() <= words ? words : words - 1;
    boolean whole = line.quoteFirstWords(article, origin, 0, first.text().length(), most);
    return line.own(whole ? "”" : "…”");
  }

  private static String name(Article article, Section section, int most) {
    if (!section.isOpening()) {
      return Markdown.escape(section.heading(), most);
    }
    return article.sections().size() == 1
        ? Phrases.say("articles.no-headings")
        : Phrases.say("articles.opening");
  }
}
