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
        """
        ### Scheduled
        %s: %s, one at a time in %s, %s.
        **First:** %s, that is %s.
        -# `/schedule list` shows how far it is, `/schedule cancel` ends it.
        """
            .formatted(
                ArticleLines.named(article),
                Wording.count(points, "key point", "key points"),
                Wording.channel(plan.channel()),
                ScheduleWording.written(plan.timetable()),
                ScheduleWording.full(schedule.next()),
                ScheduleWording.local(schedule.next(), plan.timetable().zone()))
            .strip());
  }

  /// The article has nothing to post.
  public static Card noPoints(Article article) {
    return Card.of(
        "**Not scheduled:** %s has no key points to post.".formatted(ArticleLines.named(article)));
  }

  /// The server has as many as it may.
  public static Card tooMany() {
    return Card.of(
        "**Not scheduled:** a server may have %d schedules, and this one does. `/schedule cancel` makes room."
            .formatted(Schedules.MOST));
  }

  /// Another schedule does the same.
  public static Card samePlan(Article article, long channel) {
    return Card.of(
        "**Not scheduled:** %s is posted in %s already. `/schedule list` shows when, and resumes it if it has stopped; to have it at another time, `/schedule cancel` it first."
            .formatted(ArticleLines.named(article), Wording.channel(channel)));
  }

  /// What was given as a time is none.
  public static Card noTime(String typed) {
    return Card.of(
        "%s is no time of day. Write the hour, 0 to 23, and the minute, like 9:00 or 21:30; 9am, 9:30pm and 21h will do too."
            .formatted(Wording.quoted(typed, TYPED)));
  }

  /// What was given as a time zone is none.
  public static Card noZone(String typed) {
    return Card.of(
        "I know no time zone %s. Choose one of those that are offered while you type a city, like *Europe/Berlin*."
            .formatted(Wording.quoted(typed, TYPED)));
  }

  /// What were given as days are none.
  public static Card noDays(String typed) {
    return Card.of(
        "%s are no days that I know. Write *daily*, *weekdays*, *weekends*, or the days, like *Mon,Wed,Fri*."
            .formatted(Wording.quoted(typed, TYPED)));
  }

  /// The server's schedules.
  public static Card list(List<Listed> schedules) {
    if (schedules.isEmpty()) {
      return Card.of("Nothing is scheduled here. `/schedule add` posts a key point a day.");
    }
    List<Part> parts = new ArrayList<>();
    parts.add(new Text("### " + Wording.count(schedules.size(), "schedule", "schedules")));
    List<Button> resume = new ArrayList<>();
    for (int i = 0; i < schedules.size(); i++) {
      Schedule schedule = schedules.get(i).schedule();
      parts.add(new Text(line(i + 1, schedules.get(i))));
      if (schedule.paused().isPresent()) {
        String label = "Resume " + (i + 1);
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
            .orElse("*An article that is gone*");
    String far =
        listed
            .told()
            .map(Told::series)
            .map(it -> " · %d of %d posted".formatted(it.toldOfThese(), it.points().size()))
            .orElse("");
    String then =
        schedule
            .paused()
            .map(pause -> "**Stopped:** %s.".formatted(ScheduleWording.reason(pause)))
            .orElseGet(() -> "Next: " + ScheduleWording.full(schedule.next()));
    return "**%d** · %s in %s%s\n%s\n-# %s, set up by %s"
        .formatted(
            number,
            what,
            Wording.channel(plan.channel()),
            far,
            then,
            ScheduleWording.written(plan.timetable()),
            Wording.user(plan.by()));
  }

  /// A schedule was cancelled.
  public static Card cancelled(Schedule schedule, Optional<Article> article) {
    return Card.of(
        "**Cancelled:** no more key points%s are posted in %s (%s). What was posted stays."
            .formatted(
                article.map(it -> " of " + ArticleLines.named(it)).orElse(""),
                Wording.channel(schedule.plan().channel()),
                ScheduleWording.written(schedule.plan().timetable())));
  }

  /// There is no such schedule, so there is nothing to cancel or resume.
  public static Card gone() {
    return Card.of(
        "That is not scheduled here any more: it was cancelled, or the article is through."
            + " `/schedule list` shows what is.");
  }

  /// A schedule goes on; shown above the list.
  public static Card resumed(Schedule schedule, Card list) {
    List<Part> parts = new ArrayList<>(list.parts());
    String text =
        "**Resumed** in %s: next %s."
            .formatted(
                Wording.channel(schedule.plan().channel()), ScheduleWording.full(schedule.next()));
    parts.addFirst(new Text(text));
    return new Card(parts);
  }

  /// A schedule can't go on yet.
  public static Card stillStopped(Schedule schedule, Schedule.Pause pause) {
    return Card.of(
        "**Not resumed:** what stops the key points in %s holds still: %s."
            .formatted(Wording.channel(schedule.plan().channel()), ScheduleWording.reason(pause)));
  }

  /// What a choice among schedules says, in plain words.
  ///
  /// @param channel the channel's name; empty if it is not known
  public static String choice(
      Schedule schedule, Optional<Article> article, Optional<String> channel) {
    String title = article.map(Article::title).orElse("An article that is gone");
    return Limits.shortened(
        "%s · %s · %s"
            .formatted(
                Limits.shortened(title, TITLE / 2),
                channel
                    .map(name -> "#" + Limits.shortened(name, 25))
                    .orElse("a channel that is gone"),
                ScheduleWording.plain(schedule.plan().timetable())),
        Limits.FIELD);
  }
}
