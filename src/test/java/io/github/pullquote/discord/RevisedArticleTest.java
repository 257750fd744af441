package io.github.pullquote.discord;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.library.EarlierTexts;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    assertThat(bot.press("Ben", old, "Context").texts())
        .startsWith(
            "**¶2** of an earlier version of *The Glass Bridge* was changed or removed. The nearest"
                + " now is **¶2**:",
            "> Nora Quist polishes the bridge every Tuesday with vinegar and old newspapers. She"
                + " began when her father retired.");
    assertThat(bot.ask("Ben", GlassBridge.QUESTION).text()).contains("every Tuesday");
    assertThat(ada.titles()).containsExactly("The Glass Bridge");
    assertThat(bot.use("Ben", "general", "outline", Map.of()).text()).contains("The Glass Bridge");
  }

  private void replaceBy(String text) {
    ada.press(ada.add("new.md", text), "Replace");
  }

  private static String withAnOpening() {
    return GlassBridge.markdown().replaceFirst("\n\n", "\n\nIt was long in the making.\n\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Context", "Next best", "Share"})
  void aPressOnAnOldCardShowsWhereItsSentenceIsNow(String button) {
    addBridge();
    Shown old =
        bot.use(
            "Ben",
            "general",
            "ask",
            Map.of("question", "How many engineers polish the bridge?", "private", true));
    assertThat(old.buttons()).contains(button);
    replaceBy(withAnOpening());

    Shown now = bot.press("Ben", old, button);

    assertThat(now.isPrivate()).isTrue();
    assertThat(now.text())
        .containsPattern(
            "This was \\*\\*¶\\d(\\.\\d)?\\*\\* in an earlier version of \\*The Glass Bridge\\*\\.")
        .contains("> ");
    assertThat(bot.seen("Cleo", "general")).isEmpty();
  }

  @Test
  void whatIsSaidOfTheEarlierTextStaysWithTheCard() {
    addBridge();
    Shown old = bot.ask("Ben", GlassBridge.QUESTION);
    replaceBy(withAnOpening());
    String moved =
        "This was **¶2** in an earlier version of *The Glass Bridge*. The same words are now"
            + " **¶3**:";

    Shown now = bot.press("Cleo", old, "Context");
    assertThat(now.texts()).startsWith(moved);
    Shown wide = bot.press("Cleo", now, "Context");
    assertThat(wide.texts()).startsWith(moved);
    assertThat(bot.share("Cleo", wide).texts()).contains(moved);
    assertThat(bot.seen("Ben", "general")).contains(old);
  }

  @Test
  void aPointOfAnEarlierTextIsShownWhereItIsNow() {
    addBridge();
    Shown points = bot.use("Ben", "general", "keypoints", Map.of("article", "The Glass Bridge"));
    Shown.Option picked =
        points.options().stream()
            .filter(it -> it.value().startsWith("e"))
            .findFirst()
            .orElseThrow();
    replaceBy(withAnOpening());

    assertThat(bot.choose("Ben", points, picked.value()).text())
        .startsWith(
            "This was **¶%s** in an earlier version".formatted(picked.value().substring(1)));
  }

  @Test
  void aSectionOfAnEarlierPlanIsShownWhereItIsNow() {
    addBridge();
    Shown plan = bot.use("Ben", "general", "outline", Map.of("article", "The Glass Bridge"));
    replaceBy(withAnOpening());

    assertThat(bot.choose("Ben", plan, "3").text())
        .startsWith("This was **¶3** in an earlier version")
        .contains("**¶4**");
  }

  @Test
  void whatIsGoneIsSaidToBeRemoved() {
    addBridge();
    Shown old = bot.ask("Ben", GlassBridge.QUESTION);
    replaceBy("# The Glass Bridge\n\nNothing of it stands any more.");

    assertThat(bot.press("Ben", old, "Context").text())
        .startsWith("**¶2** of an earlier version of *The Glass Bridge* was removed");
  }

  @Test
  void anEarlierTextIsForgottenAfterItsTime() {
    addBridge();
    Shown old = bot.ask("Ben", GlassBridge.QUESTION);
    replaceBy(withAnOpening());
    bot.clock().advance(EarlierTexts.KEPT.plusSeconds(1));
    bot.house().tidy();

    assertThat(bot.press("Ben", old, "Context").text())
        .startsWith("The text of *The Glass Bridge* has changed since");
  }

  @Test
  void aTextOfTheOperatorsIsRememberedFromOneStartToTheNext() throws Exception {
    Shown old = bot.ask("Ben", "Who repairs the engine?");
    bot.house().tidy();
    bot.restart(Articles.correctedFerry());

    assertThat(bot.press("Ben", old, "Context").text())
        .startsWith("*The Ferry That Waits* was revised since. **¶5.1-2** still says the same:");
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
