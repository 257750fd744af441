package io.github.pullquote.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What a server may have is limited.
class FullLibraryTest {
  @RegisterExtension
  final BotExtension bot = BotExtension.patient(Articles.ferry()).limits(1, 1_000);

  private final Host ada = Host.ada(bot);

  @Test
  void whereThereAreAsManyArticlesAsThereMayBeRoomIsMadeFirst() {
    ada.holds(Articles.orchard());
    Shown preview = ada.add("bridge.md", GlassBridge.markdown());

    Shown notice = ada.press(preview, "Add");

    assertThat(notice.isPrivate()).isTrue();
    assertThat(notice.text()).startsWith("**Not added:**").contains("1 article", "/article remove");
    ada.article("remove", Map.of("article", "An Orchard on the Roof"));
    assertThat(ada.press(preview, "Add").text()).startsWith("**Added:** *The Glass Bridge*");
    assertThat(ada.titles()).containsExactly("The Glass Bridge");
  }

  @Test
  void aFileThatIsTooMuchForTheLibraryIsNotAdded() {
    Shown preview = ada.add("bridge.md", GlassBridge.markdown() + "\n\nA line.".repeat(100));

    Shown notice = ada.press(preview, "Add");

    assertThat(notice.isPrivate()).isTrue();
    assertThat(notice.text())
        .startsWith("**Not added:** this article’s file has 1 KB")
        .contains("as plain text");
    assertThat(ada.titles()).isEmpty();
  }

  @Test
  void aNewTextNeedsNoFurtherPlace() {
    ada.press(ada.add("bridge.md", GlassBridge.markdown()), "Add");

    Shown preview = ada.add("corrected.md", GlassBridge.correctedMarkdown());

    assertThat(ada.press(preview, "Add as another").text()).startsWith("**Not added:**");
    assertThat(ada.press(preview, "Replace").text()).startsWith("**Replaced:**");
  }
}
