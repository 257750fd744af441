package io.github.pullquote.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Adding a text that is there already, or in part.
class RevisedArticleTest {
  @RegisterExtension final BotExtension bot = BotExtension.patient(Articles.ferry());

  private final Host ada = Host.ada(bot);

  private Shown addBridge() {
    return ada.press(ada.add("bridge.md", GlassBridge.markdown()), "Add");
  }

  @Test
  void theSameTextIsSaidToBeThere() {
    addBridge();
    ada.fill(ada.form("rename", Map.of("article", "The Glass Bridge")), Map.of("title", "Vinegar"));

    Shown notice = ada.add("again.md", GlassBridge.markdown());

    assertThat(notice.isPrivate()).isTrue();
    assertThat(notice.text()).startsWith("**This text is here already**, as *Vinegar*");
    assertThat(notice.buttons()).isEmpty();
  }

  @Test
  void theSameTextThatWasAddedMeanwhileIsSaidToBeThere() {
    Shown first = ada.add("bridge.md", GlassBridge.markdown());
    Shown second = ada.add("bridge.md", GlassBridge.markdown());
    ada.press(first, "Add");

    assertThat(ada.press(second, "Add").text()).startsWith("**This text is here already**");
    assertThat(ada.titles()).containsExactly("The Glass Bridge");
  }

  @Test
  void aChangedTextTakesThePlaceOfTheOldOne() {
    addBridge();
    ada.article("use", Map.of("article", "The Glass Bridge"));
    Shown old = bot.ask("Ben", GlassBridge.QUESTION);

    Shown preview = ada.add("corrected.md", GlassBridge.correctedMarkdown());
    assertThat(preview.text())
        .contains("a new text of *The Glass Bridge*: 1 passage is new, 1 gone, 2 unchanged");
    assertThat(preview.buttons())
        .containsExactly("Replace", "Add as another", "Edit title", "Cancel");
    assertThat(ada.press(preview, "Replace").text())
        .startsWith("**Replaced:** *The Glass Bridge* has its new text");

    assertThat(bot.press("Ben", old, "Context").text())
        .startsWith("The text of *The Glass Bridge* has changed since");
    assertThat(bot.ask("Ben", GlassBridge.QUESTION).text()).contains("every Tuesday");
    assertThat(ada.titles()).containsExactly("The Glass Bridge");
    assertThat(bot.use("Ben", "general", "outline", Map.of()).text()).contains("The Glass Bridge");
  }

  @Test
  void aChangedTextCanBeAnotherArticle() {
    addBridge();

    Shown preview = ada.add("corrected.md", GlassBridge.correctedMarkdown());
    ada.press(preview, "Add as another");

    assertThat(ada.titles()).containsExactly("The Glass Bridge", "The Glass Bridge");
    assertThat(bot.type("Ben", "outline", "article", Map.of("article", "glass"))).hasSize(2);
  }

  @Test
  void whereTheOldTextIsRemovedMeanwhileTheNewOneCanStillBeAdded() {
    addBridge();
    Shown preview = ada.add("corrected.md", GlassBridge.correctedMarkdown());
    ada.article("remove", Map.of("article", "The Glass Bridge"));

    Shown again = ada.press(preview, "Replace");

    assertThat(again.buttons()).containsExactly("Add", "Edit title", "Cancel");
    assertThat(ada.press(again, "Add").text()).startsWith("**Added:** *The Glass Bridge*");
    assertThat(bot.ask("Ben", GlassBridge.QUESTION).text()).contains("every Tuesday");
  }
}
