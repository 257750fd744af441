package io.github.pullquote.sandbox;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

/// What is to go wrong with the bot's requests. Safe for many threads.
final class RestFaults {
  /// Goes wrong on one route, again and again.
  private record Standing(String method, String template, DiscordError error) {
    boolean concerns(String otherMethod, String otherTemplate) {
      return method.equals(otherMethod) && template.equals(otherTemplate);
    }
  }

  private final Queue<RestFault> planned = new ArrayDeque<>();
  private final List<Standing> refused = new ArrayList<>();
  private final List<Standing> lost = new ArrayList<>();
  private Optional<Breakage> broken = Optional.empty();
  private Duration delay = Duration.ZERO;
  private int silences;

  synchronized void plan(RestFault fault, int times) {
    if (times < 1) {
      throw new IllegalArgumentException("A fault happens once or more, not " + times + " times");
    }
    for (int i = 0; i < times; i++) {
      planned.add(fault);
    }
  }

  synchronized void refuse(String method, String template, DiscordError error) {
    refused.add(new Standing(method, template, error));
  }

  synchronized void lose(String method, String template, DiscordError error) {
    lost.add(new Standing(method, template, error));
  }

  synchronized void breakAll(Breakage how) {
    broken = Optional.of(how);
  }

  synchronized void delay(Duration by) {
    if (by.isNegative()) {
      throw new IllegalArgumentException("An answer can't come before its request, by " + by);
    }
    delay = by;
  }

  /// Ends what goes wrong again and again, and what is silent.
  synchronized void end() {
    refused.clear();
    lost.clear();
    broken = Optional.empty();
    silences++;
    notifyAll();
  }

  synchronized Optional<RestFault> next() {
    return Optional.ofNullable(planned.poll())
        .or(() -> broken.map(how -> new RestFault.Broken(how, false)));
  }

  synchronized Optional<DiscordError> refusal(String method, String template) {
    return first(refused, method, template);
  }

  synchronized Optional<DiscordError> loss(String method, String template) {
    return first(lost, method, template);
  }

  private static Optional<DiscordError> first(
      List<Standing> faults, String method, String template) {
    return faults.stream()
        .filter(it -> it.concerns(method, template))
        .map(Standing::error)
        .findFirst();
  }

  synchronized Duration delay() {
    return delay;
  }

  /// Waits for [#end].
  synchronized void keepSilent() {
    int now = silences;
    try {
      while (silences == now) {
        wait();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
