package io.github.pullquote.discord;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.sandbox.InteractionResponse;
import io.github.pullquote.sandbox.InteractionResponse.Modal;
import io.github.pullquote.sandbox.Permission;
import io.github.pullquote.sandbox.SandboxExtension;
import io.github.pullquote.sandbox.SandboxInteraction;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The card of an article that is not saved yet, and what its buttons do.
class PreviewTest {
  private static final String GONE = "This article doesn’t wait to be added any more";

  @RegisterExtension final BotExtension bot = BotExtension.patient(Articles.ferry());

  private final Host ada = Host.ada(bot);

  private Shown preview() {
    return ada.add("bridge.md", GlassBridge.markdown());
  }

  private Host dora() {
    Host dora = new Host(bot, "Dora", "general");
    bot.sandbox().world().addUser("Dora");
    String role =
        bot.sandbox()
            .world()
            .addRole("The Reading Room", "Librarian", EnumSet.of(Permission.MANAGE_GUILD))
            .id();
    bot.sandbox().world().members().set("The Reading Room", "Dora", role);
    return dora;
  }

  @Test
  void anotherTitleIsGivenBeforeTheArticleIsAdded() {
    Shown preview = preview();
    Modal form = ada.form(preview, "Edit title");
    assertThat(form.modal().toString()).contains("The Glass Bridge");

    Shown retitled = ada.fill(form, Map.of("title", "  Glass, *and* vinegar "));

    assertThat(retitled.message().path("id")).isEqualTo(preview.message().path("id"));
    assertThat(retitled.text()).contains("### Glass, \\*and\\* vinegar", "3 passages");
    assertThat(ada.press(retitled, "Add").text()).contains("*Glass, \\*and\\* vinegar*");
    assertThat(bot.ask("Ben", GlassBridge.QUESTION).text()).contains("*Glass, \\*and\\* vinegar*");
  }

  @Test
  void aTitleOfBlanksLeavesTheOldOne() {
    Shown preview = preview();
    Shown notice = ada.fill(ada.form(preview, "Edit title"), Map.of("title", "   "));

    assertThat(notice.text()).isEqualTo("A title needs at least one word, so the old one stays.");
    assertThat(ada.press(preview, "Add").text()).contains("*The Glass Bridge*");
  }

  @Test
  void theTitleOfAnArticleThatIsThereMakesItItsNewText() {
    Shown preview = preview();
    ada.holds(Articles.orchard());

    Shown retitled =
        ada.fill(ada.form(preview, "Edit title"), Map.of("title", "an orchard on the roof"));

    assertThat(retitled.text()).contains("a new text of *An Orchard on the Roof*");
    assertThat(retitled.buttons())
        .containsExactly("Replace", "Add as another", "Edit title", "Cancel");
  }

  @Test
  void whatIsCancelledIsNotAdded() {
    Shown preview = preview();
    assertThat(ada.press(preview, "Cancel").text())
        .isEqualTo("Cancelled: *The Glass Bridge* was not added.");
    assertThat(ada.titles()).isEmpty();
    Shown notice = pressForged(ada, preview.id("Add"));
    assertThat(notice.text()).startsWith(GONE);
    assertThat(ada.titles()).isEmpty();
  }

  @Test
  void twoPressesAtOnceAddOnce() throws Exception {
    Shown preview = preview();
    SandboxInteraction one = bot.as("Ada").press(preview.message(), preview.id("Add"));
    SandboxInteraction other = bot.as("Ada").press(preview.message(), preview.id("Add"));
    assertThat(one.await(SandboxExtension.PATIENCE)).isNotNull();
    assertThat(other.await(SandboxExtension.PATIENCE)).isNotNull();

    assertThat(ada.titles()).containsExactly("The Glass Bridge");
    bot.stop();
    assertThat(bot.seen("Ada", "general"))
        .extracting(Shown::text)
        .satisfiesExactlyInAnyOrder(
            it -> assertThat(it).startsWith("**Added:**"), it -> assertThat(it).startsWith(GONE));
  }

  @Test
  void theButtonsWorkAfterARestart() throws Exception {
    Shown preview = preview();
    bot.restart(Articles.ferry());

    Shown retitled = ada.fill(ada.form(preview, "Edit title"), Map.of("title", "Vinegar"));
    bot.restart(Articles.ferry());
    assertThat(ada.press(retitled, "Add").text()).startsWith("**Added:** *Vinegar*");
  }

