package io.github.pullquote.sandbox;

import java.util.Locale;

/// An account, a person's or the bot's. `name` is what others read; the user name is derived.
public record User(String id, String name, boolean bot) {
  public User {
    if (name.isBlank()) {
      throw new IllegalArgumentException("A user needs a name");
    }
  }

  /// The unique lower-case name.
  public String username() {
    return name.toLowerCase(Locale.ROOT).replace(' ', '_');
  }
}
