package io.github.pullquote.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLimitsTest {
  @RegisterExtension final SandboxExtension discord = new SandboxExtension();
  private RawBot bot;

  @BeforeEach
  void bot() {
    bot = new RawBot(discord.sandbox());
  }

  private static String command(String name, String options) {
    return "{'name':'" + name + "','description':'D','options':[" + options + "]}";
  }

  private static String option(String name, String more) {
    return "{'type':3,'description':'D','name':'" + name + "'" + more + "}";
  }

  private void refused(String commands, String complaint) {
    RawBot.Answer answer = bot.commands("[" + commands + "]");
    assertThat(answer.code()).as(answer.body().toString()).isEqualTo(50035);
    assertThat(answer.complaints()).contains(complaint);
    assertThat(discord.sandbox().commands()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ask", "ask me", "", "ask!", "abcdefghijklmnopqrstuvwxyz0123456"})
  void namesAreShortAndLowerCase(String name) {
    refused(command(name, ""), "0.name: APPLICATION_COMMAND_INVALID_NAME");
  }

  @Test
  void otherAlphabetsMakeNames() {
    assertThat(bot.commands("[" + command("спросить", "") + "]").status()).isEqualTo(200);
  }

  @Test
  void aDescriptionIsNeeded() {
    refused("{'name':'ask'}", "0.description: BASE_TYPE_REQUIRED");
    refused(
        "{'name':'ask','description':'" + "x".repeat(101) + "'}",
        "0.description: BASE_TYPE_BAD_LENGTH");
  }

  @Test
  void namesAreUnique() {
    refused(
        command("ask", "") + "," + command("ask", ""),
        "1.name: APPLICATION_COMMANDS_DUPLICATE_NAME");
    refused(
        command("ask", option("a", "") + "," + option("a", "")),
        "0.options.1.name: APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS");
  }

  @Test
  void requiredOptionsComeFirst() {
    refused(
        command("ask", option("a", "") + "," + option("b", ",'required':true")),
        "0.options.1: APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID");
  }

  @Test
  void aCommandHasTwentyFiveOptionsAndEightThousandCharacters() {
    String options =
        IntStream.range(0, 26).mapToObj(i -> option("o" + i, "")).collect(Collectors.joining(","));
    refused(command("ask", options), "0.options: BASE_TYPE_BAD_LENGTH");
    String choices =
        IntStream.range(0, 25)
            .mapToObj(
                i -> "{'name':'" + "n".repeat(90) + i + "','value':'" + "v".repeat(90) + i + "'}")
            .collect(Collectors.joining(",", ",'choices':[", "]"));
    refused(
        command("ask", option("a", choices) + "," + option("b", choices)),
        "0: APPLICATION_COMMAND_TOO_LARGE");
  }

  @Test
  void messageCommandsHaveNoDescription() {
    refused(
        "{'type':3,'name':'Ask the article','description':'D'}",
        "0.description: APPLICATION_COMMAND_INVALID_DESCRIPTION");
    assertThat(bot.commands("[{'type':3,'name':'Ask the article'}]").status()).isEqualTo(200);
  }

  @Test
  void aRegisteredCommandKeepsItsId() {
    String first = bot.commands("[" + command("ask", "") + "]").body().path(0).path("id").asText();

    assertThat(
            bot.commands("[" + command("ask", option("a", "")) + "]")
                .body()
                .path(0)
                .path("id")
                .asText())
        .isEqualTo(first);
    String one = "applications/" + discord.sandbox().world().bot().id() + "/commands/" + first;
    assertThat(bot.send("DELETE", one, "").status()).isEqualTo(204);
    assertThat(bot.send("GET", one, "").code()).isEqualTo(10063);
  }

  @Test
  void aGuildHasCommandsOfItsOwn() {
    String guild = discord.sandbox().world().guild("The Reading Room").id();
    String path =
        "applications/" + discord.sandbox().world().bot().id() + "/guilds/" + guild + "/commands";

    assertThat(bot.send("PUT", path, "[" + command("ask", "") + "]").status()).isEqualTo(200);
    assertThat(discord.sandbox().as("Ben").commands("general")).hasSize(1);
    assertThat(discord.sandbox().as("Ben").commands(discord.sandbox().as("Ben").direct()))
        .isEmpty();
  }
}
