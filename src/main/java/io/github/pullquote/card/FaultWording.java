package io.github.pullquote.card;

import io.github.pullquote.article.FileFault;
import io.github.pullquote.fetch.PageFault;
import java.util.List;
import java.util.stream.Stream;

/// How it is said that a file or a page can't be made an article of, and what to do instead.
final class FaultWording {
  private FaultWording() {}

  /// What is wrong with a file.
  ///
  /// @param name of the file, as Markdown
  /// @param numbers those that belong to the fault
  static String of(String name, FileFault fault, List<Long> numbers) {
    return Phrases.say(phrase(fault), Stream.concat(Stream.of(name), numbers.stream()).toArray());
  }

  /// What is wrong with an address.
  ///
  /// @param address as Markdown
  /// @param details those that belong to the fault, as Markdown
  static String of(String address, PageFault fault, List<String> details) {
    return Phrases.say(
        phrase(fault), Stream.concat(Stream.of(address), details.stream()).toArray());
  }

  private static String phrase(FileFault fault) {
    return switch (fault) {
      case DIRECTORY -> "files.directory";
      case MISSING -> "files.missing";
      case EMPTY -> "files.empty";
      case TOO_LARGE -> "files.too-large";
      case NO_TEXT -> "files.no-text";
      case NO_PASSAGE -> "files.no-passage";
      case ARCHIVE -> "files.archive";
      case WEB_ARCHIVE -> "files.web-archive";
      case TOO_MANY_PARAGRAPHS -> "files.too-many-paragraphs";
      case TOO_MANY_LINES -> "files.too-many-lines";
      case TOO_MANY_MARKS -> "files.too-many-marks";
      case TOO_MANY_ELEMENTS -> "files.too-many-elements";
      case TOO_MUCH_TEXT -> "files.too-much-text";
      case TOO_MUCH_XML -> "files.too-much-xml";
      case TOO_LARGE_A_CHAPTER -> "files.too-large-a-chapter";
      case TOO_MANY_PAGES -> "files.too-many-pages";
      case DRAWS_TOO_MUCH -> "files.draws-too-much";
      case UNPACKS_TO_TOO_MUCH -> "files.unpacks-to-too-much";
      case TAKES_TOO_MUCH -> "files.takes-too-much";
      case OTHERS_ARE_READ -> "files.others-are-read";
      case MACHINE_IS_BUSY -> "files.machine-is-busy";
      case DAMAGED -> "files.damaged";
      case DAMAGED_XML -> "files.damaged-xml";
      case XML_ENTITIES -> "files.xml-entities";
      case DAMAGED_ARCHIVE -> "files.damaged-archive";
      case ARCHIVE_WITH_TWINS -> "files.archive-with-twins";
      case ARCHIVE_OF_TOO_MANY -> "files.archive-of-too-many";
      case ARCHIVE_WITH_A_LONG_NAME -> "files.archive-with-a-long-name";
      case ARCHIVE_THAT_LEADS_OUT -> "files.archive-that-leads-out";
      case DAMAGED_DOCX -> "files.damaged-docx";
      case DAMAGED_EPUB -> "files.damaged-epub";
      case DAMAGED_PDF -> "files.damaged-pdf";
      case LOCKED_BY_ITS_PUBLISHER -> "files.locked-by-its-publisher";
      case LOCKED_WITH_A_PASSWORD -> "files.locked-with-a-password";
      case NOT_TO_BE_COPIED -> "files.not-to-be-copied";
      case PICTURES_OF_PAGES -> "files.pictures-of-pages";
      case UNKNOWN_LETTERS -> "files.unknown-letters";
      case NO_SUCH_PAGE -> "files.no-such-page";
      case PAGE_FOR_HUMANS -> "files.page-for-humans";
      case PAGE_FOR_SUBSCRIBERS -> "files.page-for-subscribers";
      case PAGE_FOR_MEMBERS -> "files.page-for-members";
      case PAGE_THAT_ASKS_FOR_CONSENT -> "files.page-that-asks-for-consent";
      case PAGE_OF_SCRIPTS -> "files.page-of-scripts";
      case PAGE_WITHOUT_ARTICLE -> "files.page-without-article";
    };
  }

  private static String phrase(PageFault fault) {
    return switch (fault) {
      case TOO_LONG_AN_ADDRESS -> "pages.too-long-an-address";
      case NO_WEB_ADDRESS -> "pages.no-web-address";
      case NOWHERE -> "pages.nowhere";
      case NOT_ENCRYPTED -> "pages.not-encrypted";
      case PASSWORD -> "pages.password";
      case PORT -> "pages.port";
      case UNUSUAL_NUMBER -> "pages.unusual-number";
      case NOT_PUBLIC -> "pages.not-public";
      case NO_SUCH_SERVER -> "pages.no-such-server";
      case NO_CERTIFICATE -> "pages.no-certificate";
      case NO_ANSWER -> "pages.no-answer";
      case UNINTELLIGIBLE -> "pages.unintelligible";
      case TOO_MANY_REDIRECTS -> "pages.too-many-redirects";
      case OTHERS_ARE_FETCHED -> "pages.others-are-fetched";
      case TOO_SLOW -> "pages.too-slow";
      case TOO_LARGE -> "pages.too-large";
      case EMPTY -> "pages.empty";
      case NOT_FOR_EVERYBODY -> "pages.not-for-everybody";
      case NOT_THERE -> "pages.not-there";
      case ASKED_TOO_OFTEN -> "pages.asked-too-often";
      case SERVER_AT_FAULT -> "pages.server-at-fault";
      case OTHER_STATUS -> "pages.other-status";
      case PICTURE -> "pages.picture";
      case FILM -> "pages.film";
      case RECORDING -> "pages.recording";
      case DATA -> "pages.data";
      case OTHER_TYPE -> "pages.other-type";
    };
  }
}
