package io.github.pullquote.card;

import io.github.pullquote.article.FileFault;
import io.github.pullquote.fetch.UnreachablePageException;
import java.util.List;

/// Why no article could be made of what was given, and what to do instead.
public final class FileNotices {
  private static final int NAME = 150;

  private FileNotices() {}

  /// A file is not even fetched.
  ///
  /// @param bytes how long it is
  /// @param most how long it may be
  public static Card tooLarge(String name, long bytes, long most) {
    return Card.of(
        Phrases.say(
            "library.file-too-large", named(name), Wording.size(bytes), Wording.size(most)));
  }

  /// A file that no article can be made of.
  ///
  /// @param numbers those that belong to the fault
  public static Card unreadable(String name, FileFault fault, List<Long> numbers) {
    return Card.of(FaultWording.of(named(name), fault, numbers));
  }

  /// A page that could not be fetched.
  public static Card unreachable(String address, UnreachablePageException fault) {
    String given = named(address);
    List<String> details =
        fault.details().stream().map(detail -> Markdown.escape(detail, NAME)).toList();
    return Card.of(
        FaultWording.of(
            fault.isElsewhere() ? Phrases.say("pages.address-behind", given) : given,
            fault.fault(),
            details));
  }

  /// Nothing to read was given.
  ///
  /// @param links whether a link could have been
  public static Card nothingGiven(boolean links) {
    return Card.of(
        links
            ? Phrases.say("library.nothing-given-not-even-a-link")
            : Phrases.say("library.nothing-given"));
  }

  /// Discord did not hand over an attached file.
  public static Card notDownloaded(String name) {
    return Card.of(Phrases.say("library.not-downloaded", named(name)));
  }

  /// Nothing is fetched from the web.
  public static Card linksOff() {
    return Card.of(Phrases.say("library.links-off"));
  }

  private static String named(String name) {
    return "*" + Markdown.escape(PastedText.named(name), NAME) + "*";
  }
}
