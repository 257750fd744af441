package io.github.pullquote.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What Discord demands of the components of a message or a modal.
final class ComponentRules {
  private static final Set<ComponentType> IN_CONTAINER =
      EnumSet.of(
          ComponentType.ACTION_ROW,
          ComponentType.TEXT_DISPLAY,
          ComponentType.SECTION,
          ComponentType.MEDIA_GALLERY,
          ComponentType.SEPARATOR,
          ComponentType.FILE);
  private static final Set<ComponentType> V2_TOP = EnumSet.copyOf(IN_CONTAINER);
  private static final Set<ComponentType> ROW_ONLY = EnumSet.of(ComponentType.ACTION_ROW);
  private static final Set<ComponentType> TEXT_ONLY = EnumSet.of(ComponentType.TEXT_DISPLAY);
  private static final Set<ComponentType> ACCESSORY =
      EnumSet.of(ComponentType.BUTTON, ComponentType.THUMBNAIL);
  private static final Set<ComponentType> IN_ROW =
      EnumSet.of(
          ComponentType.BUTTON,
          ComponentType.STRING_SELECT,
          ComponentType.USER_SELECT,
          ComponentType.ROLE_SELECT,
          ComponentType.MENTIONABLE_SELECT,
          ComponentType.CHANNEL_SELECT);
  private static final int MOST_V2_COMPONENTS = 40;
  private static final int MOST_V2_TEXT = 4_000;
  private static final int LINK = 5;
  private static final int PREMIUM = 6;

  static {
    V2_TOP.add(ComponentType.CONTAINER);
  }

  private final FormErrors errors;
  private final Set<String> customIds = new HashSet<>();
  private final Set<Integer> numbers = new HashSet<>();

  ComponentRules(FormErrors errors) {
    this.errors = errors;
  }

  /// Checks the components of a message, with or without the Components V2 flag.
  void checkMessage(JsonNode components, boolean v2) {
    if (v2) {
      List<JsonNode> all = Components.each(components).toList();
      errors.require(
          all.size() <= MOST_V2_COMPONENTS,
          "components",
          "COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED",
          "The maximum number of components in a message is 40, this has " + all.size());
      int text =
          all.stream()
              .filter(ComponentType.TEXT_DISPLAY::is)
              .map(it -> it.path("content").asText())
              .mapToInt(it -> it.codePointCount(0, it.length()))
              .sum();
      errors.require(
          text <= MOST_V2_TEXT,
          "components",
          "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED",
          "The displayable text of a message is at most 4000 characters, this has " + text);
    } else {
      errors.size(components, "components", 0, 5);
    }
    children(components, "components", v2 ? V2_TOP : ROW_ONLY);
  }

  private void children(JsonNode components, String path, Set<ComponentType> allowed) {
    int i = 0;
    for (JsonNode component : components) {
      component(component, path + "." + i++, allowed);
    }
  }

  void component(JsonNode component, String path, Set<ComponentType> allowed) {
    Optional<ComponentType> type = ComponentType.of(component).filter(allowed::contains);
    if (type.isEmpty()) {
      errors.add(
          path + ".type",
          "UNION_TYPE_CHOICES",
          "Value of field \"type\" must be one of "
              + allowed.stream().map(ComponentType::number).toList());
      return;
    }
    number(component, path);
    switch (type.get()) {
      case ACTION_ROW -> row(component.path("components"), path + ".components");
      case BUTTON -> button(component, path);
      case STRING_SELECT, USER_SELECT, ROLE_SELECT, MENTIONABLE_SELECT, CHANNEL_SELECT ->
          select(component, path);
      case TEXT_INPUT -> textInput(component, path);
      case SECTION -> section(component, path);
      case TEXT_DISPLAY -> errors.text(component, path, "content", 1, MOST_V2_TEXT);
      case THUMBNAIL -> medium(component.path("media"), path + ".media");
      case MEDIA_GALLERY -> gallery(component.path("items"), path + ".items");
      case FILE -> medium(component.path("file"), path + ".file");
      case SEPARATOR -> {
        // Nothing in it can be wrong.
      }
      case CONTAINER -> children(component.path("components"), path + ".components", IN_CONTAINER);
      case LABEL, FILE_UPLOAD ->
          errors.add(path, "COMPONENT_TYPE_INVALID", "This component belongs in a modal");
    }
  }

  private void number(JsonNode component, String path) {
    int number = component.path("id").asInt();
    errors.require(
        number == 0 || numbers.add(number),
        path + ".id",
        "COMPONENT_ID_DUPLICATED",
        "Component id cannot be duplicated");
  }

  private void row(JsonNode components, String path) {
    boolean select =
        Json.each(components)
            .anyMatch(it -> ComponentType.of(it).stream().anyMatch(ComponentType::isSelect));
    errors.size(components, path, 1, select ? 1 : 5);
    children(components, path, IN_ROW);
  }

