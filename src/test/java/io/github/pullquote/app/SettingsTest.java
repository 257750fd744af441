package io.github.pullquote.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pullquote.discord.Pace;
import io.github.pullquote.discord.Paces;
import io.github.pullquote.discord.RestProxy;
import io.github.pullquote.discord.Sharding;
import io.github.pullquote.library.LibrarySettings;
import io.github.pullquote.library.PostgresServer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
  @TempDir Path directory;

  private Path file(String text) throws IOException {
    return Files.writeString(directory.resolve("my.conf"), text);
  }

  private static Settings read(Path file, Map<String, String> environment) {
    return Settings.read(Optional.of(file), environment);
  }

  @Test
  void whatTheFileLeavesOutIsAsTheProgramBringsIt() throws IOException {
    Path file = file("pullquote.sandbox.port = 9000");

    assertThat(read(file, Map.of()))
        .isEqualTo(
            new Settings(
                Optional.of(file),
                Path.of("config", "articles"),
                Path.of("data"),
                Optional.empty(),
                new StoreLogin("", ""),
                Optional.empty(),
                Optional.empty(),
                true,
                new LibrarySettings(
                    Path.of("data", "index"),
                    200,
                    Duration.ofMinutes(30),
                    50,
                    100 << 20,
                    Duration.ofDays(30)),
                false,
                new Paces(new Pace(5, 20), new Pace(60, 600)),
                Optional.empty(),
                LogFormat.TEXT,
                9000));
  }

  @Test
  void theEnvironmentGoesBeforeTheFile() throws IOException {
    Path file = file("pullquote { articles = mine, data = mine, sandbox.port = 9000 }");

    Settings settings =
        read(file, Map.of("PULLQUOTE_ARTICLES", "/srv/articles", "PULLQUOTE_SANDBOX_PORT", "9001"));

    assertThat(settings.articles()).isEqualTo(Path.of("/srv/articles"));
    assertThat(settings.data()).isEqualTo(Path.of("mine"));
    assertThat(settings.sandboxPort()).isEqualTo(9001);
  }

  @Test
  void serversAddByAddressOnlyWhereTheOperatorSaysSo() throws IOException {
    Path file = file("pullquote.fetch.discord = off");

    assertThat(read(file, Map.of()).links()).isFalse();
    assertThat(read(file, Map.of("PULLQUOTE_FETCH_DISCORD", "on")).links()).isTrue();
  }

  @Test
  void healthAndMetricsAreOnThisMachineAloneWhereTheyAreOn() throws IOException {
    Settings settings =
        read(file("pullquote { metrics.port = 9464, log.format = json }"), Map.of());

    assertThat(settings.monitor()).hasToString("Optional[127.0.0.1:9464]");
    assertThat(settings.log()).isEqualTo(LogFormat.JSON);
    assertThat(read(file("pullquote.metrics.port = off"), Map.of()).monitor()).isEmpty();
  }

  @Test
  void anEmptyVariableIsNone() throws IOException {
    Path file = file("pullquote.data = mine");

    assertThat(read(file, Map.of("PULLQUOTE_DATA", "")).data()).isEqualTo(Path.of("mine"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "pullquote { data = [1 | my.conf",
        "pullquote.data = [1] | my.conf: 1: data has type LIST",
        "pullquote.data = \"\" | my.conf: 1: the setting pullquote.data must be a path",
        "pullquote.data = \"a\\u0000b\" | the setting pullquote.data must be a path",
        "pullquote.dta = here | my.conf: 1: there is no setting pullquote.dta",
        "pullquote.sandbox.port = many | pullquote.sandbox.port must be a number from 0 to 65535",
        "pullquote.sandbox.port = 65536 | my.conf: 1: the setting pullquote.sandbox.port must be",
        "pullquote.fetch.discord = yes | the setting pullquote.fetch.discord must be on or off",
        "pullquote.sandbox.port = -1 | it is \"-1\"",
        "pullquote.metrics.port = on | pullquote.metrics.port must be off or a number from 0 to",
        "pullquote.metrics.address = localhost | pullquote.metrics.address must be an IP address",
        "pullquote.log.format = xml | my.conf: 1: the setting pullquote.log.format must be text or",
        "pullquote.shards.total = 0 | pullquote.shards.total must be auto, or a number from 1 on",
        "pullquote.shards.from = 1 | shards.total must be a number where shards.from or shards.to",
        "pullquote.shards.to = 1 | shards.total must be a number where shards.from or shards.to",
        "pullquote.shards { total = 4, from = 4 } | none from 4 to 3. They are numbered from 0",
        "pullquote.shards { total = 4, to = 4 } | none from 0 to 4. They are numbered from 0",
        "pullquote.discord.proxy = \"proxy:80\" | discord.proxy must be none, or an address such"
            + " as",
        "pullquote.discord.proxy = \"ftp://proxy\" | discord.proxy must be none, or an address"
            + " such",
        "pullquote.discord.proxy = \"http://proxy/api\" | discord.proxy must be none, or an"
            + " address",
        "pullquote.data = ${nowhere} | nowhere"
      })
  void aMistakeIsNamedWithItsPlace(String text, String reason) throws IOException {
    Path file = file(text);

    assertThatThrownBy(() -> read(file, Map.of()))
        .isInstanceOf(UserError.class)
        .hasMessageContaining(reason);
  }

  @Test
  void aMistakeInTheEnvironmentIsNamed() {
    Program.Outcome asked =
        new Program(directory).with("PULLQUOTE_SANDBOX_PORT", "high").run("ask", "Who?");

    assertThat(asked.exit()).isEqualTo(ExitCode.FAILED);
    assertThat(asked.err())
        .isEqualTo(
            "pullquote: PULLQUOTE_SANDBOX_PORT: the setting pullquote.sandbox.port must be a number"
                + " from 0 to 65535, it is \"high\"\n");
  }

  @Test
  void aFileThatIsNamedMustBeThere() {
    Program.Outcome asked = new Program(directory).run("--config", "nowhere.conf", "ask", "Who?");

    assertThat(asked.exit()).isEqualTo(ExitCode.FAILED);
    assertThat(asked.err()).isEqualTo("pullquote: There is no settings file nowhere.conf\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"pullquote.search = on", "pullquote.store.user { name = ada }"})
  void aSettingOfAnotherKindIsRefused(String line) throws IOException {
    Path file = file(line);

    assertThatThrownBy(() -> read(file, Map.of())).isInstanceOf(UserError.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[\n", "include \"x\"\n", "{a=\n", " .", "\"\\u-112\"\n"})
  void settingsThatBurstTheParserAreRefused(String piece) throws IOException {
    Path file = file("pullquote.search = " + piece.repeat(20_000));

    assertThatThrownBy(() -> read(file, Map.of()))
        .isInstanceOf(UserError.class)
        .hasMessageStartingWith("The settings can't be used: ");
  }

  @Test
  void theStoreMayBeOnAServer() throws IOException {
    Path file = file("pullquote.store { url = \"jdbc:postgresql://db:5433/bot\", user = ada }");

    Settings settings = read(file, Map.of("PULLQUOTE_STORE_PASSWORD", "s3cret"));

    assertThat(settings.server())
        .contains(new PostgresServer("jdbc:postgresql://db:5433/bot", "ada", "s3cret"));
    assertThat(settings.toString()).contains("bot on db:5433").doesNotContain("s3cret");
    assertThat(settings.inSandbox().server()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"mysql://ada:s3cret@db/bot", "", "jdbc:postgresql://:x/b?password=s3cret"})
  void whatIsNoDatabaseIsRefusedWithoutItsPassword(String url) throws IOException {
    Path file = file("pullquote.store.url = \"%s\"".formatted(url));

    assertThatThrownBy(() -> read(file, Map.of()))
        .isInstanceOf(UserError.class)
        .hasMessageContainingAll(
            "pullquote.store.url must be file, or a database. ",
            "jdbc:postgresql://HOST:PORT/DATABASE")
        .hasMessageNotContaining("s3cret");
  }

  @Test
  void aProcessHasAllShardsOrThoseThatItIsTold() throws IOException {
    assertThat(read(file(""), Map.of()).sharding()).isEmpty();
    assertThat(read(file("pullquote.shards.total = 4"), Map.of()).sharding())
        .contains(new Sharding(4, 0, 3));
    Settings some =
        read(
            file("pullquote.shards.total = 16"),
            Map.of("PULLQUOTE_SHARDS_FROM", "4", "PULLQUOTE_SHARDS_TO", "7"));
    assertThat(some.sharding()).contains(new Sharding(16, 4, 7));
    assertThat(some.inSandbox().sharding()).contains(Sharding.WHOLE);
  }

  @Test
  void requestsMayGoThroughAProxyButNotThoseToTheSandbox() throws IOException {
    Settings settings = read(file("pullquote.discord.proxy = \"http://proxy:8080\""), Map.of());

    assertThat(settings.proxy()).contains(new RestProxy(URI.create("http://proxy:8080")));
    assertThat(settings.inSandbox().proxy()).isEmpty();
  }
}
