package io.github.pullquote.discord;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.slf4j.LoggerFactory;

/// What the bot's own room logs between start and close.
final class BotLog implements AutoCloseable {
  private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

  private static Logger logger() {
    return (Logger) LoggerFactory.getLogger("io.github.pullquote.discord");
  }

  /// Begins with nothing.
  void start() {
    // Threads of the bot add to it while a test reads it.
    lines.list = Collections.synchronizedList(new ArrayList<>());
    lines.start();
    logger().addAppender(lines);
  }

  /// The warnings and errors so far.
  List<String> complaints() {
    return List.copyOf(lines.list).stream()
        .filter(event -> event.getLevel().isGreaterOrEqual(Level.WARN))
        .map(ILoggingEvent::getFormattedMessage)
        .toList();
  }

  @Override
  public void close() {
    logger().detachAppender(lines);
  }
}
