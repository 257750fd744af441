package io.github.pullquote.article;

import java.util.regex.Pattern;

/// Gathers from the furniture of a page who wrote the article, when, and where it is.
final class PageNotes {
  private static final int LONGEST_BYLINE = 160;
  private static final Pattern PARTING = Pattern.compile("\\s*[|·•]\\s*|\\s[–—/-]\\s");

  private final Draft draft;
  private final Authorship authorship = new Authorship();

  PageNotes(Draft draft) {
    this.draft = draft;
  }

  /// The parts of a line such as "By Ada Moss | 3 May 2024 | 5 min read".
  static String[] parts(String line) {
    return PARTING.split(line, -1);
  }

  /// Whether a line names the author and holds no more than such a line does.
  static boolean isByline(String line) {
    return line.length() <= LONGEST_BYLINE && Byline.parse(parts(line)[0]).isPresent();
  }

  /// Takes note of a line of furniture in the head of the page.
  void read(String line) {
    for (String part : parts(line)) {
      Byline.parse(part).ifPresent(draft::byline);
      Dateline.parse(part).ifPresent(draft::published);
      authorship.read(part);
    }
    draft.source(line);
  }

  /// Takes note of a line of furniture elsewhere, where names and dates are those of other texts.
  void readLink(String line) {
    authorship.read(line);
  }

  /// Settles what only the whole page can tell.
  void finish() {
    authorship.author().ifPresent(draft::byline);
  }
}
