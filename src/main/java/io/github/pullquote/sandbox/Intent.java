package io.github.pullquote.sandbox;

/// The gateway intents that decide what the sandbox sends.
enum Intent {
  GUILDS(0, false),
  GUILD_MEMBERS(1, true),
  GUILD_PRESENCES(8, true),
  GUILD_MESSAGES(9, false),
  DIRECT_MESSAGES(12, false),
  MESSAGE_CONTENT(15, true);

  private final int bit;
  private final boolean privileged;

  Intent(int position, boolean privileged) {
    bit = 1 << position;
    this.privileged = privileged;
  }

  boolean in(int intents) {
    return (intents & bit) != 0;
  }

  /// Whether these ask for anything that this application was not granted.
  static boolean anyPrivileged(int intents) {
    for (Intent intent : values()) {
      if (intent.privileged && intent.in(intents)) {
        return true;
      }
    }
    return false;
  }
}
