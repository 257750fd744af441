package io.github.pullquote.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.fuzz.Breakage;
import io.github.pullquote.fuzz.Target;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What reads settings: it takes them, or says in a line what is wrong with them.
public final class SettingsTarget {
  private static final String OWN =
      """
      pullquote {
        articles = mine // here
        data = "/srv/pullquote"
        library { open = 3, idle = 4 }
        limits.user { burst = 7, minute = ${pullquote.limits.user.burst} }
        sandbox.port = 9000
      }
      other.thing = [1, 2]
      """;

  private SettingsTarget() {}

  /// A file, and in its last line the value of a variable.
  public static Target settings() {
    return Target.ofText(
        "settings",
        Breakage.OF_SETTINGS,
        List.of(OWN + "9001", "pullquote.search.semantic = off\n", file()),
        SettingsTarget::read);
  }

  private static String file() {
    try {
      return Files.readString(Path.of("config/pullquote.conf"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean read(String text) throws IOException {
    Path file = Files.createTempFile("pullquote", ".conf");
    String last = text.substring(text.lastIndexOf('\n') + 1);
    try {
      Files.writeString(file, text);
      Settings.read(
          Optional.of(file), Map.of("PULLQUOTE_SANDBOX_PORT", last, "PULLQUOTE_DATA", last));
      return true;
    } catch (UserError e) {
      assertThat(e).message().isNotBlank();
      return false;
    } finally {
      Files.delete(file);
    }
  }
}
