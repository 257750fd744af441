package io.github.pullquote.library;

import java.nio.file.Path;

/// A process that does one deed after the other, and prints the number of each once it is done;
/// every few it is asked something, so that indexes are made meanwhile.
final class Scribe {
  private static final int ASKED = 3;

  private Scribe() {}

  /// Writes in the directory that the first argument names, with the seed that the second is, from
  /// the number that the third is on, until it is killed.
  public static void main(String[] arguments) {
    Premises premises = Premises.in(Path.of(arguments[0]));
    long seed = Long.parseLong(arguments[1]);
    for (int i = Integer.parseInt(arguments[2]); true; i++) {
      Deed deed = Deed.of(seed, i);
      deed.in(premises);
      System.out.println(i);
      System.out.flush();
      if (i % ASKED == 0) {
        premises.titles(deed.guild());
      }
    }
  }
}
