package io.github.pullquote.discord;

import io.github.pullquote.card.Language;
import io.github.pullquote.keypoints.KeyPoints;
import io.github.pullquote.library.Librarian;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.IntegrationType;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.interactions.commands.localization.LocalizationFunction;
import net.dv8tion.jda.api.interactions.commands.localization.ResourceBundleLocalizationFunction;

/// All that the bot can be told, by name.
///
/// @param typed what users type after a slash
/// @param onMessages what they find in the menu of a message
record BotCommands(Map<String, SlashCommand> typed, Map<String, MessageCommand> onMessages) {
  /// Names and descriptions in the languages that cards speak; English is the code's.
  private static final LocalizationFunction TRANSLATIONS =
      ResourceBundleLocalizationFunction.fromBundles(
              Language.COMMANDS,
              DiscordLocale.GERMAN,
              DiscordLocale.FRENCH,
              DiscordLocale.SPANISH,
              DiscordLocale.SPANISH_LATAM)
          .build();

  BotCommands {
    typed = Collections.unmodifiableMap(new LinkedHashMap<>(typed));
    onMessages = Collections.unmodifiableMap(new LinkedHashMap<>(onMessages));
  }

  static BotCommands of(
      House house, CardComponents cards, ArticleFiles files, Scheduling scheduling) {
    Librarian librarian = house.librarian();
    Map<String, SlashCommand> typed = new LinkedHashMap<>();
    List.of(
            new AskCommand(),
            new KeyPointsCommand(new KeyPoints(), cards),
            new CiteCommand(),
            new CheckCommand(),
            new OutlineCommand(),
            new ArticlesCommand(),
            new HostsCommand(
                "article",
                "Manage this server’s articles",
                List.of(
                    new AddArticle(files, new ArticleLinks(house.web(), files)),
                    new ArticleInfo(),
                    new RemoveArticle(librarian, house.schedules()),
                    new RenameArticle(),
                    new UseArticle(librarian))),
            scheduling.command(),
            new InsightsCommand(house.libraries().tally()),
            new SettingsCommand(librarian),
            new PrivacyCommand(librarian),
            new HelpCommand())
        .forEach(command -> typed.put(command.data().getName(), command));
    Map<String, MessageCommand> onMessages = new LinkedHashMap<>();
    List.of(new AskTheArticle(), new CheckQuote())
        .forEach(command -> onMessages.put(command.name(), command));
    return new BotCommands(typed, onMessages);
  }

  /// As Discord is told them.
  List<CommandData> data() {
    return Stream.concat(
            typed.values().stream().map(BotCommands::data),
            onMessages.values().stream().map(BotCommands::data))
        .toList();
  }

  private static CommandData data(SlashCommand command) {
    SlashCommandData data = command.data();
    data.setLocalizationFunction(TRANSLATIONS);
    return command.isForServersAlone()
        ? data.setContexts(InteractionContextType.GUILD)
            .setIntegrationTypes(IntegrationType.GUILD_INSTALL)
        : everywhere(data);
  }

  private static CommandData data(MessageCommand command) {
    return everywhere(Commands.message(command.name()).setLocalizationFunction(TRANSLATIONS));
  }

  /// On servers with the bot, and wherever somebody is who has it for themselves.
  private static CommandData everywhere(CommandData data) {
    return data.setContexts(InteractionContextType.ALL).setIntegrationTypes(IntegrationType.ALL);
  }
}
