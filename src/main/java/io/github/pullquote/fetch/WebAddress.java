package io.github.pullquote.fetch;

import java.net.URI;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import okhttp3.HttpUrl;

/// An address that may be fetched by its looks: of the web, at a port of the web, with no password
/// in it. Where it leads is checked when connecting.
///
/// @param url the address, its host in ASCII
/// @param ports the ports that it may have
record WebAddress(HttpUrl url, Set<Integer> ports) {
  private static final int LONGEST = 2_000;

  /// A host whose last part is a number is one in whole: an address of IPv4, in one of many forms.
  private static final Pattern NUMBER = Pattern.compile("(?:.*\\.)?(?:\\d+|0[xX][0-9a-fA-F]*)\\.?");

  private static final Pattern USUAL_NUMBER =
      Pattern.compile("(?:(?:0|[1-9]\\d{0,2})\\.){3}(?:0|[1-9]\\d{0,2})");

  /// Reads an address that a person gave.
  ///
  /// @throws UnreachablePageException if it may not be fetched
  static WebAddress parse(String text, Set<Integer> ports) throws UnreachablePageException {
    String address = text.strip();
    if (address.length() > LONGEST) {
      throw new UnreachablePageException(PageFault.TOO_LONG_AN_ADDRESS, LONGEST);
    }
    // The parser takes "http:a.example" for an address too, as browsers do.
    HttpUrl url = address.matches("(?i)https?://.*") ? HttpUrl.parse(address) : null;
    if (url == null) {
      throw new UnreachablePageException(PageFault.NO_WEB_ADDRESS);
    }
    return checked(url, ports);
  }

  /// Where a redirect leads to.
  ///
  /// @throws UnreachablePageException if that may not be fetched. From an encrypted address none
  ///   that isn't is followed: whoever is between could change the text that is quoted then
  WebAddress next(String location) throws UnreachablePageException {
    HttpUrl next = url.resolve(location);
    if (next == null || location.length() > LONGEST) {
      throw new UnreachablePageException(PageFault.NOWHERE);
    }
    if (url.isHttps() && !next.isHttps()) {
      throw new UnreachablePageException(PageFault.NOT_ENCRYPTED);
    }
    return checked(next, ports);
  }

  private static WebAddress checked(HttpUrl url, Set<Integer> ports)
      throws UnreachablePageException {
    if (!url.encodedUsername().isEmpty() || !url.encodedPassword().isEmpty()) {
      throw new UnreachablePageException(PageFault.PASSWORD);
    }
    if (!ports.contains(url.port())) {
      throw new UnreachablePageException(
          PageFault.PORT,
          url.port(),
          ports.stream().sorted().map(String::valueOf).collect(Collectors.joining(", ")));
    }
    if (NUMBER.matcher(url.host()).matches() && !USUAL_NUMBER.matcher(url.host()).matches()) {
      throw new UnreachablePageException(PageFault.UNUSUAL_NUMBER);
    }
    return new WebAddress(
        Objects.requireNonNull(url.newBuilder().fragment(null).build()), Set.copyOf(ports));
  }

  URI uri() {
    return url.uri();
  }

  /// The last part of the path that is not empty; empty if there is none.
  String lastSegment() {
    return url.pathSegments().reversed().stream()
        .filter(segment -> !segment.isEmpty())
        .findFirst()
        .orElse("");
  }
}
