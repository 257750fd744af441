package io.github.pullquote.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Messages at and beyond Discord's limits.
class MessageLimitsTest {
  private static final String V2 = "'flags':32768,";
  @RegisterExtension final SandboxExtension discord = new SandboxExtension();
  private RawBot bot;

  @BeforeEach
  void bot() {
    bot = new RawBot(discord.sandbox());
  }

  private static String text(int length) {
    return "{'type':10,'content':'" + "x".repeat(length) + "'}";
  }

  private static String texts(int count) {
    return IntStream.range(0, count).mapToObj(i -> text(10)).collect(Collectors.joining(","));
  }

  private static String button(String fields) {
    return "{'type':2,'style':1," + fields + "}";
  }

  private static String buttons(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> button("'label':'B','custom_id':'b" + i + "'"))
        .collect(Collectors.joining(","));
  }

  private static String row(String content) {
    return "{'components':[{'type':1,'components':[" + content + "]}]}";
  }

  private static String select(int options, String more) {
    String all =
        IntStream.range(0, options)
            .mapToObj(i -> "{'label':'L','value':'" + i + "'}")
            .collect(Collectors.joining(","));
    return "{'type':3,'custom_id':'s'," + more + "'options':[" + all + "]}";
  }

  private void accepted(String body) {
    RawBot.Answer answer = bot.message("general", body);
    assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
  }

  private void refused(String body, String complaint) {
    RawBot.Answer answer = bot.message("general", body);
    assertThat(answer.code()).as(answer.body().toString()).isEqualTo(50035);
    assertThat(answer.complaints()).contains(complaint);
  }

  @Test
  void contentHasTwoThousandCharactersAtMost() {
    accepted("{'content':'" + "é".repeat(2000) + "'}");
    refused("{'content':'" + "x".repeat(2001) + "'}", "content: BASE_TYPE_BAD_LENGTH");
  }

  @Test
  void anEmptyMessageIsRefused() {
    assertThat(bot.message("general", "{'content':'  '}").code()).isEqualTo(50006);
    assertThat(bot.message("general", "{}").code()).isEqualTo(50006);
  }

  @Test
  void aComponentsV2MessageHasFortyComponentsAtMostNestedOnesCounted() {
    accepted("{" + V2 + "'components':[{'type':17,'components':[" + texts(39) + "]}]}");
    refused(
        "{" + V2 + "'components':[{'type':17,'components':[" + texts(40) + "]}]}",
        "components: COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED");
  }

  @Test
  void aComponentsV2MessageHasFourThousandCharactersAtMost() {
    accepted("{" + V2 + "'components':[" + text(2000) + "," + text(2000) + "]}");
    refused(
        "{" + V2 + "'components':[" + text(2000) + "," + text(2001) + "]}",
        "components: COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED");
  }

  @Test
  void componentsV2AllowNoContentOrEmbedsBesideThem() {
    refused(
        "{" + V2 + "'content':'x','components':[" + text(1) + "]}",
        "content: MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2");
    refused(
        "{" + V2 + "'embeds':[{'title':'x'}],'components':[" + text(1) + "]}",
        "embeds: MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2");
  }

  @Test
  void componentsV2NeedTheirFlag() {
    refused("{'components':[" + text(1) + "]}", "components.0.type: UNION_TYPE_CHOICES");
  }

  @Test
  void theComponentsV2FlagCannotBeTakenBack() {
    RawBot.Answer sent = bot.message("general", "{" + V2 + "'components':[" + text(1) + "]}");
    String path =
        "channels/"
            + sent.body().path("channel_id").asText()
            + "/messages/"
            + sent.body().path("id").asText();

    assertThat(bot.send("PATCH", path, "{'flags':0,'content':'x','components':[]}").complaints())
        .contains("MESSAGE_CANNOT_REMOVE_COMPONENTS_V2_FLAG");
    assertThat(bot.send("PATCH", path, "{'components':[" + text(2) + "]}").status()).isEqualTo(200);
  }

  @Test
  void aSectionHasOneToThreeTextsAndAnAccessory() {
    String section = "{" + V2 + "'components':[{'type':9,'components':[%s]%s}]}";
    String accessory = ",'accessory':" + button("'label':'B','custom_id':'b'");

    accepted(section.formatted(texts(3), accessory));
    refused(
        section.formatted(texts(4), accessory), "components.0.components: BASE_TYPE_BAD_LENGTH");
    refused(section.formatted("", accessory), "components.0.components: BASE_TYPE_BAD_LENGTH");
    refused(section.formatted(texts(1), ""), "components.0.accessory: BASE_TYPE_REQUIRED");
  }

  @Test
  void aRowHasFiveButtonsOrOneSelect() {
    accepted(row(buttons(5)));
    refused(row(buttons(6)), "components.0.components: BASE_TYPE_BAD_LENGTH");
    refused(row(""), "components.0.components: BASE_TYPE_BAD_LENGTH");
    accepted(row(select(25, "")));
    refused(row(select(1, "") + "," + buttons(1)), "components.0.components: BASE_TYPE_BAD_LENGTH");
  }

  @ParameterizedTest
  @CsvSource({
    "80, 100, ''",
    "81, 100, components.0.components.0.label",
    "80, 101, components.0.components.0.custom_id"
  })
  void buttonsHaveShortLabelsAndIds(int label, int id, String complaint) {
    String body =
        row(button("'label':'" + "l".repeat(label) + "','custom_id':'" + "i".repeat(id) + "'"));
    if (complaint.isEmpty()) {
      accepted(body);
    } else {
      refused(body, complaint + ": BASE_TYPE_BAD_LENGTH");
    }
  }

  @Test
  void customIdsAreUnique() {
    refused(
        row(button("'label':'A','custom_id':'a'") + "," + button("'label':'B','custom_id':'a'")),
        "components.0.components.1.custom_id: COMPONENT_CUSTOM_ID_DUPLICATED");
  }

  @ParameterizedTest
  @CsvSource({"https://example.org/#:~:text=a, true", "ftp://example.org, false", "example, false"})
  void linksAreWebAddresses(String url, boolean fine) {
    String body = row("{'type':2,'style':5,'label':'L','url':'" + url + "'}");
    if (fine) {
      accepted(body);
    } else {
      refused(body, "components.0.components.0.url: URL_TYPE_INVALID_URL");
    }
  }

  @Test
  void linksHaveFiveHundredAndTwelveCharactersAtMost() {
    String start = "https://example.org/";
    String link = "{'type':2,'style':5,'label':'L','url':'" + start + "%s'}";
    accepted(row(link.formatted("x".repeat(512 - start.length()))));
    refused(
        row(link.formatted("x".repeat(513 - start.length()))),
        "components.0.components.0.url: BASE_TYPE_BAD_LENGTH");
  }

  @Test
  void aSelectHasTwentyFiveOptionsAndSensibleBounds() {
    refused(row(select(26, "")), "components.0.components.0.options: BASE_TYPE_BAD_LENGTH");
    refused(
        row(select(2, "'max_values':3,")),
        "components.0.components.0.max_values: SELECT_COMPONENT_MAX_VALUES");
  }

  @Test
  void aMessageOfANonceIsSentOnce() {
    String body = "{'content':'Once','nonce':'n1','enforce_nonce':true}";

    assertThat(bot.message("general", body).body().path("id"))
        .isEqualTo(bot.message("general", body).body().path("id"));
    assertThat(discord.sandbox().as("Ben").messages("general")).hasSize(1);
  }
}
