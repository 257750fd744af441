package io.github.pullquote.app;

import io.github.pullquote.discord.Bot;
import io.github.pullquote.discord.House;
import io.github.pullquote.discord.Link;
import io.github.pullquote.discord.Occurrence;
import io.github.pullquote.discord.Occurrence.Cause;
import io.github.pullquote.discord.Occurrence.Deed;
import io.github.pullquote.library.Libraries;
import io.github.pullquote.library.SqliteStore;
import io.github.pullquote.library.Tally;
import io.github.pullquote.search.Answer;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.Closeable;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/// What the bot counts, for Prometheus. No label tells who, where or what was asked, and each has a
/// handful of values; all but those of the virtual machine are there from the start.
final class Metrics implements Closeable {
  /// The content type of [#text].
  static final String TYPE = "text/plain; version=0.0.4; charset=utf-8";

  private static final List<String> OUTCOMES =
      List.of("found", "perhaps", "not_covered", "no_words");
  private static final Duration[] SEARCH = milliseconds(0.5, 1, 2, 5, 10, 20, 50, 100, 500, 2_000);
  private static final Duration[] RESPONSE =
      milliseconds(5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 3_000);

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final MachineMetrics machine;
  private final Timer search;

  private Metrics() {
    this.machine = MachineMetrics.in(registry);
    this.search = timer("pullquote.search", "Finding the answer to a question", SEARCH);
    OUTCOMES.forEach(this::questions);
    Stream.of(Deed.values()).forEach(this::begin);
    disconnections();
    reconnections(true);
    reconnections(false);
  }

  /// Looks at the libraries of a house, and at its data directory.
  static Metrics of(Path data, House house) {
    Metrics metrics = new Metrics();
    metrics.stock(house.libraries());
    metrics.files(data);
    return metrics;
  }

  private static Duration[] milliseconds(double... bounds) {
    return Arrays.stream(bounds)
        .mapToObj(millis -> Duration.ofNanos((long) (millis * 1_000_000)))
        .toArray(Duration[]::new);
  }

  /// Each is there with a zero before it happens: what appears with its first count is no increase
  /// to Prometheus.
  private void begin(Deed deed) {
    response(deed);
    refused(deed);
    Stream.of(Cause.values()).forEach(cause -> missed(deed, cause));
  }

  private void stock(Libraries libraries) {
    gauge("libraries.open", "Libraries that are open", libraries, it -> it.stock().libraries());
    gauge("articles", "Articles in open libraries", libraries, it -> it.stock().articles());
    gauge("passages", "Passages in open libraries", libraries, it -> it.stock().passages());
  }

  private void files(Path data) {
    Path database = SqliteStore.file(data);
    bytes("index", "All indexes on the disk", data.resolve("index"), DiskUse::of);
    bytes("database", "The database on the disk", database, DiskUse::of);
    bytes("data.free", "What is left on the disk of the data directory", data, DiskUse::left);
  }

  private void bytes(String name, String what, Path of, ToDoubleFunction<Path> size) {
    Gauge.builder("pullquote." + name, of, size)
        .baseUnit("bytes")
        .description(what)
        .strongReference(true)
        .register(registry);
  }

  private <T> void gauge(String name, String what, T of, ToDoubleFunction<T> value) {
    Gauge.builder("pullquote." + name, of, value)
        .description(what)
        .strongReference(true)
        .register(registry);
  }

  /// Counts from now on what this bot is asked, and looks at its connection.
  void follow(Bot bot, Tally asked) {
    asked.tell(this::found);
    gauge("gateway.connected", "1 while connected to Discord", bot, it -> connected(it.link()));
    gauge("guilds", "Servers that the bot is in", bot, it -> it.link().guilds());
    Gauge.builder("pullquote.gateway.ping", bot, it -> ping(it.link()))
        .baseUnit("seconds")
        .description("How long Discord takes to answer a heartbeat")
        .strongReference(true)
        .register(registry);
  }

  private static double connected(Link link) {
    return link.state() == Link.State.CONNECTED ? 1 : 0;
  }

  private static double ping(Link link) {
    return link.ping().map(it -> it.toNanos() / 1e9).orElse(Double.NaN);
  }

  private void found(Answer answer, Duration took) {
    search.record(took);
    questions(outcome(answer)).increment();
  }

  private static String outcome(Answer answer) {
    return switch (answer) {
      case Answer.Found _ -> "found";
      case Answer.Perhaps _ -> "perhaps";
      case Answer.NotCovered none -> none.isWordless() ? "no_words" : "not_covered";
    };
  }

  /// Counts what happened.
  void count(Occurrence occurrence) {
    switch (occurrence) {
      case Occurrence.Responded(Deed to, Duration after) -> response(to).record(after);
      case Occurrence.Missed(Deed deed, Cause cause) -> missed(deed, cause).increment();
      case Occurrence.Refused(Deed deed) -> refused(deed).increment();
      case Occurrence.Disconnected() -> disconnections().increment();
      case Occurrence.Reconnected(boolean resumed) -> reconnections(resumed).increment();
    }
  }

  private Counter questions(String outcome) {
    return counter("questions", "Questions by how they were answered", "outcome", outcome);
  }

  private Timer response(Deed deed) {
    return timer(
        "pullquote.response",
        "From an event of Discord's to when Discord has taken the first response",
        RESPONSE,
        "to",
        label(deed));
  }

  private Counter missed(Deed deed, Cause cause) {
    String[] labels = {"to", label(deed), "cause", label(cause)};
    return counter("missed", "First responses that Discord did not take", labels);
  }

  private Counter refused(Deed deed) {
    return counter("refused", "What came faster than its pace", "to", label(deed));
  }

  private Counter disconnections() {
    return counter("gateway.disconnections", "Connections to Discord that were lost");
  }

  private Counter reconnections(boolean resumed) {
    String how = resumed ? "resumed" : "anew";
    return counter("gateway.reconnections", "Connections that were made again", "how", how);
  }

  private static String label(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private Counter counter(String name, String what, String... labels) {
    return Counter.builder("pullquote." + name).description(what).tags(labels).register(registry);
  }

  private Timer timer(String name, String what, Duration[] bounds, String... labels) {
    return Timer.builder(name)
        .description(what)
        .tags(labels)
        .serviceLevelObjectives(bounds)
        .register(registry);
  }

  /// All that is counted, as Prometheus reads it.
  String text() {
    return registry.scrape();
  }

  @Override
  public void close() {
    machine.close();
    registry.close();
  }
}
