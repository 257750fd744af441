package io.github.pullquote.app;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.OutputStreamAppender;
import java.io.PrintWriter;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// How a line of the log is written.
enum LogFormat {
  /// For people, as logback.xml has it.
  TEXT,
  /// An object of JSON each, for programs.
  JSON;

  /// The log is written so from now on.
  void use() {
    if (this == JSON && LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
      context.getLogger(Logger.ROOT_LOGGER_NAME).iteratorForAppenders().forEachRemaining(this::set);
    }
  }

  /// Says something to whoever has started the program; where programs read the log, in the log.
  void announce(List<String> lines, PrintWriter out) {
    switch (this) {
      case TEXT -> lines.forEach(out::println);
      case JSON -> lines.forEach(LoggerFactory.getLogger(Announcement.class)::info);
    }
  }

  private void set(Appender<ILoggingEvent> appender) {
    if (appender instanceof OutputStreamAppender<ILoggingEvent> stream) {
      stream.setEncoder(encoder(stream));
    }
  }

  private static JsonEncoder encoder(OutputStreamAppender<ILoggingEvent> stream) {
    JsonEncoder encoder = new JsonEncoder();
    encoder.setContext(stream.getContext());
    encoder.setWithSequenceNumber(false);
    encoder.setWithNanoseconds(false);
    encoder.setWithContext(false);
    encoder.setWithMarkers(false);
    encoder.setWithMDC(false);
    encoder.setWithKVPList(false);
    encoder.setWithArguments(false);
    encoder.setWithMessage(false);
    encoder.setWithFormattedMessage(true);
    encoder.start();
    return encoder;
  }
}
