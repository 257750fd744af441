package io.github.pullquote.library;

import io.github.pullquote.search.Articles;
import java.nio.file.Path;

/// A process that adds articles and prints the id of each, once the store has it.
final class Adder {
  private Adder() {}

  /// Adds to the store in the directory that the first argument names, ids that begin with the
  /// second, until it is killed.
  public static void main(String[] arguments) {
    SqliteStore store = SqliteStore.open(Path.of(arguments[0]));
    for (int i = 0; true; i++) {
      String id = "%s%04d".formatted(arguments[1], i);
      if (Given.add(store, 1, id, Articles.clock())) {
        System.out.println(id);
        System.out.flush();
      }
    }
  }
}
