package io.github.pullquote.app;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.logging.LogbackMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import java.io.Closeable;
import java.util.List;

/// What is counted of the virtual machine, the process and the log.
record MachineMetrics(JvmGcMetrics collections, LogbackMetrics log) implements Closeable {
  static MachineMetrics in(MeterRegistry registry) {
    MachineMetrics made = new MachineMetrics(new JvmGcMetrics(), new LogbackMetrics());
    List.of(
            made.collections(),
            made.log(),
            new JvmMemoryMetrics(),
            new JvmThreadMetrics(),
            new ProcessorMetrics(),
            new FileDescriptorMetrics(),
            new UptimeMetrics())
        .forEach(binder -> binder.bindTo(registry));
    Gauge.builder("pullquote.build", () -> 1)
        .description("Which program runs")
        .tag("version", VersionProvider.version())
        .tag("java", Runtime.version().toString())
        .register(registry);
    return made;
  }

  @Override
  public void close() {
    collections.close();
    log.close();
  }
}
