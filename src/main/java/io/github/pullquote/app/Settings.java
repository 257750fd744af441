package io.github.pullquote.app;

import com.typesafe.config.Config;
import io.github.pullquote.discord.Pace;
import io.github.pullquote.discord.Paces;
import io.github.pullquote.discord.RestProxy;
import io.github.pullquote.discord.Sharding;
import io.github.pullquote.library.LibrarySettings;
import io.github.pullquote.library.PostgresServer;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// What the operator can set: from the environment, else from a file, else as the program brings
/// it.
///
/// @param file the file that was read, empty where there is none
/// @param articles the directory of the operator's articles
/// @param data the directory of what the bot remembers
/// @param server where the store is; empty for a file in `data`
/// @param login who uses databases that are not of this machine
/// @param sharding which of the bot's shards this process has; empty for all that Discord advises
/// @param proxy where requests to Discord go instead; empty for Discord itself
/// @param semantic whether to search by meaning too
/// @param library how libraries are kept
/// @param links whether servers may add articles by their web address
/// @param paces how often people may ask
/// @param monitor where to tell of health and metrics; empty for nowhere
/// @param log how the log is written
/// @param sandboxPort where the sandbox listens, or the first free port after it; 0 for any
record Settings(
    Optional<Path> file,
    Path articles,
    Path data,
    Optional<PostgresServer> server,
    StoreLogin login,
    Optional<Sharding> sharding,
    Optional<RestProxy> proxy,
    boolean semantic,
    LibrarySettings library,
    boolean links,
    Paces paces,
    Optional<MonitorSettings> monitor,
    LogFormat log,
    int sandboxPort) {
  /// Where settings are looked for, from the directory the program runs in.
  static final Path DEFAULT_FILE = Path.of("config", "pullquote.conf");

  private static final int MOST_PACE = 10_000;

  /// The same, for the sandbox: what is tried there must not touch what servers on Discord have.
  Settings inSandbox() {
    return in(data.resolve("sandbox"));
  }

  /// The same, with another place for what the bot remembers: a directory of this machine.
  Settings in(Path apart) {
    LibrarySettings kept =
        new LibrarySettings(
            apart.resolve("index"),
            library.open(),
            library.idle(),
            library.articles(),
            library.bytes(),
            library.grace());
    return new Settings(
        file,
        articles,
        apart,
        Optional.empty(),
        login,
        Optional.of(Sharding.WHOLE),
        Optional.empty(),
        semantic,
        kept,
        links,
        paces,
        monitor,
        log,
        sandboxPort);
  }

  /// Where the store is.
  StorePlace store() {
    return new StorePlace(data, server);
  }

  /// Reads a file of settings, or the default one if it is there.
  ///
  /// @throws UserError if the file is missing or can't be parsed, or a setting is unknown or wrong
  static Settings read(Optional<Path> named, Map<String, String> environment) {
    named
        .filter(file -> !Files.isRegularFile(file))
        .ifPresent(
            file -> {
              throw new UserError("There is no settings file " + file);
            });
    Optional<Path> file = named.or(() -> Optional.of(DEFAULT_FILE).filter(Files::isRegularFile));
    return SettingsFile.read(file, environment, config -> of(file, config));
  }

  private static Settings of(Optional<Path> file, Config config) {
    Config ours = config.getConfig("pullquote");
    Path data = value(ours, "data", "a path", Settings::path);
    return new Settings(
        file,
        value(ours, "articles", "a path", Settings::path),
        data,
        server(ours),
        login(ours),
        sharding(ours),
        value(
            ours, "discord.proxy", "none, or an address such as http://HOST:PORT", Settings::proxy),
        value(ours, "search.semantic", "on or off", Settings::on),
        library(ours, data),
        value(ours, "fetch.discord", "on or off", Settings::on),
        new Paces(pace(ours, "limits.user"), pace(ours, "limits.server")),
        monitor(ours),
        value(ours, "log.format", "text or json", Settings::format),
        value(ours, "sandbox.port", "a number from 0 to 65535", Settings::port));
  }

  private static StoreLogin login(Config ours) {
    return new StoreLogin(ours.getString("store.user"), ours.getString("store.password"));
  }

  /// What is wrong is said without what was set, which may hold a password.
  private static Optional<PostgresServer> server(Config ours) {
    String url = ours.getString("store.url");
    try {
      return url.equals("file") ? Optional.empty() : Optional.of(login(ours).at(url));
    } catch (UserError e) {
      throw new UserError(
          "%s: the setting pullquote.store.url must be file, or a database. %s"
              .formatted(ours.getValue("store.url").origin().description(), e.getMessage()),
          e);
    }
  }

  private static Optional<Sharding> sharding(Config ours) {
    Optional<Integer> total =
        value(ours, "shards.total", "auto, or a number from 1 on", Settings::total);
    int from = value(ours, "shards.from", "a number from 0 on", Settings::notNegative);
    Optional<Integer> to = value(ours, "shards.to", "last, or a number from 0 on", Settings::last);
    if (total.isEmpty() && (from > 0 || to.isPresent())) {
      throw new UserError(
          "%s: the setting pullquote.shards.total must be a number where shards.from or shards.to is set:"
                  .formatted(ours.getValue("shards.total").origin().description())
              + " all processes must agree on it.");
    }
    try {
      return total.map(all -> new Sharding(all, from, to.orElse(all - 1)));
    } catch (IllegalArgumentException e) {
      throw new UserError(
          "%s: the settings pullquote.shards can't be: %s. They are numbered from 0."
              .formatted(ours.getValue("shards.from").origin().description(), e.getMessage()),
          e);
    }
  }

  private static Optional<Integer> total(String text) {
    return text.equals("auto") ? Optional.empty() : Optional.of(atLeastOne(text));
  }

  private static Optional<Integer> last(String text) {
    return text.equals("last") ? Optional.empty() : Optional.of(notNegative(text));
  }

  private static Optional<RestProxy> proxy(String text) {
    return text.equals("none") ? Optional.empty() : Optional.of(new RestProxy(URI.create(text)));
  }

  private static LibrarySettings library(Config ours, Path data) {
    return new LibrarySettings(
        data.resolve("index"),
        value(ours, "library.open", "a number from 1 on", Settings::atLeastOne),
        Duration.ofMinutes(value(ours, "library.idle", "a number from 1 on", Settings::atLeastOne)),
        value(ours, "library.articles", "a number from 1 on", Settings::atLeastOne),
        (long) value(ours, "library.megabytes", "a number from 1 on", Settings::atLeastOne) << 20,
        Duration.ofDays(value(ours, "library.grace", "a number from 1 on", Settings::atLeastOne)));
  }

  private static Optional<MonitorSettings> monitor(Config ours) {
    InetAddress address = value(ours, "metrics.address", "an IP address", InetAddress::ofLiteral);
    return Settings.<Optional<Integer>>value(
            ours,
            "metrics.port",
            "off or a number from 0 to 65535",
            text -> text.equals("off") ? Optional.empty() : Optional.of(port(text)))
        .map(port -> new MonitorSettings(address, port));
  }

  private static LogFormat format(String text) {
    return switch (text) {
      case "text" -> LogFormat.TEXT;
      case "json" -> LogFormat.JSON;
      default -> throw new IllegalArgumentException("Neither");
    };
  }

  private static Pace pace(Config ours, String whose) {
    String expected = "a number from 1 to %d".formatted(MOST_PACE);
    return new Pace(
        value(ours, whose + ".burst", expected, Settings::pace),
        value(ours, whose + ".minute", expected, Settings::pace));
  }

  private static int pace(String text) {
    int number = atLeastOne(text);
    if (number > MOST_PACE) {
      throw new IllegalArgumentException("Too many");
    }
    return number;
  }

  private static <T> T value(
      Config config, String setting, String expected, Function<String, T> reader) {
    String text = config.getString(setting);
    try {
      return reader.apply(text);
    } catch (IllegalArgumentException e) {
      throw new UserError(
          "%s: the setting pullquote.%s must be %s, it is \"%s\""
              .formatted(config.getValue(setting).origin().description(), setting, expected, text),
          e);
    }
  }

  private static Path path(String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException("Blank");
    }
    return Path.of(text);
  }

  private static boolean on(String text) {
    return switch (text) {
      case "on" -> true;
      case "off" -> false;
      default -> throw new IllegalArgumentException("Neither");
    };
  }

  private static int atLeastOne(String text) {
    int number = Integer.parseInt(text);
    if (number < 1) {
      throw new IllegalArgumentException("Too few");
    }
    return number;
  }

  private static int notNegative(String text) {
    int number = Integer.parseInt(text);
    if (number < 0) {
      throw new IllegalArgumentException("Too few");
    }
    return number;
  }

  private static int port(String text) {
    int port = Integer.parseInt(text);
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("Out of range");
    }
    return port;
  }
}
