package io.github.pullquote.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.IntegrationOwners;
import net.dv8tion.jda.api.interactions.IntegrationType;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.InteractionHook;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.requests.ErrorResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Where a bot can be used that somebody has installed for themselves.
class InstallationTest {
  @RegisterExtension final SandboxExtension discord = new SandboxExtension();

  private final Bot bot = new Bot();

  private static final class Bot extends ListenerAdapter {
    final CompletableFuture<SlashCommandInteractionEvent> used = new CompletableFuture<>();

    @Override
    public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
      event.reply("Here").queue(_ -> used.complete(event));
    }
  }

  @BeforeEach
  void furnish() throws InterruptedException {
    EnumSet<Permission> all =
        EnumSet.of(
            Permission.VIEW_CHANNEL, Permission.SEND_MESSAGES, Permission.USE_APPLICATION_COMMANDS);
    Installations installations = discord.sandbox().installations();
    Guild guild = installations.guildWithoutBot("Elsewhere", all, "Ben", "Cleo");
    discord.sandbox().world().addChannel(guild.id(), "away");
    installations.group("friends", "Ben", "Cleo");
    installations.install("Ben");
    JDA jda = discord.connect(bot);
    jda.updateCommands()
        .addCommands(
            Commands.slash("anywhere", "x")
                .setContexts(InteractionContextType.ALL)
                .setIntegrationTypes(IntegrationType.ALL),
            Commands.slash("mine", "x")
                .setContexts(InteractionContextType.PRIVATE_CHANNEL)
                .setIntegrationTypes(IntegrationType.USER_INSTALL),
            Commands.slash("server", "x")
                .setContexts(InteractionContextType.GUILD)
                .setIntegrationTypes(IntegrationType.GUILD_INSTALL))
        .complete();
  }

  private List<String> offered(String user, String channel) {
    return discord.sandbox().as(user).commands(channel).stream()
        .map(it -> it.path("name").asText())
        .toList();
  }

  @Test
  void commandsAreOfferedWhereTheirContextsAndInstallationsAllow() {
    assertThat(offered("Ben", "general")).containsExactly("anywhere", "server");
    assertThat(offered("Ben", "away")).containsExactly("anywhere");
    assertThat(offered("Ben", "friends")).containsExactly("anywhere", "mine");
    assertThat(offered("Ben", discord.sandbox().as("Ben").direct())).containsExactly("anywhere");
    assertThat(offered("Cleo", "away")).isEmpty();
    assertThat(offered("Cleo", "friends")).isEmpty();
    assertThat(offered("Cleo", "general")).containsExactly("anywhere", "server");
  }

  private SlashCommandInteractionEvent use(String user, String channel) {
    discord.sandbox().as(user).slash(channel, "anywhere", Map.of());
    return bot.used.orTimeout(20, TimeUnit.SECONDS).join();
  }

  @Test
  void theBotIsToldByWhoseInstallationItIsOnAServerWithoutIt() {
    SlashCommandInteractionEvent event = use("Ben", "away");

    IntegrationOwners owners = event.getIntegrationOwners();
    assertThat(event.getContext()).isEqualTo(InteractionContextType.GUILD);
    assertThat(event.isFromAttachedGuild()).isFalse();
    assertThat(owners.isGuildIntegration()).isFalse();
    assertThat(owners.getAuthorizingUserId()).isEqualTo(event.getUser().getId());
  }

  @Test
  void onAServerWithTheBotItIsThereForBoth() {
    SlashCommandInteractionEvent event = use("Ben", "general");

    assertThat(event.isFromAttachedGuild()).isTrue();
    assertThat(event.getIntegrationOwners().isGuildIntegration()).isTrue();
    assertThat(event.getIntegrationOwners().isUserIntegration()).isTrue();
  }

  @Test
  void amongFriendsThereIsNoServer() {
    SlashCommandInteractionEvent event = use("Ben", "friends");

    assertThat(event.getContext()).isEqualTo(InteractionContextType.PRIVATE_CHANNEL);
    assertThat(event.getGuild()).isNull();
    assertThat(event.getIntegrationOwners().isGuildIntegration()).isFalse();
  }

  @Test
  void whoHasItForThemselvesGetsFiveFollowUps() {
    discord.expectComplaints();
    InteractionHook hook = use("Ben", "away").getHook();
    for (int i = 0; i < 5; i++) {
      hook.sendMessage("More").complete();
    }

    assertThatThrownBy(() -> hook.sendMessage("Too many").complete())
        .isInstanceOfSatisfying(
            ErrorResponseException.class,
            e ->
                assertThat(e.getErrorResponse())
                    .isEqualTo(ErrorResponse.MAX_FOLLOW_UP_MESSAGES_HIT));
  }

  @Test
  void onAServerWithTheBotThereAreAsManyAsOneLikes() {
    InteractionHook hook = use("Ben", "general").getHook();

    for (int i = 0; i < 7; i++) {
      hook.sendMessage("More").complete();
    }

    assertThat(discord.sandbox().as("Ben").messages("general")).hasSize(8);
  }

  @Test
  void theBotHearsNothingOfWhatIsSaidWhereItIsNot() {
    JsonNode message = discord.sandbox().as("Ben").send("away", "Hello");

    assertThat(discord.sandbox().as("Cleo").messages("away"))
        .extracting(it -> it.path("id").asText())
        .containsExactly(message.path("id").asText());
    assertThat(discord.sandbox().world().permissions("Pullquote", "away")).isEmpty();
  }
}
