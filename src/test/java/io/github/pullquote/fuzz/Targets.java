package io.github.pullquote.fuzz;

import io.github.pullquote.app.SettingsTarget;
import io.github.pullquote.article.ReaderTargets;
import io.github.pullquote.card.CardTargets;
import io.github.pullquote.discord.MessageTargets;
import io.github.pullquote.fetch.AddressTarget;
import io.github.pullquote.search.SearchTargets;
import java.util.List;
import java.util.stream.Stream;

/// Everything that takes what people give it.
final class Targets {
  private Targets() {}

  static List<Target> all() {
    return Stream.of(
            ReaderTargets.all(),
            SearchTargets.all(),
            CardTargets.all(),
            MessageTargets.all(),
            Stream.of(SettingsTarget.settings(), AddressTarget.addresses()))
        .flatMap(targets -> targets)
        .toList();
  }

  /// Some of them.
  ///
  /// @throws IllegalArgumentException if there is none of a name
  static List<Target> named(List<String> names) {
    List<Target> named = all().stream().filter(target -> names.contains(target.name())).toList();
    if (named.size() < names.size()) {
      throw new IllegalArgumentException(
          "There are the targets " + all().stream().map(Target::name).toList());
    }
    return named;
  }
}
