package io.github.pullquote.card;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.Citation;
import io.github.pullquote.article.Quote;
import io.github.pullquote.card.ComponentId.Action;
import io.github.pullquote.card.ComponentId.View;
import io.github.pullquote.keypoints.KeyPoint;
import io.github.pullquote.keypoints.KeyPoints;
import io.github.pullquote.keypoints.Series;
import io.github.pullquote.keypoints.Timetable;
import io.github.pullquote.keypoints.Weekdays;
import io.github.pullquote.library.ArticleKey;
import io.github.pullquote.library.Deposit;
import io.github.pullquote.library.Holding;
import io.github.pullquote.library.Library;
import io.github.pullquote.library.Novelty;
import io.github.pullquote.library.Schedule;
import io.github.pullquote.library.Schedule.Cause;
import io.github.pullquote.library.Schedule.Pause;
import io.github.pullquote.library.Schedule.Plan;
import io.github.pullquote.library.Submission;
import io.github.pullquote.library.TextChange;
import io.github.pullquote.library.Whereabouts;
import io.github.pullquote.search.Answer;
import io.github.pullquote.search.Claim;
import io.github.pullquote.search.Match;
import io.github.pullquote.search.Question;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/// The cards that show anything of one article, or of what somebody wrote: at least one for each
/// way in which such words reach a reader.
///
/// @param article what is shown
/// @param key its own
/// @param written what somebody wrote: a question, a quotation, a name
record EveryCard(Article article, ArticleKey key, String written) {
  private static final long ASKER = Companion.ASKER;
  private static final KeyPoints KEY_POINTS = new KeyPoints();
  private static final Timetable TIMETABLE =
      new Timetable(ZoneId.of("UTC"), LocalTime.of(9, 0), Weekdays.DAILY);
  private static final QuoteCards.Setting SETTING =
      new QuoteCards.Setting(true, Optional.empty(), Optional.empty());

  EveryCard(Article article, String written) {
    this(article, Companion.key(article), written);
  }

