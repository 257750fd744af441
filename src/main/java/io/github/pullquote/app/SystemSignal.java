package io.github.pullquote.app;

import java.io.Closeable;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A signal of the system that is handled here until it is closed. Java has no other way to it than
/// `sun.misc.Signal`, which is named by reflection: the compiler warns of it, and not every runtime
/// has it.
final class SystemSignal implements Closeable {
  private static final Logger log = LoggerFactory.getLogger(SystemSignal.class);

  private final Object signal;
  private final Method handle;
  private final Object before;

  private SystemSignal(Object signal, Method handle, Object before) {
    this.signal = signal;
    this.handle = handle;
    this.before = before;
  }

  /// Handles a signal from now on.
  ///
  /// @param name without SIG
  /// @param handler is told the signal's number, each time on a new thread
  /// @return empty where the process ignores the signal, as with `nohup`, or may not handle it
  static Optional<SystemSignal> handled(String name, IntConsumer handler) {
    try {
      Class<?> type = Class.forName("sun.misc.Signal");
      Class<?> handlerType = Class.forName("sun.misc.SignalHandler");
      Object signal = type.getConstructor(String.class).newInstance(name);
      int number = (int) type.getMethod("getNumber").invoke(signal);
      Object ours =
          Proxy.newProxyInstance(
              SystemSignal.class.getClassLoader(),
              new Class<?>[] {handlerType},
              (self, method, arguments) ->
                  switch (method.getName()) {
                    case "handle" -> {
                      handler.accept(number);
                      yield null;
                    }
                    default -> method.invoke(handler, arguments);
                  });
      Method handle = type.getMethod("handle", type, handlerType);
      SystemSignal handled = new SystemSignal(signal, handle, handle.invoke(null, signal, ours));
      if (handled.before.equals(handlerType.getField("SIG_IGN").get(null))) {
        handled.close();
        return Optional.empty();
      }
      return Optional.of(handled);
    } catch (ReflectiveOperationException e) {
      log.debug("SIG{} can't be handled", name, e);
      return Optional.empty();
    }
  }

  /// From now on it does what it did before.
  @Override
  public void close() {
    try {
      handle.invoke(null, signal, before);
    } catch (ReflectiveOperationException e) {
      log.debug("{} stays as it is", signal, e);
    }
  }
}
