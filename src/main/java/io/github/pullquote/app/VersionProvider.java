package io.github.pullquote.app;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/// The program's version, as the build wrote it.
final class VersionProvider implements IVersionProvider {
  /// The version alone, such as 1.2.0.
  static String version() {
    Properties properties = new Properties();
    try (InputStream in = VersionProvider.class.getResourceAsStream("version.properties")) {
      if (in == null) {
        throw new IllegalStateException("The program's file version.properties is missing");
      }
      properties.load(in);
    } catch (IOException e) {
      throw new IllegalStateException("The program's file version.properties can't be read", e);
    }
    return properties.getProperty("version");
  }

  @Override
  public String[] getVersion() {
    return new String[] {"pullquote " + version() + ", Java " + Runtime.version()};
  }
}
