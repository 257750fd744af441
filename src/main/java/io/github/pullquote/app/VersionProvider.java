package io.github.pullquote.app;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/// The program's version, as the build wrote it.
final class VersionProvider implements IVersionProvider {
  @Override
  public String[] getVersion() throws IOException {
    Properties properties = new Properties();
    try (InputStream in = VersionProvider.class.getResourceAsStream("version.properties")) {
      if (in == null) {
        throw new IllegalStateException("The program's file version.properties is missing");
      }
      properties.load(in);
    }
    return new String[] {
      "pullquote " + properties.getProperty("version") + ", Java " + Runtime.version()
    };
  }
}
