package io.github.pullquote.discord;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.library.Holding;
import io.github.pullquote.library.Schedule;
import io.github.pullquote.sandbox.InteractionResponse;
import io.github.pullquote.sandbox.InteractionResponse.Modal;
import io.github.pullquote.sandbox.Permission;
import io.github.pullquote.sandbox.SandboxExtension;
import java.util.EnumSet;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Only who has Manage Server manages a library, whatever Discord shows to whom.
class ManagingTest {
  private static final String REFUSAL = "You need the permission *Manage Server* for this.";

  @RegisterExtension final BotExtension bot = BotExtension.patient(Articles.ferry());

  private final Host ada = Host.ada(bot);

  @ParameterizedTest
  @ValueSource(strings = {"add", "info", "remove", "rename", "use"})
  void eachSubcommandIsRefusedToOthersThoughItIsShownToThem(String subcommand) {
    ada.holds(Articles.orchard());
    OlderBot.openToAll(bot.sandbox(), "article");
    Map<String, ?> options =
        subcommand.equals("add") ? Map.of() : Map.of("article", "An Orchard on the Roof");

    Shown refusal = bot.use("Ben", "general", "article " + subcommand, options);

    assertThat(refusal.isPrivate()).isTrue();
    assertThat(refusal.text()).startsWith(REFUSAL);
    assertThat(ada.titles()).containsExactly("An Orchard on the Roof");
    assertThat(bot.house().store().state(ada.guild()).bindings()).isEmpty();
  }

  @Test
  void settingsAreRefusedToOthersThoughTheyAreShownToThem() {
    OlderBot.openToAll(bot.sandbox(), "settings");

    assertThat(bot.use("Ben", "general", "settings", Map.of()).text()).startsWith(REFUSAL);
    assertThat(bot.use("Ben", "general", "settings", Map.of("answers", "private")).text())
        .startsWith(REFUSAL);
    assertThat(bot.ask("Ben", "Who repairs the engine?").isPrivate()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"add", "list", "cancel"})
  void schedulesAreRefusedToOthersThoughTheyAreShownToThem(String subcommand) {
    Appointments appointments = new Appointments(bot);
    appointments.add(Map.of());
    Schedule before = appointments.only();
    OlderBot.openToAll(bot.sandbox(), "schedule");
    Map<String, ?> options =
        switch (subcommand) {
          case "add" -> Map.of("time", "9:00");
          case "cancel" -> Map.of("schedule", before.id());
          default -> Map.of();
        };

    Shown refusal = bot.use("Ben", "general", "schedule " + subcommand, options);

    assertThat(refusal.isPrivate()).isTrue();
    assertThat(refusal.text()).startsWith(REFUSAL);
    assertThat(appointments.only()).isEqualTo(before);
    assertThat(bot.type("Ben", "schedule cancel", "schedule", Map.of("schedule", ""))).isEmpty();
    assertThat(bot.type("Ada", "schedule cancel", "schedule", Map.of("schedule", ""))).hasSize(1);
  }

  @Test
  void whatHasStoppedIsNotResumedByOthers() {
    Appointments appointments = new Appointments(bot);
    appointments.add(Map.of());
    appointments.store().pause(appointments.only(), Schedule.Pause.of(Schedule.Cause.BLOCKED));
    String resume = appointments.list().id("Resume 1");
    Shown forged = new Shown(OlderBot.sendButton(bot.sandbox(), "general", resume));

    Shown refusal =
        new Shown(
            bot.as("Ben").press(forged.message(), resume).awaitReply(SandboxExtension.PATIENCE));

    assertThat(refusal.text()).startsWith(REFUSAL);
    assertThat(appointments.only().paused()).isPresent();
  }

  @Test
  void theyAreNotShownToOthersAndNotInDirectMessages() {
    for (String command : new String[] {"article use", "schedule list", "settings"}) {
      assertThat(bot.as("Ben").slash("general", command, Map.of()).await(SandboxExtension.PATIENCE))
          .isInstanceOf(InteractionResponse.Failed.class);
      assertThat(
              bot.as("Ada")
                  .slash(bot.as("Ada").direct(), command, Map.of())
                  .await(SandboxExtension.PATIENCE))
          .isInstanceOf(InteractionResponse.Failed.class);
    }
  }

  @Test
  void eachButtonIsRefusedToOthers() {
    Holding held = ada.holds(Articles.orchard());
    String key = ada.add("bridge.md", GlassBridge.markdown()).id("Add").replaceAll("^m1.a.|.$", "");
    Shown removed = ada.article("remove", Map.of("article", "orchard"));

    for (String id :
        new String[] {
          "m1|a|" + key + "|",
          "m1|r|" + key + "|" + held.id(),
          "m1|t|" + key + "|",
          "m1|c|" + key + "|",
          removed.id("Undo")
        }) {
      Shown forged = new Shown(OlderBot.sendButton(bot.sandbox(), "general", id));
      assertThat(
              new Shown(
                      bot.as("Ben")
                          .press(forged.message(), id)
                          .awaitReply(SandboxExtension.PATIENCE))
                  .text())
          .startsWith(REFUSAL);
    }
    assertThat(ada.titles()).isEmpty();
    assertThat(ada.press(removed, "Undo").text()).startsWith("**Restored:**");
  }

  @Test
  void aRoleWithThePermissionIsEnoughAndItsLossIsSeenAtOnce() {
    String role =
        bot.sandbox()
            .world()
            .addRole("The Reading Room", "Librarian", EnumSet.of(Permission.MANAGE_GUILD))
            .id();
    bot.sandbox().world().members().set("The Reading Room", "Ben", role);
    Host ben = new Host(bot, "Ben", "general");
    ben.holds(Articles.orchard());
    Modal rename = ben.form("rename", Map.of("article", "orchard"));
    Modal paste = ben.form("add", Map.of());
    Shown removed = ben.article("remove", Map.of("article", "orchard"));

    bot.sandbox()
        .world()
        .setPermissions("The Reading Room", role, EnumSet.noneOf(Permission.class));

    assertThat(ben.press(removed, "Undo").text()).startsWith(REFUSAL);
    assertThat(ben.fill(rename, Map.of("title", "Mine")).text()).startsWith(REFUSAL);
    assertThat(ben.fill(paste, Map.of("text-1", GlassBridge.text())).text()).startsWith(REFUSAL);
    assertThat(ada.titles()).isEmpty();
  }

  @Test
  void theHelpTellsHostsOfTheirCommands() {
    assertThat(ada.use("help", Map.of()).text()).contains("/article add");
    assertThat(bot.use("Ben", "general", "help", Map.of()).text()).doesNotContain("/article add");
  }
}
