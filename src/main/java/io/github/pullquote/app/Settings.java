package io.github.pullquote.app;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigParseOptions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// What the operator can set, read from `config/pullquote.conf` and the environment.
///
/// @param file the file that was read, empty where only the program's own values apply
/// @param articles the directory of the operator's articles
/// @param data the directory of what the bot remembers
/// @param sandboxPort where the sandbox listens, or the first free port after it; 0 for any
record Settings(Optional<Path> file, Path articles, Path data, int sandboxPort) {
  /// Where settings are looked for, from the directory the program runs in.
  static final Path DEFAULT_FILE = Path.of("config", "pullquote.conf");

  private static final String BUNDLED = "config/pullquote.conf";

  /// Reads a file of settings, or the default one if it is there. What it leaves out has the value
  /// that the program brings.
  ///
  /// @throws UserError if the file is missing, can't be parsed or has a value of the wrong kind
  static Settings read(Optional<Path> named) {
    Optional<Path> file =
        named.isPresent() ? named : Optional.of(DEFAULT_FILE).filter(Files::isRegularFile);
    String source = file.map(Path::toString).orElse("the program's own settings");
    try {
      Config bundled = ConfigFactory.parseResources(Settings.class.getClassLoader(), BUNDLED);
      Config own = file.map(f -> parse(f.toFile())).orElse(ConfigFactory.empty());
      Config all = own.withFallback(bundled).resolve().getConfig("pullquote");
      return new Settings(
          file,
          Path.of(all.getString("articles")),
          Path.of(all.getString("data")),
          port(all.getInt("sandbox.port")));
    } catch (ConfigException e) {
      throw new UserError("%s can't be used: %s".formatted(source, e.getMessage()), e);
    }
  }

  private static Config parse(File file) {
    return ConfigFactory.parseFile(file, ConfigParseOptions.defaults().setAllowMissing(false));
  }

  private static int port(int port) {
    if (port < 0 || port > 65_535) {
      throw new UserError("The setting sandbox.port must be from 0 to 65535, it is " + port);
    }
    return port;
  }
}