  private void section(JsonNode section, String path) {
    JsonNode texts = section.path("components");
    errors.size(texts, path + ".components", 1, 3);
    children(texts, path + ".components", TEXT_ONLY);
    Optional<JsonNode> accessory = Json.field(section, "accessory");
    if (accessory.isPresent()) {
      component(accessory.get(), path + ".accessory", ACCESSORY);
    } else {
      errors.add(path + ".accessory", "BASE_TYPE_REQUIRED", "This field is required");
    }
  }

  private void button(JsonNode button, String path) {
    int style = button.path("style").asInt();
    errors.require(
        style >= 1 && style <= PREMIUM,
        path + ".style",
        "BASE_TYPE_CHOICES",
        "Value must be one of (1, 2, 3, 4, 5, 6).");
    if (style == PREMIUM) {
      return;
    }
    errors.optionalText(button, path, "label", 0, 80);
    boolean shows =
        Json.text(button, "label").filter(it -> !it.isBlank()).isPresent()
            || Json.field(button, "emoji").isPresent();
    errors.require(
        shows, path, "BUTTON_COMPONENT_INVALID_LABEL", "A button needs a label or an emoji");
    if (style == LINK) {
      errors.text(button, path, "url", 1, 512);
      Json.text(button, "url").ifPresent(url -> url(url, path + ".url", false));
      errors.require(
          Json.field(button, "custom_id").isEmpty(),
          path,
          "BUTTON_COMPONENT_CUSTOM_ID_WITH_URL",
          "A custom id and url cannot both be specified");
    } else {
      customId(button, path);
      errors.require(
          Json.field(button, "url").isEmpty(),
          path + ".url",
          "BUTTON_COMPONENT_URL_INVALID",
          "Only a link button has a url");
    }
  }

  private void customId(JsonNode component, String path) {
    errors.text(component, path, "custom_id", 1, 100);
    Json.text(component, "custom_id")
        .ifPresent(
            id ->
                errors.require(
                    customIds.add(id),
                    path + ".custom_id",
                    "COMPONENT_CUSTOM_ID_DUPLICATED",
                    "Component custom id cannot be duplicated"));
  }

  private void select(JsonNode select, String path) {
    customId(select, path);
    errors.optionalText(select, path, "placeholder", 0, 150);
    int min = select.path("min_values").asInt(1);
    int max = select.path("max_values").asInt(1);
    errors.require(
        min >= 0 && min <= 25 && max >= 1 && max <= 25 && min <= max,
        path + ".max_values",
        "NUMBER_TYPE_MIN",
        "min_values must be 0 to 25, max_values 1 to 25 and not less");
    if (ComponentType.STRING_SELECT.is(select)) {
      JsonNode options = select.path("options");
      errors.size(options, path + ".options", 1, 25);
      errors.require(
          max <= Math.max(1, options.size()),
          path + ".max_values",
          "SELECT_COMPONENT_MAX_VALUES",
          "max_values is more than there are options");
      options(options, path + ".options");
    }
  }

  private void options(JsonNode options, String path) {
    Set<String> values = new HashSet<>();
    int i = 0;
    for (JsonNode option : options) {
      String at = path + "." + i++;
      errors.text(option, at, "label", 1, 100);
      errors.text(option, at, "value", 1, 100);
      errors.optionalText(option, at, "description", 0, 100);
      errors.require(
          values.add(option.path("value").asText()),
          at + ".value",
          "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED",
          "The specified option value is already used");
    }
  }

  void textInput(JsonNode input, String path) {
    customId(input, path);
    int style = input.path("style").asInt();
    errors.require(
        style == 1 || style == 2,
        path + ".style",
        "BASE_TYPE_CHOICES",
        "Value must be one of (1, 2).");
    errors.optionalText(input, path, "placeholder", 0, 100);
    errors.optionalText(input, path, "value", 0, 4_000);
    int min = input.path("min_length").asInt(0);
    int max = input.path("max_length").asInt(4_000);
    errors.require(
        min >= 0 && min <= max && max >= 1 && max <= 4_000,
        path + ".max_length",
        "NUMBER_TYPE_MAX",
        "min_length must be 0 to 4000, max_length 1 to 4000 and not less");
  }

  void modalSelect(JsonNode select, String path) {
    select(select, path);
  }

  void modalUpload(JsonNode upload, String path) {
    customId(upload, path);
  }

  private void gallery(JsonNode items, String path) {
    errors.size(items, path, 1, 10);
    int i = 0;
    for (JsonNode item : items) {
      medium(item.path("media"), path + "." + i++ + ".media");
    }
  }

  private void medium(JsonNode media, String path) {
    errors.text(media, path, "url", 1, 2_048);
    Json.text(media, "url").ifPresent(url -> url(url, path + ".url", true));
  }

  private void url(String url, String path, boolean attachments) {
    errors.require(
        isUrl(url) || (attachments && url.startsWith("attachment://")),
        path,
        "URL_TYPE_INVALID_URL",
        "Not a well formed URL.");
  }

  private static boolean isUrl(String url) {
    if (!url.startsWith("https://") && !url.startsWith("http://")) {
      return false;
    }
    try {
      return URI.create(url).getHost() != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
