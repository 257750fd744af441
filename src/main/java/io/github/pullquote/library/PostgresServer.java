package io.github.pullquote.library;

import java.time.Duration;
import org.postgresql.ds.PGSimpleDataSource;

/// A database on a PostgreSQL server, and who uses it.
///
/// @param url `jdbc:postgresql://host:port/database`, and options of the driver's
/// @param user empty for the one that the URL names
/// @param password empty for the one that the URL, or the user's password file, names
public record PostgresServer(String url, String user, String password) {
  /// What such a URL begins with.
  public static final String PREFIX = "jdbc:postgresql:";

  private static final Duration CONNECTING = Duration.ofSeconds(2);

  /// A server that says nothing for so long is gone.
  private static final Duration SILENCE = Duration.ofSeconds(10);

  /// @throws IllegalArgumentException if the URL is none of PostgreSQL's
  public PostgresServer {
    if (!url.startsWith(PREFIX)) {
      throw new IllegalArgumentException("The URL is none of PostgreSQL's");
    }
    try {
      new PGSimpleDataSource().setUrl(url);
    } catch (IllegalArgumentException e) {
      // The driver's message would tell the password.
      throw new IllegalArgumentException("The URL is none that PostgreSQL's driver reads");
    }
  }

  /// Where connections come from that give up where nothing answers.
  PGSimpleDataSource source() {
    PGSimpleDataSource source = patient();
    source.setConnectTimeout(Math.toIntExact(CONNECTING.toSeconds()));
    source.setSocketTimeout(Math.toIntExact(SILENCE.toSeconds()));
    return source;
  }

  /// The same, for what may take long.
  PGSimpleDataSource patient() {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(url);
    source.setApplicationName("pullquote");
    source.setTcpKeepAlive(true);
    if (!user.isEmpty()) {
      source.setUser(user);
    }
    if (!password.isEmpty()) {
      source.setPassword(password);
    }
    return source;
  }

  /// The host and the database, and nothing that is secret.
  @Override
  public String toString() {
    PGSimpleDataSource source = patient();
    return "%s on %s:%d"
        .formatted(
            source.getDatabaseName(), source.getServerNames()[0], source.getPortNumbers()[0]);
  }
}
