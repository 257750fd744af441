package io.github.pullquote.card;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.Quote;
import io.github.pullquote.card.Card.Part;
import io.github.pullquote.card.Card.Quotation;
import io.github.pullquote.card.Card.Text;
import io.github.pullquote.library.Library;
import io.github.pullquote.library.Lookup;
import io.github.pullquote.library.Outcome;
import io.github.pullquote.library.PassageKey;
import io.github.pullquote.library.WeekReport;
import io.github.pullquote.library.WeekReport.PassageCount;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// How the questions of a server went, for its hosts.
public final class InsightCards {
  /// Of each week so many passages are shown under a heading, so that two weeks fit into a card.
  private static final int PASSAGES = 3;

  /// A passage's first words are shown up to this length, in characters as they are written.
  private static final int WORDS = 70;

  private static final int TITLE = 50;

  private InsightCards() {}

  /// This week and the one before.
  ///
  /// @param library what the passages stand in
  /// @param questions those that found nothing; empty where they are not kept
  public static Card of(
      WeekReport now, WeekReport before, Library library, Optional<QuestionList> questions) {
    List<Part> parts = new ArrayList<>();
    if (now.isEmpty() && before.isEmpty()) {
      parts.add(new Text(Phrases.say("insights.nothing-asked")));
    } else {
      Weeks weeks = new Weeks(library);
      parts.addAll(weeks.of(Phrases.say("insights.this-week", days(now)), now));
      parts.addAll(weeks.of(Phrases.say("insights.last-week", days(before)), before));
    }
    parts.addAll(questions.map(QuestionList::parts).orElseGet(InsightCards::notKept));
    return new Card(parts);
  }

  private static List<Part> notKept() {
    return List.of(new Text(Phrases.say("insights.questions-not-kept")));
  }

  /// Weeks as they are shown beside one library.
  private record Weeks(Library library) {
    List<Part> of(String heading, WeekReport report) {
      List<Part> parts = new ArrayList<>();
      parts.add(new Text(heading + "\n" + numbers(report)));
      parts.addAll(
          passages(
              Phrases.say("insights.quoted-most"),
              report.quoted(),
              it -> Phrases.say("insights.times", it.quoted())));
      parts.addAll(
          passages(
              Phrases.say("insights.least-helpful"), report.notHelpful(), InsightCards::votes));
      return parts;
    }

    private List<Part> passages(
        String heading, List<PassageCount> counts, Function<PassageCount, String> number) {
      List<Part> parts = new ArrayList<>();
      for (PassageCount count : counts.stream().limit(PASSAGES).toList()) {
        Optional<Quote> quote = quote(count.passage());
        String line = "%s · %s".formatted(place(count.passage()), number.apply(count));
        parts.add(new Text(parts.isEmpty() ? heading + "\n" + line : line));
        quote.ifPresent(it -> parts.add(new Quotation(it, Optional.empty(), WORDS)));
      }
      return parts;
    }

    private Optional<Quote> quote(PassageKey key) {
      return switch (library.find(key.article())) {
        case Lookup.Present present ->
            present
                .article()
                .passage(key.passage())
                .map(it -> new Quote(present.article(), it, 1, 1));
        case Lookup.Revised revised -> Optional.empty();
        case Lookup.Gone gone -> Optional.empty();
      };
    }

    private String place(PassageKey key) {
      String place = "**¶" + key.passage() + "**";
      return switch (library.find(key.article())) {
        case Lookup.Present present -> place + title(present.article());
        case Lookup.Revised revised ->
            Phrases.say(
                "insights.place-of-earlier-text", place, ArticleLines.named(revised.now(), TITLE));
        case Lookup.Gone gone -> Phrases.say("insights.place-of-gone-article", place);
      };
    }

    private String title(Article article) {
      return library.hasSeveral() ? " · " + ArticleLines.named(article, TITLE) : "";
    }
  }

  private static Object[] days(WeekReport report) {
    DateTimeFormatter day =
        DateTimeFormatter.ofLocalizedPattern("MMMMd").withLocale(Language.spoken().locale());
    return new Object[] {day.format(report.week().monday()), day.format(report.week().sunday())};
  }

  private static String numbers(WeekReport report) {
    return report.asked() == 0
        ? Phrases.say("insights.no-question")
        : Phrases.say(
            "insights.questions",
            report.asked(),
            report.asked(Outcome.FOUND),
            percent(report, Outcome.FOUND),
            report.asked(Outcome.PERHAPS),
            percent(report, Outcome.PERHAPS),
            report.asked(Outcome.NOT_COVERED),
            percent(report, Outcome.NOT_COVERED));
  }

  private static long percent(WeekReport report, Outcome outcome) {
    return Math.round(100.0 * report.asked(outcome) / report.asked());
  }

  private static String votes(PassageCount count) {
    return Phrases.say("insights.votes", count.notHelpful(), count.helpful());
  }
}
