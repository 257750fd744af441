package io.github.pullquote.app;

/// Small articles.
final class Texts {
  static final String BEES =
      """
      # How bees dance

      Bees dance to tell their sisters where the flowers are.

      The longer the dance, the farther the flowers. Its angle shows the direction.
      """;

  static final String TIDES =
      """
      Why the sea rises

      The moon pulls the tides, and the sun helps a little.

      High water comes twice a day on most coasts of the world.
      """;

  private Texts() {}
}
