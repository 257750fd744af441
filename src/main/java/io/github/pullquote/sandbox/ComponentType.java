package io.github.pullquote.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/// Discord's kinds of components.
enum ComponentType {
  ACTION_ROW(1),
  BUTTON(2),
  STRING_SELECT(3),
  TEXT_INPUT(4),
  USER_SELECT(5),
  ROLE_SELECT(6),
  MENTIONABLE_SELECT(7),
  CHANNEL_SELECT(8),
  SECTION(9),
  TEXT_DISPLAY(10),
  THUMBNAIL(11),
  MEDIA_GALLERY(12),
  FILE(13),
  SEPARATOR(14),
  CONTAINER(17),
  LABEL(18),
  FILE_UPLOAD(19);

  private final int number;

  ComponentType(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }

  boolean is(JsonNode component) {
    return component.path("type").asInt() == number;
  }

  static Optional<ComponentType> of(JsonNode component) {
    for (ComponentType type : values()) {
      if (type.is(component)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  boolean isSelect() {
    return switch (this) {
      case STRING_SELECT, USER_SELECT, ROLE_SELECT, MENTIONABLE_SELECT, CHANNEL_SELECT -> true;
      case ACTION_ROW,
          BUTTON,
          TEXT_INPUT,
          SECTION,
          TEXT_DISPLAY,
          THUMBNAIL,
          MEDIA_GALLERY,
          FILE,
          SEPARATOR,
          CONTAINER,
          LABEL,
          FILE_UPLOAD ->
          false;
    };
  }
}
