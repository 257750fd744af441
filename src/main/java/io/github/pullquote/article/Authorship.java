package io.github.pullquote.article;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the author in the furniture of a page that has no byline: a site offers "More from" both
/// its writer and itself, and names itself elsewhere.
final class Authorship {
  private static final Pattern SITE =
      Pattern.compile(
          "(?:(?i:verified|published|powered|fact[- ]checked) by|(?:©|(?i:copyright)) (?:© )?"
              + "(?:\\d{4},? )?(?:by )?)\\s*(?<name>[^.|]{2,60})\\b.*");
  private static final Pattern MORE =
      Pattern.compile("More (?i:(?:articles|posts|stories|essays) )?(?:from|by) (?<name>.{2,60})");
  private static final Pattern SEVERAL_WORDS = Pattern.compile("\\S+\\s+\\S.*");

  private final Set<String> sites = new LinkedHashSet<>();
  private final Set<String> offered = new LinkedHashSet<>();

  /// Takes note of one line of furniture.
  void read(String line) {
    Matcher site = SITE.matcher(line);
    Matcher more = MORE.matcher(line);
    if (site.matches()) {
      sites.add(site.group("name").strip());
    } else if (more.matches()) {
      offered.add(more.group("name").strip());
    }
  }

  /// The person that more is offered from, empty where it can't be told from the site.
  Optional<String> author() {
    return offered.stream()
        .filter(name -> Byline.isName(name) && SEVERAL_WORDS.matcher(name).matches())
        .filter(name -> !sites.contains(name))
        .filter(name -> !sites.isEmpty() || Byline.endsInDegree(name))
        .findFirst();
  }
}
