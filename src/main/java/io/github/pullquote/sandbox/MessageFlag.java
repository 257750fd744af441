package io.github.pullquote.sandbox;

/// The message flags that change what the sandbox does.
enum MessageFlag {
  SUPPRESS_EMBEDS(2),
  HAS_THREAD(5),
  EPHEMERAL(6),
  LOADING(7),
  SUPPRESS_NOTIFICATIONS(12),
  IS_COMPONENTS_V2(15);

  private final int bit;

  MessageFlag(int position) {
    bit = 1 << position;
  }

  boolean in(int flags) {
    return (flags & bit) != 0;
  }

  int addTo(int flags) {
    return flags | bit;
  }

  int removeFrom(int flags) {
    return flags & ~bit;
  }
}
