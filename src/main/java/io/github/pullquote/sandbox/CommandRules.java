package io.github.pullquote.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What Discord demands of the commands that a bot registers.
final class CommandRules {
  private static final Pattern NAME =
      Pattern.compile("[-_'\\p{L}\\p{N}\\p{sc=Deva}\\p{sc=Thai}]{1,32}");
  private static final int CHAT = 1;
  private static final int SUBCOMMAND = 1;
  private static final int GROUP = 2;
  private static final int MOST_CHARACTERS = 8_000;

  private final FormErrors errors = new FormErrors();

  private CommandRules() {}

  /// Checks a whole list, as it will be registered.
  static void checkAll(JsonNode commands) {
    CommandRules rules = new CommandRules();
    Set<String> names = new HashSet<>();
    int[] counts = new int[4];
    int i = 0;
    for (JsonNode command : commands) {
      int type = command.path("type").asInt(CHAT);
      rules.command(command, String.valueOf(i));
      rules.errors.require(
          names.add(type + command.path("name").asText()),
          i + ".name",
          "APPLICATION_COMMANDS_DUPLICATE_NAME",
          "Application command names must be unique");
      counts[Math.clamp(type, 0, 3)]++;
      i++;
    }
    rules.errors.require(
        counts[CHAT] <= 100 && counts[2] <= 15 && counts[3] <= 15,
        "",
        "MAX_APPLICATION_COMMANDS",
        "Maximum number of application commands reached (100, of users 15, of messages 15).");
    rules.errors.throwIfAny();
  }

  /// Checks a single command.
  static void check(JsonNode command) {
    CommandRules rules = new CommandRules();
    rules.command(command, "");
    rules.errors.throwIfAny();
  }

  private void command(JsonNode command, String path) {
    numbers(command, path, "contexts", 2);
    numbers(command, path, "integration_types", 1);
    switch (command.path("type").asInt(CHAT)) {
      case CHAT -> {
        name(command, path);
        description(command, path);
        options(command.path("options"), path + ".options", 0);
        int size = size(command);
        errors.require(
            size <= MOST_CHARACTERS,
            path,
            "APPLICATION_COMMAND_TOO_LARGE",
            "Command exceeds maximum size (8000), it has " + size);
      }
      case 2, 3 -> {
        errors.text(command, path, "name", 1, 32);
        texts(command.path("name_localizations"), path + ".name_localizations", 32, errors);
        errors.require(
            Json.text(command, "description").orElse("").isEmpty(),
            path + ".description",
            "APPLICATION_COMMAND_INVALID_DESCRIPTION",
            "Context menu commands cannot have description");
        errors.require(
            command.path("options").isEmpty(),
            path + ".options",
            "APPLICATION_COMMAND_INVALID_OPTIONS",
            "Context menu commands cannot have options");
      }
      default -> errors.add(path + ".type", "BASE_TYPE_CHOICES", "Value must be one of (1, 2, 3).");
    }
  }

  /// A list of numbers, which may come as strings.
  private void numbers(JsonNode command, String path, String field, int highest) {
    JsonNode numbers = command.path(field);
    boolean right =
        Json.each(numbers).allMatch(it -> it.asInt(-1) >= 0 && it.asInt(-1) <= highest)
            && Json.each(numbers).map(JsonNode::asText).distinct().count() == numbers.size();
    errors.require(
        right && (!numbers.isArray() || !numbers.isEmpty()),
        path + "." + field,
        "BASE_TYPE_CHOICES",
        "Value must be one or more of 0 to " + highest + ", each once.");
  }

  private void name(JsonNode named, String path) {
    name(named.path("name").asText(""), path + ".name");
    JsonNode others = named.path("name_localizations");
    locales(others, path + ".name_localizations");
    others
        .properties()
        .forEach(it -> name(it.getValue().asText(), path + ".name_localizations." + it.getKey()));
  }

  private void name(String name, String path) {
    errors.require(
        NAME.matcher(name).matches() && name.equals(name.toLowerCase(Locale.ROOT)),
        path,
        "APPLICATION_COMMAND_INVALID_NAME",
        "Command name is invalid");
  }

