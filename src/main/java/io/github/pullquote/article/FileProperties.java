package io.github.pullquote.article;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a file says of itself beside its text. Programs fill much of it in by themselves; what no
/// person can have meant is left out here.
///
/// @param title its title
/// @param author who wrote it
/// @param published the day it came out
/// @param source where it can be read, unchecked
record FileProperties(
    Optional<String> title,
    Optional<String> author,
    Optional<LocalDate> published,
    Optional<String> source) {
  private static final int LONGEST_AUTHOR = 200;
  private static final Pattern NO_TITLE =
      Pattern.compile(
          "(?:untitled|document|new document|unbenannt|presentation|powerpoint presentation|slide"
              + "|article|manuscript|title|microsoft word\\b.*|\\(.*\\))\\s*\\d*"
              + "|.*\\.(?:docx?|dotx?|odt|rtf|txt|pdf|tex|dvi|ps|indd|qxd|pmd|pages|html?|md|epub)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ISO_DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:T.*)?");

  /// A file that says nothing.
  static final FileProperties NONE =
      new FileProperties(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /// The same with a title, unless it is one that a program made up.
  FileProperties withTitle(String text) {
    Optional<String> given = Optional.of(Characters.fold(text)).filter(FileProperties::isTitle);
    return new FileProperties(title.or(() -> given), author, published, source);
  }

  private static boolean isTitle(String text) {
    return text.length() <= Title.LONGEST
        && Prose.hasLetter(text)
        && !NO_TITLE.matcher(text).matches();
  }

  /// The same with authors, unless they are the name of an account or a program.
  FileProperties withAuthor(String text) {
    String name = Characters.fold(text);
    // A person has two names; "Admin" and "calibre" have one.
    boolean person = Byline.isName(name) && name.indexOf(' ') > 0 && !isAccount(name);
    return new FileProperties(
        title, author.or(() -> Optional.of(name).filter(n -> person)), published, source);
  }

  private static boolean isAccount(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.contains("user") || lower.contains("microsoft") || lower.contains("unknown");
  }

  /// The same with authors whom the file's publisher names.
  FileProperties withPublishedAuthor(String text) {
    Optional<String> names =
        Optional.of(Characters.fold(text))
            .filter(n -> n.length() <= LONGEST_AUTHOR && Prose.hasLetter(n) && !isAccount(n));
    return new FileProperties(title, author.or(() -> names), published, source);
  }

  /// The same with the day of a time such as 2024-05-03T10:00:00Z.
  FileProperties withPublished(String time) {
    String folded = Characters.fold(time);
    Optional<LocalDate> day =
        Dateline.parse(ISO_DAY.matcher(folded).replaceFirst("$1")).filter(d -> d.getYear() > 1000);
    return new FileProperties(title, author, published.or(() -> day), source);
  }

  /// The same with an address.
  FileProperties withSource(String address) {
    return new FileProperties(
        title, author, published, source.or(() -> Optional.of(address.strip())));
  }
}
