package io.github.pullquote.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pullquote.sandbox.SandboxExtension;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// Connecting, or not.
class ConnectionTest {
  @RegisterExtension final SandboxExtension discord = new SandboxExtension();

  @Test
  void aTokenThatIsRefusedIsExplainedInASentenceWithoutTheToken(@TempDir Path data) {
    discord.expectComplaints();
    Connection wrong =
        new Connection.StandIn(
            "not.the.token", discord.sandbox().restUrl(), discord.sandbox().gatewayUrl());

    try (OpenHouse open = OpenHouse.in(data, List.of(Articles.ferry()), InstantSource.system())) {
      assertThatThrownBy(() -> Bot.connect(wrong, open.house()))
          .isInstanceOfSatisfying(
              ConnectionRefusedException.class,
              refusal ->
                  assertThat(refusal.reason())
                      .contains("doesn't accept the token. Copy it anew")
                      .doesNotContain("not.the.token"));
    }
  }

  @Test
  void aQuestionIsAnsweredBeforeAnythingIsSent(@TempDir Path data) {
    Connection connection =
        new Connection.StandIn(
            discord.sandbox().token(), discord.sandbox().restUrl(), discord.sandbox().gatewayUrl());

    try (OpenHouse open = OpenHouse.in(data, List.of(Articles.ferry()), InstantSource.system())) {
      open.house().libraries().close();

      assertThatThrownBy(() -> Bot.connect(connection, open.house()))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("libraries are closed");
      assertThat(discord.sandbox().requests()).isEmpty();
    }
  }

  @Test
  void aStandInOnAnotherMachineIsRefused() {
    assertThatThrownBy(
            () -> new Connection.StandIn("t", "http://example.org/api/", "ws://127.0.0.1:1/"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> new Connection.StandIn("t", "http://127.0.0.1:1/", "wss://example.org/"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theTokenIsNeverWritten() {
    assertThat(new Connection.Discord("secret").toString()).isEqualTo("Discord");
    assertThat(new Connection.StandIn("secret", "http://127.0.0.1:1/", "ws://127.0.0.1:1/"))
        .asString()
        .doesNotContain("secret");
  }
}
