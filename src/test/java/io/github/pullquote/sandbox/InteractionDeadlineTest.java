package io.github.pullquote.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Responses that come late, twice, or in a wrong form. The real client receives the interaction;
/// raw requests answer it.
class InteractionDeadlineTest {
  private static final String HELLO = "{'type':4,'data':{'content':'Hello'}}";

  @RegisterExtension
  final SandboxExtension discord =
      new SandboxExtension(
          SandboxSettings.standard().withTimes(Duration.ofMillis(600), Duration.ofMillis(1_200)));

  private final HeardEvents heard = new HeardEvents();
  private RawBot bot;

  @BeforeEach
  void connect() {
    discord.connect(heard);
    bot = new RawBot(discord.sandbox());
    String command =
        "[{'name':'ask','description':'Asks','options':"
            + "[{'type':3,'name':'question','description':'What','autocomplete':true}]}]";
    assertThat(bot.commands(command).status()).isEqualTo(200);
  }

  private SandboxInteraction ask() {
    return discord.sandbox().as("Ben").slash("general", "ask", Map.of());
  }

  private RawBot.Answer respond(String body) {
    SlashCommandInteractionEvent event = heard.await(SlashCommandInteractionEvent.class);
    return bot.send(
        "POST", "interactions/" + event.getId() + "/" + event.getToken() + "/callback", body);
  }

  private RawBot.Answer webhook(String method, String more, String body) {
    SlashCommandInteractionEvent event = heard.await(SlashCommandInteractionEvent.class);
    String application = discord.sandbox().world().bot().id();
    return bot.send(method, "webhooks/" + application + "/" + event.getToken() + more, body);
  }

  @Test
  void aBotThatStaysSilentDidNotRespond() {
    SandboxInteraction asked = ask();

    assertThat(asked.await(SandboxExtension.PATIENCE))
        .isEqualTo(new InteractionResponse.Failed("The application did not respond"));
    assertThat(respond(HELLO).code()).isEqualTo(10062);
  }

  @Test
  void withoutABotThereIsNoResponse() {
    discord.sandbox().faults().closeGateway(4000);
    discord.expectComplaints();

    assertThat(ask().await(SandboxExtension.PATIENCE))
        .isInstanceOf(InteractionResponse.Failed.class);
  }

  @Test
  void anInteractionThatIsBroughtTwiceIsOne() {
    discord.sandbox().faults().repeatInteractions(true);
    ask();

    SlashCommandInteractionEvent first = heard.await(SlashCommandInteractionEvent.class);
    SlashCommandInteractionEvent again =
        heard.await(SlashCommandInteractionEvent.class, event -> !event.equals(first));
    assertThat(again.getId()).isEqualTo(first.getId());
    assertThat(again.getToken()).isEqualTo(first.getToken());
    assertThat(respond(HELLO).status()).isEqualTo(204);
    assertThat(respond(HELLO).code()).isEqualTo(40060);
  }

  @Test
  void aSecondResponseIsRefused() {
    ask();

    assertThat(respond(HELLO).status()).isEqualTo(204);
    assertThat(respond(HELLO).code()).isEqualTo(40060);
  }

  @Test
  void nothingFollowsBeforeTheFirstResponse() {
    ask();

    assertThat(webhook("POST", "", "{'content':'x'}").code()).isEqualTo(10015);
  }

  @Test
  void theTokenEnds() {
    ask();
    respond("{'type':5}");
    assertThat(webhook("PATCH", "/messages/@original", "{'content':'x'}").status()).isEqualTo(200);

    RawBot.Answer late = webhook("GET", "/messages/@original", "");
    while (late.status() == 200) {
      late = webhook("GET", "/messages/@original", "");
    }

    assertThat(late.code()).isEqualTo(50027);
  }

  @Test
  void anEditDoesNotMakeAMessageEphemeralOrPublic() {
    ask();
    respond("{'type':5,'data':{'flags':64}}");

    assertThat(
            webhook("PATCH", "/messages/@original", "{'content':'x','flags':0}")
                .body()
                .path("flags")
                .asInt())
        .isEqualTo(64);
    assertThat(discord.sandbox().as("Cleo").messages("general")).isEmpty();
  }

  @Test
  void theBotCannotReachAnEphemeralMessageThroughTheChannel() {
    SandboxInteraction asked = ask();
    respond("{'type':4,'data':{'content':'x','flags':64}}");
    String id = asked.awaitReply(SandboxExtension.PATIENCE).path("id").asText();
    String path =
        "channels/" + discord.sandbox().world().channel("general").id() + "/messages/" + id;

    assertThat(bot.send("DELETE", path, "").code()).isEqualTo(10008);
    assertThat(webhook("DELETE", "/messages/" + id, "").status()).isEqualTo(204);
    assertThat(webhook("GET", "/messages/" + id, "").code()).isEqualTo(10008);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "{'type':7,'data':{'content':'x'}}; type: INTERACTION_CALLBACK_TYPE_INVALID",
        "{'type':8,'data':{'choices':[]}}; type: INTERACTION_CALLBACK_TYPE_INVALID",
        "{'type':5,'data':{'flags':32832}}; data.flags: BITFIELD_INVALID_FLAGS",
        "{'type':9,'data':{'custom_id':'m','title':'T','components':[]}};"
            + " data.components: BASE_TYPE_BAD_LENGTH"
      })
  void aWrongResponseIsRefusedAndTheRightOneStillTaken(String body, String complaint) {
    ask();

    assertThat(respond(body).complaints()).contains(complaint);
    assertThat(respond(HELLO).status()).isEqualTo(204);
  }

  @Test
  void aModalHasAShortTitleAndFiveComponents() {
    ask();
    String input = "{'type':18,'label':'L','component':{'type':4,'style':1,'custom_id':'c%d'}}";
    String modal = "{'type':9,'data':{'custom_id':'m','title':'%s','components':[%s]}}";
    String five = IntStream.range(0, 5).mapToObj(input::formatted).collect(Collectors.joining(","));

    assertThat(respond(modal.formatted("t".repeat(46), five)).complaints())
        .contains("data.title: BASE_TYPE_BAD_LENGTH");
    assertThat(respond(modal.formatted("T", five + "," + input.formatted(5))).complaints())
        .contains("data.components: BASE_TYPE_BAD_LENGTH");
    assertThat(respond(modal.formatted("t".repeat(45), five)).status()).isEqualTo(204);
  }

  @Test
  void thereAreTwentyFiveSuggestionsAtMost() {
    discord.sandbox().as("Ben").autocomplete("general", "ask", "question", Map.of("question", ""));
    CommandAutoCompleteInteractionEvent event =
        heard.await(CommandAutoCompleteInteractionEvent.class);
    String path = "interactions/" + event.getId() + "/" + event.getToken() + "/callback";
    String choices =
        IntStream.range(0, 26)
            .mapToObj(i -> "{'name':'n','value':'" + i + "'}")
            .collect(Collectors.joining(","));

    assertThat(
            bot.send("POST", path, "{'type':8,'data':{'choices':[" + choices + "]}}").complaints())
        .contains("data.choices: BASE_TYPE_BAD_LENGTH");
    assertThat(
            bot.send("POST", path, "{'type':8,'data':{'choices':[{'name':'','value':'1'}]}}")
                .complaints())
        .contains("data.choices.0.name: BASE_TYPE_BAD_LENGTH");
  }
}
