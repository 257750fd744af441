package io.github.pullquote.search;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/// Native libraries, unpacked once into a directory that stays: those behind the model, and others
/// for those who name them.
///
/// Left to themselves, ONNX Runtime unpacks its own at each start into the directory for temporary
/// files, where they stay if the program is killed, and DJL the tokenizer's into the user's home.
public final class NativeLibraries {
  /// The library, and what Java calls it through.
  private static final List<String> ONNX_RUNTIME = List.of("onnxruntime", "onnxruntime4j_jni");

  private NativeLibraries() {}

  /// Has them unpacked into a directory, unless system properties or environment variables of
  /// theirs name another. To be called before the model is first loaded in this process.
  ///
  /// @throws IOException if the directory can't be written
  public static void unpackInto(Path directory) throws IOException {
    Path absolute = Files.createDirectories(directory.toAbsolutePath());
    Properties properties = System.getProperties();
    List<String> entries = ONNX_RUNTIME.stream().map(NativeLibraries::entry).toList();
    unpack("onnxruntime", entries, absolute)
        .ifPresent(to -> properties.putIfAbsent("onnxruntime.native.path", to.toString()));
    properties.putIfAbsent("ENGINE_CACHE_DIR", absolute.toString());
  }

  /// Where ONNX Runtime's jar has a library for this machine.
  private static String entry(String library) {
    String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String system = os.contains("mac") ? "osx" : os.contains("win") ? "win" : "linux";
    String processor = System.getProperty("os.arch").equals("aarch64") ? "aarch64" : "x64";
    return "ai/onnxruntime/native/%s-%s/%s"
        .formatted(system, processor, System.mapLibraryName(library));
  }

  /// Unpacks libraries of one jar where they are not yet.
  ///
  /// @param name names their directory
  /// @param entries where they stand in the jar
  /// @param parent is made if it is not there
  /// @return the directory that holds them; empty if they are in no jar
  /// @throws IOException if the directory can't be written
  public static Optional<Path> unpack(String name, List<String> entries, Path parent)
      throws IOException {
    URL first = NativeLibraries.class.getResource("/" + entries.getFirst());
    if (first == null || !(first.openConnection() instanceof JarURLConnection packed)) {
      return Optional.empty();
    }
    packed.setUseCaches(false);
    try (JarFile jar = packed.getJarFile()) {
      // Another version has another checksum.
      String version = Long.toHexString(packed.getJarEntry().getCrc());
      Path directory = parent.toAbsolutePath().resolve(name).resolve(version);
      Files.createDirectories(directory);
      for (String entry : entries) {
        unpack(jar, jar.getJarEntry(entry), directory);
      }
      return Optional.of(directory);
    }
  }

  private static void unpack(JarFile jar, JarEntry library, Path directory) throws IOException {
    Path file = directory.resolve(Path.of(library.getName()).getFileName());
    if (Files.exists(file)) {
      return;
    }
    // Another process may be at it too.
    Path part = directory.resolve(file.getFileName() + "." + ProcessHandle.current().pid());
    try (InputStream in = jar.getInputStream(library)) {
      Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
