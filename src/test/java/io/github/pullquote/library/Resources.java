package io.github.pullquote.library;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// What this process holds at one moment, as Linux tells it.
///
/// @param heap bytes in use, what can be collected included
/// @param resident bytes of memory, mapped files included
/// @param anonymous the same without mapped files
/// @param handles open files and sockets
/// @param maps ranges of memory
/// @param indexes those of them that are files of an index
record Resources(long heap, long resident, long anonymous, long handles, long maps, long indexes) {
  private static final Path PROCESS = Path.of("/proc/self");
  private static final long KILOBYTE = 1024;

  static Resources now() throws IOException {
    List<String> maps = Files.readAllLines(PROCESS.resolve("maps"));
    try (Stream<Path> handles = Files.list(PROCESS.resolve("fd"))) {
      return new Resources(
          ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(),
          status("VmRSS:"),
          status("RssAnon:"),
          handles.count(),
          maps.size(),
          maps.stream().filter(map -> map.contains("/index/")).count());
    }
  }

  /// What is left after the garbage is collected.
  static Resources afterCollection() throws IOException {
    System.gc();
    return now();
  }

  private static long status(String line) throws IOException {
    try (Stream<String> lines = Files.lines(PROCESS.resolve("status"))) {
      return lines
          .filter(it -> it.startsWith(line))
          .mapToLong(it -> Long.parseLong(it.replaceAll("\\D", "")) * KILOBYTE)
          .findFirst()
          .orElse(0);
    }
  }

  /// The greater of each.
  Resources most(Resources other) {
    return new Resources(
        Math.max(heap, other.heap),
        Math.max(resident, other.resident),
        Math.max(anonymous, other.anonymous),
        Math.max(handles, other.handles),
        Math.max(maps, other.maps),
        Math.max(indexes, other.indexes));
  }

  @Override
  public String toString() {
    return "heap %d MB, resident %d MB (%d MB without files), %d handles, %d maps (%d of indexes)"
        .formatted(heap >> 20, resident >> 20, anonymous >> 20, handles, maps, indexes);
  }
}
