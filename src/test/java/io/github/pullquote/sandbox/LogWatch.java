package io.github.pullquote.sandbox;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.slf4j.LoggerFactory;

/// Collects what the bot, JDA and the sandbox log, down to DEBUG.
final class LogWatch implements AutoCloseable {
  private static final List<String> COMPLAINERS =
      List.of("net.dv8tion.", "io.github.pullquote.sandbox.");

  private final ListAppender<ILoggingEvent> appender = new ListAppender<>();

  LogWatch() {
    // Other threads add to it while a test reads it.
    appender.list = Collections.synchronizedList(new ArrayList<>());
    appender.start();
    root().addAppender(appender);
  }

  private static Logger root() {
    return (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
  }

  /// The warnings and errors of JDA and the sandbox so far.
  List<String> complaints() {
    return events().stream()
        .filter(event -> COMPLAINERS.stream().anyMatch(event.getLoggerName()::startsWith))
        .filter(event -> event.getLevel().isGreaterOrEqual(Level.WARN))
        .map(event -> event.getLevel() + " " + event.getFormattedMessage())
        .toList();
  }

  /// All that was logged from this level on, each with the exception that came along.
  List<String> lines(Level least) {
    return events().stream()
        .filter(event -> event.getLevel().isGreaterOrEqual(least))
        .map(LogWatch::line)
        .toList();
  }

  private List<ILoggingEvent> events() {
    return List.copyOf(appender.list);
  }

  private static String line(ILoggingEvent event) {
    String message =
        "%s %s: %s".formatted(event.getLevel(), event.getLoggerName(), event.getFormattedMessage());
    return event.getThrowableProxy() == null
        ? message
        : message + "\n" + ThrowableProxyUtil.asString(event.getThrowableProxy());
  }

  @Override
  public void close() {
    root().detachAppender(appender);
  }
}
