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
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// How the questions of a server went, for its hosts.
public final class InsightCards {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

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
      parts.add(
          new Text(
              "**Nobody has asked anything here, this week or last.** As soon as somebody does,"
                  + " this card says how the questions went."));
    } else {
      Weeks weeks = new Weeks(library);
      parts.addAll(weeks.of("This week", now));
      parts.addAll(weeks.of("Last week", before));
    }
    parts.addAll(questions.map(QuestionList::parts).orElseGet(InsightCards::notKept));
    return new Card(parts);
  }

  private static List<Part> notKept() {
    return List.of(
        new Text(
            "-# The words of questions that find nothing aren’t kept. `/settings questions` keeps"
                + " them for 30 days, without who asked, and this card lists them then."));
  }

  /// Weeks as they are shown beside one library.
  private record Weeks(Library library) {
    List<Part> of(String name, WeekReport report) {
      List<Part> parts = new ArrayList<>();
      parts.add(new Text(head(name, report)));
      parts.addAll(
          passages(
              "**Quoted most**",
              report.quoted(),
              it -> Wording.count(it.quoted(), "time", "times")));
      parts.addAll(passages("**Not helpful**", report.notHelpful(), InsightCards::votes));
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
            place + " of an earlier text of " + ArticleLines.named(revised.now(), TITLE);
        case Lookup.Gone gone -> place + " of an article that is no longer here";
      };
    }

    private String title(Article article) {
      return library.hasSeveral() ? " · " + ArticleLines.named(article, TITLE) : "";
    }
  }

  private static String head(String name, WeekReport report) {
    String days =
        "%s to %s"
            .formatted(DAY.format(report.week().monday()), DAY.format(report.week().sunday()));
    long asked = report.asked();
    String numbers =
        asked == 0
            ? "No question was asked."
            : "**%s:** %s, %s, %s"
                .formatted(
                    Wording.count(asked, "question", "questions"),
                    share(report, Outcome.FOUND, "found"),
                    share(report, Outcome.PERHAPS, "perhaps"),
                    share(report, Outcome.NOT_COVERED, "not covered"));
    return "### %s, %s\n%s".formatted(name, days, numbers);
  }

  private static String share(WeekReport report, Outcome outcome, String word) {
    long percent = Math.round(100.0 * report.asked(outcome) / report.asked());
    return "%s %s (%d %%)".formatted(Wording.number(report.asked(outcome)), word, percent);
  }

  private static String votes(PassageCount count) {
    return "%s not helpful, %s helpful"
        .formatted(Wording.number(count.notHelpful()), Wording.number(count.helpful()));
  }
}
