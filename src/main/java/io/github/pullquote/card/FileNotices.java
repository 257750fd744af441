package io.github.pullquote.card;

/// Why no article could be made of what was given, and what to do instead.
public final class FileNotices {
  private static final int NAME = 150;
  private static final int REASON = 500;

  private FileNotices() {}

  /// A file is not even fetched.
  ///
  /// @param bytes how long it is
  /// @param most how long it may be
  public static Card tooLarge(String name, long bytes, long most) {
    return Card.of(
        "%s has %s; a file may have up to %s. Save the article as text, or without its pictures."
            .formatted(named(name), Wording.size(bytes), Wording.size(most)));
  }

  /// A file that no article can be made of.
  ///
  /// @param reason to be put behind the file's name: "is empty"
  public static Card unreadable(String name, String reason) {
    return Card.of("%s %s.".formatted(named(name), Markdown.escape(reason, REASON)));
  }

  /// Nothing to read was given.
  ///
  /// @param links whether a link could have been
  public static Card nothingGiven(boolean links) {
    return Card.of(
        "There is no text in this. Give `/article add` a file%s, or paste the text into its form."
            .formatted(links ? " or a link" : ""));
  }

  /// Discord did not hand over an attached file.
  public static Card notDownloaded(String name) {
    return Card.of(
        "I couldn’t get %s from Discord. Attach it to `/article add` once more."
            .formatted(named(name)));
  }

  /// Nothing is fetched from the web.
  public static Card linksOff() {
    return Card.of(
        "Links are turned off here. Save the page and attach the file to `/article add`, or paste"
            + " its text.");
  }

  private static String named(String name) {
    return "*" + Markdown.escape(name, NAME) + "*";
  }
}
