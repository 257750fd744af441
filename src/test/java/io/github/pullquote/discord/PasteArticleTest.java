package io.github.pullquote.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.pullquote.sandbox.InteractionResponse.Modal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// `/article add` without a file: the text is pasted into a form.
class PasteArticleTest {
  @RegisterExtension final BotExtension bot = BotExtension.patient(Articles.ferry());

  private final Host ada = Host.ada(bot);

  private Shown paste(Map<String, String> fields) {
    return ada.fill(ada.form("add", Map.of()), fields);
  }

  @Test
  void theFormAsksForATitleAndATextInFourPieces() {
    Modal form = ada.form("add", Map.of());

    assertThat(form.modal().path("components"))
        .extracting(it -> it.path("component").path("custom_id").asText())
        .containsExactly("title", "text-1", "text-2", "text-3", "text-4");
    assertThat(form.modal().path("components"))
        .extracting(it -> it.path("component"))
        .extracting((JsonNode it) -> it.path("required").asBoolean())
        .containsExactly(false, true, false, false, false);
  }

  @Test
  void aPastedTextIsShownThenAddedThenAsked() {
    Shown preview = paste(Map.of("text-1", GlassBridge.text()));

    assertThat(preview.isPrivate()).isTrue();
    assertThat(preview.text()).contains("### The Glass Bridge", "3 passages");
    assertThat(ada.press(preview, "Add").text()).startsWith("**Added:** *The Glass Bridge*");
    assertThat(bot.ask("Ben", GlassBridge.QUESTION).text()).contains(GlassBridge.ANSWER);
    assertThat(ada.article("info", Map.of("article", "The Glass Bridge")).text())
        .contains("**From:** pasted text");
  }

  @Test
  void theTitleOfTheFormIsTheArticles() {
    assertThat(paste(Map.of("title", "Vinegar", "text-1", GlassBridge.text())).text())
        .contains("### Vinegar");
  }

  @Test
  void aTitleOfBlanksIsNone() {
    assertThat(paste(Map.of("title", "  ", "text-1", GlassBridge.text())).text())
        .contains("### The Glass Bridge");
  }

  @Test
  void thePiecesAreJoinedInTheirOrder() {
    String text = GlassBridge.text();
    int first = text.indexOf("Two hundred");
    int second = text.indexOf("with vinegar");

    Shown preview =
        paste(
            Map.of(
                "text-1", text.substring(0, first),
                "text-2", text.substring(first, second),
                "text-4", text.substring(second)));
    ada.press(preview, "Add");

    assertThat(preview.text()).contains("3 passages");
    assertThat(bot.ask("Ben", GlassBridge.QUESTION).text())
        .contains("every Monday with vinegar and old newspapers.");
  }

  @Test
  void aFormOfBlanksIsNoText() {
    Shown notice = paste(Map.of("text-1", " \n ", "text-3", "  "));

    assertThat(notice.isPrivate()).isTrue();
    assertThat(notice.text()).startsWith("There is no text in this.");
  }

  @Test
  void whatIsNoArticleIsRefusedWithItsReason() {
    Shown notice = paste(Map.of("text-1", "<!DOCTYPE html><html><body></body></html>"));

    assertThat(notice.text()).startsWith("*pasted text* ");
    assertThat(notice.buttons()).isEmpty();
  }
}
