package io.github.pullquote.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The launcher with a Java that only prints what it is to do.
@EnabledOnOs({OS.LINUX, OS.MAC})
class LauncherTest {
  @TempDir Path home;

  private record Ran(int code, String text) {}

  private Ran run(String version, String... arguments) throws IOException, InterruptedException {
    Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\necho \"$@\"\n");
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.writeString(home.resolve("release"), version);
    ProcessBuilder launcher = new ProcessBuilder("sh", "src/main/launcher/pullquote");
    launcher.command().addAll(List.of(arguments));
    launcher.environment().put("JAVA_HOME", home.toString());
    Process process = launcher.redirectErrorStream(true).start();
    String text = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Ran(process.waitFor(), text.strip());
  }

  @Test
  void theProgramGetsItsCacheAndItsArguments() throws Exception {
    Ran ran = run("JAVA_VERSION=\"25.0.1\"\n", "ask", "Who waits?");

    assertThat(ran.code()).isZero();
    assertThat(ran.text()).startsWith("-XX:AOTCache=").endsWith("pullquote.jar ask Who waits?");
  }

  @Test
  void aJavaThatIsTooOldIsNamed() throws Exception {
    Ran ran = run("IMPLEMENTOR=\"Debian\"\nJAVA_VERSION=\"17.0.15\"\n", "ask");

    assertThat(ran)
        .isEqualTo(
            new Ran(
                4,
                "Pullquote needs Java 25 or newer, and %s/bin/java is Java 17. Set JAVA_HOME to a newer one."
                    .formatted(home)));
  }

  @Test
  void aJavaThatDoesNotTellItsVersionIsTried() throws Exception {
    assertThat(run("", "doctor").text()).endsWith("pullquote.jar doctor");
  }
}
