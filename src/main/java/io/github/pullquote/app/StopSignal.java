package io.github.pullquote.app;

import java.io.Closeable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Ctrl+C, and what a service manager or a closed terminal sends, until it is closed. The first one
/// is told to somebody who ends the process in order, the next ends it at once.
///
/// A hook of the virtual machine would not do: all hooks run at the same time, and one of the
/// model's library takes away what the library still works with.
final class StopSignal implements Closeable {
  private static final Logger log = LoggerFactory.getLogger(StopSignal.class);
  private static final List<String> NAMES = List.of("TERM", "INT", "HUP");

  /// What a shell adds to a signal's number.
  private static final int SIGNALLED = 128;

  private final AtomicBoolean told = new AtomicBoolean();
  private final List<SystemSignal> handled = new ArrayList<>();
  private final IntConsumer stop;

  /// @param stop is told the exit code that the process should end with, on a thread of its own
  StopSignal(IntConsumer stop) {
    this.stop = stop;
    for (String name : NAMES) {
      Optional<SystemSignal> signal = SystemSignal.handled(name, this::received);
      signal.ifPresentOrElse(
          handled::add, () -> log.debug("SIG{} does what it does without the program", name));
    }
  }

  private void received(int number) {
    int code = SIGNALLED + number;
    if (told.getAndSet(true)) {
      Runtime.getRuntime().halt(code);
    }
    stop.accept(code);
  }

  /// From now on signals do what they did before.
  @Override
  public void close() {
    handled.forEach(SystemSignal::close);
  }
}
