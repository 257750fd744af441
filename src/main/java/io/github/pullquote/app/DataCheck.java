package io.github.pullquote.app;

import io.github.pullquote.app.Finding.Doubtful;
import io.github.pullquote.app.Finding.Ill;
import io.github.pullquote.app.Finding.Well;
import io.github.pullquote.library.IndexAudit;
import io.github.pullquote.library.OperatorArticles;
import io.github.pullquote.library.Store;
import io.github.pullquote.search.IndexState;
import java.nio.file.Files;
import java.nio.file.Path;

/// Whether the bot's data are whole and have room. A bot may run on them meanwhile.
record DataCheck(StorePlace place) {
  private static final double SCARCE = 500 << 20;
  private static final double TOO_LITTLE = 50 << 20;

  /// @throws UserError if the directory can't be written
  Finding directory() {
    Path data = place.data();
    DataDirectory directory = new DataDirectory(data);
    directory.prepare();
    double left = DiskUse.left(data);
    String found = "%s can be written, %,d MB are left".formatted(directory, (long) left >> 20);
    if (left < TOO_LITTLE) {
      return new Ill(found + ": the bot can't keep anything soon. Make room");
    }
    return left < SCARCE ? new Doubtful(found + ": make room") : new Well(found);
  }

  /// @throws io.github.pullquote.library.StoreException if it is damaged, none of ours or of a
  ///   newer program
  Finding database() {
    if (place.server().isPresent()) {
      place.open().close();
      return new Well(place.server().get() + " answers, and is up to date");
    }
    Path file = place.file();
    if (!Files.exists(file)) {
      return new Well("is made at the first start");
    }
    place.copies().check();
    return new Well(file.toAbsolutePath() + " is intact");
  }

  /// @throws io.github.pullquote.library.StoreException if the database can't be read
  Finding index(OperatorArticles operator) {
    if (!place.mayExist()) {
      return new Well("is made at the first start");
    }
    if (place.server().isEmpty() && !place.copies().isUpToDate()) {
      return new Well("is looked at when the bot has once started with this version");
    }
    try (Store store = place.open()) {
      return finding(IndexAudit.of(store, operator, place.data().resolve("index")));
    }
  }

  private static Finding finding(IndexAudit found) {
    int agree = found.of(IndexState.AGREES);
    String told =
        "%d of %d agree with the database, %d are not made yet"
            .formatted(
                agree,
                found.indexes().values().stream().mapToInt(it -> it).sum(),
                found.of(IndexState.MISSING));
    int bad = found.of(IndexState.OUTDATED) + found.of(IndexState.DAMAGED);
    return bad == 0
        ? new Well(told)
        : new Doubtful(
            "%s, %d are outdated, %d damaged: these are made anew when they are next asked"
                .formatted(told, found.of(IndexState.OUTDATED), found.of(IndexState.DAMAGED)));
  }
}