  /// All of them, in the language that is spoken.
  List<Card> cards() {
    List<Card> cards = new ArrayList<>();
    try (Library library = new Library(List.of(article))) {
      answers(library, cards);
      quotations(library, cards);
      points(cards);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    places(cards);
    articles(cards);
    schedules(cards);
    names(cards);
    return cards;
  }

  private void answers(Library library, List<Card> cards) {
    for (String text : List.of(written, article.passages().getFirst().text())) {
      Question question = new Question(text);
      Optional<Card.Asked> asked = AnswerCards.asked(question.text());
      Answer answer = library.ask(question, Optional.empty());
      List<Quote> quotes = answer.matches().stream().map(Match::highlight).toList();
      if (answer instanceof Answer.NotCovered none) {
        cards.add(
            RefusalCards.readByHosts(
                RefusalCards.notCovered(
                    asked,
                    none,
                    none.corrected(question)
                        .flatMap(it -> QuestionId.of(ASKER, Optional.empty(), it.text())),
                    Optional.empty(),
                    true)));
      }
      for (View view : View.values()) {
        quotes.stream().limit(2).forEach(quote -> passages(view, quote, asked, quotes, cards));
      }
    }
  }

  private void passages(
      View view, Quote quote, Optional<Card.Asked> asked, List<Quote> quotes, List<Card> cards) {
    for (int level = 0; level < 3; level++) {
      ComponentId id =
          new ComponentId(Action.CONTEXT, view, ASKER, 0, level, List.of(reference(quote)));
      Card card = AnswerCards.passage(asked, id, quote, true, Audience.ALL);
      cards.add(EqualAnswers.on(card, quotes));
    }
  }

  private Reference reference(Quote quote) {
    return new Reference(key, quote.citation());
  }

  private void quotations(Library library, List<Card> cards) {
    String first = article.passages().getFirst().text();
    String altered = first.replaceFirst("(\\S+) (\\S+)", "$2 @here $1");
    for (String text : List.of(written, first, altered)) {
      Claim.of(text.substring(0, Math.min(text.length(), Claim.LONGEST)))
          .map(claim -> library.check(claim, Optional.empty()))
          .ifPresent(
              check -> {
                cards.add(QuoteCards.check(check, SETTING, Optional.empty(), ASKER));
                cards.add(QuoteCards.checks(List.of(check, check), 1, SETTING));
              });
    }
  }

  private void points(List<Card> cards) {
    List<KeyPoint> points = KEY_POINTS.of(article, 10);
    ShownPoints shown = ShownPoints.fitting(article, key, most -> KEY_POINTS.of(article, most), 10);
    cards.add(points.isEmpty() ? KeyPointCards.none(article) : KeyPointCards.open(shown, ASKER));
    Series series = Series.of(points, List.of());
    for (KeyPoint point : points) {
      cards.add(DailyPointCards.point(article, schedule(), series, point, true));
      if (point instanceof KeyPoint.Authored authored) {
        cards.add(PointCards.authors(article, authored));
      }
    }
  }

  private void places(List<Card> cards) {
    Citation first = article.passages().getFirst().citation();
    Quote quote = article.quote(first).orElseThrow();
    cards.add(OutlineCards.outline(article, key, 1, ASKER));
    cards.add(OutlineCards.page(article, key, first, ASKER));
    cards.add(SeveralPlaces.of(List.of(first, Citation.of(999_999)), article, true));
    cards.add(AnswerCards.noSuchPlace(Citation.of(999_999), article));
    cards.add(Card.of(MovedPlaces.found(first, new Whereabouts.Same(quote)).markdown()));
    cards.add(Card.of(MovedPlaces.changed(first, new Whereabouts.Changed(quote)).markdown()));
    cards.add(MovedPlaces.removed(first, article));
    cards.add(Notices.articleRevised(article));
  }

  private void articles(List<Card> cards) {
    Holding held = new Holding("tide1", article, new Deposit(written, ASKER, Shelf.NOW, 1));
    Submission submission = new Submission(Shelf.KEY, 1, article, held.deposit());
    TextChange change = new TextChange(1, 1, 1);
    cards.add(ArticleCards.list(List.of(held, Shelf.HELD), Map.of(1L, "tide1")));
    cards.add(ArticleCards.info(held, Map.of(1L, "tide1")));
    for (Novelty novelty :
        List.of(
            new Novelty.NewArticle(),
            new Novelty.SameText(held),
            new Novelty.NewText(held, change))) {
      cards.add(SubmissionCards.preview(submission, novelty, Shelf.NOW));
    }
    cards.add(SubmissionCards.cancelled(article));
    cards.add(LibraryCards.added(held));
    cards.add(LibraryCards.replaced(held, change));
    cards.add(LibraryCards.renamed(article, Shelf.TIDES));
    cards.add(LibraryCards.removed(held, Shelf.NOW, List.of(1L)));
    cards.add(LibraryCards.restored(held));
    cards.add(LibraryCards.operatorsArticle(article));
    cards.add(LibraryCards.bound(article, 1, true));
    cards.add(LibraryCards.goesWithItsChannel(article, 1, 2));
    cards.add(LibraryCards.unbound(Optional.of(article), 1));
    cards.add(HelpCards.help(List.of(article), Example.of(article), true));
    cards.add(HelpCards.welcome(article, Example.of(article)));
  }

  private static Schedule schedule() {
    Plan plan = new Plan("tide1", 1, OptionalLong.empty(), TIMETABLE, ASKER);
    Optional<Pause> paused = Optional.of(Pause.of(Cause.CHANNEL_GONE));
    return new Schedule("k3f9", 1, plan, Shelf.NOW, 1, List.of(), paused, Optional.empty());
  }

  private void schedules(List<Card> cards) {
    Series series = Series.of(KEY_POINTS.of(article, 10), List.of());
    cards.add(ScheduleCards.added(schedule(), article, 3));
    cards.add(ScheduleCards.noPoints(article));
    cards.add(ScheduleCards.samePlan(article, 1));
    cards.add(ScheduleCards.cancelled(schedule(), Optional.of(article)));
    cards.add(
        ScheduleCards.list(
            List.of(
                new ScheduleCards.Listed(
                    schedule(), Optional.of(new ScheduleCards.Told(article, series))))));
    cards.add(DailyPointCards.through(article, schedule()));
    cards.add(
        DailyPointCards.paused(
            schedule(), new Pause(Cause.MAY_NOT_POST, "Send Messages"), Optional.of(written)));
  }

  private void names(List<Card> cards) {
    cards.add(Notices.unclearArticle(written, List.of(article, Shelf.TIDES)));
    cards.add(Notices.noCitation(written));
    cards.add(FileNotices.tooLarge(written, 1 << 30, 1 << 20));
    cards.add(FileNotices.notDownloaded(written));
    cards.add(ScheduleCards.noTime(written));
    cards.add(ScheduleCards.noZone(written));
    cards.add(ScheduleCards.noDays(written));
  }
}
