package io.github.pullquote.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;

/// Gives all targets broken inputs for a while, in this process, whose memory is to be small: what
/// fails, computes for more than a second or bursts the memory is a finding, and is written to a
/// directory. The inputs are those of the seeds from a first one on.
public final class Campaign {
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  /// What computes for so long is not waited for.
  private static final Duration NEVER = Duration.ofSeconds(20);

  private static final Duration SLICE = Duration.ofMillis(100);
  private static final long LOOKS_MILLIS = 20;

  /// The first inputs of a target are slow because nothing is compiled yet.
  private static final int WARMING = 50;

  private final List<Run> runs;
  private final ConcurrentLinkedQueue<Run> waiting;
  private final Duration each;
  private final long seed;
  private final Path directory;
  private final Set<Watch> watches = ConcurrentHashMap.newKeySet();
  private final Map<String, Integer> faults = new LinkedHashMap<>();

  private Campaign(List<Target> targets, Duration each, long seed, Path directory) {
    this.runs = targets.stream().map(Run::new).toList();
    this.waiting = new ConcurrentLinkedQueue<>(runs);
    this.each = each;
    this.seed = seed;
    this.directory = directory;
  }

  /// Runs, and ends with 1 if anything was found, with 2 if something never ended.
  ///
  /// @param args how many seconds for each target, the first seed, where findings go, and names of
  ///   targets, none for all; or `again`, the name of a target, and a file to give it
  public static void main(String[] args) throws Exception {
    if (args[0].equals("again")) {
      Target target = Targets.named(List.of(args[1])).getFirst();
      boolean taken = target.check().take(Files.readAllBytes(Path.of(args[2])));
      System.out.println(taken ? "taken" : "refused");
      return;
    }
    List<String> names = List.of(args).subList(3, args.length);
    List<Target> targets = names.isEmpty() ? Targets.all() : Targets.named(names);
    Duration each = Duration.ofMillis(Math.round(1000 * Double.parseDouble(args[0])));
    Campaign campaign = new Campaign(targets, each, Long.parseLong(args[1]), Path.of(args[2]));
    System.exit(campaign.run() ? 0 : 1);
  }

  private boolean run() throws InterruptedException, ExecutionException, IOException {
    int processors = Runtime.getRuntime().availableProcessors();
    try (ExecutorService workers = Executors.newFixedThreadPool(processors)) {
      List<Future<?>> working =
          IntStream.range(0, processors)
              .<Future<?>>mapToObj(i -> workers.submit(this::work))
              .toList();
      for (Future<?> worker : working) {
        await(worker);
      }
    }
    runs.forEach(System.out::println);
    faults.forEach((fault, times) -> System.out.println(times + " times " + fault));
    return faults.isEmpty();
  }

  private void await(Future<?> worker)
      throws InterruptedException, ExecutionException, IOException {
    while (true) {
      try {
        worker.get(LOOKS_MILLIS, TimeUnit.MILLISECONDS);
        return;
      } catch (TimeoutException e) {
        for (Watch watch : watches) {
          Optional<Finding> endless = watch.look(NEVER);
          if (endless.isPresent()) {
            found(endless.get());
            Runtime.getRuntime().halt(2);
          }
        }
      }
    }
  }

  /// Takes whichever target has had the least, until each has had enough.
  private boolean work() throws IOException {
    Watch watch = new Watch(PATIENCE);
    watches.add(watch);
    for (Optional<Run> next = next(); next.isPresent(); next = next()) {
      Run run = next.get();
      long until = run.nanos() + SLICE.toNanos();
      while (run.nanos() < until) {
        tryOne(run, watch);
      }
      waiting.add(run);
    }
    return true;
  }

  private synchronized Optional<Run> next() {
    Optional<Run> least =
        waiting.stream()
            .filter(run -> run.nanos() < each.toNanos())
            .min(Comparator.comparingLong(Run::nanos));
    least.ifPresent(waiting::remove);
    return least;
  }

  private void tryOne(Run run, Watch watch) throws IOException {
    long begun = watch.now();
    byte[] input = run.target().input(seed + run.inputs());
    boolean taken = false;
    watch.begin(run.target(), input);
    try {
      taken = run.target().check().take(input);
    } catch (Throwable failure) {
      // An overflow of the stack and a lack of memory are findings too.
      found(new Finding(run.target().name(), input, failure));
    }
    long took = watch.end();
    if (took > PATIENCE.toNanos() && run.inputs() >= WARMING) {
      found(watch.late(took));
    }
    run.count(taken, took, watch.now() - begun);
  }

  private synchronized void found(Finding finding) throws IOException {
    if (faults.merge(finding.fault(), 1, Integer::sum) <= 3) {
      System.out.println(finding.write(directory) + ": " + finding.fault());
    }
  }
}