  private void description(JsonNode described, String path) {
    errors.text(described, path, "description", 1, 100);
    texts(
        described.path("description_localizations"),
        path + ".description_localizations",
        100,
        errors);
  }

  private static void texts(JsonNode texts, String path, int most, FormErrors errors) {
    texts.properties().forEach(it -> errors.text(texts, path, it.getKey(), 1, most));
  }

  private void locales(JsonNode texts, String path) {
    texts
        .properties()
        .forEach(
            it ->
                errors.require(
                    Locales.isKnown(it.getKey()),
                    path,
                    "APPLICATION_COMMAND_INVALID_LOCALE",
                    "Locale is invalid: " + it.getKey()));
  }

  private void options(JsonNode options, String path, int depth) {
    errors.size(options, path, 0, 25);
    Set<String> names = new HashSet<>();
    boolean optionalSeen = false;
    int i = 0;
    for (JsonNode option : options) {
      String at = path + "." + i++;
      option(option, at, depth);
      errors.require(
          names.add(option.path("name").asText()),
          at + ".name",
          "APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS",
          "Option name already exists");
      boolean nested = option.path("type").asInt() <= GROUP;
      boolean required = option.path("required").asBoolean();
      errors.require(
          nested || !required || !optionalSeen,
          at,
          "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
          "Required options must be placed before non-required options");
      optionalSeen |= !required && !nested;
    }
    long nested = Json.each(options).filter(it -> it.path("type").asInt() <= GROUP).count();
    errors.require(
        nested == 0 || nested == options.size(),
        path,
        "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID",
        "Sub-command and sub-command group option types are mutually exclusive to all other"
            + " types");
  }

  private void option(JsonNode option, String path, int depth) {
    name(option, path);
    description(option, path);
    int type = option.path("type").asInt();
    errors.require(
        type >= 1
            && type <= 11
            && (type != SUBCOMMAND || depth < 2)
            && (type != GROUP || depth < 1),
        path + ".type",
        "BASE_TYPE_CHOICES",
        "This type of option cannot be here");
    options(option.path("options"), path + ".options", depth + 1);
    JsonNode choices = option.path("choices");
    errors.size(choices, path + ".choices", 0, 25);
    choices(choices, path + ".choices", errors);
    boolean autocomplete = option.path("autocomplete").asBoolean();
    errors.require(
        !autocomplete || choices.isEmpty(),
        path + ".choices",
        "APPLICATION_COMMAND_OPTION_AUTOCOMPLETE_WITH_CHOICES",
        "Autocomplete and choices are mutually exclusive");
    errors.require(
        !autocomplete || type == 3 || type == 4 || type == 10,
        path + ".autocomplete",
        "APPLICATION_COMMAND_OPTION_AUTOCOMPLETE_INVALID_TYPE",
        "Autocomplete is for strings and numbers");
    errors.require(
        option.path("min_length").asInt(0) <= option.path("max_length").asInt(6_000)
            && option.path("max_length").asInt(1) <= 6_000
            && option.path("max_length").asInt(1) >= 1,
        path + ".max_length",
        "NUMBER_TYPE_MAX",
        "min_length must be 0 to 6000, max_length 1 to 6000 and not less");
  }

  /// Choices, of an option or of an autocompletion.
  static void choices(JsonNode choices, String path, FormErrors errors) {
    int i = 0;
    for (JsonNode choice : choices) {
      String at = path + "." + i++;
      errors.text(choice, at, "name", 1, 100);
      texts(choice.path("name_localizations"), at + ".name_localizations", 100, errors);
      if (choice.path("value").isNumber()) {
        continue;
      }
      errors.text(choice, at, "value", 1, 100);
    }
  }

  private static int size(JsonNode command) {
    int size = Translations.length(command) + length(command, "value");
    for (String nested : new String[] {"options", "choices"}) {
      for (JsonNode child : command.path(nested)) {
        size += size(child);
      }
    }
    return size;
  }

  private static int length(JsonNode object, String field) {
    return object.path(field).isTextual() ? object.path(field).asText().length() : 0;
  }
}
