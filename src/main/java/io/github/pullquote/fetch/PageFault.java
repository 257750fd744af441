package io.github.pullquote.fetch;

import java.util.List;

/// What is wrong with an address that no page could be brought from.
public enum PageFault {
  /// How many characters it may have.
  TOO_LONG_AN_ADDRESS("is longer than %s characters, which no address of a page is"),
  NO_WEB_ADDRESS("is no web address; one begins with http:// or https:// and the name of a server"),
  NOWHERE("is no web address"),
  NOT_ENCRYPTED(
      "is not encrypted, so that its text could be changed on the way; give that address itself if"
          + " you trust it"),
  PASSWORD("holds a user's name or password; leave that out"),
  /// The port, and those that there may be.
  PORT("names port %s; pages are fetched from ports %s only"),
  UNUSUAL_NUMBER("names its server by a number in an unusual form; use the server's name"),
  NOT_PUBLIC("is not on the public web; save the page, or paste its text"),
  NO_SUCH_SERVER("has no server of that name; check the address"),
  NO_CERTIFICATE(
      "can't be read safely, its server's certificate is not in order; check the address"),
  NO_ANSWER("can't be reached, its server does not answer; check the address, or try again later"),
  UNINTELLIGIBLE("is sent in a way that can't be understood; " + PageFault.BY_HAND),
  /// How many there may be.
  TOO_MANY_REDIRECTS(
      "leads on from one address to the next more than %s times; " + PageFault.BY_HAND),
  OTHERS_ARE_FETCHED("can't be fetched now, as other pages are; try again in a minute"),
  /// How many seconds it may take.
  TOO_SLOW("takes longer than %s s to load; try again later, or save or paste it"),
  /// What it may have, in MB.
  TOO_LARGE("is larger than %s MB, which no article may be"),
  EMPTY("is empty; open it in a browser, and save or paste it if it shows a text there"),

  /// The status, as of those that follow.
  NOT_FOR_EVERYBODY(
      "isn't shown to everybody, it may need a subscription or a login (status %s); "
          + PageFault.BY_HAND),
  NOT_THERE("isn't there (status %s); check the address"),
  ASKED_TOO_OFTEN("can't be had now, its server is asked too often (status %s); try again later"),
  SERVER_AT_FAULT("can't be had now, its server is at fault (status %s); try again later"),
  OTHER_STATUS("is answered with status %s instead of a page; " + PageFault.BY_HAND),

  PICTURE("is a picture; " + PageFault.OTHERWISE),
  FILM("is a film; " + PageFault.OTHERWISE),
  RECORDING("is a recording; " + PageFault.OTHERWISE),
  DATA("is data for programs (JSON); " + PageFault.OTHERWISE),
  /// The type's name, as its server writes it.
  OTHER_TYPE("is of the type %s; " + PageFault.OTHERWISE);

  private static final String BY_HAND = "open it in a browser, and save or paste it";
  private static final String OTHERWISE =
      "give the address of a page, a text, or a PDF, DOCX or EPUB file";

  private final String reason;

  PageFault(String reason) {
    this.reason = reason;
  }

  /// The fault in English, to be put behind an address.
  String reason(List<String> details) {
    return reason.formatted(details.toArray());
  }
}
