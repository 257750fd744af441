package io.github.pullquote.card;

import io.github.pullquote.article.Article;
import io.github.pullquote.card.Card.Button;
import io.github.pullquote.card.Card.Buttons;
import io.github.pullquote.card.Card.Part;
import io.github.pullquote.card.Card.Press;
import io.github.pullquote.card.Card.Text;
import io.github.pullquote.keypoints.Series;
import io.github.pullquote.library.Schedule;
import io.github.pullquote.library.Schedule.Plan;
import io.github.pullquote.library.Schedules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The answers of `/schedule`.
public final class ScheduleCards {
  private static final int TITLE = 80;
  private static final int TYPED = 50;

  /// A schedule with what is known of its article; empty where that is gone.
  public record Listed(Schedule schedule, Optional<Told> told) {}

  /// An article and how much of it was posted.
  public record Told(Article article, Series series) {}

  private ScheduleCards() {}

  /// A schedule was set up.
  ///
  /// @param points how many there are to post
  public static Card added(Schedule schedule, Article article, int points) {
    Plan plan = schedule.plan();
    return Card.of(
        Phrases.say(
            "schedule.added",
            ArticleLines.named(article),
            points,
            Wording.channel(plan.channel()),
            ScheduleWording.written(plan.timetable()),
            ScheduleWording.full(schedule.next()),
            ScheduleWording.local(schedule.next(), plan.timetable().zone())));
  }

  /// The article has nothing to post.
  public static Card noPoints(Article article) {
    return Card.of(Phrases.say("schedule.no-points", ArticleLines.named(article)));
  }

  /// The server has as many as it may.
  public static Card tooMany() {
    return Card.of(Phrases.say("schedule.too-many", Schedules.MOST));
  }

  /// Another schedule does the same.
  public static Card samePlan(Article article, long channel) {
    return Card.of(
        Phrases.say("schedule.same-plan", ArticleLines.named(article), Wording.channel(channel)));
  }

  /// What was given as a time is none.
  public static Card noTime(String typed) {
    return Card.of(Phrases.say("schedule.no-time", Wording.quoted(typed, TYPED)));
  }

  /// What was given as a time zone is none.
  public static Card noZone(String typed) {
    return Card.of(Phrases.say("schedule.no-zone", Wording.quoted(typed, TYPED)));
  }

  /// What were given as days are none.
  public static Card noDays(String typed) {
    return Card.of(Phrases.say("schedule.no-days", Wording.quoted(typed, TYPED)));
  }

  /// The server's schedules.
  public static Card list(List<Listed> schedules) {
    if (schedules.isEmpty()) {
      return Card.of(Phrases.say("schedule.nothing"));
    }
    List<Part> parts = new ArrayList<>();
    parts.add(new Text(Phrases.say("schedule.count", schedules.size())));
    List<Button> resume = new ArrayList<>();
    for (int i = 0; i < schedules.size(); i++) {
      Schedule schedule = schedules.get(i).schedule();
      parts.add(new Text(line(i + 1, schedules.get(i))));
      if (schedule.paused().isPresent()) {
        String label = Phrases.say("schedule.resume", i + 1);
        resume.add(new Press(label, new ScheduleId.Resume(schedule.id()), false));
      }
    }
    for (int i = 0; i < resume.size(); i += Limits.BUTTONS) {
      parts.add(new Buttons(resume.subList(i, Math.min(i + Limits.BUTTONS, resume.size()))));
    }
    return new Card(parts);
  }

  private static String line(int number, Listed listed) {
    Schedule schedule = listed.schedule();
    Plan plan = schedule.plan();
    String what =
        listed
            .told()
            .map(told -> ArticleLines.named(told.article(), TITLE))
            .orElseGet(() -> Phrases.say("schedule.article-gone"));
    String then =
        schedule
            .paused()
            .map(pause -> Phrases.say("schedule.stopped", ScheduleWording.reason(pause)))
            .orElseGet(() -> Phrases.say("schedule.next", ScheduleWording.full(schedule.next())));
    String channel = Wording.channel(plan.channel());
    String when = ScheduleWording.written(plan.timetable());
    String by = Wording.user(plan.by());
    return listed
        .told()
        .map(Told::series)
        .map(
            series ->
                Phrases.say(
                    "schedule.line-with-progress",
                    number,
                    what,
                    channel,
                    then,
                    when,
                    by,
                    series.toldOfThese(),
                    series.points().size()))
        .orElseGet(() -> Phrases.say("schedule.line", number, what, channel, then, when, by));
  }

  /// A schedule was cancelled.
  public static Card cancelled(Schedule schedule, Optional<Article> article) {
    String channel = Wording.channel(schedule.plan().channel());
    String when = ScheduleWording.written(schedule.plan().timetable());
    return Card.of(
        article
            .map(ArticleLines::named)
            .map(title -> Phrases.say("schedule.cancelled-of-article", channel, when, title))
            .orElseGet(() -> Phrases.say("schedule.cancelled", channel, when)));
  }

  /// There is no such schedule, so there is nothing to cancel or resume.
  public static Card gone() {
    return Card.of(Phrases.say("schedule.gone"));
  }

  /// A schedule goes on; shown above the list.
  public static Card resumed(Schedule schedule, Card list) {
    List<Part> parts = new ArrayList<>(list.parts());
    String text =
        Phrases.say(
            "schedule.resumed",
            Wording.channel(schedule.plan().channel()),
            ScheduleWording.full(schedule.next()));
    parts.addFirst(new Text(text));
    return new Card(parts);
  }

  /// A schedule can't go on yet.
  public static Card stillStopped(Schedule schedule, Schedule.Pause pause) {
    return Card.of(
        Phrases.say(
            "schedule.still-stopped",
            Wording.channel(schedule.plan().channel()),
            ScheduleWording.reason(pause)));
  }

  /// What a choice among schedules says, in plain words.
  ///
  /// @param channel the channel's name; empty if it is not known
  public static String choice(
      Schedule schedule, Optional<Article> article, Optional<String> channel) {
    String title =
        article.map(Article::title).orElseGet(() -> Phrases.say("schedule.article-gone-plain"));
    return Limits.shortened(
        "%s · %s · %s"
            .formatted(
                Limits.shortened(title, TITLE / 2),
                channel
                    .map(name -> "#" + Limits.shortened(name, 25))
                    .orElseGet(() -> Phrases.say("schedule.channel-gone")),
                ScheduleWording.plain(schedule.plan().timetable())),
        Limits.FIELD);
  }
}