  @Test
  void afterAnHourTheArticleIsForgotten() {
    Shown preview = preview();
    bot.clock().advance(Duration.ofMinutes(59));
    assertThat(ada.form(preview, "Edit title")).isNotNull();
    bot.clock().advance(Duration.ofMinutes(1));

    assertThat(ada.press(preview, "Add").text()).startsWith(GONE);
    bot.house().tidy();
    assertThat(ada.press(preview, "Edit title").text()).startsWith(GONE);
    assertThat(ada.titles()).isEmpty();
  }

  @Test
  void whatIsToBeAddedIsKeptWhenTheHouseIsTidied() {
    Shown preview = preview();
    bot.clock().advance(Duration.ofMinutes(59));
    bot.house().tidy();

    assertThat(ada.press(preview, "Add").text()).startsWith("**Added:**");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Add", "Edit title", "Cancel"})
  void anotherHostCanNotDecide(String button) {
    Shown preview = preview();
    Shown notice = pressForged(dora(), preview.id(button));

    assertThat(notice.isPrivate()).isTrue();
    assertThat(notice.text()).startsWith("Only the one who gave this article can decide about it.");
    assertThat(ada.titles()).isEmpty();
    assertThat(ada.press(preview, "Add").text()).startsWith("**Added:**");
  }

  @Test
  void whoHasLostThePermissionCanNotAdd() {
    Host dora = dora();
    Shown hers = dora.add("roof.md", Articles.orchardText());
    Modal form = dora.form(hers, "Edit title");
    bot.sandbox().world().members().set("The Reading Room", "Dora");

    assertThat(dora.press(hers, "Add").text())
        .startsWith("You need the permission *Manage Server* for this.");
    assertThat(dora.fill(form, Map.of("title", "Mine")).text()).contains("*Manage Server*");
    assertThat(ada.titles()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "m1|a|0000000000|",
        "m1|r|0000000000|aaaaa",
        "m1|t|0000000000|",
        "m1|c|zzzzzzzzzz|"
      })
  void aMadeUpKeyOpensNothing(String id) {
    assertThat(pressForged(ada, id).text()).startsWith(GONE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "m1|a||",
        "m1|p||",
        "m1|n||aaaaa",
        "m1|x||",
        "m2|a|0000000000|",
        "m1|d|0000000000|"
      })
  void anIdThatIsNoButtonOfOursIsSaidToBeOfAnotherVersion(String id) {
    assertThat(pressForged(ada, id).text())
        .startsWith("This button comes from another version of me.");
  }

  @Test
  void theKeyOfAnotherServerOpensNothing() {
    Shown preview = preview();
    bot.sandbox()
        .world()
        .addGuild(
            "The Other Room", "Ada", EnumSet.of(Permission.VIEW_CHANNEL, Permission.SEND_MESSAGES));
    bot.sandbox().world().addChannel("The Other Room", "elsewhere");
    Host there = new Host(bot, "Ada", "elsewhere");

    assertThat(pressForged(there, preview.id("Add")).text()).startsWith(GONE);
    assertThat(pressForged(there, preview.id("Cancel")).text()).startsWith(GONE);
    assertThat(there.titles()).isEmpty();
    assertThat(ada.press(preview, "Add").text()).startsWith("**Added:**");
  }

  @Test
  void anAddThatTakesLongChangesTheCardLater() throws Exception {
    Shown preview = preview();
    try (OtherProcess other = new OtherProcess(bot.data())) {
      other.beginWriting();
      SandboxInteraction adding = bot.as("Ada").press(preview.message(), preview.id("Add"));
      assertThat(adding.await(SandboxExtension.PATIENCE))
          .isInstanceOf(InteractionResponse.DeferredUpdate.class);
      other.endWriting();
    }

    Shown added = bot.changed(preview);
    assertThat(added.message().path("id")).isEqualTo(preview.message().path("id"));
    assertThat(added.text()).startsWith("**Added:** *The Glass Bridge*");
  }

  private Shown pressForged(Host host, String id) {
    Shown old = new Shown(OlderBot.sendButton(bot.sandbox(), host.channel(), id));
    return new Shown(
        bot.as(host.user()).press(old.message(), id).awaitReply(SandboxExtension.PATIENCE));
  }
}
