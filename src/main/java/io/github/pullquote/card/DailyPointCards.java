package io.github.pullquote.card;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.Quote;
import io.github.pullquote.card.Card.Button;
import io.github.pullquote.card.Card.Buttons;
import io.github.pullquote.card.Card.Link;
import io.github.pullquote.card.Card.Part;
import io.github.pullquote.card.Card.Press;
import io.github.pullquote.card.Card.Quotation;
import io.github.pullquote.card.Card.Text;
import io.github.pullquote.card.Quoted.Origin;
import io.github.pullquote.keypoints.KeyPoint;
import io.github.pullquote.keypoints.Series;
import io.github.pullquote.library.Schedule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a schedule posts, and what the hosts are told when it stops.
public final class DailyPointCards {
  private static final int TITLE = 200;

  /// Longer sentences are cut between words.
  private static final int WORDS = 2_500;

  private DailyPointCards() {}

  /// One point.
  ///
  /// @param schedule by which it is posted, in the run that has begun
  /// @param series the point and its neighbours
  /// @param last whether the schedule ends with it
  public static Card point(
      Article article, Schedule schedule, Series series, KeyPoint point, boolean last) {
    List<Part> parts = new ArrayList<>();
    parts.add(new Text("### " + Markdown.escape(article.title(), TITLE)));
    int number = series.number(point);
    int all = series.points().size();
    switch (point) {
      case KeyPoint.Authored authored -> {
        parts.add(new Text(Phrases.say("points.number-by-author", number, all)));
        parts.add(words(article, authored));
        parts.add(new Text(evidence(authored.evidence())));
      }
      case KeyPoint.Extracted(Quote quote) -> {
        parts.add(new Text(Phrases.say("points.number", number, all)));
        parts.add(new Quotation(quote, Optional.empty(), WORDS));
        parts.add(new Text("**%s**".formatted(quote.citation())));
      }
    }
    parts.add(new Text(end(schedule, last)));
    parts.add(buttons(schedule, link(article, point)));
    return new Card(parts);
  }

  private static Text words(Article article, KeyPoint.Authored point) {
    Galley text = new Galley().own("> ");
    Origin origin = new Origin.KeyPoint(point.number());
    boolean whole = text.quoteFirstWords(article, origin, 0, point.text().length(), WORDS);
    return text.own(whole ? "" : " " + QuotationText.CUT).text();
  }

  private static String evidence(List<Quote> evidence) {
    return evidence.isEmpty()
        ? "-# " + Phrases.say("points.no-support")
        : Phrases.say(
            "points.see-strongly",
            evidence.stream()
                .map(quote -> quote.citation().toString())
                .collect(Collectors.joining(", ")));
  }

  private static Optional<Link> link(Article article, KeyPoint point) {
    return switch (point) {
      case KeyPoint.Authored authored ->
          authored.evidence().stream()
              .findFirst()
              .flatMap(SourceLink::button)
              .or(() -> SourceLink.button(article));
      case KeyPoint.Extracted(Quote quote) -> SourceLink.button(quote);
    };
  }

  private static String end(Schedule schedule, boolean last) {
    return last ? Phrases.say("points.last") + "\n" + scheduled(schedule) : scheduled(schedule);
  }

  private static String scheduled(Schedule schedule) {
    return Phrases.say(
        "points.scheduled",
        ScheduleWording.written(schedule.plan().timetable()),
        Wording.user(schedule.plan().by()));
  }

  private static Buttons buttons(Schedule schedule, Optional<Link> link) {
    List<Button> buttons = new ArrayList<>();
    ScheduleId remove = new ScheduleId.Remove(schedule.id(), schedule.runs(), schedule.plan().by());
    buttons.add(new Press(Phrases.say("buttons.remove"), remove, false));
    link.ifPresent(buttons::add);
    return new Buttons(buttons);
  }

  /// All points were posted before, as a text was revised.
  public static Card through(Article article, Schedule schedule) {
    return new Card(
        List.of(
            new Text("### " + Markdown.escape(article.title(), TITLE)),
            new Text(Phrases.say("points.through")),
            new Text(end(schedule, false)),
            buttons(schedule, SourceLink.button(article))));
  }

  /// Tells the hosts that a schedule stopped.
  ///
  /// @param server the server's name, where the reader may be elsewhere
  public static Card paused(Schedule schedule, Schedule.Pause pause, Optional<String> server) {
    String mend =
        switch (pause.cause()) {
          case ARTICLE_GONE -> Phrases.say("points.cancel-ends-it");
          case CHANNEL_GONE, MAY_NOT_POST, LOCKED, BLOCKED, REFUSED ->
              Phrases.say("points.resume-goes-on");
        };
    String channel = Wording.channel(schedule.plan().channel());
    String reason = ScheduleWording.reason(pause);
    String scheduled = scheduled(schedule);
    return Card.of(
        server
            .map(name -> Markdown.escape(name, 100))
            .map(
                name ->
                    Phrases.say("points.stopped-elsewhere", channel, reason, mend, scheduled, name))
            .orElseGet(() -> Phrases.say("points.stopped", channel, reason, mend, scheduled)));
  }
}
