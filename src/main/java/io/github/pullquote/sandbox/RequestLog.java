package io.github.pullquote.sandbox;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// The bot's latest requests, oldest first, and who wants to hear of each.
final class RequestLog {
  private static final int MOST_KEPT = 5_000;

  private final Deque<RestRequest> requests = new ArrayDeque<>();
  private final List<Consumer<RestRequest>> listeners = new CopyOnWriteArrayList<>();

  void listen(Consumer<RestRequest> listener) {
    listeners.add(listener);
  }

  void add(RestRequest request) {
    synchronized (this) {
      requests.add(request);
      if (requests.size() > MOST_KEPT) {
        requests.remove();
      }
    }
    listeners.forEach(listener -> listener.accept(request));
  }

  synchronized List<RestRequest> all() {
    return List.copyOf(requests);
  }
}
