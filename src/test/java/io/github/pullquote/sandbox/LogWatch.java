package io.github.pullquote.sandbox;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.LoggerFactory;

/// Collects what JDA and the sandbox warn of.
final class LogWatch implements AutoCloseable {
  private final ListAppender<ILoggingEvent> appender = new ListAppender<>();
  private final List<Logger> loggers =
      List.of(logger("net.dv8tion"), logger("io.github.pullquote.sandbox"));

  LogWatch() {
    logger(Logger.ROOT_LOGGER_NAME).setLevel(Level.WARN);
    appender.start();
    loggers.forEach(logger -> logger.addAppender(appender));
  }

  private static Logger logger(String name) {
    return (Logger) LoggerFactory.getLogger(name);
  }

  /// The warnings and errors so far.
  List<String> complaints() {
    return new ArrayList<>(appender.list)
        .stream()
            .filter(event -> event.getLevel().isGreaterOrEqual(Level.WARN))
            .map(event -> event.getLevel() + " " + event.getFormattedMessage())
            .toList();
  }

  @Override
  public void close() {
    loggers.forEach(logger -> logger.detachAppender(appender));
  }
}
