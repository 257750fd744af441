package io.github.pullquote.discord;

import io.github.pullquote.keypoints.KeyPoints;
import java.util.List;

/// All that daily key points take: the command, the buttons, and what posts them.
///
/// @param posts to be started when the bot is ready, and closed with it
record Scheduling(DailyPosts posts, SlashCommand command, SchedulePresses presses) {
  static Scheduling of(House house, Replies replies) {
    KeyPoints keyPoints = new KeyPoints();
    DailyPosts posts = new DailyPosts(house, keyPoints);
    ScheduledSeries series = new ScheduledSeries(house, keyPoints);
    SlashCommand command =
        new HostsCommand(
            "schedule",
            "Have an article’s key points posted, one a day",
            List.of(
                new AddSchedule(house, keyPoints, posts::wake),
                new ListSchedules(series),
                new CancelSchedule(house.schedules())));
    return new Scheduling(posts, command, new SchedulePresses(house, series, replies, posts::wake));
  }
}
