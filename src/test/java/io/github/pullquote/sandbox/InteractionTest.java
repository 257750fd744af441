package io.github.pullquote.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.StringSelectInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.DefaultMemberPermissions;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import net.dv8tion.jda.api.modals.Modal;
import net.dv8tion.jda.api.utils.FileUpload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class InteractionTest {
  @RegisterExtension final SandboxExtension discord = new SandboxExtension();

  /// A bot whose commands each answer in another way.
  private static final class Bot extends ListenerAdapter {
    @Override
    public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
      switch (event.getFullCommandName()) {
        case "later" ->
            event.deferReply(true).queue(hook -> hook.editOriginal("Here it is").queue());
        case "followed" ->
            event
                .deferReply()
                .queue(
                    hook ->
                        hook.sendMessage("First")
                            .queue(first -> hook.sendMessage("Second").setEphemeral(true).queue()));
        case "card" ->
            event
                .replyComponents(
                    TextDisplay.of("A card"),
                    ActionRow.of(Button.primary("more", "More"), Button.secondary("ask", "Ask")),
                    ActionRow.of(
                        StringSelectMenu.create("pick")
                            .addOption("One", "1")
                            .addOption("Two", "2")
                            .build()))
                .useComponentsV2()
                .queue();
        case "file" ->
            event.replyFiles(FileUpload.fromData(new byte[] {1, 2, 3}, "three.bin")).queue();
        case "gone" -> event.reply("Soon gone").queue(hook -> hook.deleteOriginal().queue());
        case "article add" ->
            event.reply("Added " + event.getOptions().getFirst().getAsString()).queue();
        default -> event.reply("What?").queue();
      }
    }

    @Override
    public void onButtonInteraction(ButtonInteractionEvent event) {
      if (event.getComponentId().equals("more")) {
        event.editComponents(TextDisplay.of("More of it")).useComponentsV2().queue();
      } else {
        TextInput question = TextInput.create("question", TextInputStyle.SHORT).build();
        event
            .replyModal(
                Modal.create("form", "A question")
                    .addComponents(Label.of("Your question", question))
                    .build())
            .queue();
      }
    }

    @Override
    public void onStringSelectInteraction(StringSelectInteractionEvent event) {
      event
          .deferEdit()
          .queue(
              hook ->
                  hook.editOriginalComponents(TextDisplay.of("Picked " + event.getValues()))
                      .useComponentsV2()
                      .queue());
    }

    @Override
    public void onModalInteraction(ModalInteractionEvent event) {
      event
          .reply("Asked " + Objects.requireNonNull(event.getValue("question")).getAsString())
          .setEphemeral(true)
          .queue();
    }

    @Override
    public void onCommandAutoCompleteInteraction(CommandAutoCompleteInteractionEvent event) {
      event.replyChoiceStrings(event.getFocusedOption().getValue() + "!").queue();
    }

    @Override
    public void onMessageContextInteraction(MessageContextInteractionEvent event) {
      event.reply("It says: " + event.getTarget().getContentRaw()).queue();
    }
  }

  @BeforeEach
  void connect() {
    JDA jda = discord.connect(new Bot());
    jda.updateCommands()
        .addCommands(
            Commands.slash("later", "Answers later"),
            Commands.slash("followed", "Answers twice"),
            Commands.slash("card", "Shows a card"),
            Commands.slash("file", "Sends a file"),
            Commands.slash("gone", "Takes it back"),
            Commands.slash("ask", "Asks")
                .addOptions(
                    new OptionData(OptionType.STRING, "question", "What", true)
                        .setAutoComplete(true)
                        .setMaxLength(20)),
            Commands.slash("article", "Articles")
                .setContexts(InteractionContextType.GUILD)
                .setDefaultPermissions(
                    DefaultMemberPermissions.enabledFor(
                        net.dv8tion.jda.api.Permission.MANAGE_SERVER))
                .addSubcommands(
                    new SubcommandData("add", "Adds one")
                        .addOption(OptionType.STRING, "text", "Text", true)),
            Commands.message("Ask the article"))
        .complete();
  }

  private SandboxUser ben() {
    return discord.sandbox().as("Ben");
  }

  private static String text(JsonNode message) {
    return message.path("content").asText();
  }

  private static SandboxInteraction slash(SandboxUser user, String name) {
    return user.slash("general", name, Map.of());
  }

  @Test
  void aDeferredAnswerIsSeenOnlyByTheOneWhoAsked() {
    SandboxInteraction asked = slash(ben(), "later");

    assertThat(asked.await(SandboxExtension.PATIENCE))
        .isInstanceOf(InteractionResponse.Deferred.class);
    JsonNode reply = asked.awaitReply(SandboxExtension.PATIENCE);
    assertThat(text(reply)).isEqualTo("Here it is");
    assertThat(reply.path("flags").asInt()).isEqualTo(64);
    assertThat(ben().messages("general")).hasSize(1);
    assertThat(discord.sandbox().as("Ada").messages("general")).isEmpty();
  }

  @Test
  void theFirstFollowUpTakesThePlaceOfThinking() {
    SandboxInteraction asked = slash(ben(), "followed");

    JsonNode second =
        discord
            .sandbox()
            .awaitMessage("general", it -> text(it).equals("Second"), SandboxExtension.PATIENCE);

    assertThat(asked.messages())
        .extracting(InteractionTest::text)
        .containsExactly("First", "Second");
    assertThat(discord.sandbox().as("Cleo").messages("general")).doesNotContain(second);
  }

  @Test
  void aButtonChangesTheMessageThatHoldsIt() {
    JsonNode card = slash(ben(), "card").awaitReply(SandboxExtension.PATIENCE);

    InteractionResponse response =
        discord.sandbox().as("Cleo").press(card, "more").await(SandboxExtension.PATIENCE);

    assertThat(response)
        .isInstanceOfSatisfying(
            InteractionResponse.Update.class,
            it ->
                assertThat(it.message().path("components").path(0).path("content").asText())
                    .isEqualTo("More of it"));
  }

  @Test
  void aSelectIsAnsweredByALaterEdit() {
    JsonNode card = slash(ben(), "card").awaitReply(SandboxExtension.PATIENCE);

    assertThat(ben().select(card, "pick", "2").await(SandboxExtension.PATIENCE))
        .isInstanceOf(InteractionResponse.DeferredUpdate.class);
    assertThat(
            discord
                .sandbox()
                .awaitMessage(
                    "general", it -> it.toString().contains("Picked"), SandboxExtension.PATIENCE)
                .toString())
        .contains("Picked [2]");
  }

  @Test
  void aModalIsShownFilledInAndAnswered() {
    JsonNode card = slash(ben(), "card").awaitReply(SandboxExtension.PATIENCE);
    InteractionResponse.Modal modal =
        (InteractionResponse.Modal) ben().press(card, "ask").await(SandboxExtension.PATIENCE);

    JsonNode reply =
        ben().submit(modal, Map.of("question", "Why?")).awaitReply(SandboxExtension.PATIENCE);

    assertThat(text(reply)).isEqualTo("Asked Why?");
  }

  @Test
  void suggestionsComeWhileTyping() {
    InteractionResponse response =
        ben()
            .autocomplete("general", "ask", "question", Map.of("question", "wh"))
            .await(SandboxExtension.PATIENCE);

    assertThat(response)
        .isInstanceOfSatisfying(
            InteractionResponse.Choices.class,
            it -> assertThat(it.choices().path(0).path("name").asText()).isEqualTo("wh!"));
  }

  @Test
  void theTargetOfAMessageCommandIsReadableWithoutAnyIntent() {
    JsonNode message = discord.sandbox().as("Cleo").send("general", "Who wrote it?");

    JsonNode reply =
        ben().messageCommand(message, "Ask the article").awaitReply(SandboxExtension.PATIENCE);

    assertThat(text(reply)).isEqualTo("It says: Who wrote it?");
  }

  @Test
  void aFileCanBeFetchedAgain() throws IOException {
    JsonNode reply = slash(ben(), "file").awaitReply(SandboxExtension.PATIENCE);

    String url = reply.path("attachments").path(0).path("url").asText();
    try (InputStream stream = URI.create(url).toURL().openStream()) {
      assertThat(stream.readAllBytes()).containsExactly(1, 2, 3);
    }
  }

  @Test
  void aReplyCanBeTakenBack() {
    slash(ben(), "gone").await(SandboxExtension.PATIENCE);

    discord.sandbox().awaitMessages("general", List::isEmpty, SandboxExtension.PATIENCE);
  }

  @Test
  void commandsAreHiddenFromThoseWhoLackThePermission() {
    assertThat(ben().commands("general"))
        .noneMatch(it -> it.path("name").asText().equals("article"));
    assertThat(
            ben()
                .slash("general", "article add", Map.of("text", "x"))
                .await(SandboxExtension.PATIENCE))
        .isInstanceOf(InteractionResponse.Failed.class);

    JsonNode reply =
        discord
            .sandbox()
            .as("Ada")
            .slash("general", "article add", Map.of("text", "An essay"))
            .awaitReply(SandboxExtension.PATIENCE);
    assertThat(text(reply)).isEqualTo("Added An essay");
  }

  @Test
  void commandsOfGuildsAreNotInDirectMessages() {
    SandboxUser ada = discord.sandbox().as("Ada");

    assertThat(ada.commands(ada.direct()))
        .noneMatch(it -> it.path("name").asText().equals("article"));
    assertThat(
            text(
                ada.slash(ada.direct(), "ask", Map.of("question", "?"))
                    .awaitReply(SandboxExtension.PATIENCE)))
        .isEqualTo("What?");
  }

  @Test
  void optionsAreCheckedAsTheClientDoes() {
    for (Map<String, ?> options :
        List.of(
            Map.<String, Object>of(),
            Map.of("question", "x".repeat(21)),
            Map.of("question", "?", "other", 1))) {
      assertThat(ben().slash("general", "ask", options).await(SandboxExtension.PATIENCE))
          .isInstanceOf(InteractionResponse.Failed.class);
    }
  }

  @Test
  void nobodyPressesWhatTheyDoNotSee() {
    JsonNode card = slash(ben(), "card").awaitReply(SandboxExtension.PATIENCE);
    discord.sandbox().world().deny("general", "Cleo", Permission.VIEW_CHANNEL);

    assertThat(discord.sandbox().as("Cleo").press(card, "more").await(SandboxExtension.PATIENCE))
        .isInstanceOf(InteractionResponse.Failed.class);
    assertThat(ben().press(card, "no such").await(SandboxExtension.PATIENCE))
        .isInstanceOf(InteractionResponse.Failed.class);
    assertThat(ben().select(card, "pick", "3").await(SandboxExtension.PATIENCE))
        .isInstanceOf(InteractionResponse.Failed.class);
  }
}
