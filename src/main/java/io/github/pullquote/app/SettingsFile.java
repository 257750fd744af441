package io.github.pullquote.app;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigValueFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// What is set, as it was written: in the environment, else in a file, else as the program brings
/// it.
final class SettingsFile {
  private static final int LONGEST_LINE = 1_000;
  private static final String BUNDLED = "config/pullquote.conf";

  private SettingsFile() {}

  /// Reads all of it.
  ///
  /// @param use takes what was read, and throws what the parser throws where it is of another kind
  /// @throws UserError if the file can't be parsed, names a setting that there is not, or one is of
  ///   another kind
  static <T> T read(Optional<Path> file, Map<String, String> environment, Function<Config, T> use) {
    file.ifPresent(SettingsFile::refuseLongLines);
    try {
      Config bundled = ConfigFactory.parseResources(SettingsFile.class.getClassLoader(), BUNDLED);
      Config own = file.map(f -> ConfigFactory.parseFile(f.toFile())).orElse(ConfigFactory.empty());
      refuseUnknown(own, bundled);
      return use.apply(
          overrides(bundled, environment).withFallback(own).withFallback(bundled).resolve());
    } catch (ConfigException | IllegalArgumentException e) {
      // The latter for an escaped character that is none.
      throw new UserError("The settings can't be used: " + e.getMessage(), e);
    } catch (StackOverflowError e) {
      // The parser calls itself for what is in something else, and for what follows in a line.
      throw new UserError("The settings can't be used: a line is too long, or nested too deep", e);
    }
  }

  /// What stands in something else a thousand times in a line takes memory by the square of that.
  private static void refuseLongLines(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      if (lines.anyMatch(line -> line.length() > LONGEST_LINE)) {
        throw new UserError(
            "The settings can't be used: %s has a line of more than %d characters"
                .formatted(file, LONGEST_LINE));
      }
    } catch (IOException | UncheckedIOException e) {
      // Whoever reads it next says what is wrong with it.
      return;
    }
  }

  private static void refuseUnknown(Config own, Config bundled) {
    own.entrySet()
        .forEach(
            entry -> {
              if (entry.getKey().startsWith("pullquote.") && !bundled.hasPath(entry.getKey())) {
                throw new UserError(
                    "%s: there is no setting %s"
                        .formatted(entry.getValue().origin().description(), entry.getKey()));
              }
            });
  }

  /// `PULLQUOTE_SANDBOX_PORT` stands for `pullquote.sandbox.port`, and so on.
  private static Config overrides(Config bundled, Map<String, String> environment) {
    Config overrides = ConfigFactory.empty();
    for (String setting : bundled.entrySet().stream().map(Map.Entry::getKey).toList()) {
      String variable = setting.toUpperCase(Locale.ROOT).replace('.', '_');
      String value = environment.getOrDefault(variable, "");
      if (!value.isBlank()) {
        overrides = overrides.withValue(setting, ConfigValueFactory.fromAnyRef(value, variable));
      }
    }
    return overrides;
  }
}
