package io.github.pullquote.article;

import java.util.List;

/// What is wrong with a text that no article can be made of.
public enum FileFault {
  DIRECTORY("is a directory; name a file in it"),
  MISSING("is missing; check its name and place"),
  EMPTY("is empty; put the article's text in it"),
  /// Its size, and what it may have; in MB.
  TOO_LARGE("is %d MB; an article may have up to %d MB"),
  NO_TEXT("is no text; save the article as text or Markdown"),
  NO_PASSAGE("holds no passage to quote; it needs at least one paragraph of text"),
  ARCHIVE("is a ZIP archive; save the article as text or Markdown"),
  WEB_ARCHIVE("is a web archive (MHTML); save the article as text or Markdown"),

  /// How many there are, and how many there may be.
  TOO_MANY_PARAGRAPHS("holds %d paragraphs and lines; an article may have up to %d"),
  TOO_MANY_LINES("holds more than %d lines, which no article does; give it in parts"),
  TOO_MANY_MARKS(
      "holds more than %d marks of Markdown, which no article does; save it as plain text"),
  TOO_MANY_ELEMENTS(
      "holds more than %d HTML elements, which no article does; save its text as text"),
  /// How much it may hold, in millions.
  TOO_MUCH_TEXT("holds more than %d million characters of text; give it in parts"),
  TOO_MUCH_XML("holds more than %d MB of text and formatting; give it in parts"),
  /// What a chapter may have: MB, tags.
  TOO_LARGE_A_CHAPTER("has a chapter of more than %d MB or %d tags; an article's has fewer"),
  TOO_MANY_PAGES("has more than %d pages, which no article has; give it in parts"),
  DRAWS_TOO_MUCH("draws more than a text does; save the article as text or Markdown"),
  UNPACKS_TO_TOO_MUCH(
      "unpacks to far more than an article has; save it without its pictures or in parts"),
  TAKES_TOO_MUCH("takes more time or memory than an article does; save it as text or Markdown"),
  OTHERS_ARE_READ("can't be read now, as other files are; try again in a minute"),
  MACHINE_IS_BUSY("can't be read now, as the machine has too much to do; try again in a minute"),

  DAMAGED("is damaged; download or save it once more"),
  DAMAGED_XML("is damaged: its text is no well-formed XML; save it once more"),
  XML_ENTITIES("declares XML entities, which no such file needs; save it once more"),
  DAMAGED_ARCHIVE("is a damaged archive; save or download it once more"),
  ARCHIVE_WITH_TWINS("is an archive with two entries of one name"),
  ARCHIVE_OF_TOO_MANY("is an archive of more than %d entries; an article's has fewer"),
  ARCHIVE_WITH_A_LONG_NAME("is an archive with an entry whose name has more than %d characters"),
  ARCHIVE_THAT_LEADS_OUT("is an archive with an entry outside of itself"),
  DAMAGED_DOCX("is a damaged Word document; save it once more"),
  DAMAGED_EPUB("is a damaged EPUB: it doesn't say what its chapters are; download it once more"),
  DAMAGED_PDF("is a damaged PDF, or of a kind that can't be read; save it once more"),

  LOCKED_BY_ITS_PUBLISHER("is locked by its publisher (DRM); only an unlocked copy can be read"),
  LOCKED_WITH_A_PASSWORD("is locked with a password; save it without one"),
  NOT_TO_BE_COPIED("doesn't allow its text to be copied; only one that does can be read"),
  PICTURES_OF_PAGES(
      "holds pictures of pages and no text; run text recognition (OCR) over it first"),
  UNKNOWN_LETTERS("doesn't say which letters its signs are; save the article as text or Markdown"),

  NO_SUCH_PAGE(
      "says that there is no such page; check the address, or look for the article elsewhere"),
  PAGE_FOR_HUMANS("asks first whether its reader is human; " + FileFault.BY_HAND),
  PAGE_FOR_SUBSCRIBERS("seems to show its text only to subscribers; " + FileFault.BY_HAND),
  PAGE_FOR_MEMBERS("seems to show its text only to those who sign in; " + FileFault.BY_HAND),
  PAGE_THAT_ASKS_FOR_CONSENT("shows a request for consent instead of a text; " + FileFault.BY_HAND),
  PAGE_OF_SCRIPTS("shows its text only where scripts run; " + FileFault.BY_HAND),
  PAGE_WITHOUT_ARTICLE(
      "has no article text: it may be behind a login or paywall, or need scripts to be seen; "
          + FileFault.BY_HAND);

  private static final String BY_HAND =
      "open it in a browser where you can read it, copy all of it and save or paste that as text";

  private final String reason;

  FileFault(String reason) {
    this.reason = reason;
  }

  /// How many numbers it is told with.
  public int places() {
    return reason.split("%d", -1).length - 1;
  }

  /// The fault in English, to be put behind the name of the text.
  ///
  /// @param numbers as many as it has [#places]
  String reason(List<Long> numbers) {
    return reason.formatted(numbers.toArray());
  }
}
