package io.github.pullquote.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.pullquote.card.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Commands are named and described in every language that cards speak.
class CommandLanguagesTest {
  private static final int SUBCOMMAND = 1;

  @RegisterExtension final BotExtension bot = BotExtension.patient(Articles.ferry());

  @ParameterizedTest
  @ValueSource(strings = {"de", "fr", "es-ES", "es-419"})
  void everyCommandOptionAndChoiceIsTranslated(String locale) {
    for (JsonNode command : bot.sandbox().commands()) {
      assertTranslated(command, command.path("name").asText(), locale);
    }
  }

  private static void assertTranslated(JsonNode one, String place, String locale) {
    assertThat(one.path("name_localizations").path(locale).asText())
        .as("name of %s in %s", place, locale)
        .isNotBlank();
    if (!one.path("description").asText("").isEmpty()) {
      assertThat(one.path("description_localizations").path(locale).asText())
          .as("description of %s in %s", place, locale)
          .isNotBlank();
    }
    List<String> names = new ArrayList<>();
    for (String nested : List.of("options", "choices")) {
      for (JsonNode child : one.path(nested)) {
        names.add(child.path("name_localizations").path(locale).asText());
        assertTranslated(child, place + " " + child.path("name").asText(), locale);
      }
    }
    assertThat(names).as("names of %s in %s", place, locale).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "fr", "es-ES"})
  void noTwoCommandsHaveOneName(String locale) {
    assertThat(bot.sandbox().commands())
        .extracting(command -> command.path("name_localizations").path(locale).asText())
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "fr", "es"})
  void nothingIsTranslatedThatThereIsNot(String language) {
    ResourceBundle texts =
        ResourceBundle.getBundle(Language.COMMANDS, Locale.forLanguageTag(language));
    Set<String> there = new TreeSet<>();
    bot.sandbox().commands().forEach(command -> keys(command, "", there));
    // Only where links are on.
    there.add("article.add.options.link.name");
    there.add("article.add.options.link.description");

    assertThat(texts.keySet()).containsExactlyInAnyOrderElementsOf(there);
  }

  /// The keys of JDA's localisation functions.
  private static void keys(JsonNode one, String before, Set<String> keys) {
    String name = one.path("name").asText().toLowerCase(Locale.ROOT).replace(' ', '_');
    String key = before + name;
    keys.add(key + ".name");
    if (!one.path("description").asText("").isEmpty()) {
      keys.add(key + ".description");
    }
    one.path("options")
        .forEach(
            option -> {
              boolean command = option.path("type").asInt() <= SUBCOMMAND;
              keys(option, key + (command ? "." : ".options."), keys);
            });
    one.path("choices").forEach(choice -> keys(choice, key + ".choices.", keys));
  }

  @ParameterizedTest
  @CsvSource({
    "de, Der Artikel beantwortet das nicht.",
    "fr, L’article n’y répond pas.",
    "es-419, El artículo no responde a esto.",
    "ja, The article doesn’t answer this."
  })
  void everybodyIsAnsweredInTheLanguageOfTheirClient(String locale, String refusal) {
    bot.sandbox().world().locales().set(bot.as("Ben").user().id(), locale);

    assertThat(bot.ask("Ben", "Does the captain own a zeppelin?").text()).contains(refusal);
    assertThat(bot.ask("Cleo", "Does the captain own a zeppelin?").text())
        .contains("The article doesn’t answer this.");
  }

  @Test
  void aPressIsAnsweredInTheLanguageOfWhoPresses() {
    bot.sandbox().world().locales().set(bot.as("Cleo").user().id(), "de");
    Shown answer = bot.ask("Ben", "Who repairs the engine?");

    assertThat(answer.buttons()).contains("Context");
    assertThat(bot.press("Cleo", answer, "Context").buttons()).contains("Teilen");
    assertThat(bot.press("Cleo", answer, "👍 Helpful").text()).startsWith("Gezählt: ");
  }

  @Test
  void aMentionIsAnsweredInTheLanguageOfTheServer() {
    bot.sandbox().world().locales().set(bot.as("Cleo").user().id(), "fr");
    Shown english = bot.write("Cleo", "general", bot.mention() + " is there a zeppelin?");

    assertThat(english.text()).contains("The article doesn’t answer this.");
  }

  @Test
  void aCommandIsUsedByItsNameInEitherLanguage() {
    bot.sandbox().world().locales().set(bot.as("Ben").user().id(), "de");

    assertThat(bot.use("Ben", "general", "ask", Map.of("frage", "Who repairs the engine?")).text())
        .contains("Captain Osei");
  }
}
